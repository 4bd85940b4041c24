import { describe, expect, test } from 'vitest';
import { collatorOf, languageOf, languageOfAll, SUPPORTED } from '../../src/language/language';
import { loadLanguage, parts } from '../../src/language/load-language';
import { tokenize } from '../../src/language/tokens';
import { cutRun } from '../../src/language/words-without-blanks';
import { wordsByLetter, type IndexedWord } from '../../src/comparison/measures/word-index';

for (const tag of SUPPORTED) loadLanguage(tag);

test('every language that is said to be known is', () => {
	expect(Object.keys(parts).sort()).toEqual([...SUPPORTED].sort());
	for (const tag of SUPPORTED) expect([tag, languageOf(tag).stemOf('').length]).toEqual([tag, 0]);
});

describe('forms of a word meet under one stem', () => {
	test.each([
		['fr', 'élection', 'élections', 'Élections', 'elections'],
		['de', 'Haus', 'Häuser', 'häuser'],
		['de', 'Gruppe', 'Gruppen'],
		['es', 'elección', 'elecciones', 'ELECCIONES'],
		['ru', 'группа', 'группы', 'группой'],
		['ar', 'الكتاب', 'كتاب', 'كِتَاب'],
		['it', 'gruppo', 'gruppi'],
		['en', 'group', 'groups', 'group’s'],
	])('%s: %s, %s …', (tag, ...words) => {
		expect(new Set(words.map(languageOf(tag).stemOf)).size).toBe(1);
	});
});

describe('no language has the rules of English', () => {
	test.each(['fr', 'de', 'pl', 'sw', 'x-unknown'])('%s', (tag) => {
		const { stemOf, isStopWord } = languageOf(tag);
		expect(stemOf('went')).not.toBe(stemOf('go'));
		expect(['the', 'with', 'their'].filter(isStopWord)).toEqual([]);
	});

	test('nor stems, where it is not known', () => {
		expect(['groups', 'Élèves', 'Łódź’s'].map(languageOf('sw').stemOf)).toEqual(['groups', 'eleves', 'lodzs']);
	});
});

test.each([
	['fr', 'les des une'],
	['de', 'und nicht ein'],
	['ar', 'من في على'],
	['ja', 'これ それ'],
	['pl', 'nie jest'],
])('small words of %s: %s', (tag, words) => {
	expect(words.split(' ').filter(languageOf(tag).isStopWord)).toEqual(words.split(' '));
});

describe('cuts words', () => {
	test.each([
		['fr', 'L’eau qu’il a, aujourd’hui', ['L', 'eau', 'qu', 'il', 'a', 'aujourd’hui']],
		['it', 'dell’acqua', ['dell', 'acqua']],
		['de', 'd’Artagnan', ['d’Artagnan']],
		['ja', '今日は雨です。明日は2031年', ['今日', 'は', '雨', 'です', '明日', 'は', '2031', '年']],
		['zh', '今天下雨了', ['今天', '下雨', '了']],
		['th', 'วันนี้ฝนตก', ['วัน', 'นี้', 'ฝน', 'ตก']],
		['en', 'In 東京 now', ['In', '東京', 'now']],
	])('%s: %s', (tag, text, words) => {
		const tokens = tokenize(text, languageOf(tag));
		expect(tokens.map(({ word }) => word)).toEqual(words);
		expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words);
	});

	test('by the words of the build, whatever words the browser knows', () => {
		const vocabulary = new Set(['今日', 'は', '雨', '大雨', 'です']);
		expect(cutRun('今日は大雨です', { tag: 'ja', vocabulary }).map(({ word }) => word)).toEqual([
			'今日',
			'は',
			'大雨',
			'です',
		]);
		expect(cutRun('雪は雨', { tag: 'ja', vocabulary })).toEqual([
			{ word: '雪', at: 0 },
			{ word: 'は', at: 1 },
			{ word: '雨', at: 2 },
		]);
	});
});

describe('words that may be of either text', () => {
	test('are of the language that both have', () => {
		expect(languageOfAll(['en', 'en-GB']).stemOf('groups')).toBe(languageOf('en').stemOf('group'));
	});

	test('are of the language with their script', () => {
		const { stemOf, isStopWord } = languageOfAll(['en', 'ar']);
		expect([stemOf('groups'), stemOf('الكتاب')]).toEqual([
			languageOf('en').stemOf('groups'),
			languageOf('ar').stemOf('كتاب'),
		]);
		expect(['the', 'من'].filter(isStopWord)).toEqual(['the', 'من']);
	});

	test('are as they are, where nobody can tell', () => {
		const { stemOf, isStopWord } = languageOfAll(['en', 'de']);
		expect([stemOf('groups'), stemOf('Gruppen'), isStopWord('war')]).toEqual(['groups', 'gruppen', false]);
	});
});

test('sorts as readers expect', () => {
	expect(['Zug', 'Ärger', 'Arm'].sort(collatorOf('de').compare)).toEqual(['Ärger', 'Arm', 'Zug']);
	expect(['Zug', 'Ärger', 'Arm'].sort(collatorOf('sv').compare)).toEqual(['Arm', 'Zug', 'Ärger']);
	expect(['b', 'a'].sort(collatorOf('x-unknown').compare)).toEqual(['a', 'b']);
});

test('files words by the letters of their script', () => {
	const word = (head: string): IndexedWord => ({ head, stem: head, forms: [head], places: {} });
	const letters = wordsByLetter(['Łódź', 'ørsted', 'мир', 'كتاب', '東京', '雨', '1200'].map(word));
	expect([...letters.keys()]).toEqual(['l', 'o', 'м', 'ك', '漢', '0-9']);
});
