import { describe, expect, test } from 'vitest';
import { buildLetters } from '../../../src/language/letters';
import { makeLatinOf } from '../../../src/language/latin-letters';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfText } from './editions';

const latinOf = makeLatinOf(buildLetters());

/** Names that no content has, with how other scripts write them. */
const names: [latin: string, ...others: string[]][] = [
	['Naguib Mahfouz', 'نجيب محفوظ', 'محفوظ', 'Нагиб Махфуз'],
	['Fairuz', 'فيروز', 'Фейруз'],
	['Mahmoud Darwish', 'محمود درويش', 'درويش', 'מחמוד דרוויש', 'Махмуд Дервиш'],
	['Umm Kulthum', 'أم كلثوم', 'Умм Кулсум'],
	['Ahmad Shamlou', 'احمد شاملو', 'شاملو'],
	['Forough Farrokhzad', 'فروغ فرخزاد', 'فرخزاد'],
	['Abbas Kiarostami', 'عباس کیارستمی', 'کیارستمی', 'Аббас Киаростами'],
	['Taha Hussein', 'طه حسين', 'Таха Хусейн'],
	['Ibn Battuta', 'ابن بطوطة', 'بطوطة'],
	['al-Khwarizmi', 'الخوارزمي', 'خوارزمي'],
	['Dostoevsky', 'Достоевский'],
	['Kavafis', 'Καβάφης'],
];
const { lexicon } = searchOfText(
	`So ${names.map(([latin]) => latin).join(', ')} said.`,
	Object.fromEntries(names.map(([latin]) => [latin, [latin]])),
);

/** Gives the names that a query means. */
function meant(query: string): string[] {
	return understandQuery(query, lexicon, { latinOf })
		.alternatives.flat()
		.flatMap((concept) =>
			concept.type === 'name' ? concept.names.map((name) => lexicon.data.names[name]?.id ?? '') : [],
		);
}

test('most names in other scripts are bridged, and none to another name', () => {
	const asked = names.flatMap(([latin, ...others]) => others.map((other) => [latin, other] as const));
	const found = asked.filter(([latin, other]) => meant(other).join() === latin);
	const wrong = asked.filter(([latin, other]) => meant(other).some((name) => name !== latin));
	expect(wrong).toEqual([]);
	expect(found.length / asked.length).toBeGreaterThanOrEqual(0.75);
});

describe('what is not bridged is said not to be understood', () => {
	test.each([['خبر'], ['新闻'], ['новость']])('%s', (query) => {
		expect(understandQuery(query, lexicon, { latinOf }).alternatives).toEqual([
			[{ type: 'unknown', text: query, why: 'script' }],
		]);
	});

	test('nor without the letters', () => {
		expect(understandQuery('فيروز', lexicon).alternatives[0]?.[0]).toMatchObject({ type: 'unknown', why: 'script' });
	});
});

test('a spelling that the edition gives is met as it stands', () => {
	const { lexicon: given } = searchOfText('The council said.', { council: ['council', 'مجلس الشورى'] });
	expect(understandQuery('مجلس الشورى', given).alternatives[0]).toMatchObject([
		{ type: 'name', part: false, slip: false },
	]);
});
