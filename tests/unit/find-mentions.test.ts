import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/comparison/faults';
import { findMentions } from '../../src/comparison/find-mentions';
import type { Mention } from '../../src/comparison/model';
import { makeQuoteResolver } from '../../src/comparison/quotes/resolve-quotes';
import type { ArticleSource, Sourced } from '../../src/comparison/sources';
import type { NameMeta } from '../../src/content/schemas/name';
import { articleSource, nameSource, selector } from './small-texts';

function find(
	articles: ArticleSource[],
	names: Sourced<NameMeta>[],
): { mentions: Map<string, Mention[]>; faults: Fault[] } {
	const faults: Fault[] = [];
	const found = findMentions({ articles, names, resolve: makeQuoteResolver(articles, faults) });
	return { mentions: found.mentions, faults: [...faults, ...found.faults] };
}

/** Shows the text of the one passage of `left` with each mention in brackets: `[orr:Captain Orr] slept.` */
function mark(text: string, names: Sourced<NameMeta>[]): string {
	const { mentions, faults } = find([articleSource('left', text)], names);
	expect(faults).toEqual([]);
	const all = [...mentions]
		.flatMap(([id, list]) => list.map((mention) => ({ id, ...mention })))
		.toSorted((a, b) => b.start - a.start);
	return all.reduce(
		(marked, { id, start, end }) => `${marked.slice(0, start)}[${id}:${marked.slice(start, end)}]${marked.slice(end)}`,
		text,
	);
}

const spelt = (id: string, ...left: string[]): Sourced<NameMeta> => nameSource(id, { spellings: { left } });

