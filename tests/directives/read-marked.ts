import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What a text directive did on a page. */
export interface Marked {
	/** The element of the address. */
	id: string;
	/** All of the first mark is in the window. */
	isInView: boolean;
	/** The marked words of the element, white space left out. */
	marked: string[];
}

/** Reads what is painted with `::target-text` in the element that the page’s address names, once there are as many marks as expected. */
export async function readMarked(page: Page, count = 1): Promise<Marked> {
	const id = new URL(page.url()).hash.slice(1).split(':~:')[0] ?? '';
	// A constructed style sheet: the policy of a page refuses an element with one.
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'::target-text { background: #f0f !important; color: #f0f !important; text-decoration: none !important; }',
		);
		document.adoptedStyleSheets.push(sheet);
	});
	let read: Marked = { id, isInView: false, marked: [] };
	// The page may still be scrolling: what is read twice alike is there to stay.
	for (const start = Date.now(); Date.now() - start < 5_000;) {
		const next = { id, ...(await readOnce(page, id)) };
		if (next.marked.length >= count && next.marked.join('|') === read.marked.join('|')) return next;
		read = next;
	}
	return read;
}

async function readOnce(page: Page, id: string): Promise<Omit<Marked, 'id'>> {
	const characters = await page.evaluate((name) => {
		const element = document.getElementById(name);
		if (!element) return [];
		const middles: [string, number, number][] = [];
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			for (let offset = 0; offset < text.length; offset += 1) {
				if (/\s/.test(text.charAt(offset))) continue;
				const range = new Range();
				range.setStart(node, offset);
				range.setEnd(node, offset + 1);
				const { left = 0, top = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
				middles.push([text.charAt(offset), left + width / 2, top + height / 2]);
			}
		}
		return middles;
	}, id);
	const png = await page.screenshot();
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	const isInWindow = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < info.width && y < info.height;
	const marked: string[] = [];
	let isOpen = false;
	for (const [character, x, y] of characters) {
		const at = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
		const isMarked =
			isInWindow(x, y) && (data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 80 && (data[at + 2] ?? 0) > 200;
		if (isMarked && !isOpen) marked.push('');
		if (isMarked) marked.push(`${marked.pop() ?? ''}${character}`);
		isOpen = isMarked;
	}
	return { marked, isInView: marked.length > 0 };
}
