import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfSite, stampOf } from '../../../src/commands/set-up.mjs';
import { makeRoom, publishVersion, removeRoom, writeFiles } from './made-sites';

test('each folder has a stamp of its own, however it is written', () => {
	const folders = ['dist', 'a/b', 'a_b', 'a b', 'a#b', '../dist', '/dist', 'a/../a/b/c'];
	expect(new Set(folders.map((folder) => stampOf(folder))).size).toBe(folders.length);
	expect(stampOf('./dist/')).toBe(stampOf('dist'));
	for (const folder of folders) expect(stampOf(folder)).toMatch(/^\.build[\\/][0-9a-f]{16}\.stamp$/);
});

describe('what a build wrote', () => {
	let room = '';
	let site = '';
	let made = '';
	beforeEach(async () => {
		room = realpathSync(makeRoom('stamps'));
		site = join(room, 'site');
		await publishVersion('new', site);
		made = digestOfSite(site);
	});
	afterEach(() => {
		removeRoom(room);
	});

	test('is known again, whatever else stands there', () => {
		writeFiles(site, { '.git/HEAD': 'ref', 'notes.txt': 'by hand' });
		expect(digestOfSite(site)).toBe(made);
	});

	test('is known to have changed: by another build, a hand, or a loss', async () => {
		await publishVersion('old', site);
		expect(digestOfSite(site)).not.toBe(made);
		await publishVersion('new', site);
		expect(digestOfSite(site)).toBe(made);
		writeFileSync(join(site, 'about/index.html'), 'by hand');
		expect(digestOfSite(site)).not.toBe(made);
		rmSync(join(site, 'about'), { recursive: true });
		expect(digestOfSite(site)).not.toBe(made);
		rmSync(site, { recursive: true });
		expect(digestOfSite(site)).toBe('none');
	});
});
