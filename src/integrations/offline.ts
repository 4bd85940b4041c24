import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { worksOffline, WORKER } from '../offline/wanted';
import { bundleScripts } from './lazy-scripts';

/** What is not kept: files that readers take away whole, that only hosts and other sites read, and pages for other sites’ frames. */
const NOT_KEPT =
	/^(?:carry|previews)\/|^(?:_headers|sitemap\.xml|changes\.xml|robots\.txt|\.)|(?:^|\/)card\/index\.html$|^404\.html$/;

/**
 * Writes the service worker `sw.js`: with `OFFLINE=1` one that keeps the whole site, by the hash of each file; else one that removes
 * what such a worker kept before, should a reader’s browser still have one. It comes last but for publishing.
 */
export function offline(): AstroIntegration {
	let root = '';
	return {
		name: 'offline',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				root = fileURLToPath(config.root);
				updateConfig({ vite: { define: { WORKS_OFFLINE: String(worksOffline()) } } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const isKept = worksOffline();
				const [script] = await bundleScripts(root, {
					[WORKER.replace('.js', '')]: `src/offline/${isKept ? 'worker' : 'leave'}.ts`,
				});
				if (!script) throw new Error('The service worker was not bundled.');
				const files = isKept ? keptFiles(site) : [];
				const code = script.code.replace(/\bSITE_FILES\b/, () => JSON.stringify(files));
				// A classic script, as every engine takes it: it imports and exports nothing.
				await writeFile(join(site, WORKER), `(()=>{${code}})();\n`);
				if (isKept) logger.info(`${files.length} files are kept for reading without a network`);
			},
		},
	};
}

/** Gives the addresses of what is kept, relative to the worker’s, each with a hash of what is in it. */
function keptFiles(site: string): { url: string; revision: string }[] {
	return globSync('**/*', { cwd: site })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !NOT_KEPT.test(file) && file !== WORKER && statSync(join(site, file)).isFile())
		.sort()
		.map((file) => ({
			url: encodeURI(file.replace(/(^|\/)index\.html$/, '$1')) || './',
			revision: createHash('sha256')
				.update(readFileSync(join(site, file)))
				.digest('hex')
				.slice(0, 16),
		}));
}
