import type { ReadItems } from './check-items';
import { pathOf, readPath, titleOf, type WorksheetData } from './edition';
import { parseItem, type Item } from './item';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Writes a worksheet as a collection of Web Annotations: marks are tags, the note is a comment, words have selectors. */
export function writeAnnotations(items: readonly Item[], data: WorksheetData, site: string): string {
	const annotations = items.map((item, index) => ({
		id: `${site}worksheet/#${index + 1}`,
		type: 'Annotation',
		motivation: 'bookmarking',
		'rdfs:label': titleOf(data, item),
		body: [
			...(item.done ? [tag('done')] : []),
			...(item.flag ? [tag('flagged')] : []),
			...(item.note === ''
				? []
				: [{ type: 'TextualBody', value: item.note, format: 'text/plain', purpose: 'commenting' }]),
		],
		target: target(item, data, site),
	}));
	const collection = {
		'@context': CONTEXT,
		id: `${site}worksheet/`,
		type: 'AnnotationCollection',
		label: data.title,
		total: annotations.length,
		first: { id: `${site}worksheet/#page`, type: 'AnnotationPage', startIndex: 0, items: annotations },
	};
	return `${JSON.stringify(collection, undefined, '\t')}\n`;
}

/** Reads a worksheet out of Web Annotations; undefined where the text is none. Nothing is fetched. */
export function readAnnotations(text: string, data: Pick<WorksheetData, 'articles'>): ReadItems | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined; // No JSON.
	}
	const annotations = get(get(value, 'first'), 'items') ?? get(value, 'items') ?? value;
	return Array.isArray(annotations) ? annotations.map((annotation) => readAnnotation(annotation, data)) : undefined;
}

function readAnnotation(annotation: unknown, { articles }: Pick<WorksheetData, 'articles'>): Item | undefined {
	const bodies = list(get(annotation, 'body'));
	const tags = bodies.filter((body) => get(body, 'purpose') === 'tagging').map((body) => get(body, 'value'));
	const note = bodies.find((body) => get(body, 'purpose') === 'commenting');
	const marks = { done: tags.includes('done'), flag: tags.includes('flagged'), note: get(note, 'value') };
	const [first] = list(get(annotation, 'target'));
	const source = typeof first === 'string' ? first : get(first, 'source');
	const place = typeof source === 'string' ? readPath(source) : undefined;
	if (place?.type !== 'words') return parseItem({ ...place, ...marks });
	const selectors = list(get(first, 'selector'));
	const exact = get(
		selectors.find((selector) => get(selector, 'type') === 'TextQuoteSelector'),
		'exact',
	);
	const from = get(
		selectors.find((selector) => get(selector, 'type') === 'TextPositionSelector'),
		'start',
	);
	if (typeof exact !== 'string') return undefined;
	// The model counts characters, not UTF-16 units.
	const text = articles.find(({ id }) => id === place.article)?.passages[place.passage] ?? '';
	const start = typeof from === 'number' ? [...text].slice(0, from).join('').length : 0;
	return parseItem({ ...place, exact, start, end: start + exact.length, ...marks });
}

function target(item: Item, { articles }: WorksheetData, site: string): unknown {
	if (item.type === 'point') return `${site}${pathOf(item)}`;
	const text = articles.find(({ id }) => id === item.article)?.passages[item.passage] ?? '';
	const characters = (end: number): number => [...text.slice(0, end)].length;
	return {
		source: `${site}${pathOf(item)}`,
		selector: [
			{ type: 'TextQuoteSelector', exact: item.exact },
			{ type: 'TextPositionSelector', start: characters(item.start), end: characters(item.end) },
		],
	};
}

function tag(value: string): object {
	return { type: 'TextualBody', value, purpose: 'tagging' };
}

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function get(value: unknown, key: string): unknown {
	// Guarded: only objects are asked.
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
