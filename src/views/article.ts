import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeDate } from '../dates/describe-date';
import { evidenceSegments } from '../comparison/quotes/evidence-segments';
import type { Article } from '../comparison/model';
import { otherSide } from '../comparison/pair';
import { renderAnnotated } from '../markdown/annotate-tree';
import type { TextRange } from '../markdown/text-ranges';
import { type MarginItem, type NoteMark, viewMargins } from './article-margin';
import { marginRules } from './margin-rules';
import { viewNumber, type ViewContext } from './quote';
import { areWhole, compareSectionPath, sectionPath, type Section, type Sections } from './sections';

/** The page of one article: its words alone, and beside them what the comparison has to say, on request. */
export interface ArticleView {
	title: string;
	path: string;
	description: string;
	label: string;
	side: 1 | 2;
	lang: string;
	publisher: string;
	/** Who wrote it, or that nobody is named; never left out. */
	authors: string;
	published: { words: string; datetime?: string };
	words: string;
	url?: string;
	/** How title and date are known. */
	known?: { label: string; lines: string[] };
	other: { label: string; side: 1 | 2; href: string };
	compare: string;
	/** Where it can be cited. */
	cite: string;
	/** Whether anything rests on it. */
	hasEvidence: boolean;
	/** The text as HTML, its passages under their ids. */
	html: string;
	/** The rules that put what stands beside the text at its sentences. */
	rules: string;
	furniture: { label: string; text: string }[];
}

/** Gives the data of the page of an article, or of a section of a long one. */
export function viewArticle(
	context: ViewContext & { sections: Sections },
	whole: Article,
	{ number, passages, tree }: Section,
): ArticleView {
	const { comparison, refs, words, sections } = context;
	const shown = new Set(passages);
	const article = { ...whole, passages: whole.passages.filter(({ id }) => shown.has(id)) };
	const side = refs.side(article.id);
	const across = comparison.articles[otherSide(side === 1 ? 0 : 1)];
	const margin = viewMargins(context, article);
	const targets = acrossTargets(context, article);
	const html = renderAnnotated(tree, {
		annotate: (passage) => {
			const items = margin.items.get(passage) ?? [];
			return {
				layers: [evidenceLayer(context, article, passage), nameLayer(context, article, passage)],
				inserts: (margin.marks.get(passage) ?? []).map((mark) => noteMark(context, article, passage, mark)),
				before: numberLink(context, article, passage, targets.get(passage)),
				after: items.length > 0 ? [h('aside.margin', items.map(marginItem))] : [],
			};
		},
	});
	const lines = [
		...(article.titleSource === undefined ? [] : [words.article.titleIs(article.titleSource)]),
		...(article.publishedSource ? [words.article.dateIs(article.publishedSource)] : []),
	];
	const lead = side === 1 ? 0 : 1;
	return {
		title: article.title,
		path: sectionPath(article.id, number),
		description: words.article.description(article.publisher, article.title),
		label: article.label,
		side,
		lang: article.lang,
		publisher: article.publisher ?? words.shared.noPublisher,
		authors: words.article.authors(article.authors),
		published:
			article.published === undefined
				? { words: words.shared.noDate }
				: {
						words: describeDate(article.published, words.dates),
						...(/^\d{4}(-\d\d){0,2}$/.test(article.published) && { datetime: article.published }),
					},
		words: words.shared.wordCount(article.words),
		...(article.url && { url: article.url }),
		...(lines.length > 0 && {
			known: { label: lines.length > 1 ? words.article.known : words.article.knownOne, lines },
		}),
		other: { label: across.label, side: refs.side(across.id), href: `/articles/${across.id}/` },
		cite: `/articles/${article.id}/cite/`,
		compare: compareSectionPath(comparison, lead, areWhole(sections) ? 1 : number),
		hasEvidence: comparison.points.some(({ evidence }) => evidence.some((quote) => quote.article === article.id)),
		html,
		rules: marginRules([...margin.items.values()].flat()),
		furniture: article.furniture.map(({ kind, label, text }) => ({
			label: label ?? words.article.furnitureKinds[kind],
			text,
		})),
	};
}

