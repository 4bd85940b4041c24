import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How long a command took, and how much memory it and all that it started held at most; undefined where the system does not tell. */
export interface Run {
	seconds: number;
	mebibytes: number | undefined;
}

const PAGE = 4096;

/** Runs a command to its end, and watches it. */
export function runWatched(
	command: string,
	args: readonly string[],
	{ cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		let output = '';
		// A group of its own, so that all it starts is known by it.
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, CI: '1', NO_COLOR: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true,
		});
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
		let peak = 0;
		const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 100);
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(watch);
			if (code === 0)
				resolve({
					seconds: (performance.now() - began) / 1000,
					mebibytes: peak > 0 ? (peak * PAGE) / 2 ** 20 : undefined,
				});
			else
				reject(new Error(`\`${command} ${args.join(' ')}\` ended with ${code ?? 'a signal'}:\n${output.slice(-3000)}`));
		});
	});
}

/** Gives the pages of memory that the processes of a group hold, where the system tells it (Linux). */
function residentOf(group: number): number {
	let pages = 0;
	try {
		for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
			try {
				// What stands in brackets is the command, with any signs in it.
				const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
					.replace(/^.*\) /s, '')
					.split(' ');
				if (Number(fields[2]) === group) pages += Number(fields[21]);
			} catch {
				// It has just ended.
			}
		}
	} catch {
		// No such folder here.
	}
	return pages;
}
