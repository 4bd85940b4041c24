import { dateSpan } from '../dates/date-span';
import { buildChanges, checkChanges } from './build-changes';
import { checkFormerIds } from './checks/check-former-ids';
import { checkPoint } from './checks/check-points';
import { checkSlips, checkStatuses } from './checks/check-statuses';
import { computeLinks } from './links/compute-links';
import { countWords } from './measures/count-words';
import { makeFault, type Fault } from './faults';
import { findMentions } from './find-mentions';
import { fold, foldWhiteSpace } from '../language/fold';
import { collatorOf } from '../language/language';
import { linksOfPoints, passagePair } from './links/link-passages';
import type {
	Article,
	Comparison,
	ComparisonEvent,
	Evidence,
	Mention,
	Name,
	NearestQuote,
	Note,
	Point,
	Quote,
	Relation,
} from './model';
import { findNearest } from './quotes/nearest';
import { mapPair, toPair, type Pair } from './pair';
import { makeQuoteResolver, type QuoteResolver } from './quotes/resolve-quotes';
import type { ArticleSource, ComparisonSources, PointSource, Sourced } from './sources';
import type { QuoteSelector } from '../content/schemas/evidence';
import type { EventEntry } from '../content/schemas/event';
import type { NameMeta } from '../content/schemas/name';
import type { NoteEntry } from '../content/schemas/note';
import type { RelationEntry } from '../content/schemas/relation';

/**
 * Builds the whole comparison from checked sources: every quote found in its article, every reference followed,
 * mentions and links computed. Faults come back all at once; where the edition is no pair, there is no comparison.
 */
export function buildComparison(sources: ComparisonSources): { comparison: Comparison | undefined; faults: Fault[] } {
	const faults: Fault[] = [];
	const articleSources = articlesInOrder(sources, faults);
	const resolve = makeQuoteResolver(articleSources, faults);
	const found = findMentions({ articles: articleSources, names: sources.names, resolve });
	faults.push(...found.faults);
	const names = sources.names.map((source) =>
		buildName(source, found.mentions.get(source.id) ?? [], sources.names, resolve, faults),
	);
	faults.push(...checkFormerIds(sources), ...checkChanges(sources));
	const pair = toPair(articleSources);
	const evidence = sources.points.map((source) => {
		faults.push(...checkPoint(source, { edition: sources.edition.data, articles: articleSources }));
		return resolvePoint(source, resolve);
	});
	const events = sources.events.map((source) => buildEvent(source, resolve, faults));
	const relations = sources.relations.map((source) => buildRelation(source, sources, resolve, faults));
	const notes = sources.notes.map((source) => buildNote(source, resolve, faults));
	faults.push(...checkStatuses(sources.points, evidence), ...checkSlips(sources, evidence, notes));
	if (!pair) return { comparison: undefined, faults };
	const articles = mapPair(pair, buildArticle);
	const points = sources.points.map((source, index) =>
		buildPoint(source, evidence[index] ?? { evidence: [], nearest: [] }, articles),
	);
	const {
		title,
		subtitle,
		description,
		language,
		introduction,
		subjects,
		relationTypes,
		front,
		asks,
		retired,
		report,
	} = sources.edition.data;
	const sorted = sortPoints(points, sources, articles);
	const ofPoints = linksOfPoints(sorted, articles);
	const known = new Set(ofPoints.map(passagePair));
	const { compare: compareLabels } = collatorOf(language);
	const comparison: Comparison = {
		version: 1,
		edition: {
			title,
			subtitle,
			description,
			language,
			introduction,
			articles: mapPair(articles, ({ id }) => id),
			front,
			asks,
			...(report !== undefined && { report }),
			retired,
			subjects,
			relationTypes,
		},
		articles,
		names: names.sort((a, b) => compareLabels(a.label, b.label)),
		points: sorted,
		events: events.sort(byDate),
		relations: sortRelations(relations, sources),
		notes: sortByPlace(notes, articles),
		changes: buildChanges(sources),
		links: [...ofPoints, ...computeLinks(articles, names).filter((link) => !known.has(passagePair(link)))],
	};
	return { comparison, faults };
}

/** Labels that a reader takes for one another are one. */
const ALIKE = { caseless: true, marks: true, letters: true };

