import { makeAddresser, type Addresser } from '../../directives/address-words';
import { readPageText } from '../../directives/page-text';
import { siteBase } from '../../scripts/site-base';
import { readPage } from '../read-page';
import { pageTree } from './page-tree';
import type { SelectedWords } from './selected-words';

const addressers = new Map<string, Promise<Addresser | undefined>>();

/**
 * Gives the address that reopens words of an article: its page, with the directive that leads to just these words, tried on
 * the model of every browser as the build does. Where none does, or the page cannot be had, the passage is the address.
 */
export async function wordAddress(words: readonly SelectedWords[]): Promise<string> {
	const [first] = words;
	if (!first) return location.href;
	const page = new URL(`articles/${first.article}/`, siteBase()).href;
	const addresser = await (addressers.get(page) ?? read(page));
	const directives = words.map(({ passage, start, end }) => addresser?.(passage, [[start, end]]).directive ?? '').filter(Boolean);
	return `${page}#${first.passage}${directives.join('').replaceAll(/(?<=.):~:/g, '&')}`;
}

function read(page: string): Promise<Addresser | undefined> {
	const addresser = readPage(page).then((document) => document && makeAddresser(readPageText(pageTree(document))));
	addressers.set(page, addresser);
	return addresser;
}
