import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/**
 * Bundles the scripts that wait until a reader turns to them, each into one file `scripts/<name>.js`.
 * Astro's own script tags run with the page; these are imported by address, from wherever the site was put.
 */
export function lazyScripts(entries: Record<string, string>): AstroIntegration {
	let root = '';
	return {
		name: 'lazy-scripts',
		hooks: {
			'astro:config:setup': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server }) => {
				// While developing, Vite serves the source itself.
				server.middlewares.use((request, _, next) => {
					const name = /^\/scripts\/([\w-]+)\.js/.exec(request.url ?? '')?.[1];
					if (name && entries[name]) request.url = `/${entries[name]}`;
					next();
				});
			},
			'astro:build:done': async ({ dir }) => {
				const folder = join(fileURLToPath(dir), 'scripts');
				await mkdir(folder, { recursive: true });
				for (const [name, entry] of Object.entries(entries)) await writeFile(join(folder, `${name}.js`), await bundle(join(root, entry)));
			},
		},
	};
}

async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: { write: false, target: 'es2023', modulePreload: false, rolldownOptions: { input: entry, output: { format: 'es' } } },
	});
	const chunks = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
	const [chunk] = chunks;
	if (chunk?.type !== 'chunk' || chunks.length !== 1)
		throw new Error(`\`${entry}\` did not come to one script: it gave ${chunks.length} files.`);
	return chunk.code;
}
