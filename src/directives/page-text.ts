import type { Element, Nodes, Root } from 'hast';

/** Text without a border in it, white space folded as shown. */
export interface TextBlock {
	text: string;
	/** The number of characters other than white space before it on the page. */
	start: number;
}

/** The text of an element with an id. */
export interface ElementText extends TextBlock {
	/** Offsets into the text of the blanks that no term of a directive can cross: a line break, the border of a block. */
	breaks: number[];
}

/** A suggestion in a field, such as “Search”. */
export interface Hint {
	text: string;
	/** The number of blocks before it. */
	before: number;
	/** The number of characters other than white space before it on the page. */
	start: number;
}

/**
 * The text of a page as a browser’s search for a text directive sees it. Places on a page are counted in characters
 * other than white space, which is the only thing in which the text as written and as shown differ.
 */
export interface PageText {
	blocks: TextBlock[];
	/** What empty fields suggest to write in them: no text of the page, but some browsers search it. */
	hints: Hint[];
	elements: Map<string, ElementText>;
	/** Places where an element starts or ends: a style sheet may make a border of it. */
	seams: Set<number>;
}

/**
 * Reads the text of a built page. What is folded away (`details`) or cannot be selected is read: browsers find it, and
 * open it. What is not rendered is left out, and so is what style sheets draw.
 */
export function readPageText(tree: Root): PageText {
	const reading: Reading = { parts: [], length: 0, last: '', seams: [], hints: [], ids: new Map() };
	read(tree, reading, false);
	endBlock(reading);
	const text = reading.parts.join('');
	const places = placesOf(text);
	const blocks: TextBlock[] = [];
	let position = 0;
	for (const block of text.split(BREAK)) {
		if (block !== '') blocks.push({ text: block, start: places[position] ?? 0 });
		position += block.length + 1;
	}
	const elements = new Map<string, ElementText>();
	for (const [id, [start, end]] of reading.ids) {
		const own = text.slice(start, end);
		const lead = own.length - own.trimStart().length;
		const words = own.trim();
		const breaks = [...words.matchAll(/\n/g)].map(({ index }) => index);
		elements.set(id, { text: words.replace(/\s/g, ' '), start: places[start + lead] ?? 0, breaks });
	}
	const hints = reading.hints.map(({ text: hint, offset }) => {
		const start = places[offset] ?? 0;
		return { text: hint, start, before: blocks.filter((block) => block.start < start).length };
	});
	return { blocks, hints, elements, seams: new Set(reading.seams.map((offset) => places[offset] ?? 0)) };
}

/** Gives for each offset of a text, and its end, the number of characters other than white space before it. */
export function placesOf(text: string): number[] {
	let count = 0;
	const places = [0];
	for (let offset = 0; offset < text.length; offset += 1) places.push((count += isBlankAt(text, offset) ? 0 : 1));
	return places;
}

function isBlankAt(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	return code <= 0x20 || code > 0x7e ? /\s/.test(text.charAt(offset)) : false;
}

/** Stands between blocks while a page is read. */
const BREAK = '\n';

/** Elements within a line, which do not part words (a button without words among them). */
const INLINE =
	/^(?:a|abbr|b|bdi|bdo|button|cite|code|data|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/;

/** Elements that a browser puts in a line but does not search. */
const UNSEARCHED = /^(?:audio|canvas|iframe|img|input|meter|object|progress|select|video)$/;

/** Elements that are not rendered at all. */
const UNRENDERED = /^(?:datalist|desc|head|script|style|template|title)$/;

interface Reading {
	/** What was read, in pieces: a long page is not written anew for each. */
	parts: string[];
	/** The length of all of them, and the character at their end. */
	length: number;
	last: string;
	/** Offsets into what was read. */
	seams: number[];
	hints: { text: string; offset: number }[];
	ids: Map<string, [start: number, end: number]>;
}

function read(node: Nodes, reading: Reading, isPre: boolean): void {
	if (node.type === 'text') readText(node.value, reading, isPre);
	else if (node.type === 'element') readElement(node, reading, isPre);
	else if (node.type === 'root') for (const child of node.children) read(child, reading, isPre);
}

function readElement(element: Element, reading: Reading, isPre: boolean): void {
	const { tagName, properties } = element;
	if (isUnrendered(element)) return;
	const isBorder = !INLINE.test(tagName);
	if (isBorder) endBlock(reading);
	// What stands in a field is searched.
	if (tagName === 'input' && typeof properties.value === 'string') readText(properties.value, reading, isPre);
	else if (tagName === 'input' && typeof properties.placeholder === 'string') {
		endBlock(reading);
		reading.hints.push({ text: properties.placeholder, offset: reading.length });
	}
	if (UNSEARCHED.test(tagName)) {
		endBlock(reading);
		return;
	}
	const start = reading.length;
	reading.seams.push(start);
	for (const child of element.children) read(child, reading, isPre || tagName === 'pre');
	const end = reading.length;
	reading.seams.push(end);
	if (typeof properties.id === 'string') reading.ids.set(properties.id, [start, end]);
	if (isBorder) endBlock(reading);
}

function isUnrendered({ tagName, properties: { hidden, popover, open } }: Element): boolean {
	if (UNRENDERED.test(tagName) || isSet(popover)) return true;
	return (isSet(hidden) && hidden !== 'until-found') || (tagName === 'dialog' && !isSet(open));
}

function isSet(value: unknown): boolean {
	return value !== undefined && value !== null && value !== false;
}

function readText(value: string, reading: Reading, isPre: boolean): void {
	if (isPre) {
		append(reading, value);
		return;
	}
	const folded = value.replace(/[ \t\r\n\f]+/g, ' ');
	append(reading, /^[ \n]?$/.test(reading.last) ? folded.replace(/^ /, '') : folded);
}

function append(reading: Reading, text: string): void {
	if (text === '') return;
	reading.parts.push(text);
	reading.length += text.length;
	reading.last = text.slice(-1);
}

function endBlock(reading: Reading): void {
	if (reading.length === 0 || reading.last === BREAK) return;
	if (reading.last === ' ') {
		reading.parts.push((reading.parts.pop() ?? '').slice(0, -1));
		reading.length -= 1;
	}
	append(reading, BREAK);
}
