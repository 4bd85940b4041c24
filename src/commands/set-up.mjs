import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What every command needs first. Plain JavaScript: it runs under whatever Node the machine has, before anything is installed. */

const INSTALLED = 'node_modules/.installed-lock';
const OLDEST_NODE = 20;

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
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
	});
	if (error) fail(`\`${command}\` could not be started: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
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

/** Installs the dependencies that the lock file names, unless just these are installed. */
export function install() {
	if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
		fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
	if (/[#?]/.test(process.cwd()))
		fail(`Vite, which builds the site, cannot work below a path with \`#\` or \`?\` in it: move the project out of \`${process.cwd()}\`.`);
	const lock = digest(['package-lock.json']);
	if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock && existsSync('node_modules/.bin')) return;
	run('npm', ['ci', '--no-audit', '--no-fund']);
	writeFileSync(INSTALLED, lock);
}

/**
 * Builds an edition, unless nothing it is made of has changed since the last build, and nothing of what that one wrote.
 * @param {{ content?: string, out?: string }} [options] the content folder, and where the site goes
 */
export function build({ content = process.env.CONTENT_DIR ?? 'content', out = process.env.OUT_DIR ?? 'dist' } = {}) {
	const settings = ['SITE_URL', 'BASE_PATH'].map((name) => `${name}=${process.env[name] ?? ''}`);
	const made = digest(['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json', content], settings);
	const stamp = stampOf(out);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${made} ${digestOfSite(out)}`) return;
	run('npm', ['run', '--silent', 'build'], { CONTENT_DIR: content, OUT_DIR: out });
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
