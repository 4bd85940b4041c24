import { rehype } from 'rehype';
import { toText } from 'hast-util-to-text';
import mammoth from 'mammoth';
import type { Draft } from './draft';
import { draftTree } from './draft-html';
import { Refusal } from './refusal';

/** Makes an article of a Word document. Its words are drawn by `extractRawText`, which knows nothing of the Markdown. */
export async function draftDocx(bytes: Buffer, path: string): Promise<Draft> {
	const html = await mammoth.convertToHtml({ buffer: bytes }).catch(() => {
		throw new Refusal(`\`${path}\` cannot be read as a Word document`, 'Open it, and save it as `.docx` or `.txt`.');
	});
	const raw = await mammoth.extractRawText({ buffer: bytes });
	if (raw.value.trim() === '') throw new Refusal(`\`${path}\` has no words`, 'Save the text into it.');
	const tree = rehype().data('settings', { fragment: true }).parse(html.value);
	const draft = draftTree(tree);
	// Notes are no part of the raw text.
	const hasNotes = /<li id="(?:foot|end)note-/.test(html.value);
	return { ...draft, original: hasNotes ? `${toText(tree)}\n` : raw.value };
}
