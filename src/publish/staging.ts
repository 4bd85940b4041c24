import { join } from 'node:path';
import { type FileSystem, realFileSystem } from './file-system';
import { takeLock } from './lock';
import { endOwner, isAtWork, isOwner, newOwner } from './owner';

export interface Staging {
	/** The folder that this build alone writes to. */
	folder: string;
	owner: string;
	/** Removes the folder, and lets the next build begin. */
	close: () => void;
}

/**
 * Opens a folder for one build below `.build/` and removes what killed builds left there. Builds of one project wait for
 * one another: Astro keeps the list of articles in `.astro/`, in a file that two would share. What happens to the process
 * short of a hard kill, the folder is removed at its end.
 */
export async function openStaging({
	project,
	onWait,
	fs = realFileSystem,
}: {
	project: string;
	onWait?: (process: string) => void;
	fs?: FileSystem;
}): Promise<Staging> {
	const base = join(project, '.build');
	fs.mkdirSync(base, { recursive: true });
	const owner = newOwner();
	const free = await takeLock(fs, { path: join(base, 'lock'), owner, onWait });
	for (const name of fs.readdirSync(base)) {
		const of = name.startsWith('site-') ? name.slice('site-'.length) : '';
		if (isOwner(of) && !isAtWork(of)) fs.rmSync(join(base, name), { recursive: true, force: true });
	}
	const folder = join(base, `site-${owner}`);
	fs.mkdirSync(folder);
	const close = (): void => {
		process.off('exit', close);
		for (const [signal, end] of ends) process.off(signal, end);
		fs.rmSync(folder, { recursive: true, force: true });
		free();
		endOwner(owner);
	};
	const ends = SIGNALS.map(([signal, code]) => [signal, () => process.exit(code)] as const);
	process.on('exit', close);
	for (const [signal, end] of ends) process.on(signal, end);
	return { folder, owner, close };
}

/** Signals that ask a process to end, with the exit codes that shells give them. */
const SIGNALS: [NodeJS.Signals, number][] = [
	['SIGHUP', 129],
	['SIGINT', 130],
	['SIGTERM', 143],
];
