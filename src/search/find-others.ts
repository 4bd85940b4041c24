import { hasWords } from '../language/fold';
import { AS_A_PHRASE } from './find-concept';
import type { Lexicon } from './lexicon';
import type { Concept } from './understand-query';

/** Finds the events and notes that have all concepts, in their words or in the words they rest on. */
export function findOthers(concepts: readonly Concept[], { data, otherStems }: Lexicon): number[] {
	if (concepts.length === 0) return [];
	return data.others.flatMap(([, words, , evidence], index) => {
		const has = (concept: Concept): boolean => {
			if (concept.type === 'word') return otherStems[index]?.has(concept.stem) ?? false;
			if (concept.type === 'phrase') return hasWords(words, concept.text, AS_A_PHRASE);
			if (concept.type === 'unknown') return false;
			const mentions = concept.names.flatMap((name) => data.names[name]?.[4] ?? []);
			return mentions.some(([passage, start, end]) => evidence.some(([place, from, to]) => passage === place && start < to && from < end));
		};
		return concepts.every(has) ? [index] : [];
	});
}
