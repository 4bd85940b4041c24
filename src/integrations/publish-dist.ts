import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkTarget } from '../publish/check-target';
import { errorCode, realFileSystem } from '../publish/file-system';
import { publish } from '../publish/publish';
import { recover } from '../publish/recover';
import { Refusal } from '../publish/refusal';
import { openStaging, type Staging } from '../publish/staging';

/**
 * Builds into a folder aside and exchanges it for `dist/` at the very end: a build that fails leaves the last good one as
 * it was. A folder that no build made is refused before the build starts. `content` is the content folder.
 */
export function publishDist({ content }: { content: string }): AstroIntegration {
	let job: { staging: Staging; target: string } | undefined;
	return {
		name: 'publish-dist',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				if (command !== 'build') return;
				await orEnd(logger, async () => {
					const project = fileURLToPath(config.root);
					const target = checkTarget(realFileSystem, withoutSlash(fileURLToPath(config.outDir)), { project, content });
					const staging = await openStaging({
						project,
						onWait: (process) => logger.info(`waiting for another build (process ${process}) to end`),
					});
					for (const warning of recover(realFileSystem, target)) logger.warn(warning);
					job = { staging, target };
					updateConfig({ outDir: pathToFileURL(staging.folder + sep) });
				});
			},
			'astro:build:done': async ({ logger }) => {
				if (!job) return;
				const { staging, target } = job;
				await orEnd(logger, async () => {
					const onWait = (process: string): void =>
						logger.info(`waiting for another build (process ${process}) to publish to ${target}`);
					const { notAtomic, kept, warnings } = await publish({
						site: staging.folder,
						target,
						owner: staging.owner,
						onWait,
					});
					for (const warning of warnings) logger.warn(warning);
					if (kept.length > 0) logger.info(`left as they were, since no build wrote them: ${kept.join(', ')}`);
					if (notAtomic !== undefined)
						logger.warn(
							`${target} was replaced file by file, not all at once (${notAtomic}): for a moment readers could meet pages of both sites`,
						);
					logger.info(`published to ${join(target, sep)}`);
				});
				staging.close();
			},
		},
	};
}

/** Does what may be refused; a refusal, or a disk that does not take more, ends the process with its message alone. */
async function orEnd(logger: AstroIntegrationLogger, act: () => Promise<void>): Promise<void> {
	try {
		await act();
	} catch (error) {
		const code = errorCode(error);
		if (error instanceof Refusal) logger.error(error.message);
		else if (error instanceof Error && code !== undefined)
			logger.error(
				`The site could not be published: ${error.message}\n→ ${curesByCode[code] ?? 'Mend that'} and build again, which also ends what this build began.`,
			);
		else throw error;
		process.exit(1);
	}
}

const curesByCode: Record<string, string> = {
	EDQUOT: 'Free some space of your quota',
	ENOSPC: 'Free some space on the disk',
};

function withoutSlash(path: string): string {
	return path.replace(/(?<=[^:\\/])[\\/]+$/, '');
}
