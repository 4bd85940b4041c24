import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** What every command needs first. Plain JavaScript: it runs under whatever Node the machine has, before anything is installed. */

const INSTALLED = 'node_modules/.installed-lock';
/** Where the whole output of what ran in silence is kept. */
export const LOGS = '.build/logs';
const OLDEST_NODE = 20;
/** Colours are for a terminal: what is kept in a file, or read by a program, is plain. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Gives the environment that commands run in.
 * @param {Record<string, string>} [environment] what is added
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(environment = {}) {
	return { ...process.env, ...PLAIN, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
}

/**
 * Runs a command of npm or of the project; ends the process with its code where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
export function run(command, args, environment = {}) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: environmentOf(environment),
	});
	if (error) fail(`\`${command}\` could not be started: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a command in silence and gives what it said. Where it fails, the end of that is shown, with the file that has all of it.
 * @param {string} name the name of the log
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @param {(output: string) => string} [explain] gives what to show of a failure; the last forty lines by default
 * @returns {string}
 */
export function runSilently(
	name,
	command,
	args,
	environment = {},
	explain = (output) => output.split('\n').slice(-40).join('\n'),
) {
	mkdirSync(LOGS, { recursive: true });
	const path = join(LOGS, `${name}.log`);
	const log = openSync(path, 'w');
	const { status, error } = spawnSync(command, args, {
		stdio: ['ignore', log, log],
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
	});
	closeSync(log);
	if (error) fail(`\`${command}\` could not be started: ${error.message}`);
	const output = readFileSync(path, 'utf8');
	if (status !== 0) {
		console.error(`${explain(output).trimEnd()}\n\n(all of the output: ${path})`);
		process.exit(status ?? 1);
	}
	return output;
}

/**
 * Ends the process with a message.
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

/**
 * Installs the dependencies that the lock file names, unless they are there: for serving what building and serving need, for
 * work on the project the checkers too.
 * @param {{ checkers?: boolean }} [options]
 */
export function install({ checkers = true } = {}) {
	if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
		fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
	if (/[#?]/.test(process.cwd()))
		fail(
			`Vite, which builds the site, cannot work below a path with \`#\` or \`?\` in it: move the project out of \`${process.cwd()}\`.`,
		);
	const lock = digest(['package-lock.json']);
	const installed =
		existsSync(INSTALLED) && existsSync('node_modules/.bin') ? readFileSync(INSTALLED, 'utf8').split(' ') : [];
	if (installed[0] === lock && (installed[1] === 'all' || !checkers)) return;
	console.log(
		checkers ? 'Installing what building, serving and testing need …' : 'Installing what building and serving need …',
	);
	const start = Date.now();
	const wanted = checkers ? [] : ['--omit=dev'];
	const output = runSilently(
		'install',
		'npm',
		['ci', '--no-audit', '--no-fund', '--loglevel=error', ...wanted],
		{},
		explainInstall,
	);
	writeFileSync(INSTALLED, `${lock} ${checkers ? 'all' : 'needed'}`);
	console.log(`  ${/added (\d+ packages)/.exec(output)?.[1] ?? 'done'} in ${seconds(start)}`);
}

/**
 * Says in a sentence why npm could not install.
 * @param {string} output
 */
function explainInstall(output) {
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output))
		return 'npm could not reach its registry: is there a network? Try again once there is.';
	if (/EACCES|EPERM|EROFS/.test(output))
		return `npm may not write to ${join(process.cwd(), 'node_modules')}: make the folder writable.`;
	if (output.includes('ENOSPC')) return 'There is no room left on the disk.';
	return output.split('\n').slice(-40).join('\n');
}

/**
 * Gives the time since a moment.
 * @param {number} start
 */
function seconds(start) {
	return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Gives what the content gate said in a build: its faults, or its coverage.
 * @param {string} output
 */
function gateReport(output) {
	const lines = output.split('\n');
	const from = lines.findIndex((line) => line.includes('[content-gate]'));
	if (from === -1) return '';
	const rest = lines.slice(from + 1);
	const length = rest.findIndex((line) => /^\d\d:\d\d:\d\d /.test(line));
	const own = [lines[from]?.replace(/^.*\[content-gate\] /, ''), ...rest.slice(0, length === -1 ? undefined : length)];
	return own.join('\n').trimEnd();
}

/**
 * Builds an edition, unless nothing it is made of has changed since the last build, and nothing of what that one wrote.
 * @param {{ content?: string, out?: string }} [options] the content folder, and where the site goes
 */
export function build({ content = process.env.CONTENT_DIR ?? 'content', out = process.env.OUT_DIR ?? 'dist' } = {}) {
	const settings = ['SITE_URL', 'BASE_PATH', 'BUNDLE', 'OFFLINE'].map((name) => `${name}=${process.env[name] ?? ''}`);
	const made = digest(['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json', content], settings);
	const stamp = stampOf(out);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${made} ${digestOfSite(out)}`) return;
	console.log(`Building ${content} …`);
	const start = Date.now();
	const output = runSilently(
		`build-${out.replace(/[^\w-]+/g, '_')}`,
		'npm',
		['run', '--silent', 'build'],
		{ CONTENT_DIR: content, OUT_DIR: out },
		(text) =>
			/\[ERROR\] \[(?:content-gate|publish-dist)\]/.test(text)
				? text.slice(text.search(/\[ERROR\] \[(?:content-gate|publish-dist)\]/)).replace(/^\[ERROR\] \[[\w-]+\] /, '')
				: text.split('\n').slice(-40).join('\n'),
	);
	console.log(gateReport(output).replace(/^/gm, '  '));
	console.log(`  ${/(\d+) page\(s\) built/.exec(output)?.[1] ?? 'all'} pages in ${seconds(start)}, in ${out}/`);
	mkdirSync('.build', { recursive: true });
	writeFileSync(stamp, `${made} ${digestOfSite(out)}`);
}

/**
 * Gives the file that says from what the site in a folder was built: each folder has its own.
 * @param {string} out
 */
export function stampOf(out) {
	const path = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
	return join('.build', `${path}.stamp`);
}

/**
 * Gives a digest of what a build wrote into a folder, by the list in its marker (`src/publish/marker.ts`).
 * @param {string} out
 */
export function digestOfSite(out) {
	const marker = join(out, '.diptych-build');
	if (!existsSync(marker)) return 'none';
	const files = readFileSync(marker, 'utf8').split('\n').slice(1).filter(Boolean);
	return digest([marker, ...files.map((file) => join(out, file))]);
}

/**
 * Gives a digest of the names and bytes of files, those in folders included, and of some words.
 * @param {string[]} paths
 * @param {string[]} [words]
 */
function digest(paths, words = []) {
	const hash = createHash('sha256');
	const files = paths.flatMap((path) => {
		if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
		const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
	});
	for (const file of files)
		hash
			.update(file)
			.update('\0')
			.update(statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : '')
			.update('\0');
	return hash.update(words.join('\0')).digest('hex');
}
