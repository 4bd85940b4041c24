import { statusWords } from '../../components/status-words';
import { answerQuery } from './answer-query';
import { fitsOf } from '../names/fit-word';
import { foldNameWord, isNameArticle, nameWords } from '../names/fold-name';
import type { Lexicon } from './lexicon';
import { rankPoints } from './rank-points';
import type { SpelledName, SpelledWord } from '../names/spelled-names';
import { MAX_LENGTH, understandQuery, type UnderstoodQuery } from './understand-query';

/** Something to go to while typing: a name, a point, or the passages of both texts. */
export interface Suggestion {
	kind: 'name' | 'point' | 'passages';
	label: string;
	/** Which spelling matched, where it is not the label; the kind of a name; the status of a point; the numbers of passages. */
	detail: string;
	/** The address below the site's base. */
	address: string;
}

const MOST = 7;

/** Suggests names and points for what has been typed so far, from the first letter. */
export function suggest(typed: string, lexicon: Lexicon): Suggestion[] {
	const text = typed.slice(0, MAX_LENGTH);
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const query = understandQuery(text, lexicon, { typing: true });
	const begun = suggestNames(text, lexicon);
	const meant = begun.length > 0 ? begun : query.concepts.flatMap((concept) => (concept.type === 'name' ? concept.names : []));
	const names = [...new Set(meant)].flatMap((name) => nameSuggestion(name, text, lexicon));
	const points = suggestPoints(text, query, lexicon);
	const room = Math.min(names.length, Math.max(MOST - points.length, 4));
	return [...names.slice(0, room), ...points.slice(0, MOST - room)];
}

/** Suggests the search itself, with the number of passages in each text. */
export function suggestPassages(typed: string, lexicon: Lexicon): Suggestion[] {
	const text = typed.trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const { articles, passages } = lexicon.data;
	const answer = answerQuery(understandQuery(text, lexicon, { typing: true }), lexicon);
	const counts = articles.map(([, label], side) => {
		const own = answer.passages.filter(({ passage }) => passages[passage]?.[0] === side);
		return own.length === 0 ? `nothing in ${label}` : `${own.length} in ${label}`;
	});
	return [
		{
			kind: 'passages',
			label: `Both texts for “${text}”`,
			detail: counts.join(', '),
			address: `search/?${new URLSearchParams({ q: text }).toString()}`,
		},
	];
}

/** Finds the names with a word that begins so, after the words before it: those begun first, then those mentioned most. */
function suggestNames(typed: string, lexicon: Lexicon): number[] {
	const { data } = lexicon;
	const words = nameWords(typed);
	const asked = words.filter((word) => !isNameArticle(word) || words.length === 1);
	const last = asked.at(-1);
	if (last === undefined) return [];
	const before = asked.slice(0, -1).map((word) => fitsOf(word, false, lexicon));
	const ranks = new Map<number, number>();
	for (const word of lexicon.spelledWords) {
		if (!begins(word, last)) continue;
		for (const { spelling, at } of word.places) {
			const start = at - before.length;
			if (start < 0 || !before.every((fits, index) => follows(spelling, start + index, fits))) continue;
			ranks.set(spelling.name, Math.min(start, ranks.get(spelling.name) ?? Infinity));
		}
	}
	const mentions = (name: number): number => data.names[name]?.[4].length ?? 0;
	return [...ranks].sort(([a, x], [b, y]) => x - y || mentions(b) - mentions(a) || a - b).map(([name]) => name);
}

function follows({ words }: SpelledName, at: number, fits: ReturnType<typeof fitsOf>): boolean {
	const word = words[at];
	return word !== undefined && (fits.get(word)?.level ?? 2) < 2;
}

function begins({ plain, key, sort }: SpelledWord, typed: string): boolean {
	if (plain.startsWith(typed)) return true;
	if (sort !== 'proper' || typed.length < 3) return false;
	const begun = foldNameWord(typed);
	const bare = begun.replace(/[aiu]$/, '');
	// The vowel typed last may yet become another.
	return key.startsWith(begun) || (bare !== begun && key.startsWith(bare) && /^[aiu]/.test(key.slice(bare.length)));
}

function nameSuggestion(name: number, typed: string, { data }: Lexicon): Suggestion[] {
	const entry = data.names[name];
	if (!entry) return [];
	const [id, label, type, spellings] = entry;
	const starts = (text: string): boolean => nameWords(text).some((word) => word.startsWith(nameWords(typed).at(-1) ?? ''));
	const other = starts(label) ? undefined : spellings.find(starts);
	return [{ kind: 'name', label, detail: other === undefined ? type : `${type}, also ${other}`, address: `names/${id}/` }];
}

function suggestPoints(typed: string, query: UnderstoodQuery, lexicon: Lexicon): Suggestion[] {
	const { data } = lexicon;
	const words = nameWords(typed);
	const begun = data.points.flatMap(([, title], index) => {
		const own = nameWords(title);
		return words.every((word) => own.some((other) => other.startsWith(word))) ? [index] : [];
	});
	const asked = words.length > 1 ? rankPoints(query, lexicon).map(({ point }) => point) : [];
	return [...new Set([...begun, ...asked])].flatMap((index) => {
		const entry = data.points[index];
		return entry
			? [{ kind: 'point' as const, label: entry[1], detail: statusWords({ relation: entry[3] }), address: `points/${entry[0]}/` }]
			: [];
	});
}
