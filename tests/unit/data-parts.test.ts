import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

test('the page of a name marks what the card of a name takes from it', async () => {
	vi.stubGlobal('HTMLElement', Object);
	const { PARTS } = await import('../../src/browser/name-card');
	const page = readFileSync('src/pages/names/[id].astro', 'utf8');
	expect(PARTS.map((part) => page.split(`data-part="${part}"`).length - 1)).toEqual([1, 1]);
});
