import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeline, type Dated, type Timeline } from '../../../src/pictures/timeline';

/** Entries written as `date` or `date side`; their ids are their dates. */
function entriesOf(...lines: string[]): Dated[] {
	return lines.map((line): Dated => {
		const [date = '', side = '1', atEnd] = line.split(' ');
		return { id: date, date, side: side === 'both' ? side : side === '1' ? 1 : 2, ...(atEnd && { atEnd: true }) };
	});
}

/** The picture in lines: a heading with its row, and under it each mark with its rows, tracks and look. */
function sketch({ cells }: Timeline<Dated>): string[] {
	return cells.flatMap(({ label, length, row, marks }) => [
		`${row} ${label}${length ? ` (${length})` : ''}`,
		...marks.map(({ entry, rows, track, shape, openStart, openEnd, isVague }) =>
			[
				`  ${rows.join('–')} ${entry.id}: ${shape}`,
				openStart && 'open above',
				openEnd && 'open below',
				isVague && 'vague',
				...Object.entries(track).map(([side, number]) => number > 0 && `track ${number} of side ${side}`),
			]
				.filter(Boolean)
				.join(', '),
		),
	]);
}

describe('lays out', () => {
	const cases: [name: string, lines: string[], expected: string[]][] = [
		['nothing', [], []],
		['one day', ['2031-11-03'], ['1 3 November 2031', '  2–3 2031-11-03: day']],
		[
			'everything on one day',
			['2031-11-03', '2031-11-03 2', '2031-11-03T16:05:00 both'],
			['1 3 November 2031', '  2–3 2031-11-03: day', '  3–4 2031-11-03: day', '  4–5 2031-11-03T16:05:00: day'],
		],
		[
			'years only, and folds those of which nothing is told',
			['1874', '2030', '2031'],
			['1 1874', '  2–3 1874: within', '3 1875 to 2029 (155 years)', '4 2030', '  5–6 2030: within', '6 2031', '  7–8 2031: within'],
		],
		[
			'a month around a day: the month is cut, and its mark runs through',
			['2031-11', '2031-11-03'],
			[
				'1 1 to 2 November 2031 (2 days)',
				'  2–6 2031-11: within, track 1 of side 1',
				'3 3 November 2031',
				'  4–5 2031-11-03: day',
				'5 4 to 30 November 2031 (27 days)',
			],
		],
		[
			'what lasts, and what happened at some time within a span',
			['2031-11-03/2031-11-05', '[2031-11-03..2031-11-05]', '{2031-11-03,2031-11-05}'],
			[
				'1 3 to 5 November 2031 (3 days)',
				'  2–3 2031-11-03/2031-11-05: lasting',
				'  3–4 [2031-11-03..2031-11-05]: within',
				'  4–5 {2031-11-03,2031-11-05}: lasting',
			],
		],
		[
			'open sides at the side that is known',
			['[..2031-10]', '../2031-10-31', '[2031-11-03..]', '2031-11~/..'],
			[
				'1 1 to 30 October 2031 (30 days)',
				'2 31 October 2031',
				'  3–4 [..2031-10]: within, open above',
				'  4–5 ../2031-10-31: lasting, open above',
				'5 1 to 2 November 2031 (2 days)',
				'  6–7 2031-11~/..: lasting, open below, vague',
				'7 3 November 2031',
				'  8–9 [2031-11-03..]: within, open below',
				'9 4 to 30 November 2031 (27 days)',
			],
		],
		[
			'marks that run through several cells beside one another, on each side for itself',
			['2031', '2031-11', '2031-11-03 2', '2031-11 both', '2031-12', '2032/2033'],
			[
				'1 January to October 2031 (10 months)',
				'  2–11 2031: within, track 1 of side 1',
				'3 1 to 2 November 2031 (2 days)',
				'  4–9 2031-11: within, track 2 of side 1',
				'  5–9 2031-11: within, track 3 of side 1, track 1 of side 2',
				'6 3 November 2031',
				'  7–8 2031-11-03: day',
				'8 4 to 30 November 2031 (27 days)',
				'9 December 2031',
				'  10–11 2031-12: within',
				'11 2032 to 2033 (2 years)',
				'  12–13 2032/2033: lasting',
			],
		],
		[
			'what stands at its end after all else there, on the line',
			['2031-11 2 atEnd', '2031-11-03', '2031-11-30'],
			[
				'1 1 to 2 November 2031 (2 days)',
				'2 3 November 2031',
				'  3–4 2031-11-03: day',
				'4 4 to 29 November 2031 (26 days)',
				'5 30 November 2031',
				'  6–7 2031-11-30: day',
				'  1–8 2031-11: within',
			],
		],
		['twelve months that are no year', ['2031-07/2032-06'], ['1 July 2031 to June 2032 (12 months)', '  2–3 2031-07/2032-06: lasting']],
		[
			'long stretches of whole months',
			['1999-11', '2031-11'],
			[
				'1 November 1999',
				'  2–3 1999-11: within',
				'3 December 1999 to October 2031 (about 32 years)',
				'4 November 2031',
				'  5–6 2031-11: within',
			],
		],
		[
			'long stretches that are no whole months',
			['2031-11-03/2032-11-20', '[2032-11-21..2038-03-04]'],
			[
				'1 3 November 2031 to 20 November 2032 (about 12 months)',
				'  2–3 2031-11-03/2032-11-20: lasting',
				'3 21 November 2032 to 4 March 2038 (about 5 years)',
				'  4–5 [2032-11-21..2038-03-04]: within',
			],
		],
		[
			'years before 0 and after 9999',
			['-0044', 'Y12031'],
			['1 45 BC', '  2–3 -0044: within', '3 44 BC to 12030 (12074 years)', '4 12031', '  5–6 Y12031: within'],
		],
	];

	test.each(cases)('%s', (_, lines, expected) => {
		expect(sketch(buildTimeline(entriesOf(...lines)))).toEqual(expected);
	});
});

