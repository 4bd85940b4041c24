import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readContent, type LocatedFault } from '../content/read-content';
import { fold } from '../language/fold';
import { parseArticle } from '../markdown/parse-article';
import type { Draft } from './draft';
import { draftDocx } from './draft-docx';
import { draftHtml } from './draft-html';
import { draftMarkdown } from './draft-markdown';
import { draftText } from './draft-text';
import { findDate } from './find-date';
import { findLanguage } from './find-language';
import { proposeFurniture } from './propose-furniture';
import { readReceived, type Received } from './read-received';
import { Refusal } from './refusal';

/** What an editor may say of an article, instead of what is found in its file. */
export interface Said {
	title?: string | undefined;
	label?: string | undefined;
	lang?: string | undefined;
	published?: string | undefined;
}

/** An article that was made, with what is to be said of it. */
export interface MadeArticle {
	id: string;
	title: string;
	label: string;
	lang: string;
	published: string | undefined;
	passages: number;
	notes: string[];
}

/**
 * Makes an edition of two files: its folder, each text as Markdown with the file as it was received and its words drawn
 * another way, and the proof that both say the same. What cannot be made is refused, and nothing is written.
 */
export async function makeEdition(
	files: readonly string[],
	{ folder, said = [], ask }: { folder: string; said?: readonly Said[]; ask?: (article: MadeArticle) => Promise<Said> },
): Promise<MadeArticle[]> {
	if (files.length !== 2)
		throw new Refusal(
			`${files.length === 0 ? 'no file is' : `${files.length} ${files.length === 1 ? 'file is' : 'files are'}`} given`,
			'Give two: `npm run new -- left.txt right.md`.',
		);
	await refuseTaken(folder);
	const received = await Promise.all(files.map(readReceived));
	const drafts = await Promise.all(received.map(draftOf));
	const [left, right] = drafts;
	if (left && right && fold(left.original).trim() === fold(right.original).trim())
		throw new Refusal('both files have the same text', 'Give two texts: there is nothing to compare.');
	const ids = idsOf(received);
	const made: MadeArticle[] = [];
	const parts: { article: MadeArticle; draft: Draft; file: Received }[] = [];
	for (const [index, file] of received.entries()) {
		const draft = drafts[index];
		if (!draft) continue;
		const article = await describe(ids[index] ?? `text-${index + 1}`, file, draft, said[index] ?? {});
		const more = ask ? await ask(article) : {};
		for (const key of ['title', 'label', 'lang', 'published'] as const) if (more[key]) article[key] = more[key];
		made.push(article);
		parts.push({ article, draft, file });
	}
	tellApart(made);
	const staging = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
	try {
		await write(staging, parts);
		const { faults } = await readContent(staging);
		if (faults.length > 0) throw unproved(faults);
		// An empty folder may be there: a renamed one takes its place.
		await rm(folder, { recursive: true, force: true });
		await rename(staging, folder);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
	return made;
}

async function refuseTaken(folder: string): Promise<void> {
	const entries = await readdir(folder).catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw new Refusal(`\`${folder}\` is no folder that could be written`, 'Name another with `--content`.');
	});
	if (entries.length > 0)
		throw new Refusal(
			`the folder \`${folder}\` is there, and not empty`,
			'Name another with `--content`: nothing is ever overwritten.',
		);
}

async function draftOf({ kind, text, bytes, path }: Received): Promise<Draft> {
	if (kind === 'docx') return draftDocx(bytes, path);
	return kind === 'html' ? draftHtml(text) : kind === 'markdown' ? draftMarkdown(text) : draftText(text);
}

function idsOf(received: readonly Received[]): string[] {
	const ids = received.map(({ path }) => slug(basename(path).replace(/\.[^.]*$/, '')));
	return ids[0] === ids[1] || ids.includes('') ? ['left', 'right'] : ids;
}

function slug(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40)
		.replace(/-+$/, '');
}

