import { join } from 'node:path';
import { type FileSystem, isFolder, isThere } from './file-system';
import { ownFiles } from './marker';

/**
 * Gives what stands in a folder without having been written by a build, a folder as a whole where all in it is such:
 * `.git`, `.htaccess`, `articles/.notes`. Empty folders without a dot are nobody’s, and neither is what publishing itself
 * has there for a while, `.diptych-…`.
 */
export function findStrangers(fs: FileSystem, folder: string, own: ReadonlySet<string>): string[] {
	const ownFolders = new Set<string>();
	for (const file of own)
		for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
			ownFolders.add(file.slice(0, end));
	const find = (below: string): string[] =>
		fs.readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			if (own.has(path) || path.startsWith('.diptych-')) return [];
			if (!entry.isDirectory()) return [path];
			if (ownFolders.has(path)) return find(path);
			return !entry.name.startsWith('.') && isEmpty(fs, join(folder, path)) ? [] : [path];
		});
	return find('').sort();
}

/** Gives those strangers in whose place the new site has something of its own. */
export function findConflicts(
	fs: FileSystem,
	folder: string,
	strangers: readonly string[],
	files: readonly string[],
): string[] {
	return strangers.filter((path) =>
		files.some(
			(file) =>
				file === path ||
				path.startsWith(`${file}/`) ||
				(file.startsWith(`${path}/`) && (!isFolder(fs, join(folder, path)) || isThere(fs, join(folder, file)))),
		),
	);
}

/**
 * Moves what no build wrote from one made folder into another, by renaming. What already stands there stays where it
 * was; the paths of these are given back.
 */
export function carryStrangers(fs: FileSystem, { from, to }: { from: string; to: string }): string[] {
	return findStrangers(fs, from, ownFiles(fs, from) ?? new Set()).flatMap((path) => move(fs, from, to, path));
}

function isEmpty(fs: FileSystem, folder: string): boolean {
	try {
		return fs.readdirSync(folder).length === 0;
	} catch {
		return false; // What may not be read (`lost+found`) may hold anything.
	}
}

function move(fs: FileSystem, from: string, to: string, path: string): string[] {
	const [source, goal] = [join(from, path), join(to, path)];
	if (!isThere(fs, goal)) {
		fs.mkdirSync(join(goal, '..'), { recursive: true });
		fs.renameSync(source, goal);
		return [];
	}
	if (!isFolder(fs, source) || !isFolder(fs, goal)) return [path];
	return fs.readdirSync(source).flatMap((name) => move(fs, from, to, `${path}/${name}`));
}
