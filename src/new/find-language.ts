import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));

/** Scripts that one language is by far most often written in. */
const scripts: readonly (readonly [script: string, tag: string])[] = [
	['Hebrew', 'he'],
	['Greek', 'el'],
	['Armenian', 'hy'],
	['Thai', 'th'],
	['Hangul', 'ko'],
	['Hiragana', 'ja'],
	['Han', 'zh'],
];
/** Languages that share a script, told apart by their small words (`stopword`). */
const lists = {
	en: 'eng',
	de: 'deu',
	fr: 'fra',
	es: 'spa',
	it: 'ita',
	nl: 'nld',
	pt: 'por',
	sv: 'swe',
	pl: 'pol',
	ru: 'rus',
	uk: 'ukr',
	bg: 'bul',
	ar: 'ara',
	fa: 'fas',
	ur: 'urd',
};

/** Finds the language of a text by its script and its small words; undefined where neither tells. */
export function findLanguage(text: string): string | undefined {
	const sample = text.slice(0, 50_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	for (const [script, tag] of scripts) {
		const own = sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
		if (own > letters * (script === 'Hiragana' ? 0.1 : 0.4)) return tag;
	}
	const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []; // Single letters are words in any language.
	const ranked = Object.entries(lists)
		.map(([tag, list]) => {
			const small = smallWords(list);
			return { tag, share: words.filter((word) => small.has(word)).length / Math.max(1, words.length) };
		})
		.toSorted((a, b) => b.share - a.share);
	const [best, next] = ranked;
	return best && next && best.share > 0.15 && best.share > next.share * 1.15 ? best.tag : undefined;
}

function smallWords(list: string): Set<string> {
	// The package's own lists: each module exports one, under the name of its language.
	const found = load(`stopword/src/stopwords_${list}.js`) as Record<string, unknown>;
	return new Set(
		Object.values(found)
			.flat()
			.filter((word) => typeof word === 'string'),
	);
}
