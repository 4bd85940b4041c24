import { jsonldParser, parseAnnotation } from '@dokieli/web-annotation';
import { WEB_ANNOTATION_CONTEXT } from '@dokieli/web-annotation';
import { expect, test } from 'vitest';
import { buildAnnotations } from '../../../src/exports/annotations';
import { articleOf, comparisonOf, pointOf, quoteOf } from '../small-texts';

const articles = [
	articleOf('left', 'It rained. 🚢 The tug sank, and the tug was lost.'),
	articleOf('right', 'سفينة غرقت. The tug is lost.'),
];
const comparison = comparisonOf(articles, {
	points: [pointOf('loss', articles, { left: ['The tug sank'], right: ['The tug is lost.'] })],
	notes: [{ id: 'rain', kind: 'gloss', body: 'Of rain.', evidence: [quoteOf(articles, 'left', 'rained')] }],
});

interface Item {
	target: { source: string; selector: unknown[] }[];
}
const collection = buildAnnotations(comparison, 'https://example.org/pair/') as {
	total: number;
	first: { items: Item[] };
};

test('makes one annotation of each point and note, a target for each quote', () => {
	expect(collection.total).toBe(2);
	expect(collection.first.items.map(({ target }) => target.map(({ source }) => source))).toEqual([
		['https://example.org/pair/articles/left/#p1', 'https://example.org/pair/articles/right/#p1'],
		['https://example.org/pair/articles/left/#p1'],
	]);
});

test('selects by the words with their context, and by characters, of which a ship is one', () => {
	expect(collection.first.items[0]?.target[0]?.selector).toEqual([
		{ type: 'TextQuoteSelector', exact: 'The tug sank', prefix: 'It rained. 🚢 ', suffix: ', and the tug was lost.' },
		{ type: 'TextPositionSelector', start: 13, end: 25 },
	]);
});

test('is read back by another reader of annotations, and every quote is found again', async () => {
	// Nothing is fetched: the context is the reader’s own copy.
	const parser = jsonldParser.configure({
		documentLoader: (url) => Promise.reject(new Error(`\`${url}\` was asked for.`)),
	});
	expect(WEB_ANNOTATION_CONTEXT).toBe('http://www.w3.org/ns/anno.jsonld');
	for (const item of collection.first.items) {
		for (const target of item.target) {
			const [quote, position] = target.selector;
			for (const selector of [quote, position]) {
				const one = { '@context': WEB_ANNOTATION_CONTEXT, ...item, target: { ...target, selector } };
				const read = await parseAnnotation(one, { parser });
				const text = articles.find(({ id }) => target.source.includes(`/${id}/`))?.passages[0]?.text ?? '';
				const found = read?.target.selector;
				if (found?.type === 'TextQuoteSelector')
					expect(text).toContain(`${found.prefix ?? ''}${found.exact}${found.suffix ?? ''}`);
				else if (found?.type === 'TextPositionSelector')
					expect([...text].slice(found.start, found.end).join('')).toMatch(/tug|rained/);
				else throw new Error('No selector was read back.');
				expect(read?.target.source).toContain('https://example.org/pair/articles/');
			}
		}
	}
});
