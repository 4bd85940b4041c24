import { searchWords as words } from '../../../words/search-words';
import type { SearchData } from '../../data/search-data';
import type { Concept } from '../../query/concepts';

/** Gives what a concept asks for, in words: a name by its label, everything else in quotation marks, as typed. */
export function whatWasAsked(concept: Concept, { names }: SearchData): string {
	if (concept.type === 'name') {
		const labels = concept.names.flatMap((name) => names[name]?.label ?? []);
		return words.oneOf(labels);
	}
	return words.quote(concept.text);
}
