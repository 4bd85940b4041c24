import { foldText, type FoldedText, type Folding } from '../language/fold';
import { tokenize } from '../language/tokens';
import { findWholeWords } from '../language/whole-words';
import type { Lexicon } from './lexicon';
import type { SearchData } from './search-data';
import type { Concept } from './understand-query';

/** A stretch of a passage that matched, as UTF-16 offsets, end exclusive. */
export type Range = [start: number, end: number];

/** What the engine found for a concept: a score by passage. */
export type EngineHits = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Gives a key that concepts share which ask for the same; the engine's hits are kept under it. */
export function conceptKey(concept: Concept): string {
	if (concept.type === 'word') return `word ${concept.forms.join(' ')}`;
	if (concept.type === 'name') return `name ${concept.names.join(' ')}`;
	return `${concept.type} ${concept.text.toLowerCase()}`;
}

/** Where a passage has a concept. */
export interface Place {
	ranges: Range[];
	engine: number;
	/** It has what was typed, just so. */
	isExact: boolean;
}

/** Finds the passages that have what a concept asks for, and where. `hits` are the engine's. */
export function findConcept(concept: Concept, lexicon: Lexicon, hits: ReadonlyMap<number, number> | undefined): Map<number, Place> {
	const places = new Map<number, Place>();
	const add = (passage: number, range: Range, isExact = false): void => {
		// The engine says where; what it did not find, or found by other words, is no answer.
		if (hits && !hits.has(passage)) return;
		const place = places.get(passage) ?? { ranges: [], engine: hits?.get(passage) ?? 0, isExact: false };
		place.ranges.push(range);
		place.isExact ||= isExact;
		places.set(passage, place);
	};
	if (concept.type === 'name') {
		const typed = tokenize(concept.text, lexicon.language).map(({ stem }) => stem);
		for (const [passage, start, end] of concept.names.flatMap((name) => lexicon.places[name] ?? [])) {
			const printed = tokenize(lexicon.data.passages[passage]?.[2].slice(start, end) ?? '', lexicon.language).map(({ stem }) => stem);
			add(
				passage,
				[start, end],
				typed.every((stem) => printed.includes(stem)),
			);
		}
	} else if (concept.type === 'word') {
		const forms = new Set(concept.forms);
		const typed = lexicon.language.plainWord(concept.text);
		for (const { passage, start, end, word, plain } of lexicon.tokens.flat())
			if (forms.has(word) || forms.has(word.toLowerCase())) add(passage, [start, end], plain === typed);
	} else if (concept.type === 'phrase') {
		lexicon.data.passages.forEach((entry, passage) => {
			for (const { start, end } of findWholeWords(foldedForPhrases(entry), concept.text, AS_A_PHRASE)) add(passage, [start, end]);
		});
	}
	return places;
}

const folded = new WeakMap<SearchData['passages'][number], FoldedText>();

/** Folds a passage once, however many phrases are asked for. */
function foldedForPhrases(passage: SearchData['passages'][number]): FoldedText {
	const known = folded.get(passage) ?? foldText(passage[2], AS_A_PHRASE);
	folded.set(passage, known);
	return known;
}

/** A phrase is met as it stands, but for case, accents, and the shape of quotation marks and dashes. */
export const AS_A_PHRASE: Folding = { caseless: true, marks: true, letters: true };
