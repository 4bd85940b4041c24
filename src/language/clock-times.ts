/** A time of day as it stands in a text: UTF-16 offsets, end exclusive. */
export interface ClockTime {
	start: number;
	end: number;
	/** Minutes since midnight. */
	minutes: number;
}

const HALVES = /(?<![\p{L}\p{N}]|[.,:]\p{N}?)(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:\.\s?m\.|m(?![\p{L}\p{N}]))/giu;
const COLON = /(?<![\p{L}\p{N}]|\p{N}[.,:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\p{L}\p{N}]|:\p{N})/gu;

/** Finds the times of day in a text, in their order: `16:05`, `4.40 a.m.`, `2 p.m.`; their figures count nothing. */
export function findClockTimes(text: string): ClockTime[] {
	const times: ClockTime[] = [];
	for (const pattern of [HALVES, COLON])
		for (const { 0: words, 1: hour, 2: minute = '0', 3: half, index } of text.matchAll(pattern)) {
			const place = { start: index, end: index + words.length };
			if (times.some((other) => other.start < place.end && place.start < other.end)) continue;
			const minutes = minutesOf(Number(hour), Number(minute), half?.toLowerCase());
			if (minutes !== undefined) times.push({ ...place, minutes });
		}
	return times.sort((a, b) => a.start - b.start);
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
	if (minute > 59 || hour > (half === undefined ? 24 : 12) || (half !== undefined && hour === 0)) return undefined;
	const whole = half === undefined ? hour % 24 : (hour % 12) + (half === 'p' ? 12 : 0);
	return 60 * whole + minute;
}