function articlesInOrder({ edition, articles }: ComparisonSources, faults: Fault[]): ArticleSource[] {
	const ids = edition.data.articles;
	const at = { source: edition, path: ['articles'] };
	if (ids.length !== 2) faults.push(makeFault('edition-not-a-pair', at, { ids }));
	else if (ids[0] !== undefined && ids[0] === ids[1]) faults.push(makeFault('edition-same-twice', at, { id: ids[0] }));
	const [one, two] = ids.map((id) => articles.find((source) => source.id === id));
	if (one && two && one !== two && fold(one.data.label, ALIKE).trim() === fold(two.data.label, ALIKE).trim())
		faults.push(
			makeFault('labels-alike', { source: two, path: ['label'] }, { label: two.data.label, other: one.file }),
		);
	return [...new Set(ids)].flatMap((id) => {
		const article = articles.find((source) => source.id === id);
		if (!article)
			faults.push(
				makeFault(
					'article-missing',
					{ source: edition, path: ['articles', ids.indexOf(id)] },
					{
						id,
						known: articles
							.map((source) => source.id)
							.filter((known) => !ids.includes(known))
							.sort(),
					},
				),
			);
		return article ?? [];
	});
}

function buildArticle({ id, data }: ArticleSource): Article {
	const { original: file, checksum, ...meta } = data;
	const words = data.passages.reduce((sum, { text }) => sum + countWords(text), 0);
	return { id, ...meta, words, ...(checksum && { original: { file, ...checksum } }) };
}

function buildName(
	source: Sourced<NameMeta>,
	mentions: Mention[],
	names: Sourced<NameMeta>[],
	resolve: QuoteResolver,
	faults: Fault[],
): Name {
	const { id, file, path, data } = source;
	data.seeAlso.forEach(({ name }, index) =>
		checkName(name, names, { source: { file, path }, path: ['seeAlso', index, 'name'] }, faults),
	);
	if (data.description !== undefined && data.evidence.length === 0)
		faults.push(makeFault('description-without-evidence', { source, path: ['description'] }));
	const evidence = data.evidence.flatMap(
		(selector, index) => resolve(selector, { source, path: ['evidence', index] }) ?? [],
	);
	const articles = [...new Set(mentions.map(({ article }) => article))];
	const variants = Object.fromEntries(
		articles.map((article) => [
			article,
			spellingsByCount(mentions.filter((mention) => mention.article === article && mention.by === 'spelling')),
		]),
	);
	return {
		id,
		label: data.label,
		type: data.type,
		description: data.description,
		evidence,
		was: data.was,
		variants,
		search: data.search,
		mentions,
		seeAlso: data.seeAlso,
	};
}

function spellingsByCount(mentions: Mention[]): string[] {
	const counts = new Map<string, number>();
	for (const { exact } of mentions) {
		// A spelling with something unseen in it is no other spelling.
		const spelling = fold(exact);
		counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([exact]) => exact);
}

interface ResolvedPoint {
	evidence: Evidence[];
	nearest: NearestQuote[];
}

function resolvePoint(source: PointSource, resolve: QuoteResolver): ResolvedPoint {
	return {
		evidence: source.data.evidence.flatMap((item, index): Evidence[] => {
			const quote = resolve(item, { source, path: ['evidence', index] });
			return quote ? [{ ...quote, basis: item.basis, source: item.source, distinct: item.distinct }] : [];
		}),
		nearest: source.data.nearest.flatMap((item, index): NearestQuote[] => {
			const quote = resolve(item, { source, path: ['nearest', index] });
			return quote ? [{ ...quote, label: item.label }] : [];
		}),
	};
}

function buildPoint(source: PointSource, { evidence, nearest }: ResolvedPoint, articles: Pair<Article>): Point {
	const { title, short, subject, relation, degree, weight, scope, was, asks, absent, body } = source.data;
	const quotes = mapPair(articles, ({ id }) => evidence.filter(({ article }) => article === id));
	return {
		id: source.id,
		was,
		title,
		short: short ?? title,
		subject,
		scope,
		...(relation === 'only' ? { relation, speaker: quotes[0].length > 0 ? 0 : 1 } : { relation }),
		degree,
		weight,
		body: foldWhiteSpace(body),
		asks,
		evidence,
		quotes,
		absent,
		nearest,
	};
}

