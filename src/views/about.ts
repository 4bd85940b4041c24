import { citedSources } from '../comparison/measures/cited-sources';
import { measureCoverage } from '../comparison/measures/coverage';
import { describeDate } from '../dates/describe-date';
import type { Point } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import { bases } from '../content/schemas/evidence';
import { type BarsView, scaleBars } from './bar-rows';
import { type DwellView, viewDwelling } from './dwell';
import { type LevelPair, viewLevelPair } from './level-pair';
import { counterpartId, rankedLinks } from './counterparts';
import { viewNumber, type ViewContext } from './quote';
import { type StatusView, viewStatusOf } from './status';

/** The page about the comparison: where its texts are from, by which measure it was made, and how far it can be trusted. */
export interface AboutView {
	introduction: string | undefined;
	sources: Pair<AboutSource>;
	/** How passages are linked, and the links that were computed. */
	links: {
		text: string;
		computed: { id: string; a: LinkedPassage; b: LinkedPassage; shared: string }[];
		all: string | undefined;
	};
	/** What decides how two texts stand to each other, with one of the edition’s own points of each kind. */
	yardstick: { text: string; example?: { title: string; href: string; pair: LevelPair; status: StatusView } }[];
	dwell: DwellView;
	vouch: VouchView;
	fidelity: string;
	coverage: { articles: Pair<AboutCoverage>; all: string };
	cite: string;
	/** The day of the content: of the last change. */
	dated?: string;
}

export interface AboutSource {
	label: string;
	side: 1 | 2;
	lang: string;
	title: string;
	href: string;
	publisher: string;
	authors: string;
	url?: string;
	published: string;
	words: string;
	/** How title and date are known. */
	known: string[];
	kind: string;
	/** When it was last seen at its address, and the address of a copy; what is not recorded is said. */
	accessed?: string;
	archived?: string;
	unrecorded?: string;
	/** The text as received. */
	original?: { label: string; sha256: string };
}

export interface LinkedPassage {
	text: string;
	href: string;
}

/** On whose word the points rest, and the sources as printed. */
export interface VouchView {
	lead: string;
	bars: BarsView;
	sides: Pair<{
		label: string;
		side: 1 | 2;
		lang: string;
		none: string;
		sources: {
			source: string;
			isNamed: boolean;
			places: { number: string; place: { article: string; passage: string; start: number; end: number } }[];
		}[];
	}>;
}

export interface AboutCoverage {
	label: string;
	side: 1 | 2;
	lang: string;
	sentences: string;
	uncovered: {
		number: string;
		text: string;
		place: { article: string; passage: string; start: number; end: number };
	}[];
	unclaimed: string;
}

/** How many computed links are listed where all of them stand on a page of their own, and by how many words each. */
const MOST_COMPUTED = 12;
const MOST_TERMS = 8;

/** Gives the data of the page about the comparison. */
export function viewAbout(context: ViewContext): AboutView {
	const { comparison, refs, words } = context;
	const { articles, edition, points, names, events, relations, notes, links } = comparison;
	const { about } = words;
	const computed = links.flatMap((link) => (link.basis === 'computed' ? [link] : []));
	const coverage = measureCoverage(comparison);
	const passage = ({ article, passage: id }: { article: string; passage: string }): LinkedPassage => ({
		text: `${refs.article(article).label} ${viewNumber(words, id)}`,
		href: `/articles/${article}/#${id}`,
	});
	return {
		introduction: edition.introduction,
		sources: mapPair(articles, (article, side): AboutSource => ({
			label: article.label,
			side: side === 0 ? 1 : 2,
			lang: article.lang,
			title: article.title,
			href: `/articles/${article.id}/`,
			publisher: article.publisher ?? words.shared.noPublisher,
			authors: words.article.authors(article.authors),
			...(article.url && { url: article.url }),
			published: article.published === undefined ? words.shared.noDate : describeDate(article.published, words.dates),
			words: words.shared.wordCount(article.words),
			known: [
				...(article.titleSource === undefined ? [] : [words.article.titleIs(article.titleSource)]),
				...(article.publishedSource ? [words.article.dateIs(article.publishedSource)] : []),
			],
			kind: words.changes.kindsOfWork[article.kind],
			...(article.accessed && { accessed: words.changes.accessed(describeDate(article.accessed, words.dates)) }),
			...(article.archived && { archived: article.archived }),
			...(!article.accessed && !article.archived && { unrecorded: words.changes.noArchive }),
			...(article.original && {
				original: { label: words.changes.checksum(article.original.bytes), sha256: article.original.sha256 },
			}),
		})),
		links: {
			text: about.method.links(links.length - computed.length, computed.length),
			computed: rankedLinks(comparison)
				.slice(0, points.length > 0 ? undefined : MOST_COMPUTED)
				.map(({ a, b, terms }) => ({
					id: counterpartId({ a, b }),
					a: passage(a),
					b: passage(b),
					shared: about.method.shared(terms.slice(0, MOST_TERMS)),
				})),
			all: points.length === 0 && computed.length > 0 ? about.method.allComputed(computed.length) : undefined,
		},
		yardstick: viewYardstick(context),
		dwell: viewDwelling(context),
		vouch: viewVouching(context),
		fidelity: about.fidelity.text(
			articles.map(({ label, words: count, passages, furniture }) =>
				about.fidelity.article(label, words.shared.number(count), passages.length, furniture.length),
			),
		),
		coverage: {
			articles: mapPair(articles, (article, side): AboutCoverage => {
				const { covered, sentences, uncovered, unclaimed } = coverage.articles[side] ?? {
					covered: 0,
					sentences: 0,
					uncovered: [],
					unclaimed: [],
				};
				return {
					label: article.label,
					side: side === 0 ? 1 : 2,
					lang: article.lang,
					sentences: about.coverage.sentences(
						covered,
						sentences,
						sentences > 0 ? Math.round((100 * covered) / sentences) : 0,
					),
					uncovered: uncovered.map(({ passage: id, sentence, text }) => {
						const { start, end } = refs.passage(article.id, id).sentences.find((own) => own.id === sentence) ?? {
							start: 0,
							end: text.length,
						};
						return { number: viewNumber(words, id), text, place: { article: article.id, passage: id, start, end } };
					}),
					unclaimed: about.coverage.unclaimed(unclaimed.map(({ exact }) => exact)),
				};
			}),
			all: about.coverage.all(
				{
					points: points.length,
					names: names.length,
					events: events.length,
					relations: relations.length,
					notes: notes.length,
					links: links.length,
				},
				coverage.namesWithoutEvidence.length,
			),
		},
		cite: about.cite.text(articles[0].label),
		...(comparison.changes[0] && { dated: words.changes.dated(describeDate(comparison.changes[0].date, words.dates)) }),
	};
}

