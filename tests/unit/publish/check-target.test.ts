import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTarget } from '../../../src/publish/check-target';
import { realFileSystem } from '../../../src/publish/file-system';
import { moveAwayCommand, Refusal } from '../../../src/publish/refusal';
import { makeRoom, publishVersion, readFiles, removeRoom, siteFiles, writeFiles } from './made-sites';
import { fail, watched } from './odd-file-systems';

let room = '';
const at = (path: string): string => join(room, path);

beforeEach(() => {
	room = realpathSync(makeRoom());
	writeFiles(room, {
		'home/me/letter.txt': 'Dear',
		'home/me/diptych/.git/HEAD': 'ref',
		'home/me/diptych/content/edition.yaml': 'title: …',
		'home/me/diptych/content/articles/one.md': 'One.',
		'home/me/diptych/src/pages/index.astro': '<p>',
		'home/me/pair/edition.yaml': 'title: …',
		'home/me/other-site/index.html': 'Of another tool.',
		'home/me/pictures/a.png': '',
		'home/me/pictures/b.png': '',
		'home/me/pictures/c.png': '',
		'home/me/pictures/d.png': '',
	});
	mkdirSync(at('home/me/empty'));
});
afterEach(() => {
	removeRoom(room);
});

function check(target: string, content = 'home/me/diptych/content', fs = realFileSystem): string {
	const place = { project: at('home/me/diptych'), content: at(content), home: at('home/me') };
	return checkTarget(fs, at(target), place).replace(room, '');
}

function refusal(target: string, content?: string): string {
	try {
		check(target, content);
	} catch (error) {
		if (error instanceof Refusal) return error.message.replaceAll(room, '');
		throw error;
	}
	return 'not refused';
}

const OWN = '→ Name a folder with `OUT_DIR` that is for the site alone; without it the site goes to `dist`.';

describe('a folder to publish to is refused', () => {
	test.each([
		['the project', 'home/me/diptych', undefined, 'it is the folder of the project.', OWN],
		['its parent', 'home/me/diptych/..', undefined, 'the project (`/home/me/diptych`) lies in it.', OWN],
		['the home folder', 'home/me', 'home/me/diptych/content', 'the project (`/home/me/diptych`) lies in it.', OWN],
		['the folder of all homes', 'home', undefined, 'the project (`/home/me/diptych`) lies in it.', OWN],
		['the content', 'home/me/pair', 'home/me/pair', 'it is the content folder.', OWN],
		[
			'a folder in the content',
			'home/me/pair/site',
			'home/me/pair',
			'it lies in the content folder (`/home/me/pair`).',
			OWN,
		],
		[
			'the content of another edition',
			'home/me/diptych/content',
			'home/me/pair',
			'it belongs to the project (`content`).',
			OWN,
		],
		['what belongs to the project', 'home/me/diptych/src/pages', undefined, 'it belongs to the project (`src`).', OWN],
		['its repository', 'home/me/diptych/.git', undefined, 'it belongs to the project (`.git`).', OWN],
		['where builds keep their state', 'home/me/diptych/.build', undefined, 'builds keep their own state in it.', OWN],
		['a file', 'home/me/letter.txt', undefined, 'it is a file, not a folder.', '→ Name a folder with `OUT_DIR`.'],
		[
			'a folder of something else',
			'home/me/pictures',
			undefined,
			'no build of this project made it, and it holds `a.png`, `b.png`, `c.png` and 1 more.',
			'→ Name another folder with `OUT_DIR`.',
		],
		[
			'a site of something else',
			'home/me/other-site',
			undefined,
			'no build of this project made it, and it holds `index.html`.',
			'→ Name another folder with `OUT_DIR`, or move this one out of the way: mv /home/me/other-site /home/me/other-site-before',
		],
	])('if it is %s', (_, target, content, reason, cure) => {
		const before = readFiles(room);
		expect(refusal(target, content)).toBe(`The site cannot be published to \`/${join(target)}\`: ${reason}\n${cure}`);
		expect(readFiles(room)).toEqual(before);
	});

	test('if it is the home folder, the project being elsewhere', () => {
		const place = { project: at('home/me/diptych'), content: at('home/me/pair'), home: at('home/me/pictures') };
		expect(() => checkTarget(realFileSystem, at('home/me/pictures'), place)).toThrow('it is your home folder.');
	});

	test('if the content lies in it', () => {
		expect(refusal('home/me/sites', 'home/me/sites/one/content')).toContain(
			'the content (`/home/me/sites/one/content`) lies in it.',
		);
	});

	test('if a link leads to what is refused', () => {
		symlinkSync(at('home/me/diptych'), at('home/me/link'));
		expect(refusal('home/me/link')).toContain('`/home/me/diptych`: it is the folder of the project.');
		symlinkSync(at('home/me/nowhere'), at('home/me/broken'));
		expect(refusal('home/me/broken')).toBe(
			'The site cannot be published to `/home/me/broken`: it is a link that leads nowhere (ENOENT).\n→ Make it lead to a folder, or name another with `OUT_DIR`.',
		);
	});

	test('if its marker is not ours', () => {
		writeFiles(at('home/me/other-site'), { '.diptych-build': 'index.html\n' });
		expect(refusal('home/me/other-site')).toContain('no build of this project made it');
	});

	test('if it cannot be written to', () => {
		const readOnly = (path: string) =>
			new Proxy(realFileSystem, {
				get: (fs, name: keyof typeof realFileSystem) =>
					name === 'mkdtempSync'
						? (start: string) => (start.startsWith(at(path)) ? fail('EROFS', 'mkdtemp', start) : fs.mkdtempSync(start))
						: fs[name],
			});
		expect(() => check('home/me/empty', undefined, readOnly('home/me/empty'))).toThrow(
			`The site cannot be published to \`${at('home/me/empty')}\`: it cannot be written to (EROFS).\n→ Give yourself the right to write there, or name another folder with \`OUT_DIR\`.`,
		);
		expect(() => check('home/me/a/b', undefined, readOnly('home/me'))).toThrow(
			`The site cannot be published to \`${at('home/me/a/b')}\`: \`${at('home/me')}\` cannot be written to (EROFS).\n→ Give yourself the right to write to \`${at('home/me')}\`, or name another folder with \`OUT_DIR\`.`,
		);
	});

	test('if it cannot be reached', () => {
		const closed = new Proxy(realFileSystem, {
			get: (fs, name: keyof typeof realFileSystem) =>
				name === 'lstatSync'
					? (path: string) => (path.includes('closed') ? fail('EACCES', 'lstat', path) : fs.lstatSync(path))
					: fs[name],
		});
		expect(() => check('home/closed/site', undefined, closed)).toThrow(
			`The site cannot be published to \`${at('home/closed/site')}\`: it cannot be reached (EACCES).\n→ Give yourself the right to read and write there, or name another folder with \`OUT_DIR\`.`,
		);
	});

	test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
		'if the permissions forbid it (as root they forbid nothing)',
		() => {
			chmodSync(at('home/me/empty'), 0o555);
			expect(refusal('home/me/empty')).toContain('it cannot be written to (EACCES).');
		},
	);
});

