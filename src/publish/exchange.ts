import { errorCode, type FileSystem, isThere } from './file-system';
import { discard, sideFolder } from './side-folders';
import { carryStrangers } from './strangers';

/** Codes by which a file system refuses to rename a folder that it would let us fill: mount points, layers, open files. */
const REFUSED = ['EACCES', 'EBUSY', 'EINVAL', 'ENOTSUP', 'EPERM', 'EROFS', 'EXDEV'];

/** Says whether renaming was refused as such, so that the site may be replaced file by file. */
export function isRenameRefused(error: unknown): boolean {
	return REFUSED.includes(errorCode(error) ?? '');
}

/**
 * Puts the whole new site `next`, which stands beside the target, in its place: the old one aside, what no build wrote
 * over to the new one, the new one in, the old one removed. Before the end of an exchange that fails all is as it was.
 * @returns warnings
 */
export function exchange(
	fs: FileSystem,
	{ next, target, owner }: { next: string; target: string; owner: string },
): string[] {
	const old = sideFolder(target, 'old', owner);
	if (!isThere(fs, target)) {
		renameFolder(fs, next, target);
		return [];
	}
	renameFolder(fs, target, old);
	try {
		carryStrangers(fs, { from: old, to: next });
		renameFolder(fs, next, target);
	} catch (error) {
		carryStrangers(fs, { from: next, to: old });
		fs.renameSync(old, target);
		throw error;
	}
	return discard(fs, { path: old, owner }, target);
}

/** Renames a folder; Windows refuses while a scanner or a server has a file of it open, which mostly passes. */
function renameFolder(fs: FileSystem, from: string, to: string): void {
	for (let tries = process.platform === 'win32' ? 20 : 1; ; tries--) {
		try {
			fs.renameSync(from, to);
			return;
		} catch (error) {
			if (tries <= 1 || !['EACCES', 'EBUSY', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
		}
	}
}
