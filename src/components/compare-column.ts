import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article, Point } from '../comparison/model';
import type { CrossReferences } from '../comparison/cross-references';
import { renderAnnotated } from '../markdown/annotate-tree';
import type { TextRange } from '../markdown/text-ranges';
import type { SiteContent } from '../site-content';
import { numberLink } from './passage-annotations';

/** The kinds of ties between passages, in the order shown, with their words. */
export const tieKinds = [
	{ kind: 'agree', words: 'agree' },
	{ kind: 'differ', words: 'differ' },
	{ kind: 'conflict', words: 'conflict' },
] as const;

/** Renders one article for the compare page: every passage with the marks of its ties, as links to the other column. */
export function renderCompareColumn({ refs, trees }: SiteContent, article: Article): string {
	const tree = trees.get(article.id);
	if (!tree) throw new Error(`The article \`${article.id}\` was not rendered.`);
	const prefix = `${article.id}-`;
	return renderAnnotated(tree, {
		prefix,
		annotate: (passage) => ({
			layers: [variantMarks(refs, article.id, passage)],
			before: numberLink(passage, article.label, prefix),
			after: passage.startsWith('p') ? [tieList(refs, article, passage)] : [],
		}),
	});
}

/** Makes the marks under a passage: for each kind of tie its word, its count, and the way to the nearest counterpart. */
function tieList(refs: CrossReferences, article: Article, passage: string): Element {
	const other = refs.other(article.id);
	const counterparts = refs.counterparts(article.id, passage);
	const points = refs.pointsIn(article.id, passage);
	const ties = tieKinds.flatMap(({ kind, words }) => {
		const own = points.filter(({ relation }) => relation === kind);
		const target = counterparts.find((counterpart) => counterpart.points.some(({ relation }) => relation === kind));
		return target
			? [h('a.tie', { href: `#${other.id}-${target.passage}`, dataKind: kind, dataPoints: own[0]?.id }, [`${words} ${own.length}`])]
			: [];
	});
	const computed = counterparts.find((counterpart) => counterpart.points.length === 0 && counterpart.computed);
	if (ties.length === 0 && computed)
		ties.push(
			h('a.tie', { href: `#${other.id}-${computed.passage}`, dataKind: 'computed', title: 'Found by their words alone' }, [
				'alike (computed)',
			]),
		);
	const only = points.filter(({ relation }) => relation === 'only');
	if (only.length > 0)
		ties.push(h('a.tie', { href: `/articles/${article.id}/#${passage}`, dataKind: 'only' }, [`only here ${only.length}`]));
	return h(
		'p.ties',
		{ dataTies: encodeTies(counterparts.map((counterpart) => ({ passage: counterpart.passage, points: counterpart.points }))) },
		ties,
	);
}

/** Writes the counterparts of a passage for the page's script: `p1=who-leads,its-name p3=`. */
function encodeTies(counterparts: { passage: string; points: Point[] }[]): string {
	return counterparts.map(({ passage, points }) => `${passage}=${points.map(({ id }) => id).join()}`).join(' ');
}

/**
 * Marks the names that an article spells in a way of its own with the shared label, for "with shared names".
 * The label is drawn by the style sheet, so that it is neither text nor copied.
 */
function variantMarks(refs: CrossReferences, article: string, passage: string): TextRange[] {
	return refs
		.mentionsIn(article, passage)
		.filter(({ name, mention }) => mention.by === 'spelling' && mention.exact !== name.label && Object.keys(name.variants).length > 1)
		.map(({ name, mention }) => ({
			start: mention.start,
			end: mention.end,
			wrap: (children) => h('i.v', { dataN: name.label }, children),
		}));
}