function buildEvent(source: Sourced<EventEntry>, resolve: QuoteResolver, faults: Fault[]): ComparisonEvent {
	const { id, date, title, certainty, reasoning } = source.data;
	if (certainty === 'inferred' && !reasoning)
		faults.push(makeFault('reasoning-missing', { source, path: ['certainty'] }));
	return { id, date, title, certainty, reasoning, evidence: resolveAll(source, resolve, faults) };
}

function buildRelation(
	source: Sourced<RelationEntry>,
	{ edition, names }: ComparisonSources,
	resolve: QuoteResolver,
	faults: Fault[],
): Relation {
	const { id, from, type, to, certainty, reasoning, note } = source.data;
	if (certainty === 'inferred' && !reasoning)
		faults.push(makeFault('reasoning-missing', { source, path: ['certainty'] }));
	const known = edition.data.relationTypes.map((entry) => entry.id);
	if (!known.includes(type))
		faults.push(makeFault('unknown-relation-type', { source, path: ['type'] }, { id: type, known }));
	checkName(from, names, { source, path: ['from'] }, faults);
	checkName(to, names, { source, path: ['to'] }, faults);
	return { id, from, type, to, certainty, reasoning, note, evidence: resolveAll(source, resolve, faults) };
}

function buildNote(source: Sourced<NoteEntry>, resolve: QuoteResolver, faults: Fault[]): Note {
	const { id, kind, body } = source.data;
	return { id, kind, body, evidence: resolveAll(source, resolve, faults) };
}

function resolveAll(source: Sourced<{ evidence: QuoteSelector[] }>, resolve: QuoteResolver, faults: Fault[]): Quote[] {
	if (source.data.evidence.length === 0) faults.push(makeFault('evidence-missing', { source, path: ['evidence'] }));
	return source.data.evidence.flatMap(
		(selector, index) => resolve(selector, { source, path: ['evidence', index] }) ?? [],
	);
}

function checkName(id: string, names: Sourced<NameMeta>[], at: Parameters<typeof makeFault>[1], faults: Fault[]): void {
	const known = names.map((name) => name.id);
	if (!known.includes(id)) faults.push(makeFault('unknown-name', at, { id, nearest: findNearest(id, known) }));
}

/** Sorts points by subject, then the weightiest first, then as the articles read. */
function sortPoints(points: Point[], { edition }: ComparisonSources, articles: Pair<Article>): Point[] {
	const subjects = edition.data.subjects.map(({ id }) => id);
	return sortByPlace(points, articles).sort(
		(a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject) || b.weight - a.weight,
	);
}

function sortRelations(relations: Relation[], { edition, names }: ComparisonSources): Relation[] {
	const types = edition.data.relationTypes.map(({ id }) => id);
	const { compare } = collatorOf(edition.data.language);
	const labels = new Map(names.map(({ id, data }) => [id, data.label]));
	const key = ({ from, to }: Relation): string => `${labels.get(to)} ${labels.get(from)}`;
	return relations.sort(
		(a, b) => types.indexOf(a.type) - types.indexOf(b.type) || compare(key(a), key(b)) || (a.id < b.id ? -1 : 1),
	);
}

/** Sorts entries by where their first quote stands: the left article first, in reading order. */
function sortByPlace<Entry extends { id: string; evidence: Quote[] }>(
	entries: Entry[],
	articles: Pair<Article>,
): Entry[] {
	const order = new Map(
		articles
			.flatMap(({ id, passages }) => passages.map((passage) => `${id} ${passage.id}`))
			.map((key, index) => [key, index]),
	);
	const place = ([first]: Quote[]): number => order.get(`${first?.article} ${first?.passage}`) ?? -1;
	return entries.sort(
		(a, b) =>
			place(a.evidence) - place(b.evidence) ||
			(a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
			(a.id < b.id ? -1 : 1),
	);
}

function byDate(a: ComparisonEvent, b: ComparisonEvent): number {
	const [first, second] = [dateSpan(a.date), dateSpan(b.date)];
	return first.from - second.from || first.to - second.to || (a.id < b.id ? -1 : 1);
}
