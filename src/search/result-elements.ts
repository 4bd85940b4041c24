import type { Range } from './answer-query';
import type { Lexicon } from './lexicon';
import type { RankedPoint } from './rank-points';
import { siteBase } from '../scripts/site-base';
import { cutSentences } from '../markdown/cut-sentences';
import { textFragment } from '../components/text-fragment';

/** A passage as a result. */
export interface ColumnEntry {
	address: string;
	label: string;
	id: string;
	text: string;
	ranges: Range[];
	/** How many of the words asked for it has, where not all: `1 of 2`. */
	partial: string;
}

const STATUS_WORDS: Record<string, string> = {
	agree: 'both say it',
	differ: 'they differ',
	conflict: 'they conflict',
	only: 'only one says it',
};

/** Makes an element with properties and children; text stays text, whatever is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children);
	return made;
}

/** Makes the list of names meant: spellings in each text, mentions, and the way to its page. */
export function meantList(names: readonly number[], { data }: Lexicon): HTMLElement[] {
	return names.flatMap((index) => {
		const name = data.names[index];
		if (!name) return [];
		const [id, label, type, , mentions] = name;
		const bySide = data.articles.map(([, short], side) => {
			const own = mentions.filter(([passage]) => data.passages[passage]?.[0] === side);
			const spellings = [...new Set(own.map(([passage, start, end]) => data.passages[passage]?.[2].slice(start, end) ?? ''))];
			const item = element(
				'li',
				{},
				element('span', { className: 'mark' }),
				element('b', {}, short),
				own.length === 0 ? ': not named' : `: ${own.length} × ${spellings.slice(0, 5).join(', ')}`,
			);
			item.dataset['side'] = String(side + 1);
			return item;
		});
		return [
			element(
				'section',
				{ className: 'meant' },
				element(
					'h2',
					{},
					element('a', { href: new URL(`names/${id}/`, siteBase()).href }, label),
					' ',
					element('span', { className: 'meta' }, type),
				),
				element('ul', { className: 'ui' }, ...bySide),
			),
		];
	});
}

/** Makes the list of points that answer, with their status. */
export function answerSection(points: readonly RankedPoint[], { data }: Lexicon): HTMLElement[] {
	const items = points.flatMap(({ point }) => {
		const entry = data.points[point];
		if (!entry) return [];
		const status = element('span', { className: 'status' }, STATUS_WORDS[entry[3]] ?? entry[3]);
		status.dataset['status'] = entry[3];
		return [
			element(
				'li',
				{},
				element('a', { href: new URL(`points/${entry[0]}/`, siteBase()).href }, entry[1]),
				' ',
				status,
				element('p', {}, entry[5]),
			),
		];
	});
	return items.length === 0 ? [] : [element('section', { className: 'answers' }, element('h2', {}, 'Points'), element('ol', {}, ...items))];
}

/** Makes the column of one article: its count, its passages, or that it has nothing. */
export function sideColumn({ label, side, entries }: { label: string; side: number; entries: readonly ColumnEntry[] }): HTMLElement {
	const heading = element(
		'h2',
		{},
		element('span', { className: 'side' }, element('span', { className: 'mark' }), label),
		' ',
		element('span', { className: 'meta' }, entries.length === 1 ? 'one passage' : `${entries.length} passages`),
	);
	const list =
		entries.length > 0 ? element('ol', {}, ...entries.map(resultItem)) : element('p', { className: 'silent' }, `Nothing in ${label}.`);
	const column = element('section', { className: 'found' }, heading, list);
	for (const sided of [column, heading.firstElementChild]) if (sided instanceof HTMLElement) sided.dataset['side'] = String(side + 1);
	return column;
}

function resultItem({ address, label, id, text, ranges, partial }: ColumnEntry): HTMLLIElement {
	const [first] = ranges;
	const fragment = first ? textFragment(text.slice(...first)) : '';
	const link = element('a', { href: new URL(`${address}#${id}${fragment}`, siteBase()).href }, `${label} ¶${id.slice(1)}`);
	return element(
		'li',
		{},
		link,
		...(partial ? [' ', element('span', { className: 'meta' }, `${partial} asked for`)] : []),
		element('p', {}, ...excerpt(text, ranges)),
	);
}

/** Cuts the sentences that matched, in the article's own words, with the matches marked. */
function excerpt(text: string, ranges: readonly Range[]): (Node | string)[] {
	const sentences = cutSentences(text, 'en');
	const shown = sentences.filter(({ start, end }) => ranges.some(([from, to]) => from < end && start < to));
	return (shown.length > 0 ? shown : sentences.slice(0, 1)).flatMap(({ start, end }, index, all) => {
		const isGap =
			index > 0 &&
			sentences.indexOf(all[index - 1] ?? { start: 0, end: 0 }) !== sentences.findIndex((sentence) => sentence.start === start) - 1;
		return [index > 0 ? (isGap ? ' … ' : ' ') : '', ...marked(text, start, end, ranges)];
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
