import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language';
import { cutSentences } from '../../../src/language/sentences/cut-sentences';
import { buildBundles } from '../../../src/search/data/pagefind-bundle';
import { answerQuery } from '../../../src/search/query/answer-query';
import { understandQuery } from '../../../src/search/query/understand-query';
import { engineOf } from '../../search/engine';
import { articleOf, comparisonOf } from '../small-texts';
import { searchOf } from './editions';

for (const tag of ['fr', 'de', 'ar', 'fa', 'ja', 'th']) loadLanguage(tag);

const texts: Record<string, string> = {
	en: 'The elections were held. Parties formed alliances.',
	fr: 'Les élections ont eu lieu. L’eau monte.',
	de: 'Die Häuser brannten. Der Hafen blieb offen.',
	ar: 'جاءت الكتب إلى المدرسة. التقى الوزير بالسفير.',
	fa: 'کتاب‌ها در مدرسه است. انتخابات برگزار شد.',
	ja: '今日は大雨です。明日は晴れ。',
	th: 'วันนี้ฝนตก',
	sw: 'Vikundi vitatu vilifika.',
};

/** Makes the search of two texts in two languages, with an engine for each. */
async function searchOfTexts(left: string, right: string) {
	const articleIn = (id: string, language: string) => {
		const article = { ...articleOf(id, texts[language] ?? ''), lang: language };
		const passages = article.passages.map((passage) => ({
			...passage,
			sentences: cutSentences(passage.text, language).map((range, index) => ({ id: `p1s${index + 1}`, ...range })),
		}));
		return { ...article, passages };
	};
	const comparison = comparisonOf([articleIn('one', left), articleIn('two', right)]);
	const folder = fileURLToPath(new URL(`../../../.build/engines/${left}-${right}`, import.meta.url));
	return { ...searchOf(comparison), engine: await engineOf(comparison, folder) };
}

const cases: [left: string, right: string, queries: [query: string, words: string[]][]][] = [
	[
		'fr',
		'fr',
		[
			['election', ['élections', 'élections']],
			['l’eau', ['eau', 'eau']],
		],
	],
	[
		'ja',
		'ja',
		[
			['大雨', ['大雨', '大雨']],
			['明日', ['明日', '明日']],
		],
	],
	['th', 'th', [['ฝน', ['ฝน', 'ฝน']]]],
	[
		'sw',
		'sw',
		[
			['vikundi', ['Vikundi', 'Vikundi']],
			['the', []],
		],
	],
	[
		'en',
		'de',
		[
			['election', ['elections']],
			['Haus', ['Häuser']],
			['Hafen', ['Hafen']],
		],
	],
	[
		'en',
		'ar',
		[
			['alliance', ['alliances']],
			['مدرسة', ['المدرسة']],
			['سفير', ['بالسفير']],
			['وزير', ['الوزير']],
		],
	],
	[
		'en',
		'fa',
		[
			['party', ['Parties']],
			['انتخابات', ['انتخابات']],
		],
	],
];

describe.each(cases)('texts in %s and %s', async (left, right, queries) => {
	const { lexicon, finder, engine } = await searchOfTexts(left, right);
	for (const [name, own] of [['the engine', engine] as const, ['the texts at hand', finder] as const])
		test.each(queries)(`${name} finds “%s” in the forms of its language`, async (query, words) => {
			const { passages } = await answerQuery(understandQuery(query, lexicon), lexicon, own);
			expect(
				passages.flatMap(({ passage, ranges }) => ranges.map(({ start, end }) => passage.text.slice(start, end))),
			).toEqual(words);
		});
});

test('two languages have two engines, each with its own stemmer; one has one', async () => {
	const files = async (left: string, right: string): Promise<string[]> => {
		const articles = comparisonOf([
			{ ...articleOf('one', texts[left] ?? ''), lang: left },
			{ ...articleOf('two', texts[right] ?? ''), lang: right },
		]).articles;
		return (await buildBundles({ articles })).map(({ path }) => path).filter((path) => /wasm|pagefind\.js/.test(path));
	};
	expect(await files('en', 'de')).toEqual([
		'pagefind/en/wasm.en.pagefind',
		'pagefind/en/pagefind.js',
		'pagefind/de/wasm.de.pagefind',
		'pagefind/de/pagefind.js',
	]);
	expect(await files('en', 'en')).toEqual(['pagefind/en/wasm.en.pagefind', 'pagefind/en/pagefind.js']);
	expect(await files('en', 'ar')).toContain('pagefind/ar/wasm.ar.pagefind');
	// Pagefind has no stemmer for Persian.
	expect(await files('en', 'fa')).toContain('pagefind/fa/wasm.unknown.pagefind');
}, 60_000);

test('the second stemmer runs: it finds a form that only it brings to the word asked for', async () => {
	const { engine } = await searchOfTexts('en', 'de');
	const found = async (words: string): Promise<number[]> => (await engine.find(words)).passages.map(({ side }) => side);
	expect(await found('brannte')).toEqual([1]);
	expect(await found('forming')).toEqual([0]);
}, 60_000);

test('the ends of sentences travel with the passages, and the text stays as it is', async () => {
	for (const language of ['en', 'ja', 'fa']) {
		const { comparison, engine } = await searchOfTexts(language, 'en');
		const [passage] = comparison.articles[0].passages;
		expect(await engine.get(0, 'p1')).toEqual({
			side: 0,
			id: 'p1',
			text: passage?.text,
			sentences: passage?.sentences.map(({ start }) => start),
		});
	}
}, 60_000);