describe('a folder to publish to is taken', () => {
	test.each([
		'home/me/diptych/dist',
		'home/me/diptych/.build/weather',
		'home/me/new/of/several',
		'home/me/empty',
		'home/me/a #b?c%20d',
	])('%s', (target) => {
		const before = readdirSync(room, { recursive: true });
		expect(check(target)).toBe(`/${target}`);
		expect(readdirSync(room, { recursive: true })).toEqual(before);
	});

	test('if it holds nothing but names with a dot, which stay', () => {
		writeFiles(at('home/me/empty'), { '.git/HEAD': 'ref' });
		expect(check('home/me/empty')).toBe('/home/me/empty');
	});

	test('if a build made it', async () => {
		mkdirSync(at('home/me/www'));
		await publishVersion('old', at('home/me/www/site'));
		expect(check('home/me/www/site')).toBe('/home/me/www/site');
	});

	test('if a build of the version before made it, which left no marker', () => {
		const target = at('home/me/diptych/dist');
		writeFiles(target, formerSite);
		expect(check('home/me/diptych/dist')).toBe('/home/me/diptych/dist');
		writeFileSync(join(target, 'data/comparison.json'), '[]');
		expect(refusal('home/me/diptych/dist')).toContain('mv /home/me/diptych/dist /home/me/diptych/dist-before');
	});

	test('and what a check that was killed left is removed', () => {
		mkdirSync(at('home/me/empty/.diptych-try-abc'));
		check('home/me/empty');
		expect(existsSync(at('home/me/empty/.diptych-try-abc'))).toBe(false);
	});
});

const formerSite = {
	...siteFiles('new'),
	'compare/index.html': '',
	'search/index.json': '{}',
	'pagefind/pagefind-entry.json': '{}',
	'data/comparison.json': '{"version":1,"edition":{},"articles":[],"links":[]}',
};

test.each([
	['/var/www/site', 'linux', 'mv /var/www/site /var/www/site-before'],
	['/var/it’s #1/a b', 'linux', `mv '/var/it’s #1/a b' '/var/it’s #1/a b-before'`],
	["/var/it's", 'darwin', `mv '/var/it'\\''s' '/var/it'\\''s-before'`],
	['C:\\My Sites\\dist', 'win32', 'move "C:\\My Sites\\dist" "C:\\My Sites\\dist-before"'],
] as const)('the command that moves %s away on %s', (path, platform, command) => {
	expect(moveAwayCommand(path, () => false, platform)).toBe(command);
});

test('the command that moves a folder away names a place that is free', () => {
	expect(moveAwayCommand('/a', (path) => path !== '/a-before-3', 'linux')).toBe('mv /a /a-before-3');
});

test('no check changes anything but by a folder it removes at once', () => {
	const changes: string[] = [];
	const fs = watched((name, paths) => changes.push(`${name} ${paths.join(' ').replace(/try-\w+/, 'try')}`));
	check('home/me/empty', undefined, fs);
	expect(changes.map((change) => change.replaceAll(room, ''))).toEqual(['rmSync /home/me/empty/.diptych-try']);
});
