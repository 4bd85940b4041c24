import { byWork, noteOf, onOneLine, type Citation, type CslDate, type CslName } from './citation';

/**
 * Writes a citation as BibLaTeX, which BibTeX reads too: one `@online` a work, the words under `annotation`, their places
 * and the address under `note`.
 */
export function toBibtex(citation: Citation): string {
	return byWork(citation)
		.map(({ work: { item }, words }) => {
			const key = [item.id, ...new Set(words.map(({ number }) => number.replace(/[^\w]+/g, '')))]
				.filter(Boolean)
				.join('-');
			const fields: [string, string | undefined][] = [
				['author', item.author?.map(writeName).join(' and ')],
				['title', `{${escapeBibtex(item.title)}}`],
				['organization', item.publisher && escapeBibtex(item.publisher)],
				...writeDate(item.issued, { year: 'year', month: 'month', day: 'day' }),
				['url', item.URL && escapeUrl(item.URL)],
				['urldate', isoDate(item.accessed)],
				['note', escapeBibtex(noteOf(citation, words))],
			];
			const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
			return `@online{${key},\n${lines.join('\n')}\n}\n`;
		})
		.join('\n');
}

/** Writes text so that BibTeX and LaTeX read it as this text and nothing else. */
export function escapeBibtex(text: string): string {
	return onOneLine(text)
		.replace(/[\\{}%&$#_~^]/g, (sign) => SIGNS[sign] ?? sign)
		.replace(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|<(?=<)|>(?=>)/g, '{$&}');
}

/** Signs of LaTeX. Braces are counted even where they are escaped, so that one alone would tear the entry. */
const SIGNS: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{$\\lbrace$}',
	'}': '{$\\rbrace$}',
	'~': '{\\textasciitilde}',
	'^': '\\^{}',
	'%': '\\%',
	'&': '\\&',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

function writeName(name: CslName): string {
	if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
	return name.given === undefined
		? `{${escapeBibtex(name.family)}}`
		: `{${escapeBibtex(name.family)}}, {${escapeBibtex(name.given)}}`;
}

function writeDate(
	date: CslDate | undefined,
	names: { year: string; month: string; day: string },
): [string, string | undefined][] {
	if (!date) return [];
	if ('literal' in date) return [[names.year, escapeBibtex(date.literal)]];
	const [[year, month, day]] = date['date-parts'];
	return [
		[names.year, year?.toString()],
		[names.month, month?.toString()],
		[names.day, day?.toString()],
	];
}

function isoDate(date: CslDate | undefined): string | undefined {
	if (!date || 'literal' in date) return undefined;
	return date['date-parts'][0].map((part) => part.toString().padStart(2, '0')).join('-');
}

/** The field is read as it is; only what would end it is written in percent. */
function escapeUrl(url: string): string {
	return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
