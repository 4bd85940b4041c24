import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realFileSystem } from '../../../src/publish/file-system';
import { takeLock } from '../../../src/publish/lock';
import { endOwner, isAtWork, newOwner } from '../../../src/publish/owner';
import { openStaging } from '../../../src/publish/staging';
import { bundleProgram } from './bundle-program';
import {
	leftovers,
	makeRoom,
	publishVersion,
	readFiles,
	removeRoom,
	siteFiles,
	strangers,
	versionOf,
	writeFiles,
} from './made-sites';
import { mountPoint } from './odd-file-systems';

let room = '';
let target = '';

beforeEach(() => {
	room = realpathSync(makeRoom('at-once'));
	target = join(room, 'www/site');
	mkdirSync(join(room, 'www'));
});
afterEach(() => {
	removeRoom(room);
});

describe('several builds that publish to one folder at once', () => {
	test.each(['renamed', 'copied', 'in-place'])(
		'publish whole sites, one after the other: %s',
		async (way) => {
			const program = await bundleProgram('publish-endlessly.ts', room);
			await publishVersion('old', target);
			writeFiles(target, strangers);
			const codes = await Promise.all(
				[1, 2, 3].map(
					() =>
						new Promise((resolve) => {
							spawn(process.execPath, [program, target, way, '4'], { stdio: ['ignore', 'ignore', 'inherit'] }).on(
								'close',
								resolve,
							);
						}),
				),
			);
			expect(codes).toEqual([0, 0, 0]);
			expect(readFiles(target)).toEqual({ ...siteFiles('next'), ...strangers });
			expect(leftovers(target)).toEqual([]);
		},
		60_000,
	);

	test('wait for one another within a process too', async () => {
		const versions = ['new', 'next', 'old', 'new', 'next'];
		await Promise.all(
			versions.map((version, index) => publishVersion(version, target, index % 2 ? mountPoint(target) : undefined)),
		);
		expect(versions).toContain(versionOf(target));
		expect(leftovers(target)).toEqual([]);
	});
});

describe('a build’s folder', () => {
	test('is its own, and the next build waits until it is closed', async () => {
		const first = await openStaging({ project: room });
		const waits: string[] = [];
		let isClosed = false;
		const opening = openStaging({ project: room, onWait: (process) => waits.push(process) }).then((staging) => {
			expect(isClosed).toBe(true);
			return staging;
		});
		await expect.poll(() => waits).toEqual([String(process.pid)]);
		isClosed = true;
		first.close();
		const second = await opening;
		expect(second.folder).not.toBe(first.folder);
		expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, true]);
		second.close();
		expect(existsSync(second.folder)).toBe(false);
	});

	test('that a killed build left is removed by the next; other folders stay', async () => {
		const killed = newOwner();
		writeFiles(room, {
			[`.build/site-${killed}/index.html`]: '',
			'.build/lock': killed,
			'.build/weather/index.html': '',
			'.build/site-of-mine/a': '',
		});
		endOwner(killed);
		const { folder, close } = await openStaging({ project: room });
		expect(folder).not.toContain(killed);
		close();
		expect(readFiles(join(room, '.build'))).toEqual({ 'weather/index.html': '', 'site-of-mine/a': '' });
	});

	test.each([
		['SIGTERM', 143],
		['SIGINT', 130],
		['SIGHUP', 129],
	] as const)('is removed when the build is ended by %s', async (signal, code) => {
		const program = await bundleProgram('open-staging.ts', room);
		const child = spawn(process.execPath, [program, room], { stdio: ['ignore', 'pipe', 'inherit'] });
		child.stdout.once('data', () => child.kill(signal));
		expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
		expect(readFiles(join(room, '.build'))).toEqual({});
	});
});

describe('a lock', () => {
	test.each([
		['a build that was killed', () => dead(), true],
		[
			'a process number that another process has now',
			() => newOwner().replace(/-\d+-\d+-/, `-${process.ppid}-1-`),
			true,
		],
		['a build of another machine, of this hour', () => newOwner().replace(/^\w+/, '000000'), false],
		[
			'a build of another machine, long ago',
			() =>
				newOwner()
					.replace(/^\w+/, '000000')
					.replace(/-[0-9a-z]+(-\w+)$/, '-abcdefg$1'),
			true,
		],
		['nobody we know', () => 'scribble', true],
	])('held by %s', async (_, holder, isBroken) => {
		const path = join(room, 'lock');
		writeFileSync(path, holder());
		utimesSync(path, 0, 0);
		const owner = newOwner();
		const taking = takeLock(realFileSystem, { path, owner, longestWait: 300 });
		if (isBroken) {
			const free = await taking;
			expect(readFileSync(path, 'utf8')).toBe(owner);
			free();
			expect(readFiles(room)).toEqual({});
		} else {
			await expect(taking).rejects.toThrow(
				/^The site cannot be published to `.+lock`: another build \(process \d+\) has held this lock for too long\.\n→ End that process, or remove the file if there is none\.$/,
			);
		}
	});

	test('that was being broken by a build when that was killed leaves nothing', async () => {
		const path = join(room, 'lock');
		writeFileSync(`${path}-${dead()}`, dead());
		writeFileSync(`${path}-of-mine`, '');
		const free = await takeLock(realFileSystem, { path, owner: newOwner() });
		free();
		expect(readFiles(room)).toEqual({ 'lock-of-mine': '' });
	});

	test('that is being written at this moment is waited for', async () => {
		const path = join(room, 'lock');
		writeFileSync(path, '');
		await expect(takeLock(realFileSystem, { path, owner: newOwner(), longestWait: 300 })).rejects.toThrow(
			'another build (process ?)',
		);
	});

	test('is held by one at a time', async () => {
		const path = join(room, 'lock');
		writeFileSync(path, dead());
		let holders = 0;
		const most: number[] = [];
		const use = async (): Promise<void> => {
			const free = await takeLock(realFileSystem, { path, owner: newOwner() });
			most.push(++holders);
			await new Promise((resolve) => setTimeout(resolve, 5));
			holders--;
			free();
		};
		await Promise.all(Array.from({ length: 8 }, use));
		expect(most).toEqual(Array(8).fill(1));
	});
});

test('a build is at work until it says that it ended', () => {
	const owner = newOwner();
	expect(isAtWork(owner)).toBe(true);
	endOwner(owner);
	expect(isAtWork(owner)).toBe(false);
});

function dead(): string {
	const owner = newOwner();
	endOwner(owner);
	return owner;
}