/** For each passage the one of the other text that speaks of the same, or that the passage before it leads to. */
function acrossTargets({ refs }: ViewContext, article: Article): Map<string, string> {
	const targets = new Map<string, string>();
	let last: string | undefined;
	for (const { id } of article.passages) {
		const weightOf = ({ points }: { points: { weight: number }[] }): number =>
			points.reduce((sum, { weight }) => sum + weight ** 2, 0);
		const [best] = refs
			.counterparts(article.id, id)
			.toSorted((a, b) => weightOf(b) - weightOf(a) || (b.computed?.score ?? 0) - (a.computed?.score ?? 0));
		last = best?.passage ?? last;
		if (last !== undefined) targets.set(id, last);
	}
	return targets;
}

/** A link on the passage to itself. Its number is drawn by the style sheet, so that the text stays the text. */
function numberLink({ words }: ViewContext, article: Article, passage: string, across: string | undefined): Element[] {
	if (passage.startsWith('h')) return [];
	const label = words.shared.passageOf(article.label, viewNumber(words, passage));
	return [h('a.no', { href: `#${passage}`, dataN: passage.slice(1), dataAcross: across, ariaLabel: label })];
}

/** The first mention of each name in a passage is a link. */
function nameLayer({ refs }: ViewContext, article: Article, passage: string): TextRange[] {
	const seen = new Set<string>();
	return refs.mentionsIn(article.id, passage).flatMap(({ name, mention }) => {
		if (seen.has(name.id)) return [];
		seen.add(name.id);
		return [
			{
				start: mention.start,
				end: mention.end,
				wrap: (children) => h('a.n', { href: `/names/${name.id}/` }, children),
			} satisfies TextRange,
		];
	});
}

function evidenceLayer({ refs }: ViewContext, article: Article, passage: string): TextRange[] {
	return evidenceSegments(refs.pointsIn(article.id, passage), { article: article.id, passage }).map(
		({ start, end, relation, weight }) => ({
			start,
			end,
			wrap: (children) => h('span.e', { dataStatus: relation, className: weight < 3 ? ['slight'] : [] }, children),
		}),
	);
}

/** The mark of a note: a link to it, drawn by the style sheet; never within a word or a name. */
function noteMark(
	{ refs }: ViewContext,
	article: Article,
	passage: string,
	{ note, end, kind, name }: NoteMark,
): { offset: number; element: Element } {
	const { text } = refs.passage(article.id, passage);
	const mention = refs
		.mentionsIn(article.id, passage)
		.find(({ mention: { start, end: stop } }) => start < end && end < stop)?.mention;
	const from = mention?.end ?? end;
	const offset = from + (/^[\p{L}\p{N}\p{M}’']+/u.exec(text.slice(from))?.[0].length ?? 0);
	return { offset, element: h('a.nt', { href: `#${note}`, dataKind: kind, ariaLabel: name }) };
}

function marginItem(item: MarginItem): Element {
	if (item.type === 'note') return h('p.note', { id: item.id, dataKind: item.kind }, [item.body]);
	if (item.type === 'more') return h('p.more', { id: item.id }, [h('a', { href: item.href }, [item.label])]);
	const { status, other } = item;
	return h('p.point', { id: item.id }, [
		h(
			'span.sign',
			{ dataStatus: status.id, dataSide: status.side, ariaHidden: 'true' },
			status.side ? [h('span.mark')] : [],
		),
		h('a', { href: item.href }, [item.title]),
		...(other ? [' ', h('span.other', [`${other.label}: `, otherWords(other)])] : []),
	]);
}

function otherWords(other: NonNullable<Extract<MarginItem, { type: 'point' }>['other']>): ElementContent {
	if (other.type === 'absent') return { type: 'text', value: other.words };
	const { article, passage, start, end, lang } = other.quote;
	return h('a', { href: `/articles/${article}/#${passage}`, dataWords: `${start}-${end}` }, [
		h('q', { lang }, [other.words]),
	]);
}
