import { createHash } from 'node:crypto';
import { makeFault, makeLineFault, type Fault } from '../comparison/faults';
import { proveFidelity, type Difference } from './fidelity';
import type { ArticleSource, Checksum } from '../comparison/sources';
import { foldWhiteSpace, hasWords } from '../language/fold';
import { readTextFile, textFault } from './read-file';
import type { ReadSources } from './read-sources';
import { isSeen } from './schemas/text';

/** Proves that an article says what its original says; `differsFrom` is the original's text where it does not. `checksum` is the original’s. */
export async function checkArticle(
	root: string,
	source: ArticleSource,
	read: ReadSources,
): Promise<{ faults: Fault[]; differsFrom?: string; checksum?: Checksum }> {
	const { original: file, passages } = source.data;
	const original = await readTextFile(root, file);
	const faults = !passages.some(({ text }) => isSeen(text)) ? [makeFault('body-empty', { source, path: ['body'] })] : [];
	if (original.type === 'missing')
		return { faults: [...faults, makeFault('file-missing', { source, path: ['original'] }, { file, from: '`original`' })] };
	if (original.type !== 'text') return { faults: [...faults, textFault(original, file, '`original`')] };
	if (faults.length === 0) faults.push(...compareWithOriginal(source, original.text, read));
	const differs = faults.some(({ code }) => code === 'body-empty' || code === 'original-differs');
	const checksum = { bytes: original.bytes.length, sha256: createHash('sha256').update(original.bytes).digest('hex') };
	return { faults, checksum, ...(differs && { differsFrom: original.text }) };
}

function compareWithOriginal(source: ArticleSource, original: string, { passageLines }: ReadSources): Fault[] {
	const { data, file } = source;
	const place = passageLines.get(source.id);
	const { difference, others = [], missingFurniture } = proveFidelity({
		...data,
		...(place && { parts: place.parts }),
		original,
		title: data.titleSource === undefined ? data.title : undefined,
	});
	const faults = missingFurniture.map((index) => {
		const text = data.furniture[index]?.text.trim() ?? '';
		return makeFault(
			'furniture-not-found',
			{ source, path: ['furniture', index, 'text'] },
			{
				text: text.length > 70 ? `${text.slice(0, 69)}…` : text,
				originalFile: data.original,
				...(!foldWhiteSpace(original).includes(foldWhiteSpace(text)) && hasWords(original, text) && { looksTheSame: true }),
			},
		);
	});
	const faultOf = (parted: Difference): Fault => {
		const values = { ...parted, originalFile: data.original };
		if (parted.inTitle) return makeFault('original-differs', { source, path: ['title'] }, values);
		if (parted.passage === undefined)
			return makeLineFault('original-differs', { file, line: place?.body.trimEnd().split('\n').length ?? 1 }, values);
		const firstLine = place?.lines[parted.passage] ?? 1;
		if (isTitleAgain(source, parted.passage)) return makeLineFault('title-in-body', { file, line: firstLine }, { title: data.title });
		return makeLineFault('original-differs', { file, line: lineOfWord(place?.body ?? '', firstLine, parted.wordsBefore) }, values);
	};
	return [...faults, ...(difference ? [difference, ...others] : []).map(faultOf)];
}

/** Tells whether a passage is the title, which stands before the body by itself. */
function isTitleAgain({ data }: ArticleSource, passage: string): boolean {
	const [first] = data.passages;
	return data.titleSource === undefined && first?.id === passage && foldWhiteSpace(first.text) === foldWhiteSpace(data.title);
}

/** Gives the line of the nth word of a passage that starts on a line. */
function lineOfWord(body: string, firstLine: number, wordsBefore: number): number {
	let words = 0;
	const lines = body.split('\n').slice(firstLine - 1);
	for (const [index, line] of lines.entries()) {
		words += line
			.trim()
			.split(/\s+/)
			.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		if (words > wordsBefore) return firstLine + index;
	}
	return firstLine;
}
