import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Article, Comparison, Mention, Name } from '../comparison/model';
import { dateSpan } from '../dates/date-span';
import type { NameType } from '../content/schemas/name';
import type { Passage, Sentence } from '../content/schemas/passage';

const TEI = 'http://www.tei-c.org/ns/1.0';

/**
 * Gives one article as TEI P5 (https://tei-c.org/guidelines/p5/): its text with an `xml:id` for each passage and sentence
 * and an element for each mention of a name, and in `standOff` the names, the events, and the points as links to the
 * sentences of both articles. `tei.rng` beside it is the subset that is used.
 */
export function buildTei(comparison: Comparison, article: Article): string {
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
			{ type: 'text', value: '\n' },
			x('TEI', { xmlns: TEI, 'xml:lang': article.lang }, [
				header(article),
				body(comparison, article),
				standOff(comparison, article),
			]),
		],
	};
	return `${toXml(root)}\n`;
}

function header(article: Article): Element {
	const { title, authors, publisher, published, url, publishedSource } = article;
	const span = published ? dateAttributes(published) : {};
	const bibl = [
		...authors.map((author) => x('author', author)),
		x('title', title),
		...(publisher ? [x('publisher', publisher)] : []),
		...(published ? [x('date', span, published)] : []),
		...(url ? [x('ref', { target: url }, url)] : []),
		...(publishedSource ? [x('note', publishedSource)] : []),
	];
	return x('teiHeader', [
		x('fileDesc', [
			x('titleStmt', [x('title', title), ...authors.map((author) => x('author', author))]),
			x('publicationStmt', [
				x('p', 'The text as it was received, shown verbatim; all rights in it are its publisher’s.'),
			]),
			x('sourceDesc', [x('bibl', bibl)]),
		]),
	]);
}

function body({ names }: Comparison, article: Article): Element {
	const mentions = Map.groupBy(
		names.flatMap((name) =>
			name.mentions.filter((mention) => mention.article === article.id).map((mention) => ({ name, mention })),
		),
		({ mention }) => mention.passage,
	);
	const blocks = article.passages.map((passage) => block(passage, mentions.get(passage.id) ?? []));
	return x('text', [x('body', [x('div', groupItems(blocks))])]);
}

/** Puts list items that stand next to each other into one list. */
function groupItems(blocks: Element[]): Element[] {
	const grouped: Element[] = [];
	for (const element of blocks) {
		const last = grouped.at(-1);
		if (element.name !== 'item') grouped.push(element);
		else if (last?.name === 'list') last.children.push(element);
		else grouped.push(x('list', [element]));
	}
	return grouped;
}

function block({ id, kind, text, sentences }: Passage, mentions: { name: Name; mention: Mention }[]): Element {
	const pieces = sentences.flatMap((sentence, index): (Element | string)[] => {
		const between = text.slice(sentences[index - 1]?.end ?? 0, sentence.start);
		return [
			...(between ? withLines(between) : []),
			x('s', { 'xml:id': sentence.id }, sentenceContent(text, sentence, mentions)),
		];
	});
	const { name, type } = elements[kind];
	return x(name, { 'xml:id': id, ...(type && { type }) }, pieces);
}

/**
 * The element of each kind of passage. A heading within the running text is a label: TEI lets a `head` stand only at the
 * top of its division. A row, a stanza and code are blocks of their own: a sentence may run on from cell to cell and line to line.
 */
const elements: Record<Passage['kind'], { name: string; type?: string }> = {
	paragraph: { name: 'p' },
	item: { name: 'item' },
	heading: { name: 'label' },
	quote: { name: 'quote' },
	note: { name: 'note' },
	row: { name: 'ab', type: 'row' },
	code: { name: 'ab', type: 'code' },
	verse: { name: 'ab', type: 'verse' },
};

