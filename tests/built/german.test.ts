import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes, Properties } from 'hast';
import { rehype } from 'rehype';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEdition } from '../copy-edition';
import { findStretches, stretchesAlone } from '../own-words';
import { buildSite, cacheOf, root } from './build-site';
import { pagesOf, read, readComparison } from './built-site';

// The second edition with German editors: the texts stay English, and all that the site says itself must be German.

const english = stretchesAlone('en', 'de');
const toRemove: string[] = [];
let site = '';

beforeAll(async () => {
	await mkdir(join(root, '.build'), { recursive: true });
	const room = await mkdtemp(join(root, '.build/german-'));
	const content = await copyEdition({ overlay: join(root, 'tests/fixtures/german') });
	toRemove.push(room, content, cacheOf(content));
	site = join(room, 'dist');
	const { code, output } = await buildSite({ CONTENT_DIR: content, OUT_DIR: site });
	if (code !== 0) throw new Error(output);
}, 600_000);

afterAll(async () => {
	for (const folder of toRemove) await rm(folder, { recursive: true, force: true });
});

test('every page says that it is German', () => {
	const others = pagesOf(site).filter((file) => !/<html lang="?de"?[\s>]/.test(read(site, file)));
	expect(pagesOf(site).length).toBeGreaterThan(40);
	expect(others).toEqual([]);
});

test('no page has English words of the site’s own, outside what is quoted and what editors wrote', () => {
	const editors = editorsText();
	const found = pagesOf(site).flatMap((file) => {
		const said = saidOn(rehype().parse(read(site, file))).map((text) => withoutEditors(text, editors));
		return [
			...new Set(
				said.flatMap((text) => findStretches(text, english).map((stretch) => `${file}: “${stretch}” in “${text}”`)),
			),
		];
	});
	expect(found).toEqual([]);
});

test('nor has what scripts say', () => {
	const editors = editorsText();
	const data = [
		...['compare/points.json', 'points/choices.json'].flatMap((file) => stringsOf(JSON.parse(read(site, file)))),
		// References are written by the rules of their styles, in English.
		...['data/cite.json', 'data/worksheet.json'].flatMap((file) =>
			stringsOf((JSON.parse(read(site, file)) as { words: unknown }).words),
		),
	];
	const said = data
		.map((text) => withoutEditors(text, editors))
		.filter((text) => findStretches(text, english).length > 0);
	expect(said).toEqual([]);
	const scripts = ['search', 'search-page'].map((name) => read(site, `scripts/${name}.js`)).join('\n');
	const sentences = english.filter((words) => words.split(' ').length > 2);
	expect(findStretches(scripts, sentences)).toEqual([]);
	expect(
		['Noch einmal versuchen', 'Beide Texte', 'kommt vor in', 'Sätze'].filter((words) => !scripts.includes(words)),
	).toEqual([]);
});

test('counts, dates and numbers have their German forms', () => {
	expect(read(site, 'timeline/index.html')).toContain('3. November 2031');
	expect(read(site, 'about/index.html')).toMatch(/\d,\d\d/);
	expect(read(site, 'index.html')).toMatch(/\d Wörter/);
	expect(read(site, '404.html')).toContain('Unter dieser Adresse steht nichts');
});

/** Gives what a page says: its text and what its attributes say, but for texts in another language, quotes, code, and files that programs read. */
function saidOn(node: Nodes): string[] {
	if (node.type === 'text') return [node.value];
	if (!('children' in node)) return [];
	if (node.type !== 'element') return node.children.flatMap(saidOn);
	if (['script', 'style', 'code', 'pre', 'blockquote', 'q', 'mark'].includes(node.tagName) || isForeign(node))
		return [];
	return [...attributesOf(node), ...node.children.flatMap(saidOn)];
}

function isForeign({ properties: { lang } }: Element): boolean {
	return typeof lang === 'string' && !lang.startsWith('de');
}

function attributesOf({ tagName, properties }: Element): string[] {
	const names = [
		'ariaLabel',
		'title',
		'placeholder',
		'alt',
		...(tagName === 'meta' && isSaid(properties) ? ['content'] : []),
	];
	const data = Object.keys(properties).filter((name) =>
		/^data(?:Done|Failed|Pattern|Name|Source|Labels|Alone|Close|Both|One)$/.test(name),
	);
	return [...names, ...data].flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []));
}

function isSaid({ name, property }: Properties): boolean {
	return name === 'description' || /^og:(?:title|description)$/.test(typeof property === 'string' ? property : '');
}

/** Gives all that editors and texts say, the longest first. */
function editorsText(): string[] {
	return [...new Set(stringsOf(readComparison(site)).filter((text) => /\p{L}{2}/u.test(text)))].sort(
		(a, b) => b.length - a.length,
	);
}

/** Leaves out what editors and texts say, whole or cut. */
function withoutEditors(text: string, editors: readonly string[]): string {
	let rest = text.replace(/\s+/g, ' ').trim();
	if (/^\S+\/\S*$/.test(rest)) return ''; // An address.
	if (rest.endsWith(' …')) {
		const starts = [0, ...[...rest.matchAll(/: /g)].map(({ index }) => index + 2)];
		const start = starts.find((at) => editors.some((own) => own.startsWith(rest.slice(at, -2))));
		rest = start === undefined ? rest : rest.slice(0, start);
	}
	for (const own of editors)
		if (rest.includes(own))
			rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(own)}(?![\\p{L}\\p{N}])`, 'gu'), ' ');
	return rest.trim();
}

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value, ...value.split('\n')];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
