import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/content/schemas/article';
import { entryId } from '../../src/content/schemas/collections';
import { editionSchema } from '../../src/content/schemas/edition';
import { evidenceSchema } from '../../src/content/schemas/evidence';
import { identifier } from '../../src/content/schemas/identifier';
import { nameSchema } from '../../src/content/schemas/name';
import { pointSchema } from '../../src/content/schemas/point';

test.each(['rimah', 'al-jarida', '2031', 'p1', 'a-1-b'])('takes `%s` for an id', (id) => {
	expect(identifier.parse(id)).toBe(id);
});

test.each([
	'',
	'Rimah',
	'al jarida',
	'al_jarida',
	'sirhûn',
	'-a',
	'a-',
	'a--b',
	'../a',
	'a/b',
	'a.b',
	'a?b',
	'%61',
	'a\n',
])('refuses %j for an id', (id) => {
	expect(identifier.safeParse(id).error?.issues[0]?.message).toBe(`\`${id}\` is no safe id`);
});

test.each([
	['names/rimah.yaml', 'rimah'],
	['names/deep/er/rimah.md', 'rimah'],
	['rimah', 'rimah'],
	['a.b.md', 'a.b'],
])('makes of %s the id %s', (path, id) => {
	expect(entryId(path)).toBe(id);
});

test('an edition needs a title, a language and two articles, and nothing else', () => {
	const least = { title: 'A', language: 'en', articles: ['a', 'b'] };
	expect(editionSchema.parse(least)).toEqual({
		...least,
		front: [],
		asks: [],
		retired: { points: [], names: [] },
		subjects: [],
		relationTypes: [],
	});
	for (const key of Object.keys(least))
		expect(editionSchema.safeParse({ ...least, [key]: undefined }).success, key).toBe(false);
});

describe('an article', () => {
	const article = {
		title: 'A',
		label: 'A',
		publisher: 'A',
		published: '2031',
		publishedSource: 'A',
		url: 'https://example.org/',
		lang: 'en',
		original: 'originals/a.txt',
	};

	test('needs no authors and no furniture', () => {
		expect(articleSchema.parse(article)).toEqual({
			...article,
			authors: [],
			authorParts: [],
			kind: 'webpage',
			furniture: [],
		});
	});

	test('needs a title, a label, a language and an original, and nothing else', () => {
		const least = { title: 'A', label: 'A', lang: 'en', original: 'originals/a.txt' };
		expect(articleSchema.parse(least)).toEqual({
			...least,
			authors: [],
			authorParts: [],
			kind: 'webpage',
			furniture: [],
		});
		for (const key of Object.keys(least))
			expect(articleSchema.safeParse({ ...least, [key]: undefined }).success, key).toBe(false);
	});

	test.each([
		{
			key: 'url',
			wrong: ['javascript:steal()', 'data:text/html,a', 'example.org', '/a', ''],
			right: ['http://example.org', 'https://example.org/a?b#c'],
		},
		{ key: 'lang', wrong: ['English', 'e', 'EN', 'en_GB', ''], right: ['en', 'en-GB', 'ckb', 'zh-Hant-TW'] },
		{
			key: 'original',
			wrong: ['a.txt', 'originals/../a.txt', 'originals/a.md', '/originals/a.txt', 'originals/b/a.txt'],
			right: ['originals/a.txt', 'originals/a-b.c_1.txt'],
		},
		{ key: 'label', wrong: ['', 'a label of more than twenty-four'], right: ['A', 'The Harbour'] },
		{ key: 'titel', wrong: ['A'], right: [] },
	])('checks `$key`', ({ key, wrong, right }) => {
		expect(wrong.filter((value) => articleSchema.safeParse({ ...article, [key]: value }).success)).toEqual([]);
		expect(right.filter((value) => !articleSchema.safeParse({ ...article, [key]: value }).success)).toEqual([]);
	});
});

test('evidence is in the author’s own voice unless it says otherwise', () => {
	expect(evidenceSchema.parse({ article: 'left', exact: 'Words' })).toEqual({
		article: 'left',
		exact: 'Words',
		basis: 'author',
	});
	expect(evidenceSchema.safeParse({ article: 'left', exact: 'Words', basis: 'rumour' }).success).toBe(false);
	expect(evidenceSchema.safeParse({ article: 'left', exact: '' }).success).toBe(false);
});

test('a name needs a label and a type, and has no spellings unless they are given', () => {
	expect(nameSchema.parse({ label: 'Orr', type: 'person' })).toEqual({
		label: 'Orr',
		type: 'person',
		spellings: {},
		search: [],
		not: [],
		at: [],
		evidence: [],
		was: [],
		seeAlso: [],
	});
	expect(nameSchema.safeParse({ label: 'Orr' }).success).toBe(false);
});

test.each([0, 4, 1.5, '2'])('a point does not weigh %j', (weight) => {
	const point = { title: 'A', subject: 'a', relation: 'agree', evidence: [] };
	expect(pointSchema.safeParse({ ...point, weight }).success).toBe(false);
	expect(pointSchema.safeParse({ ...point, weight: 2 }).success).toBe(true);
});
