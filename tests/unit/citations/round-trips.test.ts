import { parse as parseBibtex, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { onOneLine, type Citation } from '../../../src/citations/citation';
import { writeCitation } from '../../../src/citations/formats';
import type { Nodes } from 'mdast';
import { bare, citationOf, full, hardWords } from './small-citations';

/** Words as people write them, in any script, with the signs that formats stumble over. */
const words = fc
	.array(
		fc.oneof(
			fc.constantFrom(...Array.from('{}\\%&$#_~^<>"\'`“”‘’—–-=+@|*[]()!?.,:;/0123456789 ')),
			fc.constantFrom(
				'ل',
				'ة',
				'é',
				'ß',
				'語',
				'🚢',
				'a',
				'b',
				'TY  - ',
				'ER  - ',
				'--',
				'``',
				"''",
				'\\{',
				'<b>',
				'</p>',
				'](',
				'\n',
			),
			fc.string({ unit: 'grapheme', maxLength: 4 }),
		),
		{ minLength: 1, maxLength: 24 },
	)
	// Control characters are no words: the reader of content refuses them. The parser of BibTeX takes some Arabic letters for marks of its own.
	.map((parts) => onOneLine(parts.join('').replace(/[\u0870-\u087F\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')))
	.filter((text) => /[\p{L}\p{N}]/u.test(text));

/** Gives what a parser made of the words of a text: the text of all its parts. */
function plain(parts: unknown): string {
	if (!Array.isArray(parts)) return typeof parts === 'string' ? parts : '';
	return parts
		.map((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : ''))
		.join('');
}

function cite(text: string): Citation {
	return citationOf([
		{ ...full, title: text, quotes: [text] },
		{ ...bare, quotes: [text] },
	]);
}

const note = (text: string): string => `¶1: “${text}” · A pair, https://example.org/pair/points/a/`;

/** Each format with another project’s parser of it: what comes back of words that were cited as title and as quote. */
const readers: Record<'bibtex' | 'ris' | 'csl' | 'html' | 'markdown', (written: string) => string[]> = {
	bibtex: (written) => {
		const { entries, errors } = parseBibtex(written, { processUnexpected: true });
		expect(errors).toEqual([]);
		return Object.values(entries).flatMap(({ fields }) => [plain(fields['title']), plain(fields['note'])]);
	},
	ris: (written) => {
		const { entries, errors } = parseRIS(written);
		expect(errors).toEqual([]);
		return Object.values(entries).flatMap(({ fields }) => [plain(fields['title']), plain(fields['note'])]);
	},
	csl: (written) => {
		const items = JSON.parse(written) as { id: string; title: string; note: string }[];
		const entries = Object.values(parseCSL(Object.fromEntries(items.map((item) => [item.id, item]))));
		// By its specification a title may hold `<b>` and the like, which nothing escapes: such a title comes back by JSON alone.
		if (!items.some(({ title }) => title.includes('<')))
			expect(entries.map(({ fields }) => plain(fields['title']))).toEqual(items.map(({ title }) => title));
		return items.flatMap(({ title, note: own }) => [title, own]);
	},
	html: (written) =>
		selectAll('blockquote, i', fromHtml(written, { fragment: true })).map((element) => toString(element)),
	markdown: (written) => {
		const found: string[] = [];
		const tree = remark().parse(written);
		const text = (node: Nodes): string =>
			'value' in node
				? node.type === 'html'
					? ''
					: node.value
				: 'children' in node
					? node.children.map(text).join('')
					: '';
		for (const node of tree.children) {
			const [first] = node.type === 'blockquote' ? node.children : [];
			if (first) found.push(text(first));
			if (node.type === 'paragraph') found.push(...node.children.filter(({ type }) => type === 'emphasis').map(text));
		}
		return found;
	},
};

const expected: Record<keyof typeof readers, (text: string) => string[]> = {
	bibtex: (text) => [text, note(text), bare.title, note(text)],
	ris: (text) => [text, note(text), bare.title, note(text)],
	csl: (text) => [text, note(text), bare.title, note(text)],
	html: (text) => [`“${text}”`, `“${text}”`, text, bare.title],
	markdown: (text) => [`“${text}”`, `“${text}”`, text, bare.title],
};

describe.each(['bibtex', 'ris', 'csl', 'html', 'markdown'] as const)('what is written as %s', (format) => {
	test.each(hardWords)('comes back from a parser: %s', (text) => {
		expect(readers[format](writeCitation(cite(text), format, 'apa'))).toEqual(expected[format](text));
	});

	test('comes back from a parser, whatever the words', () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(readers[format](writeCitation(cite(text), format, 'apa'))).toEqual(expected[format](text));
			}),
			{ numRuns: 300 },
		);
	});
});
