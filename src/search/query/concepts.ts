import type { Quantity } from './quantities';
import type { DayDate } from './dates';

/** One thing that a query asks for. */
export type Concept = ConceptBody & {
	/** A word of a question that an answer may do without: `say`, `keep`, the `year` of `what year`. */
	isOptional?: true;
};

type ConceptBody =
	/** A phrase that must stand just so, but for punctuation; `asked` are its words as the texts print them. */
	| { type: 'phrase'; text: string; asked: string }
	/** One of some names, in any spelling. `part` where only a part of the name was given. */
	| { type: 'name'; text: string; names: number[]; part: boolean; slip: boolean }
	/** A word of the texts; `shown` differs from `text` where a slip was met; `forms` are those printed; `kin` are words of its root. */
	| { type: 'word'; text: string; shown: string; forms: string[]; kin: string[] }
	/** A number, in figures or words. */
	| { type: 'number'; text: string; quantity: Quantity; forms: string[]; kin: string[] }
	/** A day, a month or both, however written. */
	| { type: 'date'; text: string; date: DayDate; months: string[] }
	/** Words that the texts do not have, nor anything near them; `script`: in letters that were not understood. */
	| { type: 'unknown'; text: string; why: 'nowhere' | 'script' };

/** Gives a key that concepts share which ask for the same. */
export function conceptKey(concept: Concept): string {
	if (concept.type === 'name') return `name ${concept.names.join(' ')} ${concept.text}`;
	if (concept.type === 'word') return `word ${concept.forms.join(' ')}`;
	return `${concept.type} ${concept.text.toLowerCase()}`;
}
