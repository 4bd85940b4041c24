import { overlap } from '../comparison/measures/coverage';
import { markPair, type Difference } from '../comparison/links/mark-pair';
import type { Comparison, LinkEnd, Quote } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import { suggestNames } from './suggest-names';
import { suggestSlips } from './suggest-slips';

/** What can be suggested. */
export const suggestionKinds = ['name', 'difference', 'point', 'slip'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Something that an editor may accept or refuse: how sure it is, why, by which words, and what accepting it writes. */
export interface Suggestion {
	/** The same as long as the texts are. */
	id: string;
	kind: SuggestionKind;
	/** From 0 to 1. */
	score: number;
	/** What it is, in a line. */
	title: string;
	reason: string;
	words: Pair<string[]>;
	/** The entry, as YAML has it: of `names/<id>.yaml`, of a point’s front matter, of `notes.yaml`. */
	entry: Record<string, unknown>;
}

/** Gives all suggestions for a comparison, by kind, the surest first. Nothing that is there already is suggested. */
export function makeSuggestions(comparison: Comparison, isWord: ((word: string) => boolean) | undefined): Suggestion[] {
	const taken = new Set<string>();
	const unique = (id: string): string => {
		let free = id;
		for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
		taken.add(free);
		return free;
	};
	const pairs = markLinks(comparison);
	return [
		...nameSuggestions(comparison),
		...pairs.flatMap(({ quotes, differences, score }) => differenceSuggestions(quotes, differences, score)),
		...pairs.map((pair) => pointSuggestion(pair)),
		...comparison.articles.flatMap((article, side) =>
			isWord ? slipSuggestions(comparison, article.id, side === 0 ? 0 : 1, isWord) : [],
		),
	]
		.map((suggestion) => ({ ...suggestion, id: unique(suggestion.id) }))
		.sort((a, b) => suggestionKinds.indexOf(a.kind) - suggestionKinds.indexOf(b.kind) || b.score - a.score);
}

function nameSuggestions({ articles, names }: Comparison): Suggestion[] {
	const mentions = names.flatMap((name) => name.mentions);
	return suggestNames(articles)
		.filter(
			({ runs }) =>
				runs.filter((run) => mentions.some((mention) => overlap(run, mention))).length * 2 < runs.length ||
				runs.length === 0,
		)
		.map(({ label, type, spellings, score, reason }) => ({
			id: `name-${slug(label)}`,
			kind: 'name',
			score,
			title: `${label} (${type})`,
			reason,
			words: mapPair(articles, ({ id }) => spellings[id] ?? []),
			entry: { label, type, spellings },
		}));
}

interface MarkedLink {
	quotes: Pair<Quote>;
	differences: Difference[];
	score: number;
	isNearlySame: boolean;
}

/** Marks the sentences of each link that is computed; those that a point quotes both are an editor’s already. */
function markLinks({ articles, links }: Comparison): MarkedLink[] {
	return links.flatMap((link) => {
		if (link.basis !== 'computed') return [];
		const quotes = mapPair([link.a, link.b], (end) => quoteOf(articles, end));
		const [left, right] = quotes;
		if (!left || !right) return [];
		const texts = mapPair([left, right] as const, (quote, side) => ({ text: quote.exact, lang: articles[side].lang }));
		return [{ quotes: [left, right], score: link.score, ...markPair(texts) }];
	});
}

function quoteOf(articles: Comparison['articles'], { article, passage: id, sentence }: LinkEnd): Quote | undefined {
	const passage = articles.find((own) => own.id === article)?.passages.find((own) => own.id === id);
	const place = passage?.sentences.find((own) => own.id === sentence);
	return (
		passage &&
		place && { article, passage: id, sentence, ...span(place), exact: passage.text.slice(place.start, place.end) }
	);
}

function span({ start, end }: { start: number; end: number }): { start: number; end: number } {
	return { start, end };
}

function differenceSuggestions(quotes: Pair<Quote>, differences: readonly Difference[], score: number): Suggestion[] {
	return differences.flatMap(({ of, words }) => {
		if (of === 'word' || of === 'negation') return [];
		const shown = mapPair(words, (own) => own.join(', '));
		return [
			{
				id: `${of}-${quotes[0].sentence}-${quotes[1].sentence}`,
				kind: 'difference',
				score: sure(score),
				title: `${of}: ${shown[0]} / ${shown[1]}`,
				reason: `the sentences are alike (${score}), and have different ${of}s beside the same words`,
				words: mapPair(quotes, ({ exact }) => [exact]),
				entry: draftPoint('differ', `${shown[0]} or ${shown[1]}`, quotes),
			},
		];
	});
}

/** Words are alike long before statements agree: what is computed is a hint where to look. */
function pointSuggestion({ quotes, differences, score, isNearlySame }: MarkedLink): Suggestion {
	const ofs = differences.map(({ of }) => of);
	const mayConflict = ofs.includes('negation') || (ofs.includes('number') && isNearlySame);
	const relation = mayConflict ? 'conflict' : isNearlySame && ofs.length === 0 ? 'agree' : 'differ';
	const title = mayConflict
		? 'Look here: may conflict'
		: relation === 'agree'
			? 'Likely agree'
			: ofs.length > 0
				? 'Likely differ'
				: 'Likely of one matter';
	const against = differences
		.filter(({ of }) => of !== 'word')
		.map(({ of, words }) => `${of} ${words.map((own) => own.join(', ') || 'none').join(' / ')}`);
	return {
		id: `point-${quotes[0].sentence}-${quotes[1].sentence}`,
		kind: 'point',
		score: sure(score),
		title,
		reason: [`the sentences are alike (${score})`, ...against].join('; '),
		words: mapPair(quotes, ({ exact }) => [exact]),
		entry: draftPoint(relation, 'what is found here', quotes),
	};
}

/** Of computed links some three in four to nine in ten are right: the better the score, the surer. */
function sure(score: number): number {
	return Math.round(Math.min(0.95, 0.6 + score) * 100) / 100;
}

function draftPoint(relation: string, title: string, quotes: Pair<Quote>): Record<string, unknown> {
	return {
		title: `TO DO: ${title}`,
		subject: 'TO DO',
		relation,
		...(relation === 'conflict' && { degree: 'tension' }),
		weight: 1,
		evidence: quotes.map(({ article, exact }) => ({ article, exact })),
	};
}

function slipSuggestions(
	{ articles, notes }: Comparison,
	article: string,
	side: 0 | 1,
	isWord: (word: string) => boolean,
): Suggestion[] {
	return suggestSlips(articles[side], articles, isWord)
		.filter(({ quote }) => !notes.some(({ evidence }) => evidence.some((own) => overlap(own, quote))))
		.map(({ quote, meant, reason, score }) => ({
			id: `slip-${article}-${quote.passage}-${quote.start}`,
			kind: 'slip',
			score,
			title: `${quote.exact} (${meant}?)`,
			reason,
			words: side === 0 ? [[quote.exact], []] : [[], [quote.exact]],
			entry: {
				id: `slip-${slug(quote.exact)}`,
				kind: 'sic',
				body: `So in the source; “${meant}” is meant.`,
				evidence: [{ article, exact: quote.exact }],
			},
		}));
}

/** Makes a part of a file’s name: lower-case letters and digits, single hyphens. */
export function slug(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
	return plain === ''
		? `x${[...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)}`
		: plain.slice(0, 60).replace(/-$/u, '');
}
