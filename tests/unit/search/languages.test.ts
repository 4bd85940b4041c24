import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language';
import { answerQuery } from '../../../src/search/answer-query';
import { buildSearchData } from '../../../src/search/search-data';
import { understandQuery } from '../../../src/search/understand-query';
import { articleOf, comparisonOf } from '../small-texts';
import { lexiconOfText } from './editions';

for (const tag of ['fr', 'ar', 'ja', 'th']) await loadLanguage(tag);

const texts: Record<string, string> = {
	fr: 'Les élections ont eu lieu. L’eau monte.',
	ar: 'جاءت الكتب إلى المدرسة',
	ja: '今日は大雨です。明日は晴れ。',
	th: 'วันนี้ฝนตก',
	sw: 'Vikundi vitatu vilifika.',
};

/** Gives the words that a query marks in a text of a language. */
function marked(language: string, query: string): string[] {
	const text = texts[language] ?? '';
	const article = { ...articleOf('one', text), lang: language };
	const comparison = comparisonOf([article, { ...articleOf('two'), lang: language }]);
	const { vocabulary } = buildSearchData({ ...comparison, edition: { ...comparison.edition, language } });
	const lexicon = lexiconOfText(text, {}, { language, vocabulary });
	const answer = answerQuery(understandQuery(query, lexicon), lexicon);
	return answer.passages.flatMap(({ ranges }) => ranges.map(([start, end]) => text.slice(start, end)));
}

describe('words are found in the forms of their language', () => {
	test.each([
		['fr', 'election', ['élections']],
		['fr', 'eau', ['eau']],
		['fr', 'l’eau', ['eau']],
		['ar', 'مدرسة', ['المدرسة']],
		['ja', '大雨', ['大雨']],
		['ja', '明日', ['明日']],
		['th', 'ฝน', ['ฝน']],
		['sw', 'vikundi', ['Vikundi']],
		['sw', 'the', []],
	])('%s: %s', (language, query, words) => {
		expect(marked(language, query)).toEqual(words);
	});
});

test('the ends of sentences travel with the passages', () => {
	const { passages } = buildSearchData(comparisonOf([articleOf('one', 'It rained on Nov. 3. Then it froze.'), articleOf('two')]));
	expect(passages).toEqual([[0, 'p1', 'It rained on Nov. 3. Then it froze.', [20, 35]]]);
});
