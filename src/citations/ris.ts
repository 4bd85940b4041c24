import { byWork, noteOf, onOneLine, type Citation, type CslDate, type CslName } from './citation';

/** Writes a citation as RIS, one record a work (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html): lines end in CR and LF. */
export function toRis(citation: Citation): string {
	return byWork(citation)
		.map(({ work: { item }, words }) => {
			const fields: [string, string | undefined][] = [
				['TY', 'ELEC'],
				...(item.author ?? []).map((name): [string, string] => ['AU', writeName(name)]),
				['TI', item.title],
				['PB', item.publisher],
				['PY', yearOf(item.issued)],
				['DA', writeDate(item.issued)],
				['UR', item.URL],
				['Y2', writeDate(item.accessed)],
				['LA', item.language],
				['SP', words.map(({ number }) => number).join(', ')],
				['N1', noteOf(citation, words)],
			];
			const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
			return [...lines, 'ER  - ', ''].join('\r\n');
		})
		.join('\r\n');
}

function writeName(name: CslName): string {
	if ('literal' in name) return name.literal;
	return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function yearOf(date: CslDate | undefined): string | undefined {
	if (!date) return undefined;
	return 'literal' in date ? date.literal : date['date-parts'][0][0]?.toString().padStart(4, '0');
}

function writeDate(date: CslDate | undefined): string | undefined {
	if (!date || 'literal' in date) return undefined;
	const [year = 0, ...rest] = date['date-parts'][0];
	return (
		[year.toString().padStart(4, '0'), ...[0, 1].map((index) => rest[index]?.toString().padStart(2, '0') ?? '')].join(
			'/',
		) + '/'
	);
}
