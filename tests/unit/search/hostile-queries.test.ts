import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/query/answer-query';
import { suggest } from '../../../src/search/query/suggest';
import { understandQuery } from '../../../src/search/query/understand-query';
import { readRequest, writeRequest } from '../../../src/search/page/search-request';
import { buildLetters } from '../../../src/language/letters';
import { makeLatinOf } from '../../../src/language/latin-letters';
import { searchOfEdition } from './editions';

const { lexicon, finder } = await searchOfEdition('tests/fixtures/first-pair/content');
const latinOf = makeLatinOf(buildLetters());

/** Runs what a keystroke runs; gives the milliseconds. */
async function search(query: string, options = { typing: true }): Promise<number> {
	const start = performance.now();
	const understood = understandQuery(query, lexicon, { ...options, latinOf });
	suggest(query, lexicon);
	const { passages, points } = await answerQuery(understood, lexicon, finder);
	const time = performance.now() - start;
	for (const { passage, ranges } of passages)
		for (const { start: from, end } of ranges) expect(passage.text.slice(from, end)).not.toBe('');
	for (const { score } of points) expect(score).not.toBeNaN();
	return time;
}

const hostile: [what: string, query: string][] = [
	['markup', '<img src=x onerror=alert(1)>'],
	['a script', '"><script>alert(1)</script>'],
	['an entity', '&lt;b&gt; &amp; &#x41;'],
	['10,000 letters', 'a'.repeat(10_000)],
	['10,000 words', 'Soleimani '.repeat(1_000)],
	['10,000 near names', 'Sulaimoni Amery Kassim '.repeat(450)],
	['10,000 quotation marks', '"'.repeat(10_000)],
	['10,000 opened and closed', '“a”'.repeat(3_300)],
	['10,000 points', 'a.'.repeat(5_000)],
	['10,000 apostrophes', "'’".repeat(5_000)],
	['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`],
	['only punctuation', '?!… —–- ,.;: () [] {} „“ ‘’'],
	['only blanks', ' \t\n\u00A0\u2003 '],
	['right to left', 'قاسم سليماني الحشد الشعبي'],
	['a right-to-left override', '\u202Egnol\u202C Soleimani'],
	['emoji', '🇮🇶 👩‍👩‍👧‍👦 🕌 election 🗳️'],
	['Chinese', '伊拉克议会选举'],
	['names of an object’s own', '__proto__ constructor prototype toString hasOwnProperty valueOf'],
	['__proto__', '__proto__'],
	['constructor', 'constructor'],
	['characters of patterns', '.* (a+)+$ [^a] \\b \\u{1F600} (?<x>) {1,99999} | ^ $'],
	['an open bracket in a phrase', '"[" "(" "a{2" "\\" "*"'],
	['a lone high surrogate', 'Iraq \uD800'],
	['a lone low surrogate', '\uDC00 Iraq'],
	['a lone surrogate in a phrase', '"\uD83D"'],
	['NUL and control characters', '\u0000\u0001\u001B[31m Iraq \u007F'],
	['broken percents', '%E0%A4%A %% %zz'],
	['ligatures and full width', 'ﬁrebrand Ｉｒａｑ ﷺ'],
	['Turkish capitals', 'İRAN IRAK ı'],
	['numbers', '2018 1e309 -0 NaN Infinity 0x10 ½ ²'],
	['operators', 'Iraq AND NOT Iran OR * -Hakim +Sadr field:value ~2'],
];

describe('a hostile query is answered like any other, in time', () => {
	test.each(hostile)('%s', async (_, query) => {
		await answerQuery(understandQuery(query, lexicon, { asTyped: true }), lexicon, finder);
		const times = [await search(query), await search(query), await search(query, { typing: false })];
		expect(Math.min(...times)).toBeLessThan(300);
	});
});

test('what is not in the texts is no word of theirs, whatever an object has by that name', async () => {
	for (const query of ['__proto__', 'hasOwnProperty', 'valueOf'])
		expect(await answerQuery(understandQuery(query, lexicon), lexicon, finder)).toMatchObject({
			passages: [],
			names: [],
		});
});

describe('any query', () => {
	const fragments = fc.constantFrom(
		...hostile.map(([, query]) => query.slice(0, 60)),
		...lexicon.data.names.flatMap(({ printed, search: all }) => [...printed.flat(), ...all]),
	);
	const queries = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.string({ unit: 'grapheme', maxLength: 200 }),
		fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join(' ')),
	);

	test('neither throws nor takes long', async () => {
		await fc.assert(
			fc.asyncProperty(queries, async (query) => {
				// Once more where the machine was busy with something else.
				expect(Math.min(await search(query), await search(query))).toBeLessThan(300);
			}),
			{ numRuns: 150 },
		);
	}, 60_000);

	test('comes back from its address', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (q) => {
				const request = { ...readRequest(''), q, view: 'lines' };
				// A lone surrogate has no place in an address.
				expect(readRequest(writeRequest(request))).toEqual({ ...request, q: q.toWellFormed() });
			}),
		);
	});
});
