import type { Comparison, Quote } from '../comparison/model';
import type { PointRelation } from '../schemas/point';

/**
 * The small file that search starts from, `search/index.json`: what is needed to understand a query, to answer with
 * names and points at once, and to show passages. Keys are short because the file travels.
 */
export interface SearchData {
	/** Version of the shape. */
	v: 1;
	/** The articles: id, label. */
	articles: [id: string, label: string][];
	/** The paragraphs and list items of both articles in reading order: index of the article, id, text. */
	passages: [article: number, id: string, text: string][];
	/** Names: id, label, type, all spellings to match, mentions as [passage index, start, end]. */
	names: [id: string, label: string, type: string, spellings: string[], mentions: [passage: number, start: number, end: number][]][];
	/** Points: id, title, subject, status, weight, words to match, evidence as [passage index, start, end]. */
	points: [
		id: string,
		title: string,
		subject: string,
		status: PointRelation,
		weight: number,
		words: string,
		asks: string[],
		evidence: [passage: number, start: number, end: number][],
	][];
	/** Events and notes: kind, words, address, evidence. */
	others: [kind: 'event' | 'note', words: string, address: string, evidence: [passage: number, start: number, end: number][]][];
	subjects: [id: string, label: string][];
	/** Words near those of the texts that are words of their own, blanks between: never slips. */
	own: string;
	/** By passage: how far its words reach to be told apart on the article’s page (`writeReach`); filled in from the built page. */
	reach: string[];
	/** What Pagefind calls each passage, as an index into `passages`; filled in once the index is written. */
	records: Record<string, number>;
}

/** Gives the search data of a comparison. */
export function buildSearchData(
	{ articles, names, points, events, notes, edition }: Comparison,
	records: Record<string, number> = {},
): SearchData {
	const passages = articles.flatMap((article, index) =>
		article.passages.filter(({ kind }) => kind !== 'heading').map(({ id, text }): [number, string, string] => [index, id, text]),
	);
	const places = new Map(passages.map(([article, id], index) => [`${articles[article]?.id ?? ''} ${id}`, index]));
	const place = ({ article, passage, start, end }: Quote): [number, number, number][] => {
		const index = places.get(`${article} ${passage}`);
		// A heading is no passage of its own for search.
		return index === undefined ? [] : [[index, start, end]];
	};
	return {
		v: 1,
		articles: articles.map(({ id, label }) => [id, label]),
		passages,
		names: names.map(({ id, label, type, variants, search, mentions }) => [
			id,
			label,
			type,
			[...new Set([label, ...Object.values(variants).flat(), ...search])],
			mentions.flatMap(place),
		]),
		points: points.map(({ id, title, subject, relation, weight, body, asks, evidence }) => [
			id,
			title,
			subject,
			relation,
			weight,
			body,
			asks,
			evidence.flatMap(place),
		]),
		others: [
			...events.map(({ id, title, evidence }): SearchData['others'][number] => [
				'event',
				title,
				`timeline/#${id}`,
				evidence.flatMap(place),
			]),
			...notes.flatMap(({ body, evidence }): SearchData['others'] => {
				const [first] = evidence;
				return first ? [['note', body, `articles/${first.article}/#${first.passage}`, evidence.flatMap(place)]] : [];
			}),
		],
		subjects: edition.subjects.map(({ id, label }) => [id, label]),
		own: '',
		reach: [],
		records,
	};
}
