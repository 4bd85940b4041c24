import * as nodeFs from 'node:fs';
import { join } from 'node:path';

/**
 * What publishing asks of the file system, always synchronously: no signal handler can run between two steps. Tests put
 * one in its place that fails, or ends the process, at a given call.
 */
export type FileSystem = Pick<
	typeof nodeFs,
	| 'copyFileSync'
	| 'existsSync'
	| 'lstatSync'
	| 'mkdirSync'
	| 'mkdtempSync'
	| 'readFileSync'
	| 'readdirSync'
	| 'realpathSync'
	| 'renameSync'
	| 'rmSync'
	| 'rmdirSync'
	| 'statSync'
	| 'writeFileSync'
>;

export const realFileSystem: FileSystem = nodeFs;

/** Lists the files below a folder (links too, not followed), with `/` between the parts, in the order of their code units. */
export function listFiles(fs: FileSystem, folder: string): string[] {
	const list = (below: string): string[] =>
		fs.readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			return entry.isDirectory() ? list(path) : [path];
		});
	return list('').sort();
}

/** Copies the files of a folder; what is listed last is there last. */
export function copyFiles(
	fs: FileSystem,
	{ from, to, files }: { from: string; to: string; files: readonly string[] },
): void {
	fs.mkdirSync(to, { recursive: true });
	for (const file of files) {
		fs.mkdirSync(join(to, file, '..'), { recursive: true });
		fs.copyFileSync(join(from, file), join(to, file));
	}
}

/** Says whether something stands at a path, be it a link to nothing. */
export function isThere(fs: FileSystem, path: string): boolean {
	return lookAt(fs, path) !== undefined;
}

/** Says whether a path is a folder itself, not a link to one. */
export function isFolder(fs: FileSystem, path: string): boolean {
	return lookAt(fs, path)?.isDirectory() ?? false;
}

function lookAt(fs: FileSystem, path: string): nodeFs.Stats | undefined {
	try {
		return fs.lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		if (errorCode(error) === 'ENOTDIR') return undefined; // A file stands where the path has a folder.
		throw error;
	}
}

/** Gives the code of a system error (`ENOSPC`, `EXDEV` …). */
export function errorCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
