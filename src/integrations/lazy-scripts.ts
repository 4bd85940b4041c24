import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { contentFolder } from '../content-folder';
import { searchWords } from './search-words';

/**
 * Bundles the scripts that wait until a reader turns to them, each into one file `scripts/<name>.js`.
 * Astro's own script tags run with the page; these are imported by address, from wherever the site was put.
 * Scripts of one group share their code: a later one takes from the first what both need.
 */
export function lazyScripts(...groups: Record<string, string>[]): AstroIntegration {
	const entries = new Map(groups.flatMap((group) => Object.entries(group)));
	let root = '';
	return {
		name: 'lazy-scripts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				root = fileURLToPath(config.root);
				updateConfig({ vite: { plugins: [searchWords({ folder: contentFolder() })] } });
			},
			'astro:server:setup': ({ server }) => {
				// While developing, Vite serves the source itself.
				server.middlewares.use((request, _, next) => {
					const entry = entries.get(/^\/scripts\/([\w-]+)\.js/.exec(request.url ?? '')?.[1] ?? '');
					if (entry) request.url = `/${entry}`;
					next();
				});
			},
			'astro:build:done': async ({ dir }) => {
				const folder = join(fileURLToPath(dir), 'scripts');
				await mkdir(folder, { recursive: true });
				for (const group of groups)
					for (const { name, code } of await bundleScripts(root, group))
						await writeFile(join(folder, `${name}.js`), code);
			},
		},
	};
}

/** Bundles scripts, by name, each into one module; they share their code as the scripts of one group do. */
export async function bundleScripts(
	root: string,
	group: Record<string, string>,
): Promise<{ name: string; code: string }[]> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [searchWords({ folder: contentFolder() })],
		build: {
			write: false,
			target: 'es2023',
			modulePreload: false,
			rolldownOptions: {
				input: Object.fromEntries(Object.entries(group).map(([name, entry]) => [name, join(root, entry)])),
				preserveEntrySignatures: 'allow-extension',
				output: { format: 'es', entryFileNames: '[name].js' },
			},
		},
	});
	const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
	return files.map((file) => {
		if (file.type !== 'chunk' || !file.isEntry)
			throw new Error(
				`\`${file.fileName}\` is none of the scripts asked for: let one of them be imported by the others.`,
			);
		return { name: file.name, code: file.code };
	});
}
