import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pagesOf, read, sites } from './built-site';

describe.each(sites)('preview images of $name', ({ folder }) => {
	const addresses = new Map(
		// A page that only leads on, and a card in a frame, are never shared.
		pagesOf(folder)
			.filter((file) => !file.endsWith('/card/index.html') && !/http-equiv="?refresh/.test(read(folder, file)))
			.map((file) => [file, /<meta[^>]*og:image[^>]*content="?([^" >]+)/.exec(read(folder, file))?.[1] ?? '']),
	);
	const images = [
		...new Set([...addresses.values()].map((address) => /previews\/[\w-]+\.png$/.exec(address)?.[0] ?? address)),
	];

	test('there is one for each page', () => {
		expect([...addresses].filter(([, address]) => !address.endsWith('.png'))).toEqual([]);
		for (const image of images) expect(() => statSync(join(folder, image)), image).not.toThrow();
	});

	test.each(images)('%s is 1200 by 630, and small', async (image) => {
		const file = readFileSync(join(folder, image));
		expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(file.length).toBeLessThan(60_000);
	});
});
