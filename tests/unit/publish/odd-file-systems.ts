import { basename } from 'node:path';
import { type FileSystem, realFileSystem } from '../../../src/publish/file-system';

type Step = (name: string, paths: string[]) => void;

const CHANGES = ['copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'];

/** Calls `before` ahead of every call that changes something. */
export function watched(before: Step, fs: FileSystem = realFileSystem): FileSystem {
	return new Proxy(fs, {
		get: (object, name: keyof FileSystem) => {
			const call = object[name];
			if (!CHANGES.includes(name)) return call;
			return (...args: unknown[]) => {
				before(
					name,
					args.filter((arg) => typeof arg === 'string'),
				);
				// The arguments are those of the call itself.
				return (call as (...args: unknown[]) => unknown)(...args);
			};
		},
	});
}

/** A file system of a process that is killed at a step: nothing happens from there on, whatever is tried. */
export function dying(step: number, fs: FileSystem = realFileSystem): { fs: FileSystem; steps: () => number } {
	let steps = 0;
	const alive = watched(() => {
		steps++;
		if (steps >= step) throw new Killed();
	}, fs);
	return {
		fs: new Proxy(alive, {
			get: (object, name: keyof FileSystem) => {
				if (steps >= step) throw new Killed();
				return object[name];
			},
		}),
		steps: () => steps,
	};
}

export class Killed extends Error {}

/** Fails as the system does, with a code. */
export function fail(code: string, call: string, path: string): never {
	throw Object.assign(new Error(`${code}: made for a test, ${call} '${path}'`), { code });
}

/** Another file system: a site built elsewhere cannot be renamed to where the target is. */
export function otherDisk(fs?: FileSystem): FileSystem {
	return watched((name, [from = '']) => {
		if (name === 'renameSync' && basename(from).startsWith('staging-')) fail('EXDEV', 'rename', from);
	}, fs);
}

/** A mount point that its numbers do not give away: the target cannot be renamed. */
export function mountPoint(target: string, fs?: FileSystem): FileSystem {
	return watched((name, paths) => {
		if (name === 'renameSync' && paths[0] === target) fail('EBUSY', 'rename', target);
	}, fs);
}

/** A folder beside which nothing may be made. */
export function closedPlace(target: string, fs?: FileSystem): FileSystem {
	return watched((name, paths) => {
		const made = paths[name === 'renameSync' || name === 'copyFileSync' ? 1 : 0] ?? '';
		const isBeside = made.startsWith(`${target.slice(0, -basename(target).length)}.`);
		if (isBeside && name !== 'rmSync') fail('EACCES', name, made);
	}, fs);
}
