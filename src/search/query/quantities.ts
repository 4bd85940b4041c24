/** A number in a text or query. */
export interface Quantity {
	value: number;
	/** It says which, not how many: `third`. */
	isOrdinal: boolean;
}

/** A number as it stands in a text, as UTF-16 offsets. */
export interface FoundQuantity extends Quantity {
	start: number;
	end: number;
}

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' ',
	);
const SCALES: Record<string, number> = {
	...{
		hundred: 100,
		thousand: 1e3,
		k: 1e3,
		million: 1e6,
		mn: 1e6,
		m: 1e6,
		billion: 1e9,
		bn: 1e9,
		b: 1e9,
		trillion: 1e12,
		tn: 1e12,
	},
};
const WORDS = new Map<string, Quantity>([
	...UNITS.map((word, value): [string, Quantity] => [word, { value, isOrdinal: false }]),
	...TENS.map((word, index): [string, Quantity] => [word, { value: (index + 2) * 10, isOrdinal: false }]),
	...ORDINALS.map((word, value): [string, Quantity] => [word, { value, isOrdinal: true }]),
]);
const NUMBER = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,])(?:(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?<ordinal>st|nd|rd|th)|(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|tn|[kmb])s?))?|(?<tens>${TENS.join('|')})-(?<unit>${UNITS.slice(1, 10).join('|')})|(?<word>${[...WORDS.keys()].join('|')})(?:\s(?<wordScale>hundred|thousand|million|billion|trillion))?)(?![\p{L}\p{N}]|[.,]\d)`,
	'giu',
);

/** Finds the numbers in a text: `1,200`, `$20bn`, `20 billion`, `five`, `third`, `3rd`. */
export function findQuantities(text: string): FoundQuantity[] {
	return [...text.matchAll(NUMBER)].map(({ 0: words, index, groups = {} }) => {
		const { figure, ordinal, scale = '', tens = '', unit = '', word = '', wordScale = '' } = groups;
		const factor = SCALES[(scale || wordScale).toLowerCase()] ?? 1;
		const spelled = WORDS.get(word.toLowerCase());
		const value =
			figure !== undefined
				? Number(figure.replaceAll(',', ''))
				: (spelled?.value ?? (WORDS.get(tens.toLowerCase())?.value ?? 0) + (WORDS.get(unit.toLowerCase())?.value ?? 0));
		return {
			value: Math.round(value * factor * 1e6) / 1e6,
			isOrdinal: ordinal !== undefined || (spelled?.isOrdinal ?? false),
			start: index,
			end: index + words.length,
		};
	});
}

/** Tells whether two numbers are the same. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
	return a.value === b.value && a.isOrdinal === b.isOrdinal;
}

/** Tells whether a word only says what a sum of money is in. */
export function isCurrency(word: string): boolean {
	return /^(?:us|usd|dollars?|eur|euros?|gbp|pounds?)$/i.test(word);
}

/** Gives the ways in which a number may be written, to ask the engine for: figures, words, with its scale. */
export function writtenForms({ value, isOrdinal }: Quantity): string[] {
	const word = [...WORDS].find(([, own]) => own.value === value && own.isOrdinal === isOrdinal)?.[0];
	const forms = word === undefined ? [] : [word];
	if (isOrdinal) return [...forms, `${value}${ending(value)}`];
	forms.push(String(value));
	for (const [scale, factor] of Object.entries(SCALES)) {
		const count = value / factor;
		if (count < 1 || count >= 1000 || count * 100 !== Math.round(count * 100)) continue;
		const counted = [...WORDS].find(([, own]) => own.value === count && !own.isOrdinal)?.[0];
		forms.push(
			`${count} ${scale}`,
			...(scale.length < 3 ? [`${count}${scale}`] : []),
			...(counted === undefined ? [] : [`${counted} ${scale}`]),
		);
	}
	if (value > 20 && value < 100 && value % 10 > 0)
		forms.push(`${TENS[Math.floor(value / 10) - 2] ?? ''} ${UNITS[value % 10] ?? ''}`);
	return forms;
}

function ending(value: number): string {
	if (value % 100 >= 11 && value % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
