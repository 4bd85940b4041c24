import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { makeLineFault, type Fault } from '../comparison/faults';

/** What reading a file as text comes to. */
export type ReadText = { type: 'text'; text: string; bytes: Buffer } | UnreadText;

type UnreadText =
	| { type: 'missing' }
	/** Not a file (a folder, a pipe, a device), or a link that leads out of the content folder. */
	| { type: 'no-file' | 'outside' }
	| { type: 'too-large'; size: number; limit: number }
	| { type: 'not-utf-8'; byte: string; offset: number; line: number }
	| { type: 'control-character'; code: string; line: number };

// What no editor types and no text shows; a tab, a line feed and a carriage return are none of them.
 
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;
/** The longest file that is read, in bytes: three times what 50,000 words take. All that is done with a text is bounded by it. */
const LARGEST = 1_000_000;

/** Gives the first control character of a text by its code (`U+0007`) and place. */
export function findControl(text: string): { code: string; index: number } | undefined {
	const control = CONTROL.exec(text);
	if (!control) return undefined;
	const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return { code: `U+${code}`, index: control.index };
}

/**
 * Reads a file of a content folder as UTF-8, with line feeds for all line ends and without a byte order mark. Says where
 * the first wrong byte or control character is, and gives the bytes as they are. Nothing but a file inside the folder is opened.
 */
export async function readTextFile(root: string, file: string): Promise<ReadText> {
	const path = join(root, file);
	const kind = await kindOf(root, path);
	if (kind !== 'file') return { type: kind };
	const { size } = await stat(path);
	if (size > LARGEST) return { type: 'too-large', size, limit: LARGEST };
	const bytes = await readFile(path).catch(() => undefined); // Unreadable is missing, for an editor.
	if (!bytes) return { type: 'missing' };
	const text = decode(bytes);
	if (typeof text !== 'string') return text;
	const control = findControl(text);
	if (!control) return { type: 'text', text: text.replace(/\r\n?/g, '\n'), bytes };
	return { type: 'control-character', code: control.code, line: text.slice(0, control.index).split(/\r\n?|\n/).length };
}

/** What systems and word processors leave behind: hidden files, `Thumbs.db`, the `~$name.docx` of a document that is open. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/i;

/** Gives the paths of all that is in a folder of the content folder, in order; folders, hidden files and litter left out. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []); // No folder: no entries.
	return entries
		.filter((entry) => !entry.isDirectory() && !LITTER.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** Makes the fault of a file that could not be read; `from` names where it was asked for. */
export function textFault(read: UnreadText, file: string, from: string): Fault {
	switch (read.type) {
		case 'missing':
			return makeLineFault('file-missing', { file, line: 1 }, { file, from });
		case 'no-file':
			return makeLineFault('file-not-regular', { file, line: 1 }, { file });
		case 'outside':
			return makeLineFault('file-outside', { file, line: 1 }, { file });
		case 'too-large':
			return makeLineFault('file-too-large', { file, line: 1 }, read);
		case 'not-utf-8':
			return makeLineFault('not-utf-8', { file, line: read.line }, read);
		case 'control-character':
			return makeLineFault('control-character', { file, line: read.line }, read);
	}
}

async function kindOf(root: string, path: string): Promise<'file' | 'missing' | 'no-file' | 'outside'> {
	const real = await realpath(path).catch(() => undefined); // A link that leads nowhere is as good as no file.
	if (real === undefined) return 'missing';
	if (!real.startsWith((await realpath(root)) + sep)) return 'outside';
	return (await stat(real)).isFile() ? 'file' : 'no-file';
}

function decode(bytes: Buffer): string | Extract<UnreadText, { type: 'not-utf-8' }> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// What decodes and encodes back to the same bytes is sound: the first byte that does not is the wrong one.
		const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		const offset = bytes.findIndex((byte, index) => byte !== lenient[index]);
		const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
		return { type: 'not-utf-8', byte, offset, line: bytes.subarray(0, offset).filter((value) => value === 10).length + 1 };
	}
}
