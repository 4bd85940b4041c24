import { makeDirectives } from '../directives/make-directive';
import { readReach } from '../directives/reach-data';
import { writeDirectives } from '../directives/write-directive';
import type { PassageAnswer } from './answer-query';
import type { Range } from './find-concept';
import { counted, element, sided, siteLink } from './elements';
import type { SearchData } from './search-data';

/** More marks than this make a long address, and no better one. */
const MOST_MARKS = 6;

/** Makes the column of one article: its count, its passages with what was asked for first, or that it has nothing. */
export function sideColumn(side: number, answers: readonly PassageAnswer[], asked: number, data: SearchData): HTMLElement {
	const label = data.articles[side]?.[1] ?? '';
	const whole = answers.filter(({ isWhole }) => isWhole);
	const parts = answers.filter(({ isWhole }) => !isWhole);
	const heading = element(
		'h2',
		{},
		sided(element('span', { className: 'side' }, element('span', { className: 'mark' }), label), side),
		...(whole.length > 0 ? [' ', element('span', { className: 'meta' }, counted(whole.length, 'passage'))] : []),
	);
	const list = (own: readonly PassageAnswer[]): HTMLElement => element('ol', {}, ...own.map((answer) => resultItem(answer, asked, data)));
	const found =
		whole.length > 0
			? list(whole)
			: element('p', { className: 'silent' }, `Nothing in ${label}${parts.length > 0 ? ' has all of it' : ''}.`);
	const some = parts.length > 0 ? [element('h3', {}, `${counted(parts.length, 'passage')} with some of the words`), list(parts)] : [];
	return sided(element('section', { className: 'found' }, heading, found, ...some), side);
}

function resultItem({ passage, ranges, matched, isWhole }: PassageAnswer, asked: number, data: SearchData): HTMLLIElement {
	const [side = 0, id = '', text = '', ends = []] = data.passages[passage] ?? [];
	const [article = '', label = ''] = data.articles[side] ?? [];
	const words = makeDirectives(text, ranges.slice(0, MOST_MARKS), readReach(data.reach[passage] ?? ''));
	const partial = isWhole ? [] : [' ', element('span', { className: 'meta' }, `${matched} of ${asked} asked for`)];
	return element(
		'li',
		{},
		siteLink(`articles/${article}/#${id}${writeDirectives(words)}`, `${label} ¶${id.replace(/^\D+/, '')}`),
		...partial,
		element('p', {}, ...excerpt(text, ends, ranges)),
	);
}

/** Cuts the sentences that matched, in the article's own words, with the matches marked. */
function excerpt(text: string, ends: readonly number[], ranges: readonly Range[]): (Node | string)[] {
	// A sentence starts where the one before it ends, but for blanks.
	const sentences = ends.map((end, index) => ({ start: text.slice(ends[index - 1] ?? 0).search(/\S/) + (ends[index - 1] ?? 0), end }));
	const matched = [...sentences.keys()].filter((index) => {
		const { start, end } = sentences[index] ?? { start: 0, end: 0 };
		return ranges.some(([from, to]) => from < end && start < to);
	});
	const shown = matched.length > 0 ? matched : [0];
	return shown.flatMap((index, position) => {
		const { start, end } = sentences[index] ?? { start: 0, end: text.length };
		const gap = position === 0 ? '' : shown[position - 1] === index - 1 ? ' ' : ' … ';
		return [gap, ...marked(text, start, end, ranges)];
	});
}

function marked(text: string, start: number, end: number, ranges: readonly Range[]): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let position = start;
	for (const [from, to] of ranges) {
		if (to <= start || from >= end) continue;
		nodes.push(text.slice(position, Math.max(from, position)), element('mark', {}, text.slice(Math.max(from, start), Math.min(to, end))));
		position = Math.min(to, end);
	}
	return [...nodes, text.slice(position, end)];
}
