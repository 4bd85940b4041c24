import { primaryTag } from './language';

/** Number words by language: 0 to 20, then the tens from 30 to 90, then hundred, thousand and million. A dash stands where a word has another life. */
const WORDS: Readonly<Record<string, string>> = {
	en: 'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million',
	de: 'null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend -',
	fr: 'zéro - deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent mille million',
	es: 'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil millón',
	it: 'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille milione',
	nl: 'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen',
	pt: 'zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil milhão',
};

const VALUES = [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000];

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Gives the number that a word says, in digits: `fourteen` is `14`. Undefined where it says none, or its language has no words here. */
export function numberOf(word: string, lang: string): string | undefined {
	if (/\p{N}/u.test(word)) return plainNumber(word);
	return tableOf(primaryTag(lang)).get(word.toLowerCase());
}

/** Gives a number in plain digits, without the marks that group them. */
export function plainNumber(number: string): string {
	return number
		.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
		.replace(/[.,](?=\d{3}(?!\d))/g, '')
		.replace(/,(?=\d)/g, '.');
}

function tableOf(lang: string): ReadonlyMap<string, string> {
	const known = tables.get(lang);
	if (known) return known;
	const words = WORDS[lang]?.split(' ') ?? [];
	const made = new Map(
		words.flatMap((word, index): [string, string][] => (word === '-' ? [] : [[word, String(VALUES[index])]])),
	);
	// English joins tens and units by a hyphen: `twenty-one`.
	if (lang === 'en')
		for (const [tens, ten] of [...made].filter(([, value]) => Number(value) >= 20 && Number(value) < 100))
			for (const [unit, one] of [['one', '1'], ...made].filter(([, value]) => Number(value) > 0 && Number(value) < 10))
				made.set(`${tens}-${unit}`, String(Number(ten) + Number(one)));
	tables.set(lang, made);
	return made;
}

/** Each script’s ten digits stand in a row, zero first. */
function digitValue(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	// ASCII digits and those of most scripts start after something that is no digit; rows that touch start at multiples of 16.
	return code - zero;
}
