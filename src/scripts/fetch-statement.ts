import { siteBase } from './site-base';

/** What the editors say of a point: as nodes for the page, and as words. */
export interface Statement {
	nodes: Node[];
	words: string;
	/** The exact words it rests on. */
	quotes: string[];
}

const known = new Map<string, Promise<Statement | undefined>>();

/** Gets a point's title, status and sentence from its page; undefined where that cannot be had. */
export function fetchStatement(point: string): Promise<Statement | undefined> {
	const statement = known.get(point) ?? read(point);
	known.set(point, statement);
	return statement;
}

async function read(point: string): Promise<Statement | undefined> {
	const address = new URL(`points/${point}/`, siteBase());
	const response = await fetch(address).catch(() => undefined); // Off line: the card says so.
	if (!response?.ok) {
		known.delete(point);
		return undefined;
	}
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const [title, status, sentence] = ['h1', '.status', '[data-statement]'].map((selector) => page.querySelector(selector));
	if (!title || !status || !sentence) return undefined;
	const link = Object.assign(document.createElement('a'), { href: address.href, textContent: title.textContent });
	const body = Object.assign(document.createElement('p'), { textContent: sentence.textContent });
	const heading = document.createElement('b');
	heading.append(link);
	const quotes = [...page.querySelectorAll('.in-sentence mark')].map(({ textContent }) => textContent);
	return {
		quotes,
		nodes: [document.importNode(status, true), heading, body],
		words: `${status.textContent?.trim() ?? ''}: ${title.textContent ?? ''}`,
	};
}
