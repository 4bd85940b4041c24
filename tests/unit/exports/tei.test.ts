import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Article } from '../../../src/comparison/model';
import { buildTei } from '../../../src/exports/tei';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from '../small-texts';

const schema = readFileSync('public/data/tei.rng', 'utf8');

async function faultsOf(xml: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: 'article.xml', contents: xml }],
		schema: [schema],
		extension: 'relaxng',
	});
	return errors.map(({ message }) => message);
}

const left = articleOf('left', '# A storm', 'Orr left & slept <long>. The tug sank.', '- One tug.', '- Two "tugs".');
const right: Article = { ...articleOf('right', 'Orr is safe.'), publisher: 'P & Q', authors: ['A < B'] };
const articles = [left, right] as const;
const comparison = comparisonOf(articles, {
	names: [
		{ ...nameOf('orr', articles, 'Orr'), type: 'person', variants: { left: ['Orr', 'Capt. Orr'] } },
		{ ...nameOf('15th-of-may', articles), type: 'group' },
		{ ...nameOf('port', articles), type: 'place' },
		{ ...nameOf('tug', articles, 'tug'), type: 'other' },
	],
	points: [pointOf('safe', articles, { left: ['Orr left'], right: ['Orr is safe.'] })],
	events: [
		{
			id: 'loss',
			date: '2031-11-03',
			title: 'Loss',
			certainty: 'stated',
			evidence: [quoteOf(articles, 'left', 'The tug sank.')],
		},
		{
			id: 'since',
			date: '../2031-11',
			title: 'Since',
			certainty: 'inferred',
			evidence: [quoteOf(articles, 'right', 'safe')],
		},
		{
			id: 'about',
			date: '2031~',
			title: 'About',
			certainty: 'inferred',
			evidence: [quoteOf(articles, 'right', 'safe')],
		},
	],
});

describe('an article as TEI', () => {
	test.each(articles.map((article) => [article.id, article] as const))('is valid: %s', async (_, article) => {
		expect(await faultsOf(buildTei(comparison, article))).toEqual([]);
	});

	test('that is broken is told from one that is not', async () => {
		expect(await faultsOf(buildTei(comparison, left).replace('<teiHeader>', '<teiHeader><oops/>'))).not.toEqual([]);
		expect(await faultsOf(buildTei(comparison, left).replace('xml:id="p1s2"', 'xml:id="p1s1"'))).not.toEqual([]);
		expect(await faultsOf(buildTei(comparison, left).replace('</TEI>', ''))).not.toEqual([]);
	});

	test('has an id for each passage and sentence, an element for each mention, and links between the texts', () => {
		const xml = buildTei(comparison, left);
		expect(xml).toContain('<label xml:id="h1"><s xml:id="h1s1">A storm</s></label>');
		expect(xml).toContain(
			'<p xml:id="p1"><s xml:id="p1s1"><rs ref="#name.orr">Orr</rs> left &#x26; slept &#x3C;long>.</s> <s xml:id="p1s2">The <rs ref="#name.tug">tug</rs> sank.</s></p>',
		);
		expect(xml).toContain('<list><item xml:id="p2">');
		expect(xml).toContain('<event xml:id="event.since" notAfter="2031-11-30" cert="medium">');
		expect(xml).toContain('<event xml:id="event.loss" when="2031-11-03" cert="high">');
		expect(xml).toContain('<link xml:id="point.safe" type="agree" target="#p1s1 right.xml#p1s1"></link>');
	});

	test('has an element for each kind of passage, and for each line of verse and code', async () => {
		const kinds = ['paragraph', 'quote', 'note', 'row', 'code', 'verse'] as const;
		const passages = kinds.map((kind, index) => ({
			id: `p${index + 1}`,
			kind,
			text: 'One line\nTwo lines',
			sentences: [{ id: `p${index + 1}s1`, start: 0, end: 18 }],
		}));
		const xml = buildTei(comparisonOf([{ ...left, passages }, right]), { ...left, passages });
		expect(await faultsOf(xml)).toEqual([]);
		expect(xml).toContain('<ab xml:id="p6" type="verse"><s xml:id="p6s1">One line\n<lb></lb>Two lines</s></ab>');
		expect([...xml.matchAll(/<(\w+) xml:id="p\d"/g)].map(([, name]) => name)).toEqual([
			'p',
			'quote',
			'note',
			'ab',
			'ab',
			'ab',
		]);
	});

	test('says whatever the text says', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
				// What XML cannot hold, the content gate refuses.
				const text = words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim() || 'x';
				const article = articleOf('left', `A ${text}`);
				const xml = buildTei(comparisonOf([article, right]), article);
				expect(await faultsOf(xml)).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	}, 30_000);
});
