import { exchange } from './exchange';
import { type FileSystem, isFolder, isThere } from './file-system';
import { isAtWork, startedAt } from './owner';
import { findParts, finishPart } from './replace-in-place';
import { discard, findSideFolders, remove, type SideFolder } from './side-folders';
import { carryStrangers } from './strangers';

/**
 * Mends what builds that were killed left at and beside the target: where none stands there, the whole new site or else
 * the old one is put back; then the rest is removed. What builds at work have there is left to them.
 * @returns warnings
 */
export function recover(fs: FileSystem, target: string): string[] {
	const left = new Map<string, SideFolder[]>();
	for (const folder of findSideFolders(fs, target)) {
		if (!isAtWork(folder.owner)) left.set(folder.owner, [...(left.get(folder.owner) ?? []), folder]);
	}
	// The latest first: if none stands at the target, its site is the newest.
	const owners = [...left.keys()].sort((a, b) => startedAt(b) - startedAt(a));
	const warnings = owners.flatMap((owner) => recoverOne(fs, target, owner, left.get(owner) ?? []));
	for (const { owner, path } of findParts(fs, target)) if (!isAtWork(owner)) finishPart(fs, target, path);
	return warnings;
}

function recoverOne(fs: FileSystem, target: string, owner: string, folders: readonly SideFolder[]): string[] {
	const of = (kind: SideFolder['kind']): SideFolder | undefined => folders.find((folder) => folder.kind === kind);
	const [old, next] = [of('old'), of('next')];
	const warnings: string[] = [];
	if (old && !hasSomething(fs, target)) {
		if (isThere(fs, target)) fs.rmdirSync(target);
		if (next) {
			carryStrangers(fs, { from: old.path, to: next.path });
			warnings.push(...exchange(fs, { next: next.path, target, owner }), ...discard(fs, old, target));
		} else {
			fs.renameSync(old.path, target);
		}
	} else {
		// A site stands there; if none ever did, there is nothing of others in the new one.
		if (old) warnings.push(...discard(fs, old, target));
		if (next) warnings.push(...(isThere(fs, target) ? discard(fs, next, target) : remove(fs, next.path)));
	}
	for (const { kind, path } of folders) if (kind === 'part' || kind === 'gone') warnings.push(...remove(fs, path));
	return warnings;
}

function hasSomething(fs: FileSystem, folder: string): boolean {
	return isThere(fs, folder) && (!isFolder(fs, folder) || fs.readdirSync(folder).length > 0);
}
