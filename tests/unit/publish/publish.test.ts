import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTarget } from '../../../src/publish/check-target';
import { realFileSystem } from '../../../src/publish/file-system';
import { MARKER, readMarker } from '../../../src/publish/marker';
import {
	leftovers,
	makeRoom,
	publishVersion,
	readFiles,
	removeRoom,
	siteFiles,
	strangers,
	versionOf,
	writeFiles,
} from './made-sites';
import { closedPlace, fail, mountPoint, otherDisk, watched } from './odd-file-systems';

let room = '';
let target = '';

beforeEach(() => {
	room = realpathSync(makeRoom());
	target = join(room, 'www/site');
	mkdirSync(join(room, 'www'));
});
afterEach(() => {
	removeRoom(room);
});

const ways = [
	['by renaming', () => realFileSystem, undefined],
	['from another file system', () => otherDisk(), undefined],
	['to a mount point', () => mountPoint(target), 'it cannot be renamed: EBUSY'],
	['where nothing may be made beside it', () => closedPlace(target), 'no folder can be made beside it: EACCES'],
] as const;

describe.each(ways)('publishing %s', (_, fileSystem, notAtomic) => {
	test('replaces the old site wholly and leaves nothing else', async () => {
		await publishVersion('old', target);
		const { warnings, ...published } = await publishVersion('new', target, fileSystem());
		expect(published).toEqual({ notAtomic, kept: [] });
		expect(warnings).toEqual([]);
		expect(readFiles(target)).toEqual(siteFiles('new'));
		expect(leftovers(target)).toEqual([]);
	});

	test('leaves what no build wrote as it is, and says so', async () => {
		await publishVersion('old', target);
		writeFiles(target, strangers);
		const { kept } = await publishVersion('new', target, fileSystem());
		expect(kept).toEqual(['.git', '.htaccess', 'about/.draft', 'gone/.kept', 'notes.txt']);
		expect(readFiles(target)).toEqual({ ...siteFiles('new'), ...strangers });
		await publishVersion('old', target, fileSystem());
		expect(readFiles(target)).toEqual({ ...siteFiles('old'), ...strangers });
		expect(leftovers(target)).toEqual([]);
	});

	test('takes an empty folder, and one with nothing but `.git`', async () => {
		mkdirSync(target);
		await publishVersion('old', target, fileSystem());
		expect(versionOf(target)).toBe('old');
		rmSync(target, { recursive: true });
		writeFiles(target, { '.git/HEAD': 'ref' });
		await publishVersion('old', target, fileSystem());
		expect(readFiles(target)).toEqual({ ...siteFiles('old'), '.git/HEAD': 'ref' });
	});

	test('refuses a folder that others filled while the site was built', async () => {
		writeFiles(target, { 'thesis.txt': 'years' });
		await expect(publishVersion('new', target, fileSystem())).rejects.toThrow(
			'no build of this project made it, and it holds `thesis.txt`.',
		);
		expect(readFiles(target)).toEqual({ 'thesis.txt': 'years' });
		expect(leftovers(target)).toEqual([]);
	});

	test('refuses where the new site would hide what no build wrote', async () => {
		await publishVersion('old', target);
		writeFiles(target, { 'names.txt': 'by hand', 'points/new': 'a note' });
		await expect(publishVersion('new', target, fileSystem())).rejects.toThrow(
			`The site cannot be published to \`${join(target, 'points/new')}\`: no build wrote it, and the new site has something in its place.\n→ Move it out of the way and build again.`,
		);
		expect(readFiles(target)).toEqual({ ...siteFiles('old'), 'names.txt': 'by hand', 'points/new': 'a note' });
		expect(leftovers(target)).toEqual([]);
	});

	test('keeps the last good site when the disk is full', async () => {
		await publishVersion('old', target);
		writeFiles(target, strangers);
		const before = readFiles(target);
		const full = watched((name, [path = '']) => {
			if (name === 'copyFileSync' && path.endsWith('words')) fail('ENOSPC', 'copyfile', path);
			if (name === 'writeFileSync' && path.endsWith(MARKER)) fail('ENOSPC', 'write', path);
		}, fileSystem());
		await expect(publishVersion('new', target, full)).rejects.toThrow('ENOSPC');
		expect(readFiles(target)).toEqual(before);
		expect(leftovers(target)).toEqual([]);
	});
});

test('publishing makes the folders above', async () => {
	await publishVersion('new', join(room, 'www/a/b/site'));
	expect(versionOf(join(room, 'www/a/b/site'))).toBe('new');
});

test.each(['a b', 'a#b', 'a?b', 'a%20b', 'ü–…', '{a,b}[c]*', '.hidden'])(
	'publishing works at a path with strange letters: %s',
	async (name) => {
		target = join(room, 'www', name, name);
		await publishVersion('old', target);
		await publishVersion('new', target, otherDisk());
		await publishVersion('old', target, mountPoint(target));
		expect(versionOf(target)).toBe('old');
		expect(leftovers(target)).toEqual([]);
	},
);

