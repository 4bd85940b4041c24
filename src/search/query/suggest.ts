import type { SearchedName, SearchedPoint } from '../data/search-data';
import { fitsOf } from '../names/fit-word';
import { foldNameWord, isNameArticle, nameWords } from '../../language/fold-name';
import type { SpelledName, SpelledWord } from '../names/spelled-names';
import type { Lexicon } from './lexicon';
import { MAX_LENGTH } from './parse-query';
import { rankPoints } from './rank-points';
import { understandQuery, type Understanding, type UnderstoodQuery } from './understand-query';

/** Something to go to while typing: a name or a point. */
export type Suggestion =
	| {
			type: 'name';
			name: SearchedName;
			/** The spelling that matched, where it is not the label. */ other: string | undefined;
	  }
	| { type: 'point'; point: SearchedPoint };

const MOST = 7;

/** Suggests names and points for what has been typed so far, from the first letter. */
export function suggest(
	typed: string,
	lexicon: Lexicon,
	{ latinOf }: Pick<Understanding, 'latinOf'> = {},
): Suggestion[] {
	const text = typed.slice(0, MAX_LENGTH);
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const query = understandQuery(text, lexicon, { typing: true, latinOf });
	const begun = suggestNames(text, lexicon);
	const meant =
		begun.length > 0
			? begun
			: query.alternatives.flat().flatMap((concept) => (concept.type === 'name' ? concept.names : []));
	const names = [...new Set(meant)].flatMap((name) => nameSuggestion(name, text, lexicon));
	const points = suggestPoints(text, query, lexicon);
	const room = Math.min(names.length, Math.max(MOST - points.length, 4));
	return [...names.slice(0, room), ...points.slice(0, MOST - room)];
}

/** Finds the names with a word that begins so, after the words before it: those begun first, then those of most points. */
function suggestNames(typed: string, lexicon: Lexicon): number[] {
	const { points } = lexicon.data;
	const words = nameWords(typed);
	const asked = words.filter((word) => !isNameArticle(word) || words.length === 1);
	const last = asked.at(-1);
	if (last === undefined) return [];
	const before = asked.slice(0, -1).map((word) => fitsOf(word, false, lexicon));
	// What begins a word of the texts is hardly the beginning of a name that only sounds like it: `corr` of no Kurds.
	const isBegun =
		last.length > 3 && [...lexicon.words].some(([word, { isProper }]) => !isProper && word.startsWith(last));
	const ranks = new Map<number, number>();
	for (const word of lexicon.spelledWords) {
		const isWritten = word.plain.startsWith(last);
		if (!isWritten && (isBegun || !soundsBegun(word, last))) continue;
		for (const { spelling, at } of word.places) {
			const start = at - before.length;
			if (start < 0 || !before.every((fits, index) => follows(spelling, start + index, fits))) continue;
			// As it is written comes before as it sounds.
			const rank = 2 * start + (isWritten ? 0 : 1);
			ranks.set(spelling.name, Math.min(rank, ranks.get(spelling.name) ?? Infinity));
		}
	}
	const weight = (name: number): number => points.filter(({ names }) => names.includes(name)).length;
	return [...ranks].sort(([a, x], [b, y]) => x - y || weight(b) - weight(a) || a - b).map(([name]) => name);
}

function follows({ words }: SpelledName, at: number, fits: ReturnType<typeof fitsOf>): boolean {
	const word = words[at];
	return word !== undefined && (fits.get(word)?.level ?? 2) < 2;
}

/** Tells whether a word of a name begins by its sound with what was typed. */
function soundsBegun({ key, sort }: SpelledWord, typed: string): boolean {
	if (sort !== 'proper' || typed.length < 3) return false;
	const begun = foldNameWord(typed);
	const bare = begun.replace(/[aiu]$/, '');
	// The vowel typed last may yet become another.
	return (
		key.startsWith(begun) ||
		(bare !== begun && bare.length > 1 && key.startsWith(bare) && /^[aiu]/.test(key.slice(bare.length)))
	);
}

function nameSuggestion(index: number, typed: string, { data }: Lexicon): Suggestion[] {
	const name = data.names[index];
	if (!name) return [];
	const starts = (text: string): boolean =>
		nameWords(text).some((word) => word.startsWith(nameWords(typed).at(-1) ?? ''));
	const other = starts(name.label) ? undefined : [...name.printed.flat(), ...name.search].find(starts);
	return [{ type: 'name', name, other }];
}

function suggestPoints(typed: string, query: UnderstoodQuery, lexicon: Lexicon): Suggestion[] {
	const { points } = lexicon.data;
	const words = nameWords(typed);
	const begun = points.flatMap(({ title }, index) => {
		const own = nameWords(title);
		return words.every((word) => own.some((other) => other.startsWith(word))) ? [index] : [];
	});
	const asked = words.length > 1 ? rankPoints(query, lexicon).map(({ point }) => point) : [];
	return [...new Set([...begun, ...asked])].flatMap((index): Suggestion[] => {
		const point = points[index];
		return point ? [{ type: 'point', point }] : [];
	});
}
