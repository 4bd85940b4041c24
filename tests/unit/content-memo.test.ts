import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countReadings, getContent, readContentAgain } from '../../src/content/content-memo';
import { copyEdition } from '../copy-edition';

let folder = '';

beforeAll(async () => {
	folder = await copyEdition();
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

test('reads a folder once, whoever asks, and again only when told to', async () => {
	const before = countReadings();
	const [first, second] = await Promise.all([getContent(folder), getContent(folder)]);
	expect(second).toBe(first);
	expect(countReadings() - before).toBe(1);
	const again = await readContentAgain(folder);
	expect(again).not.toBe(first);
	expect(again).toEqual(first);
	expect(await getContent(folder)).toBe(again);
	expect(countReadings() - before).toBe(2);
});

test('gives the trees of the articles with the comparison', async () => {
	const { comparison, trees } = await getContent(folder);
	expect([...trees.keys()]).toEqual(['almanac', 'harbour']);
	expect(comparison?.articles.map(({ id }) => id)).toEqual(['harbour', 'almanac']);
});
