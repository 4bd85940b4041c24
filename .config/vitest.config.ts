import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			// These read what a build left in `dist/` and `.build/weather/`, or build themselves.
			{ test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
		],
	},
});