test.each([
	{
		name: 'a spelling wherever it stands',
		text: 'Orr left. Nobody saw Orr.',
		names: [spelt('orr', 'Orr')],
		expected: '[orr:Orr] left. Nobody saw [orr:Orr].',
	},
	{
		name: 'every spelling of a name',
		text: 'Captain Orr, or the Captain.',
		names: [spelt('orr', 'Orr', 'Captain')],
		expected: '[orr:Captain] [orr:Orr], or the [orr:Captain].',
	},
	{
		name: 'the longest spelling of a name',
		text: 'Captain Orr and Orr',
		names: [spelt('orr', 'Orr', 'Captain Orr')],
		expected: '[orr:Captain Orr] and [orr:Orr]',
	},
	{
		name: 'the longest name, and a shorter one within it not at all',
		text: 'The Port Zahrun Office and Port Zahrun',
		names: [spelt('port', 'Port Zahrun'), spelt('office', 'Port Zahrun Office')],
		expected: 'The [office:Port Zahrun Office] and [port:Port Zahrun]',
	},
	{
		name: 'the longer of two names that share a word',
		text: 'North Mole Harbour Office',
		names: [spelt('mole', 'North Mole Harbour'), spelt('office', 'Harbour Office')].toReversed(),
		expected: '[mole:North Mole Harbour] Office',
	},
	{
		name: 'a name with a curly possessive',
		text: 'Orr’s tug',
		names: [spelt('orr', 'Orr')],
		expected: '[orr:Orr]’s tug',
	},
	{
		name: 'a name with a straight possessive',
		text: "Orr's tug",
		names: [spelt('orr', 'Orr')],
		expected: "[orr:Orr]'s tug",
	},
	{
		name: 'a name that is spelt with its possessive',
		text: 'Orr’s tug, Orr',
		names: [spelt('orr', 'Orr'), spelt('tug', 'Orr’s tug')],
		expected: '[tug:Orr’s tug], [orr:Orr]',
	},
	{
		name: 'a name with an apostrophe',
		text: 'Asa’ib and Asaib',
		names: [spelt('asaib', 'Asa’ib', 'Asaib')],
		expected: '[asaib:Asa’ib] and [asaib:Asaib]',
	},
	{
		name: 'a name in quotation marks and brackets',
		text: '“Orr” (Orr), ‘Orr’: Orr!',
		names: [spelt('orr', 'Orr')],
		expected: '“[orr:Orr]” ([orr:Orr]), ‘[orr:Orr]’: [orr:Orr]!',
	},
	{
		name: 'a name within a hyphenated word',
		text: 'The Orr-led crew, pro-Orr',
		names: [spelt('orr', 'Orr')],
		expected: 'The [orr:Orr]-led crew, pro-[orr:Orr]',
	},
	{
		name: 'a name with a hyphen',
		text: 'al-Darri, al Darri, Darri',
		names: [spelt('darri', 'al-Darri', 'Darri')],
		expected: '[darri:al-Darri], al [darri:Darri], [darri:Darri]',
	},
	{
		name: 'names that touch',
		text: '(Orr)(Malluh)',
		names: [spelt('orr', '(Orr)'), spelt('malluh', '(Malluh)')],
		expected: '[orr:(Orr)][malluh:(Malluh)]',
	},
	{
		name: 'no part of a word',
		text: 'Orrash, Torr, Orr2, Orr',
		names: [spelt('orr', 'Orr')],
		expected: 'Orrash, Torr, Orr2, [orr:Orr]',
	},
	{
		name: 'no word in another case',
		text: 'orr, ORR, Orr',
		names: [spelt('orr', 'Orr')],
		expected: 'orr, ORR, [orr:Orr]',
	},
	{
		name: 'a name with diacritics, and none without',
		text: 'Sirhûn, Sirhun',
		names: [spelt('sirhun', 'Sirhûn')],
		expected: '[sirhun:Sirhûn], Sirhun',
	},
	{
		name: 'no name before a diacritic that stands alone',
		text: 'Sirhu\u0302n, Sirhu',
		names: [spelt('sirhu', 'Sirhu')],
		expected: 'Sirhu\u0302n, [sirhu:Sirhu]',
	},
	{
		name: 'a name with marks that mean something in a pattern',
		text: 'Orr & Co. (Ltd.) + [2]',
		names: [spelt('firm', 'Orr & Co. (Ltd.) + [2]')],
		expected: '[firm:Orr & Co. (Ltd.) + [2]]',
	},
	{
		name: 'a full stop as itself',
		text: 'U.S., UxSx, U.S.',
		names: [spelt('us', 'U.S.')],
		expected: '[us:U.S.], UxSx, [us:U.S.]',
	},
	{
		name: 'a spelling whatever its white space',
		text: 'Port Zahrun',
		names: [spelt('port', ' Port\n  Zahrun ')],
		expected: '[port:Port Zahrun]',
	},
	{
		name: 'a name in another script',
		text: 'في ميناء زهرون',
		names: [spelt('port', 'ميناء زهرون')],
		expected: 'في [port:ميناء زهرون]',
	},
	{
		name: 'the same spelling twice on the list, once',
		text: 'Orr',
		names: [spelt('orr', 'Orr', 'Orr')],
		expected: '[orr:Orr]',
	},
])('finds $name', ({ text, names, expected }) => {
	expect(mark(text, names)).toBe(expected);
});

