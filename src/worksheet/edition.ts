import type { Words } from '../words/en';

/** What a worksheet is about: the points and passages that there are, with the site’s words for what is done with them. */
export interface WorksheetData {
	title: string;
	points: { id: string; title: string }[];
	articles: { id: string; label: string; lang: string; passages: Record<string, string> }[];
	/** Numbers of passages and headings as cited, with `#` for the number. */
	passage: string;
	heading: string;
	words: WorksheetWords;
}

/** The site’s own words on the worksheet; what has numbers in it has `#` and `%` in their place. */
export type WorksheetWords = Omit<Words['worksheet'], 'items' | 'imported' | 'leftOut'> & {
	items: string;
	imported: string;
	leftOut: string;
	quote: string;
};

/** Gives what an item is called: a point’s title, or a place as cited. */
export function titleOf({ points, articles, passage, heading }: WorksheetData, item: ItemPlace): string {
	if (item.type === 'point') return points.find(({ id }) => id === item.id)?.title ?? item.id;
	const number = (item.passage.startsWith('h') ? heading : passage).replace('#', item.passage.slice(1));
	return `${articles.find(({ id }) => id === item.article)?.label ?? item.article} ${number}`;
}

/** Gives the address of an item below the site’s. */
export function pathOf(item: ItemPlace): string {
	return item.type === 'point' ? `points/${item.id}/` : `articles/${item.article}/#${item.passage}`;
}

/** Reads what an address of the site is the place of. */
export function readPath(address: string): ItemPlace | undefined {
	const [, id] = /(?:^|\/)points\/([a-z0-9-]+)\/?$/.exec(address) ?? [];
	if (id !== undefined) return { type: 'point', id };
	const [, article, passage] = /(?:^|\/)articles\/([a-z0-9-]+)\/?#([ph]\d+)(?::~:.*)?$/.exec(address) ?? [];
	return article === undefined || passage === undefined ? undefined : { type: 'words', article, passage };
}

/** Where an item is. */
export type ItemPlace = { type: 'point'; id: string } | { type: 'words'; article: string; passage: string };
