import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refusal } from './refusal';

/** What can be read: the endings of files, by kind. */
const kinds = {
	'.md': 'markdown',
	'.markdown': 'markdown',
	'.txt': 'text',
	'.html': 'html',
	'.htm': 'html',
	'.docx': 'docx',
} as const;
export type ReceivedKind = (typeof kinds)[keyof typeof kinds];

/** A file as it was received. */
export interface Received {
	path: string;
	kind: ReceivedKind;
	/** Its ending, without the dot. */
	extension: string;
	bytes: Buffer;
	/** Its text; empty of a document that is no text. Line ends are line feeds. */
	text: string;
	/** What was done to read it, to be said; none where it is UTF-8. */
	notes: string[];
}

const LARGEST = 20_000_000;
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/;

/** Reads a file; what cannot be one of two texts is refused, with what to do instead. */
export async function readReceived(path: string): Promise<Received> {
	const found = await stat(path).catch(() => undefined); // Not there, or not to be read: the answer is the same.
	if (!found) throw new Refusal(`there is no file \`${path}\``, 'Give the paths of the two texts.');
	if (!found.isFile()) throw new Refusal(`\`${path}\` is no file`, 'Give the paths of the two texts.');
	if (found.size === 0) throw new Refusal(`\`${path}\` is empty`, 'Save the text into it.');
	if (found.size > LARGEST)
		throw new Refusal(
			`\`${path}\` has ${Math.round(found.size / 1e6)} MB, which no text has`,
			`Save the text alone, without pictures: ${LARGEST / 1e6} MB at most.`,
		);
	const extension = extname(path).toLowerCase();
	const kind = isKnown(extension) ? kinds[extension] : undefined;
	if (!kind)
		throw new Refusal(
			`\`${path}\` is of a kind that is not read`,
			`Save it as one of: ${Object.keys(kinds).join(', ')}.`,
		);
	const bytes = await readFile(path);
	if (kind === 'docx') {
		if (bytes.toString('latin1', 0, 2) !== 'PK')
			throw new Refusal(`\`${path}\` is no Word document, whatever its name says`, 'Save it as `.docx` or as `.txt`.');
		return { path, kind, extension: 'docx', bytes, text: '', notes: [] };
	}
	const { text, note } = decode(bytes, path);
	const control = CONTROL.exec(text);
	if (control)
		throw new Refusal(
			`\`${path}\` is no text: it has a character that no text shows, U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
			'Save it as plain text.',
		);
	if (text.trim() === '') throw new Refusal(`\`${path}\` has nothing but blanks`, 'Save the text into it.');
	const notes = [
		...(note === undefined ? [] : [note]),
		...(text.includes('\r') ? ['Its line ends were those of Windows or of an old Mac.'] : []),
	];
	return {
		path,
		kind,
		extension: extension.slice(1),
		bytes,
		text: text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n'),
		notes,
	};
}

function isKnown(extension: string): extension is keyof typeof kinds {
	return extension in kinds;
}

/** Decodes UTF-8, UTF-16 that says so, and what is neither as the Latin letters that Windows wrote before. */
function decode(bytes: Buffer, path: string): { text: string; note?: string } {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), note: 'It was UTF-16, and was made UTF-8.' };
	if (first === 0xfe && second === 0xff)
		return { text: new TextDecoder('utf-16be').decode(bytes), note: 'It was UTF-16, and was made UTF-8.' };
	if (bytes.includes(0))
		throw new Refusal(`\`${path}\` is no text: it has a byte 0`, 'Save it as plain text, in UTF-8.');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder('windows-1252').decode(bytes);
		const letters = text.match(/[\u00a0-\u024f]/g)?.length ?? 0;
		const odd = text.match(/[\u0080-\u009f]/g)?.length ?? 0;
		// In a text of a Latin script foreign letters are few; else it is another script, or no text at all.
		if (odd > 0 || letters > text.length / 5)
			throw new Refusal(
				`\`${path}\` is neither UTF-8 nor a text in Latin letters`,
				'Open it where it can be read, and save it as UTF-8.',
			);
		return {
			text,
			note: 'It was not UTF-8: it was read as Windows-1252 (Latin-1) and made UTF-8. Look at its accents and quotation marks.',
		};
	}
}
