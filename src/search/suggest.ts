import { foldNameWord, isNameArticle, nameWords } from './fold-name';
import type { Lexicon } from './lexicon';
import { understandQuery } from './understand-query';
import { rankPoints } from './rank-points';

/** Something to go to while typing. */
export interface Suggestion {
	kind: 'name' | 'point';
	label: string;
	/** Which spelling matched, where it is not the label; the kind of a name; the status of a point. */
	detail: string;
	/** The address below the site's base. */
	address: string;
}

const MOST = 8;

/** Suggests names and points for what has been typed so far, from the first letter. */
export function suggest(typed: string, lexicon: Lexicon): Suggestion[] {
	if (typed.trim() === '') return [];
	const names = suggestNames(typed, lexicon);
	const points = suggestPoints(typed, lexicon);
	const room = Math.min(names.length, Math.max(MOST - points.length, 5));
	return [...names.slice(0, room), ...points.slice(0, MOST - room)];
}

function suggestNames(typed: string, { data, spellings }: Lexicon): Suggestion[] {
	const words = nameWords(typed);
	const begun = words.filter((word) => !isNameArticle(word) || words.length === 1);
	const last = begun.at(-1) ?? '';
	const keys = begun.slice(0, -1).map(foldNameWord);
	const best = new Map<number, { rank: number; spelling: string }>();
	for (const { name, spelling, keys: spelled } of spellings) {
		const plain = nameWords(spelling).filter((word) => !isNameArticle(word));
		const at = spelled.findIndex((_, start) => {
			const isRun = keys.every((key, offset) => spelled[start + offset] === key);
			const next = start + keys.length;
			return isRun && ((plain[next] ?? '').startsWith(last) || (last.length > 2 && (spelled[next] ?? '').startsWith(foldNameWord(last))));
		});
		if (at === -1) continue;
		const rank = at + (spelling === data.names[name]?.[1] ? 0 : 0.5);
		if (rank < (best.get(name)?.rank ?? Infinity)) best.set(name, { rank, spelling });
	}
	const mentions = (name: number): number => data.names[name]?.[4].length ?? 0;
	return [...best]
		.sort(([a, x], [b, y]) => Math.floor(x.rank) - Math.floor(y.rank) || mentions(b) - mentions(a) || a - b)
		.flatMap(([name, { spelling }]) => {
			const entry = data.names[name];
			return entry
				? [
						{
							kind: 'name' as const,
							label: entry[1],
							detail: spelling === entry[1] ? entry[2] : `also ${spelling}`,
							address: `names/${entry[0]}/`,
						},
					]
				: [];
		});
}

function suggestPoints(typed: string, lexicon: Lexicon): Suggestion[] {
	const { data } = lexicon;
	const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
	const begun = data.points.flatMap((point, index) => {
		const title = point[1].toLowerCase().split(/[^\p{L}\p{N}’']+/u);
		return words.every((word) => title.some((other) => other.startsWith(word))) ? [index] : [];
	});
	const asked = words.length > 1 ? rankPoints(understandQuery(typed, lexicon, { typing: true }), lexicon).map(({ point }) => point) : [];
	return [...new Set([...begun, ...asked])].flatMap((index) => {
		const entry = data.points[index];
		return entry ? [{ kind: 'point' as const, label: entry[1], detail: entry[3], address: `points/${entry[0]}/` }] : [];
	});
}