/** Puts the start of a line behind each line feed. */
function withLines(text: string): (Element | string)[] {
	return text.split(/(?<=\n)/).flatMap((line, index) => (index === 0 ? [line] : [x('lb'), line]));
}

/** Gives a sentence with an element for each mention that lies in it; of mentions that overlap, the first and longest. */
function sentenceContent(
	text: string,
	{ start, end }: Sentence,
	mentions: { name: Name; mention: Mention }[],
): (Element | string)[] {
	const within = mentions
		.filter(({ mention }) => mention.start >= start && mention.end <= end)
		.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
	const content: (Element | string)[] = [];
	let position = start;
	for (const { name, mention } of within) {
		if (mention.start < position) continue;
		if (mention.start > position) content.push(...withLines(text.slice(position, mention.start)));
		content.push(x('rs', { ref: `#${xmlId('name', name.id)}` }, mention.exact));
		position = mention.end;
	}
	if (position < end) content.push(...withLines(text.slice(position, end)));
	return content;
}

function standOff(comparison: Comparison, article: Article): Element {
	const of = (...types: NameType[]): Name[] => comparison.names.filter(({ type }) => types.includes(type));
	const labels = (name: Name, tag: string): Element[] => {
		const spellings = [...new Set([name.label, ...(name.variants[article.id] ?? [])])];
		return spellings.map((spelling, index) => x(tag, index === 0 ? {} : { type: 'variant' }, spelling));
	};
	const entry = (name: Name, element: string, tag: string): Element =>
		x(element, { 'xml:id': xmlId('name', name.id) }, labels(name, tag));
	const lists = [
		list('listPerson', of('person'), (name) => entry(name, 'person', 'persName')),
		list('listOrg', of('group', 'community'), (name) => entry(name, 'org', 'orgName')),
		list('listPlace', of('place'), (name) => entry(name, 'place', 'placeName')),
		list('list', of('office', 'publication', 'event', 'other'), (name) => entry(name, 'item', 'name')),
		list('listEvent', comparison.events, ({ id, date, title, certainty, evidence }) =>
			x(
				'event',
				{ 'xml:id': xmlId('event', id), ...dateAttributes(date), cert: certainty === 'stated' ? 'high' : 'medium' },
				[
					x('label', title),
					x('desc', [x('ptr', { target: evidence.map((quote) => address(article, quote)).join(' ') })]),
				],
			),
		),
	];
	const links = comparison.points.filter(({ evidence }) => evidence.length > 1);
	return x('standOff', [
		...lists.flat(),
		...(links.length > 0
			? [
					x(
						'linkGrp',
						{ type: 'points' },
						links.map(({ id, relation, evidence }) =>
							x('link', {
								'xml:id': xmlId('point', id),
								type: relation,
								target: evidence.map((quote) => address(article, quote)).join(' '),
							}),
						),
					),
				]
			: []),
	]);
}

function list<Entry>(element: string, entries: readonly Entry[], build: (entry: Entry) => Element): Element[] {
	return entries.length > 0 ? [x(element, entries.map(build))] : [];
}

/** Gives the address of the sentence that a quote starts in, from the file of an article. */
function address(article: Article, quote: { article: string; sentence: string }): string {
	return quote.article === article.id ? `#${quote.sentence}` : `${quote.article}.xml#${quote.sentence}`;
}

/** Gives the dates that TEI can compare by, as days; none for a side that is open. */
function dateAttributes(date: string): Record<string, string> {
	if (/^\d{4}(-\d{2}){0,2}$/.test(date)) return { when: date };
	const { firstDay, lastDay, openStart, openEnd } = dateSpan(date);
	return { ...(!openStart && { notBefore: isoDay(firstDay) }), ...(!openEnd && { notAfter: isoDay(lastDay) }) };
}

function isoDay(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Gives an id that is a name in XML, which may not start with a digit, and is no passage's. */
function xmlId(kind: string, id: string): string {
	return `${kind}.${id}`;
}
