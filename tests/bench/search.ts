import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { printTable } from './print-table.ts';
import { askFresh, askOurs, askStock, printFresh, printQuality } from './search/quality.ts';
import { serveCounting } from './search/serve.ts';
import { measure, type Speed, type Way } from './search/speed.ts';
import { writeStock } from './search/stock.ts';
import { readFresh } from '../search/evaluate-fresh.ts';
import { readQueries } from '../search/evaluate.ts';

/**
 * Measures the search of the built site against stock Pagefind on the same records: what it finds, what it fetches, how
 * long it takes. `npm run bench:search`, after a build; `-- quality` or `-- speed` for one of the two. `DIST` says which
 * site, `QUERIES`, `FRESH` and `BLIND` which query sets.
 */
const dist = process.env['DIST'] ?? 'dist';
const queries = process.env['QUERIES'] ?? 'tests/search/queries.yaml';
const fresh = process.env['FRESH'] ?? 'tests/search/fresh-queries.yaml';
const blind = process.env['BLIND'] ?? 'tests/search/blind-queries.yaml';
const stock = '.build/bench';
const parts = process.argv.slice(2);
const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
const names: [string, string] = ['Soleimani', 'Hakim'];
const label = { Soleimani: 'Qassem Soleimani', Hakim: 'Ammar al-Hakim' };

const typed = (query: string): string => `document.querySelector('#q').value === ${JSON.stringify(query)}`;
const ways: Way[] = [
	{
		name: 'ours, box on a reading page',
		path: '/articles/mei/',
		box: '#q',
		isFirst: `document.querySelector('[role=option]')`,
		leadsTo: '.found li',
		isWhole: (query) =>
			`${typed(query)} && [...document.querySelectorAll('[role=option]')].some((option) => option.textContent.includes(${JSON.stringify(label[query as keyof typeof label])})) && document.querySelector('[data-kind=passages]')?.textContent.includes(${JSON.stringify(query)})`,
	},
	{
		name: 'ours, search page',
		path: '/search/',
		box: '#q',
		isFirst: `document.querySelector('[role=option], .results li')`,
		isWhole: (query) =>
			`${typed(query)} && document.querySelector('search-page')?.dataset.state === 'settled' && document.querySelector('.answer')?.textContent.includes(${JSON.stringify(query)}) && document.querySelector('.found li')`,
	},
	{
		name: 'Pagefind’s default UI',
		path: '/stock/',
		box: '.pagefind-ui__search-input',
		isFirst: `document.querySelector('.pagefind-ui__result-title')`,
		isWhole: (query) =>
			`document.querySelector('.pagefind-ui__message')?.textContent.includes('for ${query}') && document.querySelector('.pagefind-ui__result-title')`,
	},
];

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium was found; `npm test` installs one where it can.');
await writeStock(dist, stock);
const server = await serveCounting({ '/stock/': stock, '/': dist });
const browser = await chromium.launch({
	executablePath,
	args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
try {
	if (wants('quality')) await measureQuality();
	if (wants('speed')) await measureSpeed();
} finally {
	await browser.close();
	server.close();
}

async function measureQuality(): Promise<void> {
	const page = await browser.newPage();
	const set = readQueries(queries);
	console.log(`${set.length} queries (${queries}), in the browser with the engine; stock Pagefind on the same index\n`);
	const ours = await askOurs(page, server.address, set);
	printQuality(ours, await askStock(page, server.address, set));
	for (const { query, missing } of ours)
		if (missing.length > 0) console.log(`  “${query.q}” lacks ${missing.join(', ')}`);
	for (const [set, half] of [
		[fresh, 'tuning'],
		[fresh, 'kept'],
		[blind, 'blind'],
	] as const) {
		const own = readFresh(set, half);
		if (own.length === 0) continue;
		console.log(`\n${own.length} fresh queries (${set}), “${half}”\n`);
		printFresh(await askFresh(page, server.address, own));
	}
}

async function measureSpeed(): Promise<void> {
	console.log(
		`\nTyping ${names[0]}, ${names[1]} when warm; median of 9; Brotli; slow: 150 ms, 1.6 Mbit/s, a quarter of the processor; 60 ms a key\n`,
	);
	const speeds: Speed[] = [];
	for (const isSlow of [false, true])
		for (const way of ways) speeds.push(await measure(browser, server, way, isSlow, names));
	const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
	const ms = (time: number): string => `${Math.round(time)} ms`;
	printTable([
		[
			'way',
			'line',
			'page',
			'to first results',
			'until quiet',
			'click→first',
			'click→whole name',
			'last key→whole name',
			'warm, last key→results',
			'Enter→passages',
		],
		...speeds.map((speed) => [
			speed.way,
			speed.line,
			kilobytes(speed.pageBytes),
			`${speed.requests} req ${kilobytes(speed.bytes)}`,
			`${speed.allRequests} req ${kilobytes(speed.allBytes)}`,
			ms(speed.clickToFirst),
			ms(speed.clickToWhole),
			ms(speed.keyToWhole),
			ms(speed.warm),
			Number.isNaN(speed.enter) ? '–' : ms(speed.enter),
		]),
	]);
}
