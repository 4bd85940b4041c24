import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEdition } from '../copy-edition';
import { buildSite, cacheOf, root, type Build } from './build-site';

const tests = join(root, 'tests');
const UNSAFE_ADDRESS = /^\s*(?:javascript|vbscript|data):/i;

let out = '';
const toRemove: string[] = [];

beforeAll(async () => {
	await mkdir(join(root, '.build'), { recursive: true });
	out = await mkdtemp(join(root, '.build/bad-content-'));
	toRemove.push(out);
});

afterAll(async () => {
	for (const folder of toRemove) await rm(folder, { recursive: true, force: true });
});

/** Copies an edition with an overlay; the copy and Astro's cache of it are removed in the end. */
async function prepare(overlay: string): Promise<string> {
	const content = await copyEdition({ overlay: join(tests, overlay) });
	toRemove.push(content, cacheOf(content));
	return content;
}

function build(content: string): Promise<Build> {
	return buildSite({ CONTENT_DIR: content, OUT_DIR: relative(root, out) });
}

/** Gives the bytes of every file of the output folder, by path. */
async function publishedFiles(): Promise<Map<string, Buffer>> {
	const entries = await readdir(out, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		await Promise.all(files.sort().map(async (file) => [relative(out, file), await readFile(file)] as const)),
	);
}

// The two run in this order: what the first publishes is the last good output of the second.
describe('articles with raw HTML, scripts and unsafe addresses', () => {
	let content = '';
	let built: Build;
	let files: Map<string, Buffer>;
	beforeAll(async () => {
		content = await prepare('fixtures/hostile');
		built = await build(content);
		files = await publishedFiles();
	}, 120_000);

	test('are published', () => {
		expect(built.output).toContain('published to');
		expect(built.code).toBe(0);
		expect(files.get('articles/harbour/index.html')?.toString()).toContain('all eleven');
	});

	test('are warned of with file and line', async () => {
		const lines = built.output.split('\n').flatMap((line) => /\[WARN\] \[content-gate\] (.+)/.exec(line)?.[1] ?? []);
		const shown = lines.map((line) => line.replace(relative(root, content), 'content'));
		await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(join(tests, 'fixtures/hostile/warnings.txt'));
	});

	test('leave nothing of it in what is built', () => {
		// Each script, address and attribute of the overlay has this word in it; no text that readers see has.
		const traces = [...files].filter(([, bytes]) => bytes.includes('pwned')).map(([file]) => file);
		expect(traces).toEqual([]);
	});

	test('give pages without event attributes, unsafe addresses and frames', () => {
		const pages = [...files].filter(([file]) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(20);
		expect(pages.flatMap(([file, bytes]) => liveParts(bytes.toString()).map((part) => `${file}: ${part}`))).toEqual([]);
	});
});

describe('a build of content with faults', () => {
	const cases = ['many-faults-at-once', 'article-with-one-changed-character', 'edition-missing'];

	test.each(cases)('ends with code 1 and the report, and leaves the last good output as it was: %s', async (name) => {
		const before = await publishedFiles();
		const content = await prepare(`faults/${name}`);
		const { code, output } = await build(content);
		const message = await readFile(join(tests, 'faults', name, 'message.txt'), 'utf8');
		expect(output).toContain(message.replace(/^ {2}content\//gm, `  ${relative(root, content)}/`));
		expect(code).toBe(1);
		expect(before.size).toBeGreaterThan(20);
		expect(await publishedFiles()).toEqual(before);
	});
});

/** Lists what would act or lead astray in a page: event attributes, unsafe addresses, elements that load or send. */
function liveParts(html: string): string[] {
	const found: string[] = [];
	visit(rehype().parse(html), 'element', ({ tagName, properties }) => {
		if (['iframe', 'object', 'embed', 'base'].includes(tagName) || properties['httpEquiv'] === 'refresh')
			found.push(`<${tagName}>`);
		for (const [name, value] of Object.entries(properties)) {
			if (/^on/i.test(name) || (typeof value === 'string' && UNSAFE_ADDRESS.test(value)))
				found.push(`<${tagName} ${name}>`);
		}
	});
	return found;
}