test('publishing through a link fills the folder that it leads to', async () => {
	symlinkSync(target, join(room, 'link'));
	mkdirSync(target);
	const real = checkTarget(realFileSystem, join(room, 'link'), {
		project: join(room, 'p'),
		content: join(room, 'c'),
		home: '',
	});
	await publishVersion('new', real);
	expect(versionOf(target)).toBe('new');
});

test('a site of the version before is replaced, and only what its build wrote', async () => {
	const former = {
		'index.html': '',
		'404.html': '',
		'compare/index.html': '',
		'compare/as/mei/index.html': '',
		'search/index.json': '{}',
		'pagefind/pagefind-entry.json': '{}',
		'data/comparison.json': '{"version":1,"edition":{},"articles":[],"links":[]}',
	};
	writeFiles(target, { ...former, ...strangers, 'compare/my-list.csv': '1' });
	const { kept } = await publishVersion('new', target);
	expect(kept).toEqual(['.git', '.htaccess', 'about', 'compare/my-list.csv', 'gone', 'notes.txt']);
	expect(readFiles(target)).toEqual({ ...siteFiles('new'), ...strangers, 'compare/my-list.csv': '1' });
});

test('an old site that cannot be removed is told of, and the next build tries again', async () => {
	await publishVersion('old', target);
	const stuck = watched((name, [path = '']) => {
		if (name === 'rmSync' && path.includes('.gone-')) fail('EPERM', 'rm', path);
	});
	const { warnings, notAtomic } = await publishVersion('new', target, stuck);
	expect(warnings.map((warning) => warning.replace(/`.+\.gone-.+?`/, '`…`'))).toEqual([
		'`…` could not be removed (EPERM): nothing in it is needed.',
	]);
	expect(notAtomic).toBeUndefined();
	expect(versionOf(target)).toBe('new');
	await publishVersion('old', target);
	expect(leftovers(target)).toEqual([]);
});

test('a new site that cannot be renamed in leaves all as it was', async () => {
	await publishVersion('old', target);
	writeFiles(target, strangers);
	const refused = watched((name, paths) => {
		if (name === 'renameSync' && paths[1] === target && paths[0]?.includes('.next-')) fail('EIO', 'rename', target);
	});
	await expect(publishVersion('new', target, refused)).rejects.toThrow('EIO');
	expect(readFiles(target)).toEqual({ ...siteFiles('old'), ...strangers });
	expect(leftovers(target)).toEqual([]);
});

test('file by file, what pages load goes first, pages next, the first page last, and old files go after', async () => {
	await publishVersion('old', target);
	const steps: string[] = [];
	const noted = watched((name, paths) => {
		const [path = ''] = paths.slice(-1);
		const file = path.slice(target.length + 1);
		if (path.startsWith(target) && !file.startsWith('.diptych') && name !== 'mkdirSync')
			steps.push(`${name === 'renameSync' ? '+' : '-'} ${file}`);
	}, mountPoint(target));
	await publishVersion('new', target, noted);
	expect(steps.filter((step) => !step.endsWith(target) && step !== '- ')).toEqual([
		'+ _astro/new.css',
		'+ data/comparison.json',
		'+ scripts/compare.js',
		'- words/index.html',
		'- words',
		'+ words',
		'+ 404.html',
		'+ about/index.html',
		'- names',
		'+ names/index.html',
		'+ points/new/index.html',
		'+ points/one/index.html',
		'+ index.html',
		'- _astro/old.css',
		'- gone/index.html',
		'- gone',
		'- points/old/index.html',
		'- points/old',
	]);
});

test('the marker says the same whenever and wherever the site is built', async () => {
	await publishVersion('new', target);
	await publishVersion('new', join(room, 'www/other'), mountPoint(join(room, 'www/other')));
	expect(readFileSync(join(target, MARKER), 'utf8')).toBe(
		`Made by a build of Diptych. The next one replaces the files listed here and leaves all others.
404.html
_astro/new.css
about/index.html
data/comparison.json
index.html
names/index.html
points/new/index.html
points/one/index.html
scripts/compare.js
words
`,
	);
	expect(readFileSync(join(room, 'www/other', MARKER))).toEqual(readFileSync(join(target, MARKER)));
});

test('a marker leads nowhere outside its folder', async () => {
	await publishVersion('old', target);
	writeFiles(room, { 'www/precious.txt': 'kept', 'precious.txt': 'kept' });
	const text = readFileSync(join(target, MARKER), 'utf8');
	writeFileSync(
		join(target, MARKER),
		`${text}../precious.txt\n/etc/passwd\n..\\precious.txt\nC:\\x\nabout/../../precious.txt\n`,
	);
	expect(readMarker(realFileSystem, target)).toEqual(Object.keys(siteFiles('old')).sort());
	await publishVersion('new', target, mountPoint(target));
	expect(existsSync(join(room, 'www/precious.txt')) && existsSync(join(room, 'precious.txt'))).toBe(true);
});
