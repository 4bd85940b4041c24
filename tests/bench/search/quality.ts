import type { Page } from '@playwright/test';
import { printTable } from '../print-table.ts';
import { scoreFresh, summarizeFresh, type FreshQuery, type FreshScore } from '../../search/evaluate-fresh.ts';
import {
	scoreQuery,
	summarizeByKind,
	type Given,
	type MeasuredQuery,
	type Score,
	type Summary,
} from '../../search/evaluate.ts';

/** Asks the search page for each query, as a reader does who types it and presses Enter; reads what stands there. */
export async function askOurs(page: Page, address: string, queries: readonly MeasuredQuery[]): Promise<Score[]> {
	await page.goto(`${address}/search/`);
	const scores: Score[] = [];
	for (const query of queries) {
		await page.locator('#q').fill(query.q);
		await page.keyboard.press('Enter');
		await page.locator('search-page[data-state=settled]').waitFor({ state: 'attached' });
		const links = await page
			.locator('.results a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const inColumns = await page
			.locator('.found li:not(.holder li) > a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const points = links.flatMap((link) => /\/points\/([^/]+)\//.exec(link)?.[1] ?? []);
		scores.push(scoreQuery(query, { passages: passagesOf(inColumns), points: [...new Set(points)] }));
	}
	return scores;
}

/** Asks stock Pagefind for each query, over the very index that ours uses. */
export async function askStock(page: Page, address: string, queries: readonly MeasuredQuery[]): Promise<Score[]> {
	await page.goto(`${address}/stock/`);
	const scores: Score[] = [];
	for (const query of queries) {
		const links = await page.evaluate(async (q) => {
			interface Pagefind {
				search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
			}
			const path = '/stock/pagefind/pagefind.js';
			const { search } = (await import(path)) as Pagefind;
			const { results } = await search(q);
			return Promise.all(results.map(async (result) => (await result.data()).url));
		}, query.q);
		scores.push(scoreQuery(query, { passages: passagesOf(links), points: [] }));
	}
	return scores;
}

/** Asks the search page for each fresh query; reads what is shown as a full answer, what else, and of which text it says nothing. */
export async function askFresh(page: Page, address: string, queries: readonly FreshQuery[]): Promise<FreshScore[]> {
	await page.goto(`${address}/search/`);
	const articles = Object.keys(queries[0]?.expected ?? {});
	const scores: FreshScore[] = [];
	for (const query of queries) {
		await page.locator('#q').fill(query.query);
		await page.keyboard.press('Enter');
		await page.locator('search-page[data-state=settled]').waitFor({ state: 'attached' });
		const links = (selector: string): Promise<string[]> =>
			page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const full = passagesOf(await links('.found > ol:not(.holder) > li[data-grade=full] > a'));
		const all = passagesOf(await links('.found li:not(.holder li) > a'));
		const silent = await page
			.locator('.found:has(.silent)')
			.evaluateAll((columns) =>
				columns
					.filter((column) => column.querySelector('h2 .meta')?.textContent === 'nothing')
					.map((column) => (column as HTMLElement).dataset['side']),
			);
		scores.push(scoreFresh(query, { full, all, silent: silent.flatMap((side) => articles[Number(side) - 1] ?? []) }));
	}
	return scores;
}

/** Prints how the fresh queries of each kind were answered. */
export function printFresh(scores: readonly FreshScore[]): void {
	const measures = ['queries', 'recall', 'mrr', 'complete', 'full', 'falseSilences', 'forbidden'];
	const rows = Object.entries(summarizeFresh(scores)).map(([kind, summary]) => [
		kind,
		...measures.map((measure) => {
			const value = summary[measure] ?? NaN;
			return Number.isNaN(value) ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3);
		}),
	]);
	printTable([['kind', 'n', 'recall', 'MRR', 'complete', 'full answers', 'false silences', 'forbidden'], ...rows]);
}

function passagesOf(links: readonly string[]): Given['passages'] {
	const places = links.flatMap((link) => {
		const [, article, id] = /\/articles\/([^/]+)\/#([\w-]+)/.exec(`/${link}`) ?? [];
		return article !== undefined && id !== undefined ? [{ article, id }] : [];
	});
	return Object.fromEntries(
		[...new Set(places.map(({ article }) => article))].map((article) => [
			article,
			places.filter((place) => place.article === article).map(({ id }) => id),
		]),
	);
}

/** Prints both by kind of query, one beside the other. */
export function printQuality(ours: readonly Score[], stock: readonly Score[]): void {
	const articles = [...new Set(ours.flatMap(({ recall }) => Object.keys(recall)))];
	const cells = ({ recall, mrr, complete, pointMrr, withBeyond }: Summary): string[] =>
		[...articles.map((article) => recall[article] ?? NaN), mrr, complete, pointMrr]
			.map((value) => (Number.isNaN(value) ? '–' : value.toFixed(3)))
			.concat(String(withBeyond));
	const stockByKind = summarizeByKind(stock);
	const head = [
		'kind',
		'n',
		'whose',
		...articles.map((article) => `R@10 ${article}`),
		'MRR',
		'complete',
		'point MRR',
		'with more',
	];
	const rows = Object.entries(summarizeByKind(ours)).flatMap(([kind, summary]) => {
		const other = stockByKind[kind];
		return [
			[kind, String(summary.queries), 'ours', ...cells(summary)],
			...(other ? [['', '', 'stock', ...cells(other)]] : []),
		];
	});
	printTable([head, ...rows]);
}
