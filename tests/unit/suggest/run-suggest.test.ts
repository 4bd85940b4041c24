import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runSuggest, type SuggestRequest } from '../../../src/suggest/run';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'diptych-suggest-'));
	cpSync('tests/fixtures/two-texts', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (request: Partial<SuggestRequest>): ReturnType<typeof runSuggest> =>
	runSuggest({ folder, ids: [], ...request });
const listed = async (request: Partial<SuggestRequest> = {}): Promise<string[]> =>
	((parse((await ask(request)).text) ?? []) as { id: string }[]).map(({ id }) => id);

describe('lists', () => {
	test('names, differences, points and slips, each with score, reason and words, and writes nothing', async () => {
		const { text, code } = await ask({ kind: 'name', match: 'sorda' });
		expect(code).toBe(0);
		expect(parse(text)).toEqual([
			{
				id: 'name-elin-sorda',
				kind: 'name',
				title: 'Elin Sorda (person)',
				score: 0.98,
				reason: '2 times, in both texts',
				words: { left: ['Elin Sorda'], right: ['Elin Sorda'] },
				entry: { label: 'Elin Sorda', type: 'person', spellings: { morning: ['Elin Sorda'], evening: ['Elin Sorda'] } },
			},
		]);
		expect(existsSync(join(folder, 'suggested'))).toBe(false);
		expect((await listed({ kind: 'point' })).length).toBeGreaterThan(0);
	});

	test('only what is sure enough', async () => {
		const [all, sure] = [await listed({ kind: 'name', atLeast: '0' }), await listed({ kind: 'name', atLeast: '0.9' })];
		expect(sure.length).toBeGreaterThan(0);
		expect(sure.length).toBeLessThan(all.length);
	});
});

describe('an editor', () => {
	test('accepts a name, which is then a file of the content, and takes it back', async () => {
		expect(await ask({ act: 'accept', ids: ['name-elin-sorda'] })).toEqual({
			code: 0,
			text: 'Accepted:\n  name-elin-sorda → names/elin-sorda.yaml',
		});
		expect(parse(readFileSync(join(folder, 'names/elin-sorda.yaml'), 'utf8'))).toEqual({
			label: 'Elin Sorda',
			type: 'person',
			spellings: { morning: ['Elin Sorda'], evening: ['Elin Sorda'] },
		});
		expect(await listed({ match: 'Sorda', kind: 'name' })).toEqual([]);
		expect(await ask({ act: 'undo' })).toEqual({ code: 0, text: 'Taken back: name-elin-sorda.' });
		expect(existsSync(join(folder, 'names/elin-sorda.yaml'))).toBe(false);
		expect(await listed({ match: 'Sorda', kind: 'name' })).toEqual(['name-elin-sorda']);
		expect(await ask({ act: 'undo' })).toEqual({ code: 1, text: 'There is nothing to take back.' });
	});

	test('accepts in bulk by a filter, and takes all of it back at once', async () => {
		const sure = await listed({ kind: 'name', atLeast: '0.7' });
		expect((await ask({ act: 'accept', kind: 'name', atLeast: '0.7' })).code).toBe(0);
		expect(await listed({ kind: 'name', atLeast: '0.7' })).toEqual([]);
		expect((await ask({ act: 'undo' })).text).toBe(`Taken back: ${sure.join(', ')}.`);
	});

	test('refuses, and is not asked again', async () => {
		expect((await ask({ act: 'refuse', ids: ['name-christmas'] })).text).toBe(
			'Refused: name-christmas. They are not suggested again.',
		);
		expect(await listed({ kind: 'name', atLeast: '0' })).not.toContain('name-christmas');
	});

	test('gets points as drafts that no page shows', async () => {
		const [id = ''] = await listed({ kind: 'point' });
		expect((await ask({ act: 'accept', ids: [id] })).text).toBe(`Accepted:\n  ${id} → suggested/points/${id}.md`);
		expect(readFileSync(join(folder, `suggested/points/${id}.md`), 'utf8')).toContain('TO DO');
		expect(existsSync(join(folder, 'points'))).toBe(false);
	});
});

describe('says what is wrong, and writes nothing', () => {
	test.each<[string, Partial<SuggestRequest>, string]>([
		['an unknown kind', { kind: 'event' }, '`--kind event` is none of name, difference, point, slip.'],
		['a score that is none', { atLeast: '80' }, '`--at-least 80` is no number from 0 to 1.'],
		[
			'an unknown id',
			{ act: 'accept', ids: ['name-nobody'] },
			'No open suggestion is called `name-nobody`. `npm run suggest` lists them with their ids.',
		],
		[
			'nothing to accept',
			{ act: 'accept' },
			'Say which: ids, a filter (`--kind name --at-least 0.8`, `--match word`), or `--all`.',
		],
		[
			'a filter that leaves nothing',
			{ act: 'accept', match: 'zebra' },
			'Nothing is left to decide on by these filters.',
		],
	])('%s', async (_, request, text) => {
		expect(await ask(request)).toEqual({ code: 1, text });
		expect(existsSync(join(folder, 'suggested'))).toBe(false);
	});

	test('a file that is there', async () => {
		mkdirSync(join(folder, 'names'));
		writeFileSync(join(folder, 'names/elin-sorda.yaml'), 'label: Somebody else\ntype: person\n');
		expect((await ask({ act: 'accept', ids: ['name-elin-sorda'] })).text).toBe(
			'Nothing was written: `names/elin-sorda.yaml` is there already.',
		);
	});

	test('a name that was changed since it was accepted', async () => {
		await ask({ act: 'accept', ids: ['name-elin-sorda'] });
		writeFileSync(join(folder, 'names/elin-sorda.yaml'), 'label: Elin Sorda\ntype: office\n');
		expect((await ask({ act: 'undo' })).text).toBe(
			'Nothing was taken back: `names/elin-sorda.yaml` was changed since. Take it away by hand.',
		);
	});

	test('decisions that cannot be read', async () => {
		mkdirSync(join(folder, 'suggested'));
		writeFileSync(join(folder, 'suggested/decisions.yaml'), 'all: yes');
		expect((await ask({})).text).toContain(
			'is no list of decisions. Mend it, or take it away: then nothing is remembered.',
		);
	});

	test('content that cannot be read', async () => {
		rmSync(join(folder, 'edition.yaml'));
		const { text, code } = await ask({});
		expect(code).toBe(1);
		expect(text).toMatch(/^The content cannot be read yet:\n[^]*edition\.yaml/);
	});
});
