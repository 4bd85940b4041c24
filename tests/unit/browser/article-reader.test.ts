import { beforeAll, expect, test, vi } from 'vitest';

/** The page's own classes are not there in a unit test: only what the modules extend when they are loaded. */
beforeAll(() => {
	vi.stubGlobal('HTMLElement', Object);
});

test('finds the passage that is read a quarter of the window down', async () => {
	const { readAt } = await import('../../../src/browser/article-reader');
	const passages = [
		{ target: 'p1', bottom: -300 },
		{ target: 'p4', bottom: 100 },
		{ target: 'p9', bottom: 500 },
	];
	expect([
		readAt(passages, 800),
		readAt(passages, 200),
		readAt([{ target: 'p1', bottom: -900 }], 800),
		readAt([], 800),
	]).toEqual(['p9', 'p4', 'p1', undefined]);
});

test('puts a card below its link, above where there is no room, and never beyond the window', async () => {
	const { placeBeside } = await import('../../../src/browser/name-card');
	const [card, view] = [
		{ width: 300, height: 200 },
		{ width: 400, height: 600 },
	];
	expect(placeBeside({ left: 50, top: 100, bottom: 120 }, card, view)).toEqual({ x: 50, y: 124 });
	expect(placeBeside({ left: 380, top: 500, bottom: 520 }, card, view)).toEqual({ x: 92, y: 296 });
	expect(placeBeside({ left: -5, top: 50, bottom: 560 }, card, view)).toEqual({ x: 8, y: 8 });
});
