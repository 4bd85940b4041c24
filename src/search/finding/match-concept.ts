import { foldText, type TextSpan } from '../../language/fold';
import type { Language } from '../../language/language';
import { tokenize, type Token } from '../../language/tokens';
import { findWholeWords } from '../../language/whole-words';
import type { SearchData } from '../data/search-data';
import { countSlips } from '../names/nearest-word';
import type { Concept } from '../query/concepts';
import { familyKey, withoutPossessive } from '../query/families';
import { findDates, isSameDate } from '../query/dates';
import { textLanguages } from '../query/text-languages';
import { findQuantities, isSameQuantity } from '../query/quantities';
import type { Passage } from './finder';

/** Where a passage has what a concept asks for. */
export interface Places {
	ranges: TextSpan[];
	/** Words of the same root, where the concept itself does not stand there. */
	kin: TextSpan[];
	/** It has what was typed, just so. */
	isExact: boolean;
	/** It has other words for what was asked for, and none of those asked. */
	isOther?: boolean;
}

/** Finds on a passage’s own words where it has a concept; whatever the engine said. */
export function matchConcept(concept: Concept, passage: Passage, data: SearchData): Places {
	const none: Places = { ranges: [], kin: [], isExact: false };
	const language = textLanguages(data).of(passage.side);
	const { plainWord } = language;
	if (concept.type === 'phrase') {
		const ranges = matchPhrase(concept.text, passage.text, language);
		return { ranges, kin: ranges.length > 0 ? [] : apartWords(concept.text, passage.text, language), isExact: true };
	}
	if (concept.type === 'name') return matchName(concept, passage, data);
	if (concept.type === 'date') {
		const found = findDates(passage.text, data.articles[passage.side]?.language ?? data.language);
		const ranges = found.filter(
			({ date }) => isSameDate(concept.date, date) && (concept.date.day === undefined || date.day !== undefined),
		);
		const near = found.filter(({ date }) => date.month === concept.date.month && date.day === undefined);
		return { ...none, ranges, kin: ranges.length > 0 ? [] : near };
	}
	if (concept.type === 'number') {
		const ranges = findQuantities(passage.text).filter((found) => isSameQuantity(found, concept.quantity));
		return { ...none, ranges, isExact: ranges.length > 0 };
	}
	if (concept.type === 'unknown') return none;
	const forms = new Set(concept.forms);
	const kin = new Set(concept.kin);
	const tokens = tokensOf(passage.text, language);
	const hasForm = (of: ReadonlySet<string>, { word }: Token): boolean => {
		const bare = withoutPossessive(word, language);
		return of.has(bare) || of.has(bare.toLowerCase());
	};
	const ranges = tokens.filter((token) => hasForm(forms, token));
	const typed = plainWord(concept.shown);
	return {
		ranges,
		kin: ranges.length > 0 ? [] : tokens.filter((token) => hasForm(kin, token)),
		isExact: ranges.some(({ word }) => plainWord(word) === typed),
	};
}

/** A phrase is met word by word: what stands between its words but letters and digits does not count. */
function matchPhrase(phrase: string, text: string, language: Language): TextSpan[] {
	const { plainWord } = language;
	const asked = tokenize(phrase, language).map(({ word }) => plainWord(word));
	const tokens = tokensOf(text, language);
	const plain = tokens.map(({ word }) => plainWord(word));
	return tokens.flatMap(({ start }, at) => {
		if (!asked.every((word, index) => plain[at + index] === word)) return [];
		return [{ start, end: tokens[at + asked.length - 1]?.end ?? start }];
	});
}

/** Gives the words of a phrase that stand in a text, in any form, where all do and yet not together. */
function apartWords(phrase: string, text: string, language: Language): TextSpan[] {
	const content = tokenize(phrase, language).filter(({ isStopWord }) => !isStopWord);
	const asked = new Set(content.map(({ word }) => familyKey(word, language)));
	const found = tokensOf(text, language).filter(({ word }) => asked.has(familyKey(word, language)));
	return asked.size > 0 && new Set(found.map(({ word }) => familyKey(word, language))).size === asked.size ? found : [];
}

