import { cp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';

type Options = Omit<Parameters<typeof glob>[0], 'base'>;

/**
 * Loads the files of a folder as `glob()` does, whatever its path is. Astro imports deferred Markdown by an address made
 * of the bare path, in which `#`, `?` and `%` mean something else (astro 7.3.4, `vite-plugin-content-virtual-mod`): of such
 * a folder a copy in the cache is loaded. Remove this once that plugin goes through `pathToFileURL`.
 */
export function folderLoader(folder: string, options: Options): Loader {
	if (!/[#?%]/.test(folder)) return glob({ ...options, base: pathToFileURL(folder) });
	return {
		name: 'folder-loader',
		load: async (context) => {
			const copy = new URL(`./copies/${context.collection}/`, context.config.cacheDir);
			await rm(copy, { recursive: true, force: true });
			await cp(folder, fileURLToPath(copy), { recursive: true });
			await glob({ ...options, base: copy }).load(context);
		},
	};
}
