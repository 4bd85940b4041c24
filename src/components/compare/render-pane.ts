import type { Root } from 'hast';
import { h } from 'hastscript';
import { renderAnnotated } from '../../markdown/annotate-tree';
import type { PaneView } from '../../views/compare';
import type { Words } from '../../words/en';
import { numberLink, passageNumber } from '../article/passage-annotations';

/**
 * Renders the words of one text for the compare page: a numbered link before each passage, and behind each sentence that
 * points rest on a sign that leads to the weightiest. Both are drawn by the style sheet: what is copied is words alone.
 */
export function renderPane(
	{ id, label, signs }: PaneView,
	tree: Root,
	words: Pick<Words['compare'], 'numbered'>,
): string {
	const prefix = `${id}-`;
	return renderAnnotated(tree, {
		prefix,
		annotate: (passage) => ({
			before: numberLink(passage, words.numbered(label, passageNumber(passage)), prefix),
			inserts: signs
				.filter((sign) => sign.passage === passage)
				.map((sign) => ({
					offset: sign.end,
					element: h('a.sg', { href: sign.href, dataStatus: sign.status, ariaLabel: sign.label }),
				})),
		}),
	});
}
