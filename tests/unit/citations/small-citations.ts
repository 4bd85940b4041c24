import type { Citation, CitedWork, Style } from '../../../src/citations/citation';
import { styles } from '../../../src/citations/citation';
import { cslItem, type KnownWork } from '../../../src/citations/csl-item';

/** A work with everything known, and one of which only the title is. */
export const full: KnownWork = {
	id: 'left',
	title: 'Storm “Rimah”: 50 % & more',
	authors: ['Jane Q. Orrash', 'Ali al-Dari'],
	authorParts: [
		{ family: 'Orrash', given: 'Jane Q.' },
		{ family: 'al-Dari', given: 'Ali' },
	],
	publisher: 'Harbour Office',
	published: '2031-11-06',
	url: 'https://example.org/a_b%20c~d?x=1&y={2}',
	lang: 'en',
	accessed: '2031-12-01',
};
export const bare: KnownWork = { id: 'right', title: 'The sea came to supper', authors: [] };

/** Makes a citation of works, each with words; references are the titles, in italics. */
export function citationOf(
	works: readonly (KnownWork & { quotes: string[] })[],
	address = 'https://example.org/pair/points/a/',
): Citation {
	return {
		works: works.map(({ quotes: _, ...known }): CitedWork => {
			const item = cslItem(known);
			const reference = [{ text: item.title, italic: true as const }, { text: '.' }];
			const references = Object.fromEntries(styles.map((style) => [style, reference])) as Record<
				Style,
				typeof reference
			>;
			return { label: known.id.toUpperCase(), item, references };
		}),
		words: works.flatMap(({ id, quotes }) =>
			quotes.map((exact, index) => ({
				work: id,
				exact,
				lang: 'en',
				number: `¶${index + 1}`,
				address: `${address}#p${index + 1}`,
			})),
		),
		edition: 'A pair',
		address,
	};
}

/** Words that formats stumble over. */
export const hardWords = [
	'He said, “My father used to say, ‘A dark lamp drowns the honest first,’ so we turned it.”',
	'a "nucleus" of \'three\' — & more — 50 % {of} \\them_ #1 ~ ^ $x_1^2 + \\frac{a}{b}$ <b>bold</b> a < b > c',
	'سفينة غرقت عند {الميناء} — «قيل»',
	'TY - not a tag, ER - nor this } alone {',
	'* not a list * _or_ [a link](x) `code` <https://x.org> | a | ~~b~~ !',
	"1. one -- two --- three ''four`` ?` !` ,, << >>",
	'https://example.org/a_b and a@b.org, www.example.org',
	'=1+1 +2 -3 @sum ½ ’',
];