describe('`not` and `at`', () => {
	const text = 'The Captain slept. Another captain, the Captain of the tug, steered; he was tired.';

	test('a place that means something else is not counted', () => {
		const name = nameSource('orr', { spellings: { left: ['Captain'] }, not: [selector('left', 'Captain of the tug')] });
		expect(mark(text, [name])).toBe(
			'The [orr:Captain] slept. Another captain, the Captain of the tug, steered; he was tired.',
		);
	});

	test('a place that is pointed at is counted', () => {
		const name = nameSource('orr', {
			at: [selector('left', 'Another captain'), selector('left', 'he', { suffix: 'was tired' })],
		});
		expect(mark(text, [name])).toBe(
			'The Captain slept. [orr:Another captain], the Captain of the tug, steered; [orr:he] was tired.',
		);
		const { mentions } = find([articleSource('left', text)], [name]);
		expect(mentions.get('orr')).toMatchObject([{ by: 'place', sentence: 'p1s2' }, { by: 'place' }]);
	});

	test('two names share a spelling where both say which places are theirs', () => {
		const names = [
			nameSource('orr', { spellings: { left: ['Captain'] }, not: [selector('left', 'Captain of the tug')] }),
			nameSource('tug-captain', { spellings: { left: ['Captain'] }, not: [selector('left', 'Captain slept')] }),
		];
		expect(mark(text, names)).toBe(
			'The [orr:Captain] slept. Another captain, the [tug-captain:Captain] of the tug, steered; he was tired.',
		);
	});

	test('a place that is pointed at wins over a shorter spelling within it', () => {
		const names = [spelt('captain', 'Captain'), nameSource('tug', { at: [selector('left', 'Captain of the tug')] })];
		expect(mark(text, names)).toBe(
			'The [captain:Captain] slept. Another captain, the [tug:Captain of the tug], steered; he was tired.',
		);
	});

	test('a spelling that occurs only where it is not meant is no fault', () => {
		const name = nameSource('orr', {
			spellings: { left: ['Captain'] },
			not: [selector('left', 'Captain slept'), selector('left', 'Captain of the tug')],
		});
		expect(mark(text, [name])).toBe(text);
	});
});

describe('articles', () => {
	const articles = [
		articleSource('left', '# Orr', 'Orr left.', '- Then Orr came.'),
		articleSource('right', 'Orr, or Or.'),
	];

	test('a spelling is found in its own article only', () => {
		const { mentions } = find(articles, [nameSource('orr', { spellings: { right: ['Orr'] } })]);
		expect(mentions.get('orr')).toEqual([
			{ article: 'right', passage: 'p1', sentence: 'p1s1', start: 0, end: 3, exact: 'Orr', by: 'spelling' },
		]);
	});

	test('mentions come as the articles read: left before right, headings, paragraphs and items', () => {
		const { mentions } = find(articles, [nameSource('orr', { spellings: { right: ['Or', 'Orr'], left: ['Orr'] } })]);
		expect(mentions.get('orr')?.map(({ article, passage, exact }) => `${article} ${passage} ${exact}`)).toEqual([
			'left h1 Orr',
			'left p1 Orr',
			'left p2 Orr',
			'right p1 Orr',
			'right p1 Or',
		]);
	});

	test('a name that nobody mentions has no mentions, and is there', () => {
		expect(find(articles, [nameSource('tug')]).mentions).toEqual(new Map([['tug', []]]));
	});
});

describe('reports', () => {
	const articles = [articleSource('left', 'Orr and Suhayl. Then Orr.'), articleSource('right', 'Orr.')];
	const report = (names: Sourced<NameMeta>[]): string[] =>
		find(articles, names).faults.map(
			({ file, at, reason, cure }) => `${file} ${JSON.stringify(at)} ${reason} → ${cure}`,
		);

	test('a spelling that occurs nowhere, though it occurs in the other article', () => {
		expect(report([nameSource('suhayl', { spellings: { left: ['Suhayl'], right: ['Suhayl'] } })]))
			.toMatchInlineSnapshot(`
			[
			  "names/suhayl.yaml ["spellings","right",0] the spelling \`Suhayl\` occurs nowhere in \`right\` → Correct it, take it out, or move it to \`search\`.",
			]
		`);
	});

	test('two names that claim the same words, once for each spelling', () => {
		expect(report([spelt('orr', 'Orr'), spelt('other-orr', 'Orr', 'Suhayl')])).toMatchInlineSnapshot(`
			[
			  "names/other-orr.yaml ["spellings","left",0] \`Orr\` in \`left\` p1 is also claimed by \`orr\` → Tell them apart with \`not:\` or \`at:\`, or make them one name.",
			]
		`);
	});

	test('a place claimed by the spelling of another name', () => {
		expect(
			report([spelt('orr', 'Orr'), nameSource('other-orr', { at: [selector('left', 'Orr', { suffix: ' and' })] })]),
		).toMatchInlineSnapshot(`
			[
			  "names/other-orr.yaml ["at",0] \`Orr\` in \`left\` p1 is also claimed by \`orr\` → Tell them apart with \`not:\` or \`at:\`, or make them one name.",
			]
		`);
	});

	test('an article that is not there', () => {
		expect(report([nameSource('orr', { spellings: { middle: ['Orr'] }, at: [selector('lefd', 'Orr')] })]))
			.toMatchInlineSnapshot(`
			[
			  "names/orr.yaml ["at",0,"article"] there is no article \`lefd\` in this edition → Did you mean \`left\`? Use one of: left, right.",
			  "names/orr.yaml ["spellings","middle"] there is no article \`middle\` in this edition → Use one of: left, right.",
			]
		`);
	});

	test('places in `not` and `at` that are not found', () => {
		expect(
			report([
				nameSource('orr', {
					spellings: { left: ['Orr'] },
					not: [selector('left', 'Then Or.')],
					at: [selector('left', 'Orr')],
				}),
			]),
		).toMatchInlineSnapshot(`
			[
			  "names/orr.yaml ["not",0,"exact"] \`Then Or.\` is not in \`left\` → The closest there is \`Then Orr\` in p1 (87 % alike). Quote the article’s own words, from one passage.",
			  "names/orr.yaml ["at",0,"exact"] \`Orr\` is in \`left\` 2 times → Tell the places apart:
			      p1: suffix: " and"
			      p1: suffix: "."",
			]
		`);
	});
});

