import { dirname, join } from 'node:path';
import { refuseContents } from './check-target';
import { copyFiles, errorCode, type FileSystem, isThere, listFiles, realFileSystem } from './file-system';
import { exchange, isRenameRefused } from './exchange';
import { takeLock } from './lock';
import { MARKER, ownFiles, writeMarker } from './marker';
import { recover } from './recover';
import { Refusal } from './refusal';
import { replaceInPlace } from './replace-in-place';
import { discard, lockBeside, remove, sideFolder } from './side-folders';
import { findConflicts, findStrangers } from './strangers';

export interface Published {
	/** Why the site could not be exchanged as a whole; undefined where it was. */
	notAtomic: string | undefined;
	/** What stands in the folder without having been written by a build, and stayed. */
	kept: string[];
	warnings: string[];
}

interface Publication {
	/** The folder with the new site, whole; it is used up. */
	site: string;
	/** The folder to publish to, as `checkTarget` gave it. */
	target: string;
	owner: string;
	onWait?: ((process: string) => void) | undefined;
	fs?: FileSystem;
}

/** Publishes a site that was built elsewhere: as a whole by renaming, or file by file where that is refused. */
export async function publish({ site, target, owner, onWait, fs = realFileSystem }: Publication): Promise<Published> {
	const files = listFiles(fs, site).filter((file) => file !== MARKER);
	writeMarker(fs, { folder: site, files });
	fs.mkdirSync(dirname(target), { recursive: true });
	const free = await lockTarget(fs, { target, owner, onWait });
	try {
		const warnings = recover(fs, target);
		const kept = refuseLoss(fs, target, files);
		const { notAtomic, warnings: more } = replace(fs, { site, target, owner });
		return { notAtomic, kept, warnings: [...warnings, ...more] };
	} finally {
		clearAway(fs, target, owner);
		free();
	}
}

/** Has one publication at a time at a target; the lock is beside it, or in it where that place is closed. */
async function lockTarget(
	fs: FileSystem,
	{ target, owner, onWait }: Pick<Publication, 'target' | 'owner' | 'onWait'>,
): Promise<() => void> {
	try {
		return await takeLock(fs, { path: lockBeside(target), owner, onWait });
	} catch (error) {
		if (!isRenameRefused(error)) throw error;
		fs.mkdirSync(target, { recursive: true });
		return await takeLock(fs, { path: join(target, '.diptych-lock'), owner, onWait });
	}
}

/** Looks at the target once more, since a build takes its time, and gives what no build wrote there. */
function refuseLoss(fs: FileSystem, target: string, files: readonly string[]): string[] {
	refuseContents(fs, target);
	if (!isThere(fs, target)) return [];
	const strangers = findStrangers(fs, target, ownFiles(fs, target) ?? new Set());
	const [conflict] = findConflicts(fs, target, strangers, files);
	if (conflict !== undefined) {
		const path = join(target, conflict);
		throw new Refusal({
			path,
			reason: 'no build wrote it, and the new site has something in its place.',
			cure: 'Move it out of the way and build again.',
		});
	}
	return strangers;
}

function replace(
	fs: FileSystem,
	{ site, target, owner }: Pick<Publication, 'site' | 'target' | 'owner'>,
): Omit<Published, 'kept'> {
	const inPlace = (from: string, notAtomic: string): Omit<Published, 'kept'> => {
		replaceInPlace(fs, { site: from, target, owner });
		return { notAtomic, warnings: [] };
	};
	if (isMountPoint(fs, target)) return inPlace(site, 'it is a file system of its own');
	let next;
	try {
		next = putBeside(fs, { site, target, owner });
	} catch (error) {
		if (!isRenameRefused(error)) throw error;
		return inPlace(site, `no folder can be made beside it: ${errorCode(error) ?? ''}`);
	}
	try {
		return { notAtomic: undefined, warnings: exchange(fs, { next, target, owner }) };
	} catch (error) {
		if (!isRenameRefused(error)) throw error;
		return inPlace(next, `it cannot be renamed: ${errorCode(error) ?? ''}`);
	}
}

/** Brings the new site beside the target; under its last name it is whole. */
function putBeside(fs: FileSystem, { site, target, owner }: Pick<Publication, 'site' | 'target' | 'owner'>): string {
	const next = sideFolder(target, 'next', owner);
	try {
		fs.renameSync(site, next);
	} catch (error) {
		if (!isRenameRefused(error)) throw error;
		const part = sideFolder(target, 'part', owner);
		copyFiles(fs, { from: site, to: part, files: listFiles(fs, site) });
		fs.renameSync(part, next);
	}
	return next;
}

function isMountPoint(fs: FileSystem, target: string): boolean {
	return (
		dirname(target) === target || (isThere(fs, target) && fs.statSync(target).dev !== fs.statSync(dirname(target)).dev)
	);
}

/** Removes what a publication that failed, or was not exchanged as a whole, has beside the target. */
function clearAway(fs: FileSystem, target: string, owner: string): void {
	remove(fs, sideFolder(target, 'part', owner));
	const next = sideFolder(target, 'next', owner);
	if (!isThere(fs, next)) return;
	if (isThere(fs, target)) discard(fs, { path: next, owner }, target);
	// Without a target, an old site is one rename away: the next build mends that.
	else if (!isThere(fs, sideFolder(target, 'old', owner))) remove(fs, next);
}
