import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = join(root, 'node_modules/.bin');

/** How a build ended, and all that it said. */
export interface Build {
	code: number | null;
	output: string;
	pid: number | undefined;
}

/** Builds a site as `npm run build` does, with settings of its own. */
export function buildSite(settings: Record<string, string>): Promise<Build> {
	const env = {
		...process.env,
		PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`,
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		...settings,
	};
	return new Promise((resolve, reject) => {
		const child = spawn(join(commands, 'astro'), ['build'], { cwd: root, env });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({ code, output, pid: child.pid });
		});
	});
}

/** Gives the folder where Astro caches what it made of a content folder. */
export function cacheOf(content: string): string {
	return join(root, 'node_modules/.astro', createHash('sha1').update(content).digest('hex').slice(0, 8));
}