test('leaves out, and tells of, what has no known day', () => {
	const { cells, placeless } = buildTimeline(entriesOf('../..', '2031'));
	expect(cells.flatMap(({ marks }) => marks.map(({ entry }) => entry.id))).toEqual(['2031']);
	expect(placeless.map(({ id }) => id)).toEqual(['../..']);
});

test('counts the tracks of each side', () => {
	expect(buildTimeline(entriesOf('2031', '2031-11', '2031-11-03 2')).tracks).toEqual({ 1: 2, 2: 0 });
	expect(buildTimeline([]).tracks).toEqual({ 1: 0, 2: 0 });
});

describe('whatever the dates are', () => {
	const day = fc
		.date({ min: new Date('2031-01-01'), max: new Date('2033-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
	const date = fc.oneof(
		part,
		part.map((start) => `${start}~`),
		part.map((start) => `${start}/..`),
		part.map((end) => `[..${end}]`),
		fc.tuple(day, day).map((days) => days.sort().join('/')),
	);
	const entry = fc.record({ id: fc.uuid(), date, side: fc.constantFrom<Dated['side'][]>(1, 2, 'both'), atEnd: fc.boolean() });

	test('every entry has one row of its own, after its heading, and the rows have no gaps', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
				const { cells } = buildTimeline(entries);
				const rows = cells.flatMap(({ row, marks }) => [row, ...marks.map(({ rows, entry }) => (entry.atEnd ? rows[1] - 1 : rows[0]))]);
				expect(rows).toEqual(rows.map((_, index) => index + 1));
				expect(rows.length - cells.length).toBe(entries.length);
			}),
		);
	});

	test('no two marks beside a line overlap', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
				const marks = buildTimeline(entries).cells.flatMap((cell) => cell.marks);
				for (const side of [1, 2] as const) {
					const taken = marks.flatMap(({ rows: [from, to], track }) =>
						track[side] ? Array.from({ length: to - from }, (_, index) => `${track[side]} ${from + index}`) : [],
					);
					expect(new Set(taken).size).toBe(taken.length);
				}
			}),
		);
	});
});
