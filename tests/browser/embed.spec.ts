import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { readComparison } from './page-kinds';

test('a point stands in a frame of another site’s page, with its words, its sources and a way back', async ({
	page,
	baseURL,
}) => {
	const [point] = readComparison().points;
	if (!point) throw new Error('There is no point.');
	const host = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(`<iframe src="${baseURL ?? ''}/points/${point.id}/card/" width="640" height="420"></iframe>`);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	try {
		// Listening on a port: the address is none of a pipe.
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		const card = page.frameLocator('iframe');
		await expect(card.getByRole('heading', { name: point.title })).toBeVisible();
		for (const { exact } of point.evidence.slice(0, 1)) await expect(card.getByText(exact).first()).toBeVisible();
		await expect(card.getByText('https://').first()).toBeVisible();
		expect(await card.locator('script').count()).toBe(0);
		await card.getByRole('link', { name: 'The whole point, in both texts' }).click();
		await page.waitForURL(`**/points/${point.id}/`);
	} finally {
		host.close();
	}
});
