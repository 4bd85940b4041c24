import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content';
import { makeEdition, type MadeArticle, type Said } from '../../src/new/make-edition';
import { Refusal } from '../../src/new/refusal';

const received = fileURLToPath(new URL('../fixtures/received', import.meta.url));
let room = '';
let count = 0;

beforeAll(async () => {
	room = await mkdtemp(join(tmpdir(), 'diptych-new-'));
});
afterAll(() => rm(room, { recursive: true }));

/** Writes files of their own into a folder of their own, and gives the way to each and to a folder that is not there. */
async function lay(...files: [name: string, content: string | Buffer][]): Promise<{ paths: string[]; folder: string }> {
	const own = join(room, String((count += 1)));
	await mkdir(own);
	for (const [name, content] of files) await writeFile(join(own, name), content);
	return { paths: files.map(([name]) => join(own, name)), folder: join(own, 'made') };
}

async function make(
	files: [string, string | Buffer][],
	said: Said[] = [],
): Promise<{ made: MadeArticle[]; folder: string }> {
	const { paths, folder } = await lay(...files);
	return { made: await makeEdition(paths, { folder, said }), folder };
}

const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const right: [string, string] = ['other.txt', 'Another account\n\nNobody was there. Nobody saw it.\n'];

describe('two files become an edition', () => {
	test('plain text: what Markdown would take for a sign is escaped, and the file itself is the proof', async () => {
		const text =
			'Of stars\n\n# no heading\n\nA *star* and _b_ and `c` and [d](e) and <f> & 1 | 2 ~~g~~[^1].\n\n1. one\n2. two\n\n• three\n• four\n\n    four blanks\n\n> no quotation\n\n---\n\n+ plus\n';
		const { made, folder } = await make([['stars.txt', text], right]);
		expect(await read(folder, 'originals/stars.txt')).toBe(text);
		const { comparison, faults } = await readContent(folder);
		expect(faults).toEqual([]);
		const [article] = comparison?.articles ?? [];
		expect(article?.passages.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
			'paragraph: # no heading',
			'paragraph: A *star* and _b_ and `c` and [d](e) and <f> & 1 | 2 ~~g~~[^1].',
			'item: one',
			'item: two',
			'item: three',
			'item: four',
			'paragraph: four blanks',
			'paragraph: > no quotation',
			'paragraph: ---',
			'paragraph: + plus',
		]);
		expect([article?.title, article?.label, article?.lang]).toEqual(['Of stars', 'Stars', 'en']);
		expect(made[0]?.notes).toEqual(['No date was found: add `published` if it is known.']);
	});

	test('a page saved from a browser: what it mainly says, and what its head tells of it', async () => {
		const { folder } = await make([['page.html', await readFile(join(received, 'page.html'))], right]);
		const { comparison, faults } = await readContent(folder);
		expect(faults).toEqual([]);
		const { passages = [], ...article } = comparison?.articles[0] ?? {};
		expect(article).toMatchObject({
			title: 'The clock of the mill',
			publisher: 'Sluice News',
			authors: ['Ada Orr'],
			published: '2031-11-07',
			publishedSource: 'The head of the page gives it.',
			url: 'https://example.org/clock',
			lang: 'en-GB',
		});
		expect(passages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
			'paragraph: The clock has one hand. It costs 5 * 3 = 15 crowns_a year — or [so] they say.',
			'quote: The sea is never late.',
			'paragraph: The clock, drawn by the miller',
			'item: Wait.',
			'item: Set the hand.',
			'row: Mark Water',
			'row: wave high',
			'verse: # This is no heading.\n2031. It was a year.',
			'code: when high:\n    ring',
			'paragraph: Share this on the slate',
		]);
		expect(await readFile(join(folder, 'originals/page.received.html'))).toEqual(
			await readFile(join(received, 'page.html')),
		);
	});

	test('a Word document', async () => {
		const { folder } = await make([['clock.docx', await readFile(join(received, 'clock.docx'))], right]);
		const { comparison, faults } = await readContent(folder);
		expect(faults).toEqual([]);
		expect(comparison?.articles[0].passages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
			'paragraph: The clock in the mill has one hand. It turns with the moon *and* not with the sun_.',
			'item: Wait for high water.',
			'item: Fetch the miller.',
			'row: left high | water',
			'row: right low',
			'paragraph: It has been so since 1874.',
		]);
		expect(comparison?.articles[0].title).toBe('The tide clock');
		expect(await readFile(join(folder, 'originals/clock.received.docx'))).toEqual(
			await readFile(join(received, 'clock.docx')),
		);
	});

	test('Markdown: its body as it stands, with its title and front matter taken out', async () => {
		const body = 'It *rained*.[^1]\n\n- one\n- two\n\n[^1]: All night.\n';
		const { folder } = await make([['rain.md', `---\ndate: 2031-11-03\nlang: en\n---\n# Rain\n\n${body}`], right]);
		const article = await read(folder, 'articles/rain.md');
		expect(article.slice(article.indexOf('---\n', 4) + 4)).toBe(body);
		expect(article).toContain('title: Rain\nlabel: Rain\npublished: 2031-11-03');
		expect((await readContent(folder)).faults).toEqual([]);
	});

	test('a paragraph that is dropped from the Markdown afterwards is missed', async () => {
		for (const name of ['page.html', 'clock.docx']) {
			const { folder } = await make([[name, await readFile(join(received, name))], right]);
			const id = name.replace(/\..*/, '');
			const article = await read(folder, `articles/${id}.md`);
			await writeFile(
				join(folder, `articles/${id}.md`),
				article.replace(/\n\n(?:The clock has|It has been).*\n/, '\n').replace(/^The clock has.*\n/m, ''),
			);
			expect(await read(folder, `articles/${id}.md`)).not.toBe(article);
			expect((await readContent(folder)).faults.map(({ code }) => code)).toContain('original-differs');
		}
	});

	test('what an editor says wins over what is found, and labels that are alike are told apart', async () => {
		const { made } = await make(
			[['a.txt', 'One.\n'], right],
			[{ title: 'First', label: 'Same', lang: 'de', published: '2031' }, { label: 'same' }],
		);
		expect(made.map(({ title, label, lang, published }) => [title, label, lang, published])).toEqual([
			['First', 'Same (left)', 'de', '2031'],
			['Another account', 'same (right)', 'en', undefined],
		]);
	});

	test.each([
		[
			'Latin-1',
			Buffer.from('Le caf\xe9 est ferm\xe9. \x93Oui\x94, dit-il.\n', 'latin1'),
			'Le café est fermé. “Oui”, dit-il.',
			/^It was not UTF-8/,
		],
		[
			'UTF-16',
			Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('It was a café.\n', 'utf16le')]),
			'It was a café.',
			/^It was UTF-16/,
		],
		[
			'UTF-8 with line ends of Windows',
			Buffer.from('It rained.\r\n\r\nIt froze.\r\n'),
			'It rained. It froze.',
			/^Its line ends/,
		],
	])('a file in %s, and says so', async (_, bytes, words, note) => {
		const { made, folder } = await make([['odd.txt', bytes], right]);
		expect(made[0]?.notes[0]).toMatch(note);
		const { comparison, faults } = await readContent(folder);
		expect(faults).toEqual([]);
		expect(comparison?.articles[0].passages.map(({ text }) => text).join(' ')).toBe(words);
		const kept = (await readdir(join(folder, 'originals'))).filter((name) => name.startsWith('odd'));
		expect(
			(await Promise.all(kept.map((name) => readFile(join(folder, 'originals', name))))).some((own) =>
				own.equals(bytes),
			),
		).toBe(true);
	});

	test.each([
		['Der Regen fiel auf das Dach, und der Wind war nicht zu hören.', 'de'],
		['La pluie tombait sur le toit, et le vent ne se faisait pas entendre dans la nuit.', 'fr'],
		['انطفأ السراج في رأس نور ليلة الخامس من نوفمبر ولم يبق على الرصيف غير سليم.', 'ar'],
		['הספינה הגיעה אל הנמל בלילה.', 'he'],
	])('its language is found: %s', async (text, lang) => {
		const { made } = await make([['text.txt', `${text}\n`], right]);
		expect(made[0]?.lang).toBe(lang);
	});

	test('a text without an end of a sentence is taken, and said to be one', async () => {
		const { made } = await make([['verse.txt', 'one two three\nfour five six\n'], right]);
		expect(made[0]?.notes).toContain('It has no end of a sentence: each paragraph counts as one.');
	});
});

