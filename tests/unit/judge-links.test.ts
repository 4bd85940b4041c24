import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content';
import { judgeLinks } from '../../src/comparison/links/judge-links';

test('links computed from words alone agree with those of points seven times in ten, both ways', async () => {
	const { comparison } = await readContent('content');
	if (!comparison) throw new Error('The content has faults.');
	const { precision, recall } = judgeLinks(comparison);
	expect(precision).toBeGreaterThanOrEqual(0.7);
	expect(recall).toBeGreaterThanOrEqual(0.7);
});

test('links computed from words alone say by which words', async () => {
	const { comparison } = await readContent('content');
	for (const link of comparison?.links.filter(({ basis }) => basis === 'computed') ?? []) {
		if (link.basis === 'computed') expect(link.terms.length, `${link.a.sentence} and ${link.b.sentence}`).toBeGreaterThan(0);
	}
	expect(comparison?.links.some(({ basis }) => basis === 'computed')).toBe(true);
});
