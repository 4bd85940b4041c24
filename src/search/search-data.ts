import type { Comparison, Quote } from '../comparison/model';
import { languageOfAll } from '../language/language';
import { tokenize } from '../language/tokens';
import { RUN_WITHOUT_BLANKS } from '../language/words-without-blanks';
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
	/** The paragraphs and list items of both articles in reading order: index of the article, id, text, the ends of its sentences. */
	passages: [article: number, id: string, text: string, ends: number[]][];
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
	/** The languages of the words to match: the edition's, then the articles'. */
	languages: string[];
	/** The words that text in a script without blanks is cut into, blanks between: browsers would cut it each in its own way. */
	vocabulary: string;
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
		article.passages
			.filter(({ kind }) => kind !== 'heading')
			.map(({ id, text, sentences }): SearchData['passages'][number] => [index, id, text, sentences.map(({ end }) => end)]),
	);
	const places = new Map(passages.map(([article, id], index) => [`${articles[article]?.id ?? ''} ${id}`, index]));
	const place = ({ article, passage, start, end }: Quote): [number, number, number][] => {
		const index = places.get(`${article} ${passage}`);
		// A heading is no passage of its own for search.
		return index === undefined ? [] : [[index, start, end]];
	};
	const languages = [...new Set([edition.language, ...articles.map(({ lang }) => lang)])];
	const data: SearchData = {
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
		languages,
		vocabulary: '',
		own: '',
		reach: [],
		records,
	};
	return { ...data, vocabulary: findVocabulary(data) };
}

/** Gives the words that the build cuts what is written without blanks into. */
function findVocabulary({ passages, names, points, others, languages }: SearchData): string {
	const texts = [
		...passages.map(([, , text]) => text),
		...names.flatMap(([, label, , spellings]) => [label, ...spellings]),
		...points.flatMap(([, title, , , , body, asks]) => [title, body, ...asks]),
		...others.map(([, words]) => words),
	];
	const language = languageOfAll(languages);
	const words = texts
		.filter((text) => RUN_WITHOUT_BLANKS.test(text))
		.flatMap((text) => tokenize(text, language).flatMap(({ word }) => (RUN_WITHOUT_BLANKS.test(word) ? [word] : [])));
	return [...new Set(words)].sort().join(' ');
}
