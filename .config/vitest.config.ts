import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		// A row of tests is told by a dot each, and kept for the sum of all.
		...(process.env['RESULTS'] && {
			reporters: ['dot', ['junit', { outputFile: process.env['RESULTS'] }]],
		}),
		projects: [
			// Nothing here keeps a state: one process may run all, and loads the code once. What is in `edition` reads `content/` as it
			// stands, the rest what is frozen.
			{ test: { name: 'unit', include: ['tests/{unit,edition}/**/*.test.ts'], isolate: false, testTimeout: 30_000 } },
			// These read what a build left in `dist/` and `.build/weather/`, or build themselves.
			{ test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
			// What the tests of the built sites would take too long over.
			{ test: { name: 'slow', include: ['tests/slow/**/*.test.ts'] } },
			// Hundreds of readings of content that was made to do harm.
			{ test: { name: 'hostile', include: ['tests/hostile/**/*.test.ts'] } },
			// The ways of a reader in the engines that are installed.
			{
				test: {
					name: 'engines',
					include: ['tests/engines/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					retry: process.env['CI'] ? 1 : 0,
				},
			},
			// The web servers that are installed serve `dist/`.
			{ test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
		],
	},
});
