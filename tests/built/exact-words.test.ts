import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { browsers } from '../../src/directives/browsers';
import { makeFinder, type Found } from '../../src/directives/find-directive';
import { makeDirective, trimWords } from '../../src/directives/make-directive';
import { placesOf, readPageText, type PageText } from '../../src/directives/page-text';
import { readReach } from '../../src/directives/reach-data';
import { tokensOf } from '../../src/directives/word-edges';
import { parseDirectives, type TextDirective } from '../../src/directives/write-directive';
import { pagesOf, read, readComparison, sites } from './built-site';

describe.each(sites)('in $name', ({ folder, links: fewest }) => {
	const comparison = readComparison(folder);
	const pages = new Map<string, FoundPage>();
	const pageAt = (file: string): FoundPage => {
		const page = pages.get(file) ?? findablePage(read(folder, file));
		pages.set(file, page);
		return page;
	};
	const links = pagesOf(folder).flatMap((file) =>
		exactWordLinks(read(folder, file)).map((href) => {
			const [path = '', id = ''] = href.split(/#|:~:/);
			return { file, href, id, target: `${new URL(path, `http://site/${file}`).pathname.slice(1)}index.html` };
		}),
	);

	test('every link to exact words leads into its own passage, in every browser', () => {
		expect(links.length).toBeGreaterThan(fewest);
		const astray = links.flatMap(({ file, href, id, target }) => {
			const { text, finders } = pageAt(target);
			const element = text.elements.get(id);
			const end = (element?.start ?? 0) + (placesOf(element?.text ?? '').at(-1) ?? 0);
			return parseDirectives(href).flatMap((directive) =>
				finders.flatMap((find) => {
					const found = find(directive);
					return found && element && found[0] >= element.start && found[1] <= end ? [] : [`${file}: ${href}`];
				}),
			);
		});
		expect(astray).toEqual([]);
	});

	test('every mention of a name is a link to that very place', () => {
		const wrong: string[] = [];
		let bare = 0;
		for (const { id, mentions } of comparison.names) {
			const file = `names/${id}/index.html`;
			// A link a passage, with a directive for each mention in it.
			const hrefs = selectAll('.mentions li > a', fromHtml(read(folder, file))).map(({ properties }) =>
				String(properties['href']),
			);
			const made = hrefs.flatMap((href) => parseDirectives(href).map((directive) => ({ href, directive })));
			expect(made.length).toBe(mentions.length);
			const inOrder = comparison.articles.flatMap(({ id: article }) =>
				mentions.filter((mention) => mention.article === article),
			);
			for (const [index, mention] of inOrder.entries()) {
				const { href, directive } = made[index] ?? {};
				const page = pageAt(`articles/${mention.article}/index.html`);
				if (!directive) bare += 1;
				else if (!landsOn(page, directive, placeOn(page.text, mention.passage, [mention.start, mention.end])))
					wrong.push(`${file}: ${href} is not “${mention.exact}”`);
			}
		}
		expect(wrong).toEqual([]);
		expect(bare).toBe(0);
	});

	test('every word, and every mention, that search may mark is told apart from all others on its page', () => {
		const wrong: string[] = [];
		let bare = 0;
		let made = 0;
		const all = comparison.articles.flatMap(({ id: article, passages }) => {
			// Written by the build for search.
			const { reach } = JSON.parse(read(folder, `search/reach/${article}.json`)) as { reach: Record<string, string> };
			return passages.map(({ id, text }) => ({ article, id, text, own: readReach(reach[id] ?? '') }));
		});
		for (const { article, id, text, own } of all) {
			const page = pageAt(`articles/${article}/index.html`);
			const mentions = comparison.names.flatMap(({ mentions: places }) =>
				places.flatMap((place): [number, number][] =>
					place.article === article && place.passage === id ? [[place.start, place.end]] : [],
				),
			);
			for (const words of [...tokensOf(text), ...mentions]) {
				const directive = makeDirective(text, words, own);
				made += 1;
				if (!directive) bare += 1;
				else if (!landsOn(page, directive, placeOn(page.text, id, trimWords(text, words))))
					wrong.push(`${id}: ${text.slice(...words)}`);
			}
		}
		expect(made).toBeGreaterThan(fewest);
		expect(wrong).toEqual([]);
		// What stands twice in the same company has no address of its own.
		// In a table each cell is a block of its own, where words have no company at all.
		expect(bare / made).toBeLessThan(
			comparison.articles.some(({ passages }) => passages.some(({ kind }) => kind === 'row')) ? 0.15 : 0.01,
		);
	});
});

interface FoundPage {
	text: PageText;
	finders: ((directive: TextDirective) => Found | undefined)[];
}

function findablePage(html: string): FoundPage {
	const text = readPageText(fromHtml(html));
	return { text, finders: browsers.map((browser) => makeFinder(text, browser)) };
}

function exactWordLinks(html: string): string[] {
	const hrefs = [...html.matchAll(/\shref=(?:"([^"]*)"|([^\s">]+))/g)].map(
		([, quoted, plain]) => quoted ?? plain ?? '',
	);
	return hrefs
		.filter((href) => href.includes(':~:'))
		.map((href) => href.replaceAll('&amp;', '&').replaceAll('&#x26;', '&'));
}

function placeOn({ elements }: PageText, id: string, [start, end]: readonly [number, number]): Found {
	const element = elements.get(id);
	const places = placesOf(element?.text ?? '');
	const place = (offset: number): number => (element?.start ?? 0) + (places[offset] ?? Infinity);
	return [place(start), place(end)];
}

function landsOn({ finders }: FoundPage, directive: TextDirective, [start, end]: Found): boolean {
	return finders.every((find) => {
		const found = find(directive);
		return found?.[0] === start && found[1] === end;
	});
}
