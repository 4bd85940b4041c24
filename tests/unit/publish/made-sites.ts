import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles, realFileSystem } from '../../../src/publish/file-system';
import { MARKER, readMarker } from '../../../src/publish/marker';
import { endOwner, newOwner } from '../../../src/publish/owner';
import { publish, type Published } from '../../../src/publish/publish';
import type { FileSystem } from '../../../src/publish/file-system';

/** Thousands of small files are made and removed: in memory, where there is such a place. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What no build wrote, in a folder that one made: it must be there after anything that can happen. */
export const strangers: Record<string, string> = {
	'.git/HEAD': 'ref: refs/heads/pages\n',
	'.git/objects/ab/cdef': 'an object',
	'.htaccess': 'Require valid-user\n',
	'about/.draft': 'not yet',
	'gone/.kept': 'in a folder that the next site has no more',
	'notes.txt': 'by hand',
};

/** Gives the files of a made site: every one says of which version it is. Two versions differ in their files as well. */
export function siteFiles(version: string): Record<string, string> {
	const pages = ['index.html', '404.html', 'about/index.html', 'points/one/index.html', `points/${version}/index.html`];
	const others = ['data/comparison.json', 'scripts/compare.js', `_astro/${version}.css`];
	const former = version === 'old' ? ['gone/index.html', 'names', 'words/index.html'] : ['names/index.html', 'words'];
	return Object.fromEntries([...pages, ...others, ...former].map((file) => [file, `${version}: ${file}`]));
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

/** Reads all files of a folder but the marker, and the lock that a kill leaves until the next build. */
export function readFiles(folder: string): Record<string, string> {
	const files = listFiles(realFileSystem, folder).filter((file) => file !== MARKER && file !== '.diptych-lock');
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Says which version a folder holds whole, marker included; undefined if it is none or a mixture. Files of others do not matter. */
export function versionOf(folder: string): string | undefined {
	if (!existsSync(join(folder, 'index.html')) || !existsSync(join(folder, MARKER))) return undefined;
	const version = readFileSync(join(folder, 'index.html'), 'utf8').split(':')[0] ?? '';
	const expected = siteFiles(version);
	const found = Object.fromEntries(Object.entries(readFiles(folder)).filter(([file]) => !(file in strangers)));
	const listed = readMarker(realFileSystem, folder) ?? [];
	const isWhole = JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
	return isWhole && JSON.stringify(listed) === JSON.stringify(Object.keys(expected).sort()) ? version : undefined;
}

/** Gives a folder of its own for a test: below it `site` is the target. */
export function makeRoom(name = 'room'): string {
	return mkdtempSync(join(MEMORY, `diptych-publish-${name}-`));
}

export function removeRoom(room: string): void {
	rmSync(room, { recursive: true, force: true });
}

/** Publishes a version as a build does, from a folder of its own two above the target. */
export async function publishVersion(version: string, target: string, fs?: FileSystem): Promise<Published> {
	const base = dirname(dirname(target));
	mkdirSync(base, { recursive: true });
	const site = mkdtempSync(join(base, 'staging-'));
	writeFiles(site, siteFiles(version));
	const owner = newOwner();
	try {
		return await publish({ site, target, owner, ...(fs && { fs }) });
	} finally {
		endOwner(owner);
		rmSync(site, { recursive: true, force: true });
	}
}

/** Lists what stands beside the target, and what publishing keeps in it for a while. */
export function leftovers(target: string): string[] {
	const beside = readdirSync(dirname(target)).filter((name) => join(dirname(target), name) !== target);
	const inside = existsSync(target)
		? readdirSync(target).filter((name) => name.startsWith('.diptych-') && name !== MARKER)
		: [];
	return [...beside, ...inside];
}

function sorted(files: Record<string, string>): [string, string][] {
	return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
