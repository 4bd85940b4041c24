import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { pagesOf, read, readComparison, sites } from './built-site';

describe.each(sites)('the contract of $name', ({ folder, quotes: fewest }) => {
	const comparison = readComparison(folder);
	const passages = new Map(
		comparison.articles.flatMap(({ id, passages: all }) => all.map((passage) => [`${id} ${passage.id}`, passage])),
	);
	const quotes = [comparison.points, comparison.events, comparison.relations, comparison.notes]
		.flat()
		.flatMap(({ evidence }) => evidence);

	test('the data file is as its schema says', () => {
		const validate = new Ajv2020({ strict: false }).compile(
			JSON.parse(read(folder, 'data/comparison.schema.json')) as object,
		);
		validate(JSON.parse(read(folder, 'data/comparison.json')));
		expect(validate.errors).toBeNull();
		expect(validate({ version: 1 })).toBe(false);
	});

	test('every quote and mention is the words at its place', () => {
		const all = [...quotes, ...comparison.names.flatMap(({ mentions }) => mentions)];
		expect(all.length).toBeGreaterThan(fewest);
		for (const { article, passage, start, end, exact } of all) {
			expect(passages.get(`${article} ${passage}`)?.text.slice(start, end)).toBe(exact);
		}
	});

	test('sentences lie in order within their passages and cover all their words', () => {
		for (const { text, sentences } of passages.values()) {
			let position = 0;
			for (const { start, end } of sentences) {
				expect(text.slice(position, start).trim()).toBe('');
				expect(end).toBeGreaterThan(start);
				position = end;
			}
			expect(text.slice(position).trim()).toBe('');
		}
	});

	test.each(comparison.articles.map(({ id }) => id))(
		'the page of %s shows each passage and sentence under its id, word for word',
		(id) => {
			const page = fromHtml(read(folder, `articles/${id}/index.html`));
			for (const { id: passage, text, sentences } of comparison.articles.find((article) => article.id === id)
				?.passages ?? []) {
				const element = select(`#${passage}`, page);
				expect(element && toString(element)).toBe(text);
				for (const sentence of sentences) {
					const part = select(`#${sentence.id}`, page);
					expect(part && text.slice(sentence.start, sentence.end).startsWith(toString(part))).toBe(true);
				}
			}
		},
	);

	test('the compare page shows both texts under ids that carry the article', () => {
		const page = fromHtml(read(folder, 'compare/index.html'));
		for (const [key, { text }] of passages) {
			const element = select(`#${key.replace(' ', '-')}`, page);
			expect(element && toString(element)).toBe(text);
		}
	});

	test('there is a page for every entry', () => {
		const addresses = [
			...[
				'',
				'compare',
				'points',
				'names',
				'timeline',
				'relations',
				'relations/table',
				'words',
				'search',
				'search/words',
				'about',
			],
			...comparison.articles.map(({ id }) => `articles/${id}`),
			...comparison.points.map(({ id }) => `points/${id}`),
			...comparison.names.map(({ id }) => `names/${id}`),
		];
		expect(addresses.filter((address) => !existsSync(join(folder, address, 'index.html')))).toEqual([]);
		expect(existsSync(join(folder, '404.html'))).toBe(true);
	});

	test('every link within the site is relative and leads to a page and a place that are there', () => {
		const ids = new Map(
			pagesOf(folder).map((file) => [
				file,
				new Set([...read(folder, file).matchAll(/\sid=("?)([^\s">]+)\1/g)].map(([, , id]) => id)),
			]),
		);
		const broken: string[] = [];
		for (const file of pagesOf(folder).filter((page) => page !== '404.html')) {
			for (const [, , raw = ''] of read(folder, file).matchAll(/\s(?:href|action)=("?)([^\s">]*)\1/g)) {
				const href = raw.replaceAll('&amp;', '&').replaceAll('&#x26;', '&');
				if (/^(?:https?|mailto):/.test(href)) continue;
				const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
				const target = new URL(path === '' ? `http://site/${file}` : path, `http://site/${file}`).pathname
					.slice(1)
					.replace(/(^|\/)$/, '$1index.html');
				const place = hash.replace(/:~:.*$/, '');
				const page = decodeURI(target);
				const isThere = page.endsWith('.html')
					? ids.has(page) && (place === '' || ids.get(page)?.has(decodeURIComponent(place)))
					: existsSync(join(folder, page));
				if (path.startsWith('/') || !isThere) broken.push(`${file}: ${href}`);
			}
		}
		expect(broken).toEqual([]);
	});

	test('no id stands twice on a page', () => {
		const twice = pagesOf(folder).flatMap((file) => {
			const ids = [...read(folder, file).matchAll(/<[a-z][^<>]*?\sid=("?)([^\s">]+)\1/g)].map(([, , id]) => id);
			return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
		});
		expect(twice).toEqual([]);
	});

	test('furniture is shown at the foot of its article and nowhere in its passages', () => {
		for (const { id, furniture } of comparison.articles) {
			const page = toString(fromHtml(read(folder, `articles/${id}/index.html`)));
			for (const { text } of furniture) {
				expect(page).toContain(text.trim().split('\n')[0]);
				expect([...passages.values()].some((passage) => passage.text.includes(text.trim()))).toBe(false);
			}
		}
	});
});

test('the source of the site knows no name, id or word of this pair', () => {
	const { articles, names, points } = readComparison('dist');
	const words = [
		...articles.flatMap(({ id, label, publisher }) => [id, label, publisher ?? '']),
		...names.flatMap(({ label, variants }) => [label, ...Object.values(variants).flat()]),
		...points.map(({ id }) => id).filter((id) => id.includes('-')),
	];
	const known = words.filter((word) => /\p{Lu}|-/u.test(word) && word.length > 2);
	const source = globSync('src/**/*.{ts,astro,css,mjs}').map(
		(file) => [file, readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')] as const,
	);
	expect(known.length).toBeGreaterThan(200);
	expect(
		source.flatMap(([file, code]) =>
			known
				.filter((word) => new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`).test(code))
				.map((word) => `${file}: ${word}`),
		),
	).toEqual([]);
});

test('the originals are the texts as received, byte for byte', () => {
	const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
	expect(digest('content/originals/mei.txt')).toBe('108a20256842d19b035bad6f454b6d36c015c20aa134adecd47a187c49578dad');
	expect(digest('content/originals/lwj.txt')).toBe('5173d336e82daa799bd9d6782ebda3e3e5ef187bf7427656821eed1c2f5416b9');
});
