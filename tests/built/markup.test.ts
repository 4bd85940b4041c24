import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf, read, sites } from './built-site';

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// The build writes the shortest markup that means the same: `<!doctype html>`, bare attributes, optional end tags.
		'doctype-style': 'off',
		'attr-quotes': 'off',
		'no-implicit-close': 'off',
		'void-style': 'off',
		'close-order': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-implicit-button-type': 'off',
		'no-raw-characters': 'off',
		// Long titles of articles and points are theirs.
		'long-title': 'off',
		// Styles of one mark, such as the width of a bar, stand on it.
		'no-inline-style': 'off',
	},
});

describe.each(sites)('the markup of $name', ({ folder }) => {
	test('is valid on every page', async () => {
		const faults: string[] = [];
		for (const file of pagesOf(folder)) {
			const { results } = await validator.validateString(read(folder, file), file);
			for (const { messages } of results)
				faults.push(
					...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
				);
		}
		expect([...new Set(faults.map((fault) => fault.replace(/^.*? /, '')))].slice(0, 20)).toEqual([]);
	});
});
