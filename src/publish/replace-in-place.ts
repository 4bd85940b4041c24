import { dirname, join } from 'node:path';
import { copyFiles, errorCode, type FileSystem, isFolder, isThere, listFiles } from './file-system';
import { MARKER, ownFiles, readMarker, writeMarker } from './marker';
import { isOwner } from './owner';

const PART = '.diptych-next-';

/**
 * Replaces the files of a folder that cannot be renamed. All are copied into it first, so that a full disk leaves the
 * old site as it was; then they are moved to their places: new files, then pages, and old files go in the end. Readers
 * may meet a page of one site with data of the other meanwhile.
 */
export function replaceInPlace(
	fs: FileSystem,
	{ site, target, owner }: { site: string; target: string; owner: string },
): void {
	const part = join(target, PART + owner);
	fs.mkdirSync(target, { recursive: true });
	try {
		// The marker is copied last: a part that has it is whole.
		copyFiles(fs, { from: site, to: part, files: [...listFiles(fs, site).filter((file) => file !== MARKER), MARKER] });
	} catch (error) {
		fs.rmSync(part, { recursive: true, force: true });
		throw error;
	}
	finish(fs, target, part);
}

/** Finds what builds that replaced files in place left in the target, or have there at this moment. */
export function findParts(fs: FileSystem, target: string): { owner: string; path: string }[] {
	if (!isFolder(fs, target)) return [];
	const owners = fs.readdirSync(target).flatMap((name) => (name.startsWith(PART) ? [name.slice(PART.length)] : []));
	return owners.filter(isOwner).map((owner) => ({ owner, path: join(target, PART + owner) }));
}

/** Ends what a build that was killed began: where all its files were there, they go to their places. */
export function finishPart(fs: FileSystem, target: string, part: string): void {
	if (readMarker(fs, part)) finish(fs, target, part);
	else fs.rmSync(part, { recursive: true, force: true });
}

/** Can be done again from any point at which it was cut off. */
function finish(fs: FileSystem, target: string, part: string): void {
	const files = readMarker(fs, part) ?? [];
	const before = ownFiles(fs, target) ?? new Set<string>();
	const aside = join(part, `${MARKER}-aside`);
	writeMarker(fs, { folder: target, files: [...before, ...files], aside });
	for (const file of inOrder(files))
		if (isThere(fs, join(part, file))) moveFile(fs, join(part, file), join(target, file), target, before);
	const stays = new Set([...files, MARKER]);
	for (const file of before) if (!stays.has(file)) removeFile(fs, target, file);
	writeMarker(fs, { folder: target, files, aside });
	fs.rmSync(part, { recursive: true, force: true });
}

/** Puts what pages load before the pages, and the first page last. */
function inOrder(files: readonly string[]): string[] {
	const rank = (file: string): number => (file === 'index.html' ? 2 : file.endsWith('.html') ? 1 : 0);
	return [...files].sort((a, b) => rank(a) - rank(b));
}

function moveFile(fs: FileSystem, from: string, to: string, target: string, before: ReadonlySet<string>): void {
	makeRoom(fs, to, target, before);
	fs.mkdirSync(dirname(to), { recursive: true });
	try {
		fs.renameSync(from, to);
	} catch (error) {
		// A folder of the target may be on another file system still.
		if (errorCode(error) !== 'EXDEV') throw error;
		fs.copyFileSync(from, to);
	}
}

/** Takes an old file away where the new site has a folder, and old files where it has a file. */
function makeRoom(fs: FileSystem, path: string, target: string, before: ReadonlySet<string>): void {
	const name = path.slice(target.length + 1).replaceAll('\\', '/');
	if (isFolder(fs, path)) {
		for (const file of before) if (file.startsWith(`${name}/`)) removeFile(fs, target, file);
		removeEmptyFolders(fs, path);
	}
	const parts = name.split('/');
	for (let count = 1; count < parts.length; count++) {
		const above = parts.slice(0, count).join('/');
		if (before.has(above) && !isFolder(fs, join(target, above))) fs.rmSync(join(target, above), { force: true });
	}
}

function removeFile(fs: FileSystem, target: string, file: string): void {
	// The new site may have a folder where the old had a file, and a file where it had a folder.
	if (isFolder(fs, join(target, file)) || !isThere(fs, join(target, file))) return;
	fs.rmSync(join(target, file), { force: true });
	for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
		const path = join(target, folder);
		if (!isFolder(fs, path) || fs.readdirSync(path).length > 0) return;
		fs.rmdirSync(path);
	}
}

/** What a build that was killed emptied may stand there still. */
function removeEmptyFolders(fs: FileSystem, folder: string): void {
	if (!isFolder(fs, folder)) return;
	for (const name of fs.readdirSync(folder)) removeEmptyFolders(fs, join(folder, name));
	if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}
