import { foldText } from '../language/fold';
import { findWholeWords } from '../language/whole-words';
import type { PlacedToken } from './lexicon';
import type { SearchData } from './search-data';

type Place = [passage: number, start: number, end: number];

/** Gives the places of each name: its mentions, and where a spelling that the texts print of it stands inside a mention of a longer name. */
export function placesOfNames(data: SearchData): Place[][] {
	const mentions = data.names.flatMap(([, , , , own], name) =>
		own.map(([passage, start, end]) => ({ name, passage, start, folded: foldText(data.passages[passage]?.[2].slice(start, end) ?? '') })),
	);
	return data.names.map(([, , , , own], name) => {
		const printed = new Set(
			mentions.flatMap((mention) => (mention.name === name && /^\p{Lu}/u.test(mention.folded.text) ? [mention.folded.text] : [])),
		);
		const nested = [...printed].flatMap((spelling) => {
			const longer = mentions.filter(
				({ name: other, folded }) => other !== name && folded.text.length > spelling.length && folded.text.includes(spelling),
			);
			return longer.flatMap(({ passage, start, folded }) =>
				findWholeWords(folded, spelling).map((place): Place => [passage, start + place.start, start + place.end]),
			);
		});
		return [...own, ...nested];
	});
}

/** Gives the names that each stem stands in, for stems that are printed with a capital and only within names. */
export function namesOfStems(data: SearchData, stems: ReadonlyMap<string, readonly PlacedToken[]>): Map<string, Set<number>> {
	const mentions = data.passages.map((): { name: number; from: number; to: number }[] => []);
	for (const [name, [, , , , own]] of data.names.entries())
		for (const [passage, from, to] of own) mentions[passage]?.push({ name, from, to });
	const result = new Map<string, Set<number>>();
	for (const [stem, tokens] of stems) {
		const names = new Set<number>();
		const isProper = tokens.every(({ word, passage, start, end }) => {
			const holders = mentions[passage]?.filter(({ from, to }) => from <= start && end <= to) ?? [];
			for (const { name } of holders) names.add(name);
			return holders.length > 0 && /^\p{Lu}/u.test(word);
		});
		if (isProper) result.set(stem, names);
	}
	return result;
}
