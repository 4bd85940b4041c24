import { expect, test } from 'vitest';
import { findClockTimes } from '../../src/language/clock-times';

test.each<[text: string, times: string[]]>([
	['at 16:05 and 09:00', ['16:05 = 965', '09:00 = 540']],
	['from 15:50 to 18:30:15.', ['15:50 = 950', '18:30:15 = 1110']],
	['at 4.40 a.m., 2 p.m. and 4:40 pm', ['4.40 a.m. = 280', '2 p.m. = 840', '4:40 pm = 1000']],
	['12 a.m., 12 p.m., 12:30AM', ['12 a.m. = 0', '12 p.m. = 720', '12:30AM = 30']],
	['24:00 and 0:00', ['24:00 = 0', '0:00 = 0']],
	['at 2 p. m.', ['2 p. m. = 840']],
	// What only looks like one.
	['25:00, 16:60, 13 p.m., 0 a.m.', []],
	['1:2, 16:5, 116:05, 16:055', []],
	['12:34:56:78', []],
	['a16:05 and 16:05b', []],
	['4.40 boats, 3.5 m, 2 a man, 5 amps', []],
	['John 3:16', ['3:16 = 196']],
	['', []],
])('%s', (text, times) => {
	expect(findClockTimes(text).map(({ start, end, minutes }) => `${text.slice(start, end)} = ${minutes}`)).toEqual(
		times,
	);
});