/** The kinds of points in the order in which the yardstick is laid on, each with the weightiest point of its kind. */
function viewYardstick(context: ViewContext): AboutView['yardstick'] {
	const { kinds } = context.words.about.yardstick;
	const isKind = {
		contradiction: ({ degree }: Point) => degree === 'contradiction',
		tension: ({ degree }: Point) => degree === 'tension',
		differ: ({ relation }: Point) => relation === 'differ',
		agree: ({ relation }: Point) => relation === 'agree',
		only: ({ relation }: Point) => relation === 'only',
	};
	return (Object.keys(isKind) as (keyof typeof isKind)[]).map((kind) => {
		const [point] = context.comparison.points
			.filter(isKind[kind])
			.toSorted((a, b) => weightAsExample(b) - weightAsExample(a));
		return {
			text: kinds[kind],
			...(point && {
				example: {
					title: point.title,
					href: `/points/${point.id}/`,
					pair: viewLevelPair(context, point),
					status: viewStatusOf(context, point),
				},
			}),
		};
	});
}

/** Passages can be held side by side; findings on texts as wholes show less. */
function weightAsExample({ weight, scope }: Point): number {
	return weight + (scope === 'passages' ? 10 : 0);
}

function viewVouching({ comparison, words }: ViewContext): VouchView {
	const { vouch } = words.about;
	const vouching = mapPair(comparison.articles, ({ id }) => {
		const found = citedSources(comparison).find(({ article }) => article === id);
		return found ?? { article: id, points: 0, counts: { author: 0, named: 0, unnamed: 0 }, sources: [] };
	});
	return {
		lead: vouch.lead(
			comparison.articles.map(({ label }, side) => ({ label, points: vouching[side === 0 ? 0 : 1].points })),
		),
		bars: {
			head: vouch.head,
			rows: scaleBars(
				bases.map((basis) => {
					const values = mapPair(vouching, ({ counts, points }) => (points > 0 ? (100 * counts[basis]) / points : 0));
					return {
						label: vouch.bases[basis],
						values,
						shown: mapPair(vouching, ({ counts }) => vouch.points(counts[basis])),
						details: mapPair(values, (share) => words.shared.percent(share)),
					};
				}),
				100,
			),
		},
		sides: mapPair(comparison.articles, ({ id, label, lang, passages }, side) => ({
			label,
			side: side === 0 ? 1 : 2,
			lang,
			none: vouch.none(label),
			sources: vouching[side].sources.map(({ source, basis, quotes }) => ({
				source,
				isNamed: basis === 'named',
				places: quotes.map(({ passage, start, end }) => {
					// The source is marked where the passage names it in these words, else the words that rest on it.
					const at = passages.find((own) => own.id === passage)?.text.indexOf(source) ?? -1;
					const marked = at >= 0 ? { start: at, end: at + source.length } : { start, end };
					return { number: viewNumber(words, passage), place: { article: id, passage, ...marked } };
				}),
			})),
		})),
	};
}
