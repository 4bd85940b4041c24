import { join } from 'node:path';
import { type FileSystem, isThere } from './file-system';
import { formerFiles } from './former-files';

/** The file by which a folder is known as made by a build: it lists what the build wrote. No time, no machine: builds stay alike. */
export const MARKER = '.diptych-build';

const FIRST_LINE = 'Made by a build of Diptych. The next one replaces the files listed here and leaves all others.';

/** Writes the marker of a folder in one step, `aside` being a path on the same file system for the moment before. */
export function writeMarker(
	fs: FileSystem,
	{ folder, files, aside }: { folder: string; files: Iterable<string>; aside?: string },
): void {
	const path = join(folder, MARKER);
	const names = [...new Set(files)].filter((file) => file !== MARKER).sort();
	fs.writeFileSync(aside ?? path, [FIRST_LINE, ...names, ''].join('\n'));
	if (aside !== undefined) fs.renameSync(aside, path);
}

/** Reads which files a build wrote into a folder; undefined where the folder has no marker of ours. */
export function readMarker(fs: FileSystem, folder: string): string[] | undefined {
	const path = join(folder, MARKER);
	if (!fs.lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
	const [first, ...files] = fs.readFileSync(path, 'utf8').split(/\r?\n/);
	return first === FIRST_LINE ? files.filter(isInside) : undefined;
}

/** Gives the files of a folder that a build wrote, the marker included; undefined where no build made the folder. */
export function ownFiles(fs: FileSystem, folder: string): Set<string> | undefined {
	const listed = readMarker(fs, folder);
	if (listed) return new Set([...listed, MARKER]);
	// A marker that cannot be read may stand for anything.
	const former = isThere(fs, join(folder, MARKER)) ? undefined : formerFiles(fs, folder);
	return former && new Set(former);
}

/** Takes out what would lead out of the folder. */
function isInside(file: string): boolean {
	return (
		file !== '' &&
		!file.split(/[\\/]/).some((part) => part === '..' || part === '.' || part === '') &&
		!/^[a-z]:/i.test(file)
	);
}
