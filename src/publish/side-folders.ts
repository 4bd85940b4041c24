import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem } from './file-system';
import { carryStrangers } from './strangers';
import { isOwner } from './owner';

/**
 * What stands beside the target, in one folder with it, while a site is exchanged:
 * - `part`: a new site that is being copied here, not whole yet;
 * - `next`: a whole new site;
 * - `old`: the site that was there, with what no build wrote;
 * - `gone`: nothing of worth any more.
 */
export type SideKind = 'part' | 'next' | 'old' | 'gone';

export interface SideFolder {
	kind: SideKind;
	owner: string;
	path: string;
}

/** Gives the path of a folder beside the target. */
export function sideFolder(target: string, kind: SideKind, owner: string): string {
	return join(dirname(target), `.${basename(target)}.${kind}-${owner}`);
}

/** Gives the path of the lock that one publication at a time holds. */
export function lockBeside(target: string): string {
	return join(dirname(target), `.${basename(target)}.lock`);
}

/** Finds the folders that builds left, or have at this moment, beside the target. */
export function findSideFolders(fs: FileSystem, target: string): SideFolder[] {
	const start = `.${basename(target)}.`;
	return namesIn(fs, dirname(target)).flatMap((name) => {
		const [, kind, owner = ''] =
			/^(part|next|old|gone)-(.+)$/.exec(name.startsWith(start) ? name.slice(start.length) : '') ?? [];
		// The pattern names the kinds.
		return kind && isOwner(owner) ? [{ kind: kind as SideKind, owner, path: join(dirname(target), name) }] : [];
	});
}

/**
 * Removes a site beside the target once what no build wrote has been carried into the target. Gives a warning where
 * something must be looked at by a person.
 */
export function discard(fs: FileSystem, { path, owner }: { path: string; owner: string }, target: string): string[] {
	const left = carryStrangers(fs, { from: path, to: target });
	if (left.length > 0)
		return [
			`\`${path}\` holds ${left.map((file) => `\`${file}\``).join(', ')}, which no build wrote and \`${target}\` has too: look what you need of it.`,
		];
	const gone = sideFolder(target, 'gone', owner);
	fs.renameSync(path, gone);
	return remove(fs, gone);
}

/** Removes a folder of ours; where it cannot be removed, gives a warning: the site itself is not touched by that. */
export function remove(fs: FileSystem, path: string): string[] {
	try {
		fs.rmSync(path, { recursive: true, force: true });
		return [];
	} catch (error) {
		return [`\`${path}\` could not be removed (${errorCode(error) ?? String(error)}): nothing in it is needed.`];
	}
}

function namesIn(fs: FileSystem, folder: string): string[] {
	try {
		return fs.readdirSync(folder);
	} catch {
		return []; // Not there yet, or not to be read: then nothing was left in it either.
	}
}
