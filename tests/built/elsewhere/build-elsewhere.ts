import { execFile } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const commands = join(root, 'node_modules/.bin');
/** What a build reads. */
const MADE_OF = [
	'astro.config.mjs',
	'content',
	'package-lock.json',
	'package.json',
	'public',
	'src',
	'tests/fixtures',
	'tsconfig.json',
];
/** What a test runner says to whatever it starts: a build would take it for settings of its own. */
const OF_THE_RUNNER = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/;
/** Another day, another zone on the other side of the date line, and a locale with other letters, digits and months. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' };

/** Copies the project to a temporary folder, for the caller to remove: the same packages, at another address. */
export async function copyProject(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'diptych elsewhere '));
	for (const path of MADE_OF) await cp(join(root, path), join(folder, path), { recursive: true });
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

/** Builds an edition in a copy of the project, under another clock, zone and locale; gives the folder of the site. */
export async function buildElsewhere(project: string, content: string): Promise<string> {
	const out = `site of ${content.replaceAll('/', ' ')}`;
	const env = {
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))),
		...ELSEWHERE,
		PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`,
		NODE_OPTIONS: `--import=${new URL('shift-clock.mjs', import.meta.url).href}`,
		CONTENT_DIR: content,
		OUT_DIR: out,
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	await promisify(execFile)(join(commands, 'astro'), ['build'], { cwd: project, env, maxBuffer: 1 << 26 });
	return join(project, out);
}
