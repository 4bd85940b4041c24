import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Found } from '../../src/directives/find-directive';
import type { MadePage } from './made-pages';

/**
 * Asks a browser what it marks on pages: the stretches painted with `::target-text`, as places in characters other than
 * white space. `perView` pages are shown at once, each in a frame of its own; Chromium takes a text directive in the
 * window’s own address only, which is 1.
 */
export async function askBrowser(browser: Browser, pages: readonly MadePage[], perView: number): Promise<Found[][]> {
	const views = Array.from({ length: Math.ceil(pages.length / perView) }, (_, index) =>
		pages.slice(index * perView, (index + 1) * perView),
	);
	const server = await serve(views);
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const page = await browser.newPage({
		viewport: { width: perView === 1 ? WIDTH : 2 * WIDTH + 20, height: HEIGHT * Math.ceil(perView / 2) },
	});
	try {
		const found: Found[][] = [];
		for (const [index, view] of views.entries()) {
			await page.goto(perView === 1 ? `${address}/${index}-0#:~:${withLast(view[0])}` : `${address}/${index}`);
			const frames = perView === 1 ? [page.mainFrame()] : page.frames().slice(1);
			found.push(...(await readMarks(page, frames, view.length)));
		}
		return found;
	} finally {
		await page.close();
		server.close();
	}
}

const WIDTH = 720;
const HEIGHT = 260;

/** A last word that each page is asked for as well: once it is marked, the search is over. */
const LAST = 'ZZLASTZZ';

function withLast(page: MadePage | undefined): string {
	return [page?.directives.replaceAll('"', '%22'), `text=${LAST}`].filter(Boolean).join('&');
}

async function serve(views: readonly (readonly MadePage[])[]): Promise<Server> {
	const server = createServer(({ url = '' }, response) => {
		const [, view = '', index] = /^\/(\d+)(?:-(\d+))?/.exec(url) ?? [];
		const pages = views[Number(view)] ?? [];
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(index === undefined ? viewOf(Number(view), pages) : whole(pages[Number(index)]?.html ?? ''));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

function viewOf(view: number, pages: readonly MadePage[]): string {
	const frames = pages.map(
		(page, index) => `<iframe src="/${view}-${index}#:~:${withLast(page).replaceAll('&', '&amp;')}"></iframe>`,
	);
	return `<!doctype html><style>body { margin: 0 } iframe { width: ${WIDTH}px; height: ${HEIGHT}px; border: 0; float: left }</style>${frames.join('')}`;
}

function whole(html: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
		body { font: 10px/12px monospace; margin: 2px; background: #fff; color: #000; } p, ul, h2 { margin: 1px; } h2 { font-size: 10px; }
		::target-text { background: #f00; color: #f00; }
		.nt::before { content: '[sic]'; } .drawn::before { content: 'drawn '; }
		</style><body>${html}<p>${LAST}</p>`;
}

/** Reads the marks of every frame, once the last word of each is marked. */
async function readMarks(page: Page, frames: readonly Frame[], count: number): Promise<Found[][]> {
	let before = '';
	for (const start = Date.now(); Date.now() - start < 10_000;) {
		// A busy browser sometimes has no picture to give: the next time it has.
		const [png, ...characters] = await Promise.all([
			page.screenshot().catch(() => undefined),
			...frames.slice(0, count).map(readCharacters),
		]);
		if (!png) continue;
		const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
		const isRed = (x: number, y: number): boolean => {
			if (x < 0 || y < 0 || x >= info.width || y >= info.height) return false;
			const at = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
			return (data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 80 && (data[at + 2] ?? 255) < 80;
		};
		const marks = characters.map((own) => own.map(([x, y]) => isRed(x, y)));
		// What was folded away may still be opening: what is read twice alike is there to stay.
		const now = JSON.stringify([marks, characters]);
		const isSteady = now === before;
		before = now;
		if (isSteady && marks.length === count && marks.every((own) => own.slice(-LAST.length).every(Boolean))) {
			return marks.map((own, index) => stretches(own.slice(0, -LAST.length), characters[index] ?? []));
		}
	}
	throw new Error('The browser did not come to the end of its search.');
}

/** Gives the middle of each character other than white space that is text of the page, in the window; -1 for what has no width, -2 for what is not painted. */
async function readCharacters(frame: Frame): Promise<[x: number, y: number][]> {
	const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : null;
	const own = await frame.evaluate(() => {
		const middles: [number, number][] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const unseen = 'script, style, template, select, [popover], [hidden]:not([hidden="until-found"])';
			if (node.parentElement?.closest(unseen) && !node.parentElement.closest('[hidden="until-found"]')) continue;
			// What is folded away has a size, and is not painted.
			const isPainted = node.parentElement?.checkVisibility() ?? false;
			const text = node.nodeValue ?? '';
			for (let offset = 0; offset < text.length; offset += 1) {
				if (/\s/.test(text.charAt(offset))) continue;
				const range = new Range();
				range.setStart(node, offset);
				range.setEnd(node, offset + 1);
				const { left = 0, top = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
				middles.push(!isPainted ? [-2, -2] : width < 0.5 ? [-1, -1] : [left + width / 2, top + height / 2]);
			}
		}
		return middles;
	});
	return own.map(([x, y]) => (x < 0 ? [x, y] : [x + (box?.x ?? 0), y + (box?.y ?? 0)]));
}

/** Joins marked characters into stretches; what has no width goes with what stands before it. */
function stretches(marks: readonly boolean[], characters: readonly [x: number, y: number][]): Found[] {
	const found: [number, number][] = [];
	let isOpen = false;
	for (const [place, isMarked] of marks.entries()) {
		if (characters[place]?.[0] === -1) {
			const last = found.at(-1);
			if (isOpen && last) last[1] = place + 1;
			continue;
		}
		if (isMarked && !isOpen) found.push([place, place + 1]);
		const last = found.at(-1);
		if (isMarked && last) last[1] = place + 1;
		isOpen = isMarked;
	}
	return found;
}