function matchName(
	{ names, text: typed }: Concept & { type: 'name' },
	{ side, id, text }: Passage,
	data: SearchData,
): Places {
	const language = textLanguages(data).of(side);
	const { plainWord } = language;
	const folded = foldText(text);
	const ranges = names.flatMap((name) => {
		const { printed, at = [], not = [] } = data.names[name] ?? { printed: [] };
		const here = (places: typeof at): TextSpan[] =>
			places.flatMap(([own, passage, start, end]) => (own === side && passage === id ? [{ start, end }] : []));
		const excluded = here(not);
		const spelled = (printed[side] ?? [])
			.flatMap((spelling) => findWholeWords(folded, spelling))
			.filter(({ start, end }) => !excluded.some((place) => place.start < end && start < place.end));
		return [...spelled, ...here(at)];
	});
	const merged = mergeSpans(ranges);
	const asked = tokenize(typed, language).map(({ word }) => plainWord(word));
	const wordsOf = ({ start, end }: TextSpan): string[] =>
		tokenize(text.slice(start, end), language).map(({ word }) => plainWord(word));
	const isExact = merged.some((span) => {
		const own = new Set(wordsOf(span));
		return asked.every((word) => own.has(word));
	});
	// Who asks with ordinary words asks for these: “the vote” is another word for what “elections” mean.
	const isOrdinary = !asked.some((word) => data.vocabulary.some(({ proper }) => ` ${proper} `.includes(` ${word} `)));
	const stems = asked.map(language.stemOf);
	const isNamed = (span: TextSpan): boolean => {
		if (!isOrdinary || /\p{Lu}|\p{Lo}/u.test(text.slice(span.start, span.end))) return true;
		const own = wordsOf(span);
		return asked.every(
			(word, index) =>
				own.some((other) => language.stemOf(other) === stems[index]) ||
				own.some((other) => countSlips(word, other, 5) !== Infinity),
		);
	};
	return { ranges: merged, kin: [], isExact, isOther: !merged.some(isNamed) };
}

/** Joins stretches that overlap or touch, in order. */
export function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
	return spans
		.map(({ start, end }) => ({ start, end }))
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.reduce<TextSpan[]>((merged, span) => {
			const last = merged.at(-1);
			if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
			else merged.push(span);
			return merged;
		}, []);
}

/** Gives the words to ask the engine for, each by itself, that all passages with a concept have; longer ones that have a shorter one in them are left out. */
export function askedWords(concept: Concept, data: SearchData): string[] {
	const { query } = textLanguages(data);
	const wordsOf = (text: string): string => engineWords(text, query);
	if (concept.type === 'phrase') return [concept.asked];
	if (concept.type === 'name') {
		const spellings = new Set(concept.names.flatMap((name) => data.names[name]?.printed.flat() ?? []).map(wordsOf));
		return [...spellings].filter(
			(spelling) => ![...spellings].some((other) => other !== spelling && ` ${spelling} `.includes(` ${other} `)),
		);
	}
	if (concept.type === 'word') return [...new Set([...concept.forms, ...concept.kin].map(wordsOf))];
	if (concept.type === 'number') return [...new Set(concept.forms.map(wordsOf))];
	if (concept.type === 'date') return concept.months.map(wordsOf);
	return [];
}

/** Words as the engine is asked for them: as the texts print them, since it does not know every letter’s plain form. */
function engineWords(text: string, language: Language): string {
	return tokenize(text, language)
		.map(({ word }) => word.toLowerCase())
		.join(' ');
}

const tokens = new Map<string, Token[]>();

function tokensOf(text: string, language: Language): Token[] {
	const key = `${language.tag} ${text}`;
	const known = tokens.get(key) ?? tokenize(text, language);
	tokens.set(key, known);
	return known;
}
