import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../content-check/check-content';
import { reportCoverage, reportFaults, reportWarnings } from '../content-check/report';
import { measureCoverage } from '../comparison/coverage';

/** Checks the content before a build, which any fault stops, and at each change while developing. */
export function contentGate({ folder }: { folder: string }): AstroIntegration {
	const shownFolder = relative(process.cwd(), folder) || '.';
	const check = async (logger: AstroIntegrationLogger): Promise<number> => {
		const { comparison, faults, warnings } = await checkContent(folder);
		for (const line of reportWarnings(warnings, shownFolder)) logger.warn(line);
		if (faults.length > 0) logger.error(reportFaults(faults, shownFolder));
		if (comparison) logger.info(reportCoverage(measureCoverage(comparison), comparison));
		return faults.length;
	};
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const faults = await check(logger);
				// The report is the whole message: a stack would bury it.
				if (faults > 0 && command === 'build') process.exit(1);
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				server.watcher.add(folder);
				server.watcher.on('all', (_, path) => {
					if (isWithin(folder, path)) void check(logger).then(() => refreshContent?.({}));
				});
			},
		},
	};
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
