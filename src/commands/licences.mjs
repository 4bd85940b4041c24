import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// `npm run licences`: lists the licences of all packages of the lock file, and fails where one does not go with this project's.

/** Licences that ask for no more than to be named. */
const FREE = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'Python-2.0',
	'Unlicense',
	'Zlib',
]);

/** Licences that keep their own files open and leave what uses them alone: packages that are used as they are, unchanged. */
const OPEN_FILES = new Set(['CPAL-1.0', 'EPL-2.0', 'LGPL-3.0', 'LGPL-3.0-or-later', 'MPL-2.0']);

/**
 * Tells whether a licence, as an SPDX expression, is among some: of `A OR B` one is enough, of `A AND B` each is needed.
 * @param {string} expression
 * @param {(id: string) => boolean} isAllowed
 * @returns {boolean}
 */
export function allows(expression, isAllowed) {
	return expression
		.replace(/[()]/g, '')
		.split(/\s+OR\s+/i)
		.some((choice) => choice.split(/\s+AND\s+/i).every((id) => isAllowed(id.trim())));
}

/**
 * Gives the licence of each package that the lock file names, by its path; of its own `package.json` where the lock has none.
 * @param {string} root
 * @returns {Map<string, string>}
 */
export function readLicences(root) {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	/** @type {Map<string, string>} */
	const licences = new Map();
	for (const [path, { license }] of Object.entries(packages)) {
		if (path === '') continue;
		const file = join(root, path, 'package.json');
		const own = license === undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
		licences.set(path, String(license ?? own.license ?? own.licenses?.[0]?.type ?? 'none'));
	}
	return licences;
}

/** @param {string} licence */
export function isCompatible(licence) {
	return allows(licence, (id) => FREE.has(id) || OPEN_FILES.has(id));
}

if (import.meta.filename === process.argv[1]) {
	const licences = readLicences('.');
	/** @type {Map<string, string[]>} */
	const byLicence = new Map();
	for (const [path, licence] of licences)
		byLicence.set(licence, [...(byLicence.get(licence) ?? []), path.replace(/^.*node_modules\//, '')]);
	const sorted = [...byLicence].sort(([, a], [, b]) => b.length - a.length);
	for (const [licence, names] of sorted) {
		const isPlain = allows(licence, (id) => FREE.has(id));
		console.log(
			`${String(names.length).padStart(4)}  ${licence}${isPlain ? '' : `: ${[...new Set(names)].sort().join(', ')}`}`,
		);
	}
	const wrong = [...licences].filter(([, licence]) => !isCompatible(licence));
	if (wrong.length > 0) {
		console.error(
			`\nThese do not go with the MIT licence of this project:\n${wrong.map(([path, licence]) => `  ${path}: ${licence}`).join('\n')}`,
		);
		process.exit(1);
	}
	console.log(`\n${licences.size} packages, all of them compatible with the MIT licence of this project.`);
}
