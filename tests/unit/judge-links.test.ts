import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content';
import { judgeLinks } from '../../src/comparison/links/judge-links';

const { comparison } = await readContent('tests/fixtures/first-pair/content');

test('links computed from words alone are those of points in three cases of four, and find more than half of these', () => {
	if (!comparison) throw new Error('The content has faults.');
	const { precision, recall } = judgeLinks(comparison);
	expect(precision).toBeGreaterThanOrEqual(0.75);
	expect(recall).toBeGreaterThanOrEqual(0.55);
});

test('links computed from words alone say by which words', () => {
	for (const link of comparison?.links.filter(({ basis }) => basis === 'computed') ?? []) {
		if (link.basis === 'computed')
			expect(link.terms.length, `${link.a.sentence} and ${link.b.sentence}`).toBeGreaterThan(0);
	}
	expect(comparison?.links.some(({ basis }) => basis === 'computed')).toBe(true);
});
