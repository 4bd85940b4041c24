import { chromium } from '@playwright/test';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { generators, type SearchBox } from './beside/generators.ts';
import { measurePage, type PageCost } from './beside/measure-page.ts';
import { measureSearch, type SearchCost } from './beside/measure-search.ts';
import { measureSession, searchFor, type Step } from './beside/measure-session.ts';
import { readTexts } from './beside/texts.ts';
import { runWatched, type Run } from './beside/watched-run.ts';
import { buildArguments } from './build-command.ts';
import { serveCounting, type CountingServer } from './search/serve.ts';

/**
 * `npm run bench`: builds the same two articles with what people would use instead, each from the registry in a temporary folder, serves all
 * alike (Brotli, loopback) and writes one report of figures and ratios, `docs/benchmarks.md`. `-- --print` prints it instead.
 */
const RUNS = 3;
const DEBUGGER = 9334;
const QUERY = 'Soleimani';

/** A site that is measured. */
interface Site {
	name: string;
	out: string;
	build: () => Promise<Run>;
	pages: { home: string; article: string };
	/** Kinds of pages that only this one has. */
	further: Record<string, string>;
	search: SearchBox;
	session: Step[];
}

interface Figures {
	site: Site;
	build: Run;
	files: number;
	bytes: number;
	pages: Record<string, PageCost>;
	lighthouse: Record<string, string>;
	search: SearchCost;
	session: { requests: number; bytes: number };
}

const texts = readTexts('content');
const room = await mkdtemp(join(tmpdir(), 'beside-'));
const executablePath = findBrowser() ?? '';
if (!executablePath) throw new Error('No Chrome or Chromium was found; `npm test` installs one where it can.');
try {
	const sites = [ours(), ...(await Promise.all(generators.map(others)))];
	const builds = new Map<Site, Run[]>(sites.map((site) => [site, []]));
	// In turn, so that what else the machine does meets all of them.
	for (let run = 0; run < RUNS; run += 1)
		for (const site of sites) {
			console.error(`build ${run + 1} of ${RUNS}: ${site.name}`);
			builds.get(site)?.push(await site.build());
		}
	const figures: Figures[] = [];
	for (const site of sites) figures.push(await measure(site, medianRun(builds.get(site) ?? [])));
	const report = write(figures);
	if (process.argv.includes('--print')) console.log(report);
	else writeFileSync('docs/benchmarks.md', report);
} finally {
	await rm(room, { recursive: true, force: true });
}