describe('whatever the names', () => {
	const word = fc.constantFrom('Orr', 'tug', 'al', 'Sirhûn', 'the');
	const words = (max: number) =>
		fc
			.array(fc.tuple(word, fc.constantFrom(' ', '-', '’', ' ', ', ', ' ')), { minLength: 1, maxLength: max })
			.map((parts) =>
				parts
					.flat()
					.join('')
					.replace(/[^\p{L}]+$/u, ''),
			);
	const texts = fc.array(words(12), { minLength: 1, maxLength: 3 });
	const names = fc.array(fc.array(words(3), { minLength: 1, maxLength: 3 }), { maxLength: 5 });
	const mentionsOf = (left: string[], spellings: string[][]): Mention[] => {
		const sources = spellings.map((list, index) => spelt(`name-${index}`, ...list));
		return [...find([articleSource('left', ...left)], sources).mentions.values()].flat();
	};

	test('mentions never overlap', () => {
		fc.assert(
			fc.property(texts, names, (left, spellings) => {
				for (const mentions of Map.groupBy(mentionsOf(left, spellings), ({ passage }) => passage).values()) {
					const inOrder = mentions.toSorted((a, b) => a.start - b.start);
					expect(inOrder.filter(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0))).toEqual([]);
				}
			}),
		);
	});

	test('each mention slices to its words, which are one of the spellings, as whole words', () => {
		fc.assert(
			fc.property(texts, names, (left, spellings) => {
				const { passages } = articleSource('left', ...left).data;
				const wrong = mentionsOf(left, spellings).filter(({ passage, start, end, exact }) => {
					const text = passages.find(({ id }) => id === passage)?.text ?? '';
					const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end));
					return text.slice(start, end) !== exact || !spellings.flat().includes(exact) || !isWhole;
				});
				expect(wrong).toEqual([]);
			}),
		);
	});

	test('no spelling is left standing outside of a mention', () => {
		fc.assert(
			fc.property(texts, names, (left, spellings) => {
				const all = mentionsOf(left, spellings);
				for (const { id, text } of articleSource('left', ...left).data.passages) {
					const rest = all
						.filter(({ passage }) => passage === id)
						.toSorted((a, b) => b.start - a.start)
						.reduce((kept, { start, end }) => `${kept.slice(0, start)}\0${kept.slice(end)}`, text);
					expect(spellings.flat().filter((spelling) => new RegExp(`[ ,-]${spelling}[ ,-]`).test(` ${rest} `))).toEqual(
						[],
					);
				}
			}),
		);
	});
});
