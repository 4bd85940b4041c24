import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildArguments } from './build-command.ts';
import { printTable } from './print-table.ts';
import { writePair, type PairSize } from './made-pair.ts';

/**
 * `npm run bench:scale [-- <how many sizes>]`: builds made pairs of growing size and prints time, peak memory and bytes, with the
 * exponents by which they grow from one size to the next.
 */
const SIZES: PairSize[] = [
	{ words: 1_000, names: 30, points: 20 },
	{ words: 5_000, names: 120, points: 80 },
	{ words: 15_000, names: 350, points: 180 },
	{ words: 50_000, names: 1_000, points: 500 },
];

const room = '.build/scale';
const wanted = SIZES.slice(0, Number(process.argv[2] ?? SIZES.length));
const measured: {
	size: PairSize;
	seconds: number;
	megabytes: number;
	search: number;
	page: number;
	compare: number;
	pages: number;
}[] = [];
for (const size of wanted) {
	const content = join(room, `content-${size.words}`);
	const out = join(room, `site-${size.words}`);
	for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
	await mkdir(content, { recursive: true });
	await writePair(content, size);
	const { seconds, megabytes } = await build(content, out);
	const heaviest = (pattern: string): number =>
		Math.max(...globSync(pattern, { cwd: out }).map((path) => kilobytes(path)));
	const kilobytes = (path: string): number => brotliCompressSync(readFileSync(join(out, path))).length / 1000;
	measured.push({
		size,
		seconds,
		megabytes,
		search: kilobytes('search/index.json'),
		page: heaviest('articles/{left,right}/{,*/}index.html'),
		compare: heaviest('compare/{,*/,*/*/}index.html'),
		pages: globSync('**/*.html', { cwd: out }).length,
	});
	console.log(`${size.words} words a side: built in ${seconds.toFixed(1)} s`);
}
console.log(`\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`);
printTable([
	[
		'words a side',
		'names',
		'points',
		'pages',
		'build',
		'grows by',
		'peak memory',
		'search, first file',
		'heaviest section',
		'on compare',
	],
	...measured.map(({ size, seconds, megabytes, search, page, compare, pages }, index) => {
		const before = measured[index - 1];
		const exponent = before && Math.log(seconds / before.seconds) / Math.log(size.words / before.size.words);
		return [
			String(size.words),
			String(size.names),
			String(size.points),
			String(pages),
			`${seconds.toFixed(1)} s`,
			exponent === undefined ? '–' : `words^${exponent.toFixed(2)}`,
			`${megabytes.toFixed(0)} MiB`,
			`${search.toFixed(1)} kB`,
			`${page.toFixed(1)} kB`,
			`${compare.toFixed(1)} kB`,
		];
	}),
]);

/** Builds a pair as `npm run build` does, and watches the memory of the build where the system tells it (Linux). */
function build(content: string, out: string): Promise<{ seconds: number; megabytes: number }> {
	const began = performance.now();
	const child = spawn(process.execPath, buildArguments(), {
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let peak = 0;
	const watch = setInterval(() => {
		const status = `/proc/${child.pid ?? 0}/status`;
		try {
			if (statSync(status).isFile())
				peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
		} catch {
			// Elsewhere, or it has just ended.
		}
	}, 100);
	return new Promise((resolve, reject) => {
		child.on('exit', (code) => {
			clearInterval(watch);
			if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, megabytes: peak / 1024 });
			else reject(new Error(`The build of \`${content}\` ended with ${code ?? 'a signal'}.`));
		});
	});
}
