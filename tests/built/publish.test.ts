import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, realFileSystem } from '../../src/publish/file-system';
import { MARKER, readMarker } from '../../src/publish/marker';
import { copyEdition } from '../copy-edition';
import { buildSite, cacheOf, root, type Build } from './build-site';

const weather = join(root, 'tests/fixtures/weather');

let room = '';
const toRemove: string[] = [];

beforeAll(async () => {
	room = realpathSync(await mkdtemp(join(tmpdir(), 'diptych-built-')));
	toRemove.push(room);
});
afterAll(async () => {
	for (const folder of toRemove) await rm(folder, { recursive: true, force: true });
});

function build(content: string, out: string, home = join(room, 'home')): Promise<Build> {
	return buildSite({ HOME: home, CONTENT_DIR: content, OUT_DIR: out });
}

test('a build to what no build made ends before it starts, with code 1, the path and the cure, and no stack', async () => {
	const out = join(room, 'work');
	await cp(weather, out, { recursive: true });
	const before = listFiles(realFileSystem, out);
	const { code, output, pid } = await build('tests/fixtures/weather', out);
	expect(output).toContain(
		`[ERROR] [publish-dist] The site cannot be published to \`${out}\`: no build of this project made it, and it holds \`articles\`, \`changes.yaml\`, \`edition.yaml\` and 6 more.\n→ Name another folder with \`OUT_DIR\`.\n`,
	);
	expect(output).not.toMatch(/^\s+at /m);
	expect(output).not.toContain('[build]');
	expect(code).toBe(1);
	expect(listFiles(realFileSystem, out)).toEqual(before);
	expect(await left(pid)).toEqual([]);
});

test('two builds at once, of two editions, at paths with blanks and `#`, `?`, `%`, publish one whole site and leave nothing', async () => {
	const one = join(room, 'a #1?b%20c', 'weather');
	const out = join(room, 'the #1?site%20', 'dist');
	await mkdir(join(out, '.git'), { recursive: true });
	await cp(weather, one, { recursive: true });
	const two = await copyEdition();
	toRemove.push(two);
	for (const content of [one, two]) toRemove.push(cacheOf(content));
	const edition = await readFile(join(two, 'edition.yaml'), 'utf8');
	await writeFile(join(two, 'edition.yaml'), edition.replace(/^title: .*/m, 'title: The other edition'));
	const builds = await Promise.all([build(one, out), build(two, out)]);
	for (const { code, output, pid } of builds) {
		expect(output).toContain(`published to ${join(out, '/')}`);
		expect(code).toBe(0);
		expect(await left(pid)).toEqual([]);
	}
	expect(builds.some(({ output }) => /waiting for another build \(process \d+\) to end/.test(output))).toBe(true);
	const listed = readMarker(realFileSystem, out) ?? [];
	expect(listed.length).toBeGreaterThan(50);
	expect(listFiles(realFileSystem, out)).toEqual([MARKER, ...listed].sort());
	const pages = listed.filter((file) => file.endsWith('.html'));
	// Cards and pages that lead on carry no title of the edition.
	const titled = pages.filter((file) => !/\/card\/|^(?:compare\/(?:as|by-subject)|relations|words)\//.test(file));
	const ofTwo = titled.filter((file) => readFileSync(join(out, file), 'utf8').includes('The other edition'));
	expect([0, titled.length]).toContain(ofTwo.length);
	expect(existsSync(join(out, '.git'))).toBe(true);
	expect(await readdir(join(out, '..'))).toEqual(['dist']);
}, 120_000);

/** Lists what a build that ended has below `.build/` still; other builds may be at work there. */
async function left(pid: number | undefined): Promise<string[]> {
	return (await readdir(join(root, '.build'))).filter(
		(name) => name.startsWith('site-') && name.split('-')[2] === String(pid),
	);
}
