import { primaryTag } from './language';

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The whole numbers below a hundred that English writes in words; `one` is left out, which is a pronoun as often. */
const ENGLISH: ReadonlyMap<string, number> = new Map(
	[
		...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
		...TENS.flatMap((tens, index) =>
			[tens, ...UNITS.slice(1).map((unit) => `${tens}-${unit}`)].map((word, value) => [word, (index + 2) * 10 + value] as const),
		),
	].filter(([word]) => word !== 'one'),
);

/** Gives the number that a word stands for, in lower or upper case; undefined where it is none, or the language’s are not known here. */
export function numberOf(word: string, lang: string): number | undefined {
	return primaryTag(lang) === 'en' ? ENGLISH.get(word.toLowerCase()) : undefined;
}
