import type { BlockContent, List, Root } from 'mdast';
import type { Draft } from './draft';
import { writeMarkdown } from './write-markdown';

const NUMBERED = /^\s*(\d{1,9})([.)])\s+(.*)$/s;
/** A title is short, stands alone, and does not end as a sentence does. */
const LONGEST_TITLE = 120;

/** Makes an article of plain text: a paragraph for each block of lines, lists by their marks, all else as it stands. */
export function draftText(text: string): Draft {
	const blocks = cutBlocks(text);
	const title = titleOf(blocks);
	const tree: Root = { type: 'root', children: (title === undefined ? blocks : blocks.slice(1)).flatMap(readBlock) };
	return { markdown: writeMarkdown(tree), original: text, title };
}

/** Blank lines part paragraphs; in a text without them each line is one. */
function cutBlocks(text: string): string[][] {
	const lines = text.replace(/^\ufeff/, '').split('\n');
	const filled = lines.filter((line) => line.trim() !== '');
	const isLineEach =
		!lines
			.slice(
				0,
				lines.findLastIndex((line) => line.trim() !== ''),
			)
			.some((line) => line.trim() === '') && filled.some(({ length }) => length > 160);
	const blocks: string[][] = [[]];
	for (const line of lines) {
		if (line.trim() === '') blocks.push([]);
		else {
			blocks.at(-1)?.push(line);
			if (isLineEach) blocks.push([]);
		}
	}
	return blocks.filter(({ length }) => length > 0);
}

function titleOf([first, second]: string[][]): string | undefined {
	const line = first?.join(' ').trim() ?? '';
	const isTitle =
		second !== undefined &&
		(first?.length ?? 0) <= 2 &&
		line.length <= LONGEST_TITLE &&
		!/[.:;,]["”’]?$/.test(line) &&
		!/^[•·*–—\-\d]/.test(line);
	return isTitle ? line.replace(/\s+/g, ' ') : undefined;
}

function readBlock(lines: string[]): BlockContent[] {
	const numbers = lines.map((line) => NUMBERED.exec(line));
	const [first] = numbers;
	const isList = numbers.every(
		(match, index) => match && Number(match[1]) === Number(first?.[1]) + index && match[2] === first?.[2],
	);
	if (isList && first) {
		const list: List = {
			type: 'list',
			ordered: true,
			start: Number(first[1]),
			spread: false,
			children: numbers.map((match) => ({ type: 'listItem', spread: false, children: [paragraph(match?.[3] ?? '')] })),
		};
		return [list];
	}
	// Lines with bullets are read as a list where they stand: the Markdown of articles knows them.
	return [paragraph(lines.map((line) => line.trim()).join('\n'))];
}

function paragraph(value: string): BlockContent & { type: 'paragraph' } {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}
