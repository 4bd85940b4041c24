import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTarget } from '../../../src/publish/check-target';
import { realFileSystem } from '../../../src/publish/file-system';
import {
	leftovers,
	makeRoom,
	publishVersion,
	readFiles,
	removeRoom,
	siteFiles,
	strangers,
	writeFiles,
} from './made-sites';

/** Real file systems want root on Linux; the same cases are in `publish.test.ts` with made errors, for everybody. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount();

let room = '';
let disk = '';

beforeEach(() => {
	room = realpathSync(makeRoom('disks'));
	disk = join(room, 'disk');
	mkdirSync(disk);
});
afterEach(() => {
	spawnSync('umount', [disk], { stdio: 'ignore' }); // Most tests mount it.
	removeRoom(room);
});

test.skipIf(!canMount)('a mount point is filled file by file (skipped where nothing can be mounted)', async () => {
	mount('size=1m');
	await publishVersion('old', disk);
	writeFiles(disk, strangers);
	const { notAtomic } = await publishVersion('new', disk);
	expect(notAtomic).toBe('it is a file system of its own');
	expect(readFiles(disk)).toEqual({ ...siteFiles('new'), ...strangers });
	expect(leftovers(disk)).toEqual([]);
});

test.skipIf(!canMount)(
	'a folder on another file system is exchanged as a whole (skipped where nothing can be mounted)',
	async () => {
		mount('size=1m');
		const target = join(disk, 'site');
		await publishVersion('old', target);
		writeFiles(target, strangers);
		const { notAtomic } = await publishVersion('new', target);
		expect(notAtomic).toBeUndefined();
		expect(readFiles(target)).toEqual({ ...siteFiles('new'), ...strangers });
		expect(leftovers(target)).toEqual([]);
	},
);

test.skipIf(!canMount).each(['site', '.'])(
	'a full disk keeps its last good site, at `%s` (skipped where nothing can be mounted)',
	async (place) => {
		mount('size=128k');
		const target = join(disk, place);
		await publishVersion('old', target);
		writeFiles(target, strangers);
		fill();
		const before = readFiles(target);
		await expect(publishVersion('new', target)).rejects.toThrow('ENOSPC');
		expect(readFiles(target)).toEqual(before);
		expect(leftovers(target).filter((name) => !OTHERS.includes(name))).toEqual([]);
	},
);

test.skipIf(!canMount)('a disk that is only read is refused (skipped where nothing can be mounted)', () => {
	mount('size=128k,ro');
	const place = { project: join(room, 'project'), content: join(room, 'content'), home: '' };
	expect(() => checkTarget(realFileSystem, join(disk, 'site'), place)).toThrow(
		`\`${disk}\` cannot be written to (EROFS).`,
	);
	expect(existsSync(join(disk, 'site'))).toBe(false);
});

/** What stands beside a target that is a mount point, or on its disk. */
const OTHERS = ['.ballast'];

function mount(options: string): void {
	execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
}

/** Leaves room for a few small files, not for a site. */
function fill(): void {
	try {
		writeFileSync(join(disk, '.ballast'), Buffer.alloc(1_000_000));
	} catch {
		// It stops where the disk is full, which is the purpose.
	}
	writeFileSync(join(disk, '.ballast'), Buffer.alloc(0));
	const page = 4096;
	let bytes = 0;
	try {
		for (; ; bytes += page) writeFileSync(join(disk, '.ballast'), Buffer.alloc(page), { flag: 'a' });
	} catch {
		writeFileSync(join(disk, '.ballast'), Buffer.alloc(Math.max(0, bytes - 4 * page)));
	}
}

function tryMount(): boolean {
	const folder = makeRoom('try');
	const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
	if (isMounted) spawnSync('umount', [folder]);
	removeRoom(folder);
	return isMounted;
}
