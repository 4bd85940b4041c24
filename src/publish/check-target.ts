import { homedir } from 'node:os';
import { basename, dirname, join, relative, isAbsolute, sep } from 'node:path';
import { errorCode, type FileSystem, isFolder, isThere } from './file-system';
import { ownFiles } from './marker';
import { moveAwayCommand, Refusal } from './refusal';

export interface Surroundings {
	/** The folder of the project. */
	project: string;
	/** The content folder. */
	content: string;
	/** The home folder, of the user who builds by default. */
	home?: string;
}

/** Parts of the project that a build reads or keeps its own state in. */
const PARTS = ['.config', '.git', 'content', 'node_modules', 'public', 'src'];
const REACH = 'Give yourself the right to read and write there, or name another folder with `OUT_DIR`.';
const TRY = '.diptych-try-';

/**
 * Gives the real path of the folder to publish to, links followed, if a build may write there: one that is missing, holds
 * nothing but what stays (names with a dot), or was made by a build. Anything else is refused, before anything is done.
 */
export function checkTarget(fs: FileSystem, target: string, surroundings: Surroundings): string {
	try {
		const path = realPath(fs, target);
		refusePlace(fs, path, surroundings);
		refuseContents(fs, path);
		refuseUnwritable(fs, path);
		return path;
	} catch (error) {
		const code = errorCode(error);
		if (code === undefined) throw error;
		throw new Refusal({ path: target, reason: `it cannot be reached (${code}).`, cure: REACH });
	}
}

/** Refuses a folder that holds what no build made. */
export function refuseContents(fs: FileSystem, path: string): void {
	if (!isThere(fs, path)) return;
	if (!isFolder(fs, path))
		throw new Refusal({ path, reason: 'it is a file, not a folder.', cure: 'Name a folder with `OUT_DIR`.' });
	if (ownFiles(fs, path)) return;
	const others = fs
		.readdirSync(path)
		.sort()
		.filter((name) => !name.startsWith('.') && name !== 'lost+found');
	if (others.length === 0) return;
	const shown = others.slice(0, 3).map((name) => `\`${name}\``);
	const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
	// What looks like a site may be one that a build should replace; to move anything else is no advice to give.
	const move = others.includes('index.html')
		? `, or move this one out of the way: ${moveAwayCommand(path, (aside) => isThere(fs, aside))}`
		: '.';
	const reason = `no build of this project made it, and it holds ${shown.join(', ')}${more}.`;
	throw new Refusal({ path, reason, cure: `Name another folder with \`OUT_DIR\`${move}` });
}

function refusePlace(fs: FileSystem, path: string, { project, content, home = homedir() }: Surroundings): void {
	const cure = 'Name a folder with `OUT_DIR` that is for the site alone; without it the site goes to `dist`.';
	const refuse = (reason: string): never => {
		throw new Refusal({ path, reason, cure });
	};
	const places = { 'the project': project, 'the content': content, 'your home folder': home };
	for (const [name, place] of Object.entries(places)) {
		if (place === '') continue;
		const real = realPath(fs, place);
		if (real === path)
			refuse(
				`it is ${name === 'the content' ? 'the content folder' : name === 'the project' ? 'the folder of the project' : name}.`,
			);
		if (isWithin(path, real)) refuse(`${name} (\`${real}\`) lies in it.`);
	}
	const [realProject, realContent] = [realPath(fs, project), realPath(fs, content)];
	if (isWithin(realContent, path) && !isWithin(realContent, realProject) && realContent !== realProject)
		refuse(`it lies in the content folder (\`${realContent}\`).`);
	for (const part of PARTS) {
		const place = join(realProject, part);
		if (place === path || isWithin(place, path)) refuse(`it belongs to the project (\`${part}\`).`);
	}
	if (path === join(realProject, '.build')) refuse('builds keep their own state in it.');
}

/** Tries to make a folder where the build will: what the permissions say is not all (read-only disks, Windows). */
function refuseUnwritable(fs: FileSystem, path: string): void {
	// A missing folder is made; one that is there is emptied too: beside it a site can be exchanged as a whole, in it file by file.
	const place = firstThere(fs, path);
	const error = tryToWrite(fs, place);
	if (error === undefined) return;
	throw new Refusal({
		path,
		reason: `${place === path ? 'it' : `\`${place}\``} cannot be written to (${errorCode(error) ?? 'no reason is given'}).`,
		cure: `Give yourself the right to write ${place === path ? 'there' : `to \`${place}\``}, or name another folder with \`OUT_DIR\`.`,
	});
}

function tryToWrite(fs: FileSystem, folder: string): unknown {
	try {
		const left = fs.readdirSync(folder).filter((name) => name.startsWith(TRY));
		for (const name of [...left, basename(fs.mkdtempSync(join(folder, TRY)))])
			fs.rmSync(join(folder, name), { recursive: true, force: true });
		return undefined;
	} catch (error) {
		return error;
	}
}

function firstThere(fs: FileSystem, path: string): string {
	return isThere(fs, path) || dirname(path) === path ? path : firstThere(fs, dirname(path));
}

/** Follows the links of a path, the end of which need not be there yet. */
function realPath(fs: FileSystem, path: string): string {
	try {
		return fs.realpathSync.native(path);
	} catch (error) {
		if (isThere(fs, path)) {
			const cure = `Make it lead to a folder, or name another with \`OUT_DIR\`.`;
			throw new Refusal({
				path,
				reason: `it is a link that leads nowhere (${errorCode(error) ?? 'no reason is given'}).`,
				cure,
			});
		}
		return dirname(path) === path ? path : join(realPath(fs, dirname(path)), basename(path));
	}
}

/** Says whether a path lies below a folder. */
function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
