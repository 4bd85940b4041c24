import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds into a folder aside and swaps it for `dist/` at the very end: a build that fails leaves the last good one as it was. */
export function publishDist(): AstroIntegration {
	let target: URL | undefined;
	return {
		name: 'publish-dist',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = config.outDir;
				const name = fileURLToPath(config.outDir).replace(/\/$/, '').split('/').at(-1) ?? 'dist';
				updateConfig({ outDir: new URL(`./.build/next-${name}/`, config.root) });
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!target) return;
				await rm(target, { recursive: true, force: true });
				await rename(dir, target);
				logger.info(`published to ${fileURLToPath(target)}`);
			},
		},
	};
}
