import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode, type FileSystem } from './file-system';
import { isAtWork, isOwner, processOf } from './owner';
import { Refusal } from './refusal';

const STEP = 100;
const LONGEST_WAIT = 15 * 60 * 1000;
/** A lock without a name in it is being written at this moment, or its build was killed then. */
const LONGEST_WRITE = 5_000;

/**
 * Waits until a lock is free and takes it: a file that holds the name of the build at work. The lock of a build that was
 * killed is broken. Gives a function that frees it.
 */
export async function takeLock(
	fs: FileSystem,
	{
		path,
		owner,
		onWait,
		longestWait = LONGEST_WAIT,
	}: { path: string; owner: string; onWait?: ((process: string) => void) | undefined; longestWait?: number },
): Promise<() => void> {
	const end = Date.now() + longestWait;
	let told = false;
	while (!tryLock(fs, path, owner)) {
		const holder = readHolder(fs, path);
		if (holder === undefined) continue; // It is free by now.
		if (isLeft(fs, path, holder)) {
			breakLock(fs, path, { holder, owner });
			continue;
		}
		if (Date.now() > end) throw stillLocked(path, holder);
		if (!told && isOwner(holder)) {
			told = true;
			onWait?.(processOf(holder));
		}
		await setTimeout(STEP);
	}
	clearBroken(fs, path);
	return () => {
		if (readHolder(fs, path) === owner) fs.rmSync(path, { force: true });
	};
}

function tryLock(fs: FileSystem, path: string, owner: string): boolean {
	try {
		fs.writeFileSync(path, owner, { flag: 'wx' });
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		// A full disk takes the file and not its words. Where it could not be made, there is none to remove.
		if (errorCode(error) === 'ENOSPC' && readHolder(fs, path) === '') fs.rmSync(path, { force: true });
		throw error;
	}
}

function readHolder(fs: FileSystem, path: string): string | undefined {
	try {
		return fs.readFileSync(path, 'utf8');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

function isLeft(fs: FileSystem, path: string, holder: string): boolean {
	if (isOwner(holder)) return !isAtWork(holder);
	const written = fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs;
	return written !== undefined && Date.now() - written > LONGEST_WRITE;
}

/** Takes the lock away by renaming, which one of several succeeds in; if it was another’s by then, puts it back. */
function breakLock(fs: FileSystem, path: string, { holder, owner }: { holder: string; owner: string }): void {
	const aside = `${path}-${owner}`;
	try {
		fs.renameSync(path, aside);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return;
		throw error;
	}
	if (readHolder(fs, aside) === holder) fs.rmSync(aside, { force: true });
	else fs.renameSync(aside, path);
}

/** Removes what builds that were killed while they broke a lock have left of it. */
function clearBroken(fs: FileSystem, path: string): void {
	for (const name of fs.readdirSync(dirname(path))) {
		const owner = name.startsWith(`${basename(path)}-`) ? name.slice(basename(path).length + 1) : '';
		if (isOwner(owner) && !isAtWork(owner)) fs.rmSync(join(dirname(path), name), { force: true });
	}
}

function stillLocked(path: string, holder: string): Refusal {
	return new Refusal({
		path,
		reason: `another build (process ${processOf(holder)}) has held this lock for too long.`,
		cure: `End that process, or remove the file if there is none.`,
	});
}