function ours(): Site {
	const out = resolve('.build/beside');
	return {
		name: 'Diptych',
		out,
		build: async () => {
			rmSync(out, { recursive: true, force: true });
			for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
				rmSync(cache, { recursive: true, force: true });
			return runWatched(process.execPath, buildArguments(), {
				cwd: process.cwd(),
				env: { OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
			});
		},
		pages: { home: '/', article: '/articles/lwj/' },
		further: {
			'both side by side': '/compare/',
			'all statements': '/points/',
			'a statement': '/points/coalition-leader/',
			'who is who': '/names/',
		},
		search: { page: '/articles/lwj/', box: '#q', result: '[role=option]' },
		session: [
			'/',
			'/compare/',
			async (page) => {
				await page.locator('[data-line]').first().click();
				await page.locator('[data-part=card]').waitFor();
			},
			async (page) => {
				await page.locator('[data-part=page]').click();
				await page.waitForURL(/\/points\//);
			},
			'/names/qassem-soleimani/',
			`/search/?q=${QUERY}`,
			async (page) => {
				await page.locator('.found a').first().click();
				await page.waitForURL(/\/articles\//);
			},
		],
	};
}

async function others(generator: (typeof generators)[number]): Promise<Site> {
	const folder = join(room, generator.name.replaceAll(/\W+/g, '-').toLowerCase());
	const files = {
		'package.json': JSON.stringify({ name: 'beside', private: true, dependencies: generator.packages }),
		...generator.files(texts),
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	console.error(`installing ${generator.name}`);
	await runWatched('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
	const article = generator.article('lwj');
	return {
		name: generator.name,
		out: join(folder, generator.out),
		build: async () => {
			for (const cache of generator.caches) rmSync(join(folder, cache), { recursive: true, force: true });
			const runs: Run[] = [];
			for (const [file = '', ...args] of generator.build)
				runs.push(
					await runWatched(process.execPath, [join('node_modules', file), ...args], {
						cwd: folder,
						env: { ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_TELEMETRY: '1', DO_NOT_TRACK: '1' },
					}),
				);
			return {
				seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
				mebibytes: Math.max(...runs.map(({ mebibytes = 0 }) => mebibytes)),
			};
		},
		pages: { home: '/', article },
		further: {},
		search: generator.search,
		// Both texts one after the other stand for the comparison; points and names there are none.
		session: [
			'/',
			article,
			generator.article('mei'),
			generator.search.page,
			searchFor(generator.search, QUERY),
			article,
		],
	};
}

async function measure(site: Site, build: Run): Promise<Figures> {
	console.error(`measuring ${site.name}`);
	const files = globSync('**/*', { cwd: site.out }).filter((file) => statSync(join(site.out, file)).isFile());
	const bytes = files.reduce((sum, file) => sum + packed(readFileSync(join(site.out, file))), 0);
	const server = await serveCounting({ '/': site.out });
	const browser = await chromium.launch({
		executablePath,
		args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', `--remote-debugging-port=${DEBUGGER}`],
	});
	try {
		const pages: Record<string, PageCost> = {};
		for (const [kind, path] of Object.entries({ ...site.pages, ...site.further }))
			pages[kind] = await measurePage(browser, server, path);
		return {
			site,
			build,
			files: files.length,
			bytes,
			pages,
			lighthouse: await scores(server, site),
			search: await measureSearch(browser, server, site.search, QUERY),
			session: await measureSession(browser, server, site.session),
		};
	} finally {
		await browser.close();
		server.close();
	}
}

/** Lighthouse's four scores, mobile. */
async function scores(server: CountingServer, { pages }: Site): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const [kind, path] of Object.entries(pages)) {
		const result = await lighthouse(server.address + path, { port: DEBUGGER, output: 'json', logLevel: 'error' });
		found[kind] = Object.values(result?.lhr.categories ?? {})
			.filter(({ id }) => ['performance', 'accessibility', 'best-practices', 'seo'].includes(id))
			.map(({ score }) => Math.round((score ?? 0) * 100))
			.join(' / ');
	}
	return found;
}

function packed(file: Buffer): number {
	const small = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
	return Math.min(small, file.length);
}

function medianRun(runs: readonly Run[]): Run {
	const middle = (values: number[]): number =>
		values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
	return {
		seconds: middle(runs.map(({ seconds }) => seconds)),
		mebibytes: middle(runs.map(({ mebibytes = Number.NaN }) => mebibytes)),
	};
}

/** Writes the report: a row for each figure, ours first, the others as figures and as how many times ours they are. */
function write(figures: readonly Figures[]): string {
	const [own] = figures;
	if (!own) return '';
	const row = (
		name: string,
		value: (of: Figures) => number | undefined,
		show: (value: number) => string,
		why = '',
	): string => {
		const mine = value(own) ?? Number.NaN;
		const values = figures.map((of) => value(of));
		const cells = values.map((one, index) => {
			if (one === undefined) return '–';
			return index === 0 || mine === 0 ? show(one) : `${show(one)} (${ratio(one / mine)})`;
		});
		const isFirst = values.every((one) => one === undefined || mine <= one);
		return `| ${[name, ...cells, isFirst ? '' : why].join(' | ')} |`;
	};
	const text = (name: string, value: (of: Figures) => string, why = ''): string =>
		`| ${[name, ...figures.map(value), why].join(' | ')} |`;
	const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
	const ms = (time: number): string => `${Math.round(time)} ms`;
	const count = (value: number): string => String(Math.round(value));
	const head = ['', ...figures.map(({ site }) => site.name), 'where we are not first'];
	const manyPages = `${globSync('**/*.html', { cwd: own.site.out }).length} pages, not four or five: every statement, name and passage has its own, and every link to exact words is looked up`;
	const pageRows = Object.keys(own.site.pages).flatMap((kind) => {
		const of =
			(key: keyof PageCost) =>
			({ pages }: Figures): number | undefined =>
				pages[kind]?.[key];
		const more =
			kind === 'home'
				? 'it tells the findings, with both quotes; the others list two links'
				: 'the text with its evidence';
		return [
			row(`${kind}: requests`, of('requests'), count, more),
			row(`${kind}: bytes`, of('bytes'), kB, more),
			row(`${kind}: of them HTML`, of('html'), kB, 'styles and the script of every page stand in it'),
			row(`${kind}: CSS`, of('css'), kB),
			row(`${kind}: script`, of('script'), kB),
			row(`${kind}: script parsed`, of('parsed'), kB, 'the box for search, citing, keeping'),
			row(`${kind}: first paint (FCP)`, of('fcp'), ms, more),
			row(`${kind}: largest paint (LCP)`, of('lcp'), ms, more),
			row(`${kind}: blocked (TBT)`, of('tbt'), ms),
			row(`${kind}: shifts (CLS)`, of('cls'), (value) => value.toFixed(3)),
			text(`${kind}: Lighthouse`, ({ lighthouse: found }) => found[kind] ?? '–'),
		];
	});
	const versions = generators.map(
		({ name, packages }) =>
			`${name}: ${Object.entries(packages)
				.map(([id, version]) => `${id} ${version}`)
				.join(', ')}`,
	);
	return `# Beside the others

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: the two articles of \`content/\`, built by each generator as its own guide sets it up, served alike (Brotli, loopback).
${cpus()[0]?.model ?? 'Processor unknown'}, ${cpus().length} cores, Node ${process.version}. Builds are clean, the median of three in turn, memory that of all processes together. Pages are the
median of five with an empty cache, on a line of 150 ms and 1.6 Mbit/s with a quarter of the processor; a favicon does not count. In brackets: how many times ours.

${versions.map((line) => `- ${line}`).join('\n')}

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${[
	row(
		'build: time',
		({ build }) => build.seconds,
		(value) => `${value.toFixed(1)} s`,
		manyPages,
	),
	row(
		'build: time for a page',
		({ site, build }) => (1000 * build.seconds) / globSync('**/*.html', { cwd: site.out }).length,
		ms,
		'pages with nothing but the text',
	),
	row(
		'build: peak memory',
		({ build }) => build.mebibytes,
		(value) => `${Math.round(value)} MiB`,
		manyPages,
	),
	row('files', ({ files }) => files, count, manyPages),
	row('all bytes', ({ bytes }) => bytes, kB, manyPages),
	...pageRows,
	row(
		`search, “${QUERY}”: requests to first results`,
		({ search }) => search.requests,
		count,
		'names, points and passages, each from its own file',
	),
	row('search: bytes to first results', ({ search }) => search.bytes, kB, 'every spelling of every name comes along'),
	row(
		'search: click to first results',
		({ search }) => search.milliseconds,
		ms,
		'every spelling of every name comes along',
	),
	row('a session: requests', ({ session: own }) => own.requests, count, 'seven pages, not four'),
	row(
		'a session: bytes',
		({ session: own }) => own.bytes,
		kB,
		'seven pages, not four: the others have no comparison, statement or name',
	),
].join('\n')}

A session: home, both side by side, a passage, a statement, a name, search, the text. The others have no page for most of it: home, one text, the other, search, the text.

Pages that only Diptych has:

| | requests | bytes | script | FCP | LCP | TBT | CLS |
|---|---|---|---|---|---|---|---|
${Object.keys(own.site.further)
	.map((kind) => {
		const cost = own.pages[kind];
		return cost
			? `| ${[kind, count(cost.requests), kB(cost.bytes), kB(cost.script), ms(cost.fcp), ms(cost.lcp), ms(cost.tbt), cost.cls.toFixed(3)].join(' | ')} |`
			: '';
	})
	.join('\n')}
`;
}

function ratio(value: number): string {
	return `× ${value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2)}`;
}
