import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realFileSystem } from '../../../src/publish/file-system';
import { recover } from '../../../src/publish/recover';
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
import { closedPlace, dying, Killed, mountPoint, otherDisk } from './odd-file-systems';

let room = '';
let target = '';

beforeEach(() => {
	room = realpathSync(makeRoom('kills'));
	target = join(room, 'www/site');
	mkdirSync(join(room, 'www'));
});
afterEach(() => {
	removeRoom(room);
});

const ways = [
	['by renaming', () => realFileSystem, true],
	['from another file system', () => otherDisk(), true],
	['to a mount point', () => mountPoint(target), false],
	['where nothing may be made beside it', () => closedPlace(target), false],
] as const;

describe.each(ways)('a publication %s', (_, fileSystem, isAtomic) => {
	test('that is killed at any step leaves a whole site, there or one rename away, and the next build mends the rest', async () => {
		let killed = 0;
		for (let step = 1; ; step++) {
			removeRoom(join(room, 'www'));
			await publishVersion('old', target);
			writeFiles(target, strangers);
			const { fs, steps } = dying(step, fileSystem());
			const ended = await publishVersion('new', target, fs).then(
				() => true,
				(error: unknown) => {
					if (!(error instanceof Killed)) throw error;
					return false;
				},
			);
			if (ended) {
				expect(steps()).toBe(step - 1);
				break;
			}
			killed++;
			expect(strangersThere(target), `step ${step}`).toEqual(Object.keys(strangers).sort());
			if (isAtomic) expect(wholeSites(target), `step ${step}`).not.toEqual([]);
			// Every other time the next build comes to grief: mending is all it does.
			if (step % 2 === 0) {
				expect(recover(realFileSystem, target)).toEqual([]);
				const version = versionOf(target);
				expect(['old', 'new'], `step ${step}`).toContain(version);
				expect(readFiles(target), `step ${step}`).toEqual({ ...siteFiles(version ?? ''), ...strangers });
			}
			await publishVersion('next', target);
			expect(readFiles(target), `step ${step}`).toEqual({ ...siteFiles('next'), ...strangers });
			expect(leftovers(target), `step ${step}`).toEqual([]);
		}
		expect(killed).toBeGreaterThan(10);
	}, 60_000);
});

test('the first publication of all, killed at any step, leaves nothing behind the next', async () => {
	for (let step = 1; ; step++) {
		removeRoom(join(room, 'www'));
		mkdirSync(join(room, 'www'));
		const { fs } = dying(step);
		const ended = await publishVersion('new', target, fs).then(
			() => true,
			() => false,
		);
		if (ended) break;
		expect([undefined, 'new']).toContain(existsSync(target) ? versionOf(target) : undefined);
		await publishVersion('next', target);
		expect(readFiles(target)).toEqual(siteFiles('next'));
		expect(leftovers(target)).toEqual([]);
	}
});

test('a process that publishes without end, killed at 50 random moments, never leaves less than a whole site', async () => {
	const program = await bundleProgram('publish-endlessly.ts', room);
	const seen = new Set<string>();
	const lanes = ['renamed', 'renamed', 'renamed', 'copied', 'copied'];
	await Promise.all(
		lanes.map(async (way, lane) => {
			const place = join(room, String(lane), 'site');
			await publishVersion('old', place);
			writeFiles(place, strangers);
			for (let kill = 0; kill < 10; kill++) {
				await killAtRandom(program, [place, way]);
				const names = readdirSync(dirname(place)).map((name) => name.replace(/^\.site\.(\w+).*/, '$1'));
				seen.add(names.sort().join(' '));
				expect(wholeSites(place)).not.toEqual([]);
				expect(strangersThere(place)).toEqual(Object.keys(strangers).sort());
				recover(realFileSystem, place);
				const version = versionOf(place);
				expect(['old', 'new', 'next']).toContain(version);
				expect(readFiles(place)).toEqual({ ...siteFiles(version ?? ''), ...strangers });
			}
			await publishVersion('next', place);
			expect(readFiles(place)).toEqual({ ...siteFiles('next'), ...strangers });
			expect(leftovers(place)).toEqual([]);
		}),
	);
	// The moments were different ones: between the steps of the exchange, not only before and after.
	expect(seen.size).toBeGreaterThan(2);
}, 120_000);

function killAtRandom(program: string, args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
		// The first word is said as it begins.
		child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 40));
		child.on('error', reject);
		child.on('close', (code, signal) => {
			if (signal === 'SIGKILL') resolve();
			else reject(new Error(`It ended by itself, with code ${code}.`));
		});
	});
}

/** Gives the versions that stand whole at the target or beside it, strangers aside. */
function wholeSites(place: string): string[] {
	const folders = readdirSync(dirname(place)).filter((name) => name === 'site' || /^\.site\.(?:old|next)-/.test(name));
	return folders.flatMap((name) => versionOf(join(dirname(place), name)) ?? []);
}

/** Gives which of what no build wrote is there, with its words, at the target or in what stands aside. */
function strangersThere(place: string): string[] {
	const folders = readdirSync(dirname(place), { withFileTypes: true }).filter(
		(entry) => entry.isDirectory() && !/\.(?:gone|part)-/.test(entry.name),
	);
	const files = folders.flatMap(({ name }) => Object.entries(readFiles(join(dirname(place), name))));
	const names = files.flatMap(([file, text]) => (strangers[file] === text ? [file] : []));
	return [...new Set(names)].sort();
}
