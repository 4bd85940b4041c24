import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { measureCoverage } from '../comparison/measures/coverage';
import { countReadings, getContent, readContentAgain } from '../content/content-memo';
import type { Content } from '../content/read-content';
import { reportCoverage, reportFaults, reportWarnings } from '../content/report';

/** Reads the content before a build, which any fault stops, and at each change while developing. */
export function contentGate({ folder }: { folder: string }): AstroIntegration {
	const shownFolder = relative(process.cwd(), folder) || '.';
	const report = ({ comparison, faults, warnings }: Content, logger: AstroIntegrationLogger): void => {
		for (const line of reportWarnings(warnings, shownFolder)) logger.warn(line);
		if (faults.length > 0) logger.error(reportFaults(faults, shownFolder));
		if (comparison) logger.info(reportCoverage(measureCoverage(comparison), comparison));
	};
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const content = await getContent(folder);
				report(content, logger);
				// The report is the whole message: a stack would bury it.
				if (content.faults.length > 0 && command === 'build') process.exit(1);
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				server.watcher.add(folder);
				server.watcher.on('all', (_, path) => {
					if (!isWithin(folder, path)) return;
					void readContentAgain(folder).then((content) => {
						report(content, logger);
						return refreshContent?.({});
					});
				});
			},
			'astro:build:done': ({ logger }) => {
				if (countReadings() !== 1)
					throw new Error(
						`The content was read ${countReadings()} times; one reading is what all of a build is made of.`,
					);
				logger.info('all of this is made of one reading of the content');
			},
		},
	};
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
