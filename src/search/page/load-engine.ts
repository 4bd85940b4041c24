import { siteBase } from '../../browser/site-base';
import type { SearchData } from '../data/search-data';
import { PagefindFinder, type Pagefind, type PagefindInstance } from '../finding/pagefind-finder';

/** Makes the finder of the site: Pagefind, fetched at the first question. */
export function makeFinder({ articles }: SearchData): PagefindFinder {
	return new PagefindFinder(articles, loadBundle);
}

async function loadBundle(bundle: string): Promise<PagefindInstance> {
	const address = new URL(`${bundle}/pagefind.js`, siteBase()).href;
	// Pagefind's own file, which no bundler has seen; its types are those that are used here.
	const module = (await import(/* @vite-ignore */ address)) as Pagefind;
	// Without the worker one file less is fetched; a search here takes about a millisecond.
	const instance = module.createInstance({ noWorker: true });
	await instance.init();
	return instance;
}