describe('is refused, and nothing is written:', () => {
	const fine: [string, string] = ['fine.txt', 'It rained. It froze.\n'];
	const cases: { name: string; files: [string, string | Buffer][]; message: string }[] = [
		{ name: 'no file', files: [], message: 'no file is given' },
		{ name: 'one file', files: [fine], message: '1 file is given' },
		{ name: 'three files', files: [fine, right, ['c.txt', 'C.']], message: '3 files are given' },
		{ name: 'an empty file', files: [fine, ['empty.txt', '']], message: '`empty.txt` is empty' },
		{
			name: 'nothing but blanks',
			files: [fine, ['blank.txt', ' \n\n\t']],
			message: '`blank.txt` has nothing but blanks',
		},
		{
			name: '50 MB',
			files: [fine, ['big.txt', Buffer.alloc(50_000_000, 'a ')]],
			message: '`big.txt` has 50 MB, which no text has',
		},
		{
			name: 'bytes',
			files: [fine, ['picture.txt', Buffer.from([137, 80, 78, 71, 0, 1, 2, 3])]],
			message: '`picture.txt` is no text: it has a byte 0',
		},
		{
			name: 'letters of another encoding',
			files: [fine, ['koi8.txt', Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0xd7, 0xc9, 0xd4, 0x2e])]],
			message: '`koi8.txt` is neither UTF-8 nor a text in Latin letters',
		},
		{
			name: 'another kind',
			files: [fine, ['text.pdf', '%PDF-1.4']],
			message: '`text.pdf` is of a kind that is not read',
		},
		{
			name: 'a document that is none',
			files: [fine, ['fake.docx', 'Words.']],
			message: '`fake.docx` is no Word document, whatever its name says',
		},
		{
			name: 'a broken document',
			files: [fine, ['torn.docx', 'PK\u0003\u0004oops']],
			message: '`torn.docx` cannot be read as a Word document',
		},
		{
			name: 'the same text twice',
			files: [fine, ['copy.txt', 'It rained.\r\nIt froze.']],
			message: 'both files have the same text',
		},
		{
			name: '10,000 headings',
			files: [fine, ['heads.md', '# A heading\n\n'.repeat(10_000)]],
			message: '`heads.md` has 9999 headings and hardly a text between them',
		},
	];

	test.each(cases)('$name', async ({ files, message }) => {
		const { paths, folder } = await lay(...files);
		const own = join(folder, '..');
		const error: unknown = await makeEdition(paths, { folder }).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(Refusal);
		expect((error as Refusal).message.replaceAll(`${own}/`, '')).toBe(message);
		expect((error as Refusal).cure).not.toBe('');
		expect((await readdir(own)).sort()).toEqual(files.map(([name]) => name).sort());
	});

	test('a folder that is there', async () => {
		const { paths, folder } = await lay(fine, right);
		await mkdir(folder);
		await writeFile(join(folder, 'mine.txt'), 'Mine.');
		await expect(makeEdition(paths, { folder })).rejects.toThrow(`the folder \`${folder}\` is there, and not empty`);
		expect(await readdir(folder)).toEqual(['mine.txt']);
	});

	test('a file that is not there', async () => {
		const { paths, folder } = await lay(fine);
		await expect(makeEdition([...paths, '/nowhere.txt'], { folder })).rejects.toThrow(
			'there is no file `/nowhere.txt`',
		);
	});
});
