import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lock = readFileSync('package-lock.json', 'utf8');
const packages = Object.keys((JSON.parse(lock) as { packages: Record<string, unknown> }).packages);

test.each([
	['Pagefind', /^node_modules\/@pagefind\/(linux|darwin|windows)-x64$/],
	['Astro’s compiler', /^node_modules\/@astrojs\/compiler-binding-(linux|darwin|win32)-x64(?:-gnu|-msvc)?$/],
	['Rolldown', /^node_modules\/@rolldown\/binding-(linux|darwin|win32)-x64(?:-gnu|-msvc)?$/],
	['esbuild', /^node_modules\/@esbuild\/(linux|darwin|win32)-x64$/],
	['sharp', /^node_modules\/@img\/sharp-(linux|darwin|win32)-x64$/],
])('the lock file has the binaries of %s for Linux, macOS and Windows', (_, pattern) => {
	const systems = packages.flatMap((name) => pattern.exec(name)?.[1] ?? []);
	expect(systems).toHaveLength(3);
});

test('the lock file names no registry', () => {
	expect(lock).not.toMatch(/"resolved"|https?:\/\/registry/);
});
