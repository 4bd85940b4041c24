import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { freePort } from '../../src/commands/free-port.mjs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cacheOf, root } from '../built/build-site';
import { copyEdition } from '../copy-edition';

// What an editor sees while writing: `astro dev` on a copy of the second edition.

let content = '';
let base = '';
let server: ChildProcess | undefined;

beforeAll(async () => {
	content = await copyEdition();
	const port = await freePort();
	base = `http://127.0.0.1:${port}`;
	const commands = join(root, 'node_modules/.bin');
	server = spawn(join(commands, 'astro'), ['dev', '--host', '127.0.0.1', '--port', String(port)], {
		cwd: root,
		env: {
			// Nothing of what the test runner sets.
			HOME: process.env['HOME'],
			PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`,
			CONTENT_DIR: content,
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
	});
	await vi.waitFor(async () => expect((await fetch(`${base}/`)).status).toBe(200), { timeout: 60_000, interval: 500 });
}, 90_000);
afterAll(async () => {
	server?.kill();
	for (const folder of [content, cacheOf(content)]) await rm(folder, { recursive: true, force: true });
});

test.each([
	['the home page', '/', 'text/html'],
	['the texts side by side', '/compare/', 'text/html'],
	['the points', '/points/', 'text/html'],
	['search', '/search/', 'text/html'],
	['what search understands a query by', '/search/index.json', 'application/json'],
	['the engine that finds passages', '/pagefind/en/pagefind.js', 'text/javascript'],
	['the list of what the engine has', '/pagefind/en/pagefind-entry.json', 'application/json'],
	['the data', '/data/comparison.json', 'application/json'],
	['its schema', '/data/comparison.schema.json', 'application/schema+json'],
	['a preview image', '/previews/home.png', 'image/png'],
])('%s is there: %s', async (_, path, type) => {
	const response = await fetch(base + path);
	expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
});

test('a mistake is shown in the page, with its file and line, until it is mended', async () => {
	const file = join(content, 'edition.yaml');
	const before = await readFile(file, 'utf8');
	await writeFile(file, before.replace(/^language: .*/m, 'language: Deutsch'));
	const line = before.split('\n').findIndex((text) => text.startsWith('language:')) + 1;
	const shown = async (): Promise<[number, string]> => {
		const response = await fetch(`${base}/points/`);
		return [response.status, await response.text()];
	};
	await vi.waitFor(async () => expect((await shown())[0]).toBe(500), { timeout: 20_000, interval: 250 });
	let said = '';
	server?.stderr?.on('data', (part: Buffer) => (said += part.toString()));
	server?.stdout?.on('data', (part: Buffer) => (said += part.toString()));
	await vi.waitFor(
		async () => {
			await shown();
			expect(said).toContain(`edition.yaml:${line}  `);
		},
		{ timeout: 20_000, interval: 250 },
	);
	await writeFile(file, before);
	await vi.waitFor(async () => expect((await shown())[0]).toBe(200), { timeout: 20_000, interval: 250 });
}, 90_000);
