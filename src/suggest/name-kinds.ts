import { isNameTitle } from '../language/fold-name';
import type { NameType } from '../content/schemas/name';

/** Words that say what kind of body a name is the name of. */
const BODIES = new Set(
	'agency alliance army assembly association authority bank battalion bloc board brigade brigades bureau church coalition college commission committee companies company confederation congress consortium corporation corps council court department federation force forces foundation front fund gathering group guard guards guild hospital inc institute journal league limited ltd mail militia ministry mission movement museum network news newspaper office organisation organization parliament partners party post press senate service services society times tribunal union university'.split(
		' ',
	),
);
const OFFICES = new Set(
	'ambassador chancellor chairman chairwoman chief commander director governor judge justice king leader mayor minister president premier prince queen secretary speaker spokesman spokeswoman'.split(
		' ',
	),
);
const PLACES = new Set(
	'bay beach bridge cape city county dam district gulf harbor harbour hill island islands lake mountain port province reef region republic river road sea square state states street strait town valley village'.split(
		' ',
	),
);
const PAPERS = new Set(
	'daily gazette herald journal mail news newspaper observer post review times tribune'.split(' '),
);
const EVENTS = new Set(
	'battle conference congress cup election elections fair festival revolution storm summit treaty war'.split(' '),
);
const PRIME = new Set(
	'councillor detective inspector chairperson coach prime deputy vice former supreme first general'.split(' '),
);

/** German offices are often one word with what they are of: `verkehrsministerin`. */
const GERMAN_OFFICE = /(?:minister|meister|fuhrer|prasident|kanzler|sprecher|direktor)(?:in)?$/u;

/** Tells whether a plain word says what kind of body a name is the name of: `party`, `news`. */
export function isBodyWord(word: string): boolean {
	return BODIES.has(word);
}

/** Tells whether a plain word says what kind of place a name is the name of: `island`, `dam`. */
export function isPlaceWord(word: string): boolean {
	return PLACES.has(word);
}

/** Tells whether a plain word is an office, or a title before a name. */
export function isTitleWord(word: string): boolean {
	return OFFICES.has(word) || PRIME.has(word) || isNameTitle(word) || GERMAN_OFFICE.test(word);
}

/** Guesses what a name is the name of, by its plain words and what stands before it. */
export function guessType(
	words: readonly string[],
	{ isPlace, isPerson }: { isPlace: boolean; isPerson: boolean },
): NameType {
	const last = words.at(-1) ?? '';
	if (words.length > 1 && words.some((word) => PAPERS.has(word)) && !words.includes('agency')) return 'publication';
	if (words.some(isBodyWord)) return 'group';
	if (words.length > 1 && OFFICES.has(last)) return 'office';
	if (words.some((word) => PLACES.has(word))) return 'place';
	if (words.some((word) => EVENTS.has(word))) return 'event';
	if (isPerson) return 'person';
	if (isPlace) return 'place';
	return 'other';
}
