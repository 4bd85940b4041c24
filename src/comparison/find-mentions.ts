import type { NameMeta } from '../content/schemas/name';
import { makeFault, type Fault } from './faults';
import type { Mention } from './model';
import { foldedPassage, sentenceAt } from './quotes/quote-selector';
import type { QuoteResolver } from './quotes/resolve-quotes';
import type { ArticleSource, Sourced } from './sources';
import { findWholeWords } from '../language/whole-words';

/**
 * Finds where the articles mention each name: its spellings as whole words, longest first, a shorter name inside a
 * longer one not counted; and the places an editor pointed at. Two names that claim the same words are a fault.
 */
export function findMentions({
	articles,
	names,
	resolve,
}: {
	articles: ArticleSource[];
	names: Sourced<NameMeta>[];
	resolve: QuoteResolver;
}): {
	mentions: Map<string, Mention[]>;
	faults: Fault[];
} {
	const faults: Fault[] = [];
	const candidates = names.flatMap((name) => [
		...spellingCandidates(name, articles, resolve, faults),
		...placeCandidates(name, resolve),
	]);
	const mentions = new Map<string, Mention[]>(names.map(({ id }) => [id, []]));
	const taken: Candidate[] = [];
	candidates.sort(
		(a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start) || a.mention.start - b.mention.start,
	);
	for (const candidate of candidates) {
		const rival = taken.find((other) => overlaps(other.mention, candidate.mention));
		if (!rival) {
			taken.push(candidate);
			mentions.get(candidate.name.id)?.push(candidate.mention);
		} else if (
			rival.name !== candidate.name &&
			rival.mention.start === candidate.mention.start &&
			rival.mention.end === candidate.mention.end
		) {
			const { exact, article, passage } = candidate.mention;
			faults.push(
				makeFault(
					'spelling-contested',
					{ source: candidate.name, path: candidate.path },
					{ exact, article, passage, other: rival.name.id },
				),
			);
		}
	}
	const order = passageOrder(articles);
	for (const list of mentions.values()) list.sort((a, b) => order(a) - order(b) || a.start - b.start);
	return { mentions, faults: onePerSpelling(faults) };
}

interface Candidate {
	name: Sourced<NameMeta>;
	path: (string | number)[];
	mention: Mention;
}

function spellingCandidates(
	name: Sourced<NameMeta>,
	articles: ArticleSource[],
	resolve: QuoteResolver,
	faults: Fault[],
): Candidate[] {
	const excluded = name.data.not.flatMap(
		(selector, index) => resolve(selector, { source: name, path: ['not', index] }) ?? [],
	);
	return Object.entries(name.data.spellings).flatMap(([articleId, spellings]) => {
		const article = articles.find(({ id }) => id === articleId);
		if (!article) {
			const known = articles.map(({ id }) => id);
			faults.push(
				makeFault('unknown-article', { source: name, path: ['spellings', articleId] }, { id: articleId, known }),
			);
			return [];
		}
		return spellings.flatMap((spelling, index) => {
			const path = ['spellings', articleId, index];
			const found = article.data.passages.flatMap((passage): Mention[] =>
				findWholeWords(foldedPassage(passage), spelling).map(({ start, end }) => ({
					article: articleId,
					passage: passage.id,
					sentence: sentenceAt(passage, start),
					start,
					end,
					exact: passage.text.slice(start, end),
					by: 'spelling',
				})),
			);
			if (found.length === 0)
				faults.push(makeFault('spelling-nowhere', { source: name, path }, { spelling, article: articleId }));
			return found
				.filter((mention) => !excluded.some((place) => overlaps(place, mention)))
				.map((mention) => ({ name, path, mention }));
		});
	});
}

function placeCandidates(name: Sourced<NameMeta>, resolve: QuoteResolver): Candidate[] {
	return name.data.at.flatMap((selector, index) => {
		const path = ['at', index];
		const place = resolve(selector, { source: name, path });
		return place ? [{ name, path, mention: { ...place, by: 'place' as const } }] : [];
	});
}

function overlaps(
	a: Pick<Mention, 'article' | 'passage' | 'start' | 'end'>,
	b: Pick<Mention, 'article' | 'passage' | 'start' | 'end'>,
): boolean {
	return a.article === b.article && a.passage === b.passage && a.start < b.end && b.start < a.end;
}

function passageOrder(articles: ArticleSource[]): (mention: Mention) => number {
	const order = new Map(
		articles
			.flatMap(({ id, data }) => data.passages.map((passage) => `${id} ${passage.id}`))
			.map((key, index) => [key, index]),
	);
	return ({ article, passage }) => order.get(`${article} ${passage}`) ?? 0;
}

/** Keeps the first place of each contested spelling: one message is enough to find them all. */
function onePerSpelling(faults: Fault[]): Fault[] {
	const seen = new Set<string>();
	return faults.filter((fault) => {
		const key = `${fault.code} ${fault.file} ${JSON.stringify(fault.at)}`;
		return !seen.has(key) && seen.add(key);
	});
}
