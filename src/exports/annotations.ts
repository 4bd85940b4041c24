import type { Comparison, Quote } from '../comparison/model';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** How many characters of context a quote selector carries on each side. */
const CONTEXT_LENGTH = 32;

/**
 * Gives the comparison as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/): a point is one
 * annotation whose targets are its quotes in both texts, a note one with its own. The source of a target is a passage, by
 * its address; a TextQuoteSelector and a TextPositionSelector select from the passage's text. `site` is the address of
 * the site, or the way to it from the file.
 */
export function buildAnnotations(comparison: Comparison, site = '../'): object {
	const { points, notes, edition } = comparison;
	const items = [
		...points.map((point) => ({
			id: `${site}points/${point.id}/`,
			type: 'Annotation',
			motivation: 'linking',
			body: [
				{
					type: 'TextualBody',
					value: point.body,
					format: 'text/plain',
					language: edition.language,
					purpose: 'describing',
				},
				{ type: 'TextualBody', value: point.relation, purpose: 'classifying' },
			],
			'rdfs:label': point.title,
			target: point.evidence.map((quote) => target(comparison, quote, site)),
		})),
		...notes.map((note) => ({
			id: `${site}data/annotations.jsonld#note-${note.id}`,
			type: 'Annotation',
			motivation: 'commenting',
			body: [
				{
					type: 'TextualBody',
					value: note.body,
					format: 'text/plain',
					language: edition.language,
					purpose: 'commenting',
				},
			],
			target: note.evidence.map((quote) => target(comparison, quote, site)),
		})),
	];
	return {
		'@context': CONTEXT,
		id: `${site}data/annotations.jsonld`,
		type: 'AnnotationCollection',
		label: edition.title,
		total: items.length,
		first: { id: `${site}data/annotations.jsonld#page`, type: 'AnnotationPage', startIndex: 0, items },
	};
}

function target(
	{ articles }: Comparison,
	{ article: id, passage: passageId, start, end, exact }: Quote,
	site: string,
): object {
	const text =
		articles.find((article) => article.id === id)?.passages.find((passage) => passage.id === passageId)?.text ?? '';
	const prefix = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
	const suffix = text.slice(end, end + CONTEXT_LENGTH);
	// The model counts characters, not UTF-16 units.
	const position = { start: characters(text.slice(0, start)), end: characters(text.slice(0, end)) };
	return {
		source: `${site}articles/${id}/#${passageId}`,
		selector: [
			{ type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
			{ type: 'TextPositionSelector', ...position },
		],
	};
}

function characters(text: string): number {
	return [...text].length;
}