async function describe(id: string, file: Received, draft: Draft, said: Said): Promise<MadeArticle> {
	const notes = [...file.notes];
	const lang = said.lang ?? draft.lang ?? findLanguage(draft.original);
	if (lang === undefined) notes.push('Its language could not be told: `lang: en` is a guess.');
	const { passages, warnings } = await parseArticle({ markdown: draft.markdown, lang: lang ?? 'en' });
	const running = passages.filter(({ kind }) => kind !== 'heading');
	if (running.length === 0 || (passages.length > 1000 && running.length < passages.length / 2))
		throw new Refusal(
			`\`${file.path}\` has ${passages.length} headings and hardly a text between them`,
			'Keep as headings only what stands above a text.',
		);
	if (!running.some(({ text }) => /[.!?…。؟।]["”’»)\]]?(?:\s|$)/u.test(text)))
		notes.push('It has no end of a sentence: each paragraph counts as one.');
	for (const { line, reason } of warnings.slice(0, 5)) notes.push(`Line ${line} of the Markdown: ${reason}.`);
	const found = draft.published === undefined ? findDate(draft.original) : undefined;
	if (found) {
		draft.published = found.date;
		draft.publishedSource = `It stands at the head of the text: “${found.words}”.`;
	}
	if (draft.published === undefined && said.published === undefined)
		notes.push('No date was found: add `published` if it is known.');
	notes.push(
		...proposeFurniture(running).map(
			(words) => `This may be no part of the text; if so, move it to \`furniture\`: “${words}”`,
		),
	);
	const title = said.title ?? draft.title;
	if (title === undefined) {
		draft.titleSource = 'The text has no title of its own: this is the name of its file.';
		notes.push('No title was found: it has the name of its file.');
	} else if (said.title !== undefined && said.title !== draft.title) draft.titleSource = 'The editors gave it.';
	const name = basename(file.path).replace(/\.[^.]*$/, '');
	return {
		id,
		title: title ?? name,
		label: (said.label ?? (draft.publisher && draft.publisher.length <= 24 ? draft.publisher : labelOf(name))).slice(
			0,
			24,
		),
		lang: lang ?? 'en',
		published: said.published ?? draft.published,
		passages: running.length,
		notes,
	};
}

function labelOf(name: string): string {
	const words = name.replace(/[-_]+/g, ' ').trim();
	return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 24).trim();
}

/** Two labels that are alike tell nobody which is which. */
function tellApart([left, right]: MadeArticle[]): void {
	if (!left || !right || fold(left.label, { caseless: true }) !== fold(right.label, { caseless: true })) return;
	left.label = `${left.label.slice(0, 17).trim()} (left)`;
	right.label = `${right.label.slice(0, 16).trim()} (right)`;
}

async function write(
	folder: string,
	parts: readonly { article: MadeArticle; draft: Draft; file: Received }[],
): Promise<void> {
	for (const name of ['articles', 'originals', 'names', 'points']) await mkdir(join(folder, name), { recursive: true });
	const [left, right] = parts.map(({ article }) => article);
	const edition = { title: `${left?.label} and ${right?.label}`, language: 'en', articles: [left?.id, right?.id] };
	await writeFile(join(folder, 'edition.yaml'), stringify(edition, { flowCollectionPadding: false }));
	for (const { article, draft, file } of parts) {
		const { id, title, label, lang, published } = article;
		const meta = {
			title,
			...(draft.titleSource !== undefined && { titleSource: draft.titleSource }),
			label,
			...(draft.publisher !== undefined && { publisher: draft.publisher }),
			...(draft.authors && { authors: draft.authors }),
			...(published !== undefined && { published }),
			...(published !== undefined &&
				published === draft.published &&
				draft.publishedSource !== undefined && { publishedSource: draft.publishedSource }),
			...(draft.url !== undefined && { url: draft.url }),
			lang,
			original: `originals/${id}.txt`,
		};
		await writeFile(
			join(folder, 'articles', `${id}.md`),
			`---\n${stringify(meta, { lineWidth: 0 })}---\n${draft.markdown}`,
		);
		// The file itself is the proof where it is plain text in UTF-8; else its words stand beside it.
		const isOwnProof = file.kind === 'text' && file.notes.every((note) => note.startsWith('Its line ends'));
		await writeFile(join(folder, 'originals', `${id}.txt`), isOwnProof ? file.bytes : draft.original);
		if (!isOwnProof) await writeFile(join(folder, 'originals', `${id}.received.${file.extension}`), file.bytes);
	}
}

function unproved(faults: readonly LocatedFault[]): Refusal {
	const [first] = faults;
	return new Refusal(
		`the text that was made does not say what the file says: ${first?.file}:${first?.line}\n    ${first?.reason}`,
		'Save the file as plain text or as Markdown, and try again.',
	);
}
