import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests as `npm run test:mutants` runs them, each that covers a changed piece of code. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['tests/unit/**/*.test.ts'],
		// For each change those that meet it run again: these take too long for what they notice.
		exclude: ['tests/unit/search/{hostile-queries,languages,search-data}.test.ts'],
		testTimeout: 30_000,
		env: { KEPT_EDITIONS: '.build/kept-editions' },
		// A copy of the project has no links out of a folder, and so not every mistake.
		testNamePattern: /^(?!.*(?:link-out-of-the-folder|is told of in the docs|for every message there is))/,
	},
});
