import { stringify } from 'csv-stringify/sync';
import type { Comparison, Quote } from '../comparison/model';

/** The tables that a comparison can be carried off as. */
export const tables = ['points', 'names', 'mentions', 'events', 'relations'] as const;
export type Table = (typeof tables)[number];

/**
 * Gives one kind of entries as a table: CSV by RFC 4180, UTF-8, the first line its heads. No cell starts a formula: one
 * that a spreadsheet would run is opened with an apostrophe.
 */
export function buildTable(comparison: Comparison, table: Table): string {
	return writeCsv(rowsOf[table](comparison));
}

/** Writes rows as CSV (RFC 4180), each line ended by CR and LF. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
	return stringify(
		rows.map((row) => row.map(String)),
		// A line end of any kind within a cell is quoted, not only the kind that ends a line.
		{ record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
	);
}

const rowsOf: Record<Table, (comparison: Comparison) => (string | number)[][]> = {
	points: ({ points, articles }) => [
		[
			'id',
			'title',
			'subject',
			'relation',
			'degree',
			'weight',
			'body',
			...articles.map(({ id }) => `words of ${id}`),
			'words checked to be absent',
		],
		...points.map(({ id, title, subject, relation, degree, weight, body, quotes, absent }) => [
			id,
			title,
			subject,
			relation,
			degree ?? '',
			weight,
			body,
			...quotes.map(citeAll),
			absent ? `${absent.article}: ${absent.terms.join('; ')}` : '',
		]),
	],
	names: ({ names, articles }) => [
		[
			'id',
			'label',
			'type',
			'description',
			...articles.map(({ id }) => `spellings in ${id}`),
			...articles.map(({ id }) => `mentions in ${id}`),
		],
		...names.map(({ id, label, type, description, variants, mentions }) => [
			id,
			label,
			type,
			description ?? '',
			...articles.map((article) => (variants[article.id] ?? []).join('; ')),
			...articles.map((article) => mentions.filter((mention) => mention.article === article.id).length),
		]),
	],
	mentions: ({ names }) => [
		['name', 'article', 'passage', 'start', 'end', 'words'],
		...names.flatMap(({ id, mentions }) =>
			mentions.map(({ article, passage, start, end, exact }) => [id, article, passage, start, end, exact]),
		),
	],
	events: ({ events }) => [
		['id', 'date', 'title', 'certainty', 'reasoning', 'words'],
		...events.map(({ id, date, title, certainty, reasoning, evidence }) => [
			id,
			date,
			title,
			certainty,
			reasoning ?? '',
			citeAll(evidence),
		]),
	],
	relations: ({ relations }) => [
		['id', 'from', 'type', 'to', 'certainty', 'reasoning', 'note', 'words'],
		...relations.map(({ id, from, type, to, certainty, reasoning, note, evidence }) => [
			id,
			from,
			type,
			to,
			certainty,
			reasoning ?? '',
			note ?? '',
			citeAll(evidence),
		]),
	],
};

/** Writes quotes in one cell, each on a line of its own: `mei p3: the words`. */
function citeAll(quotes: readonly Quote[]): string {
	return quotes.map(({ article, passage, exact }) => `${article} ${passage}: ${exact}`).join('\n');
}
