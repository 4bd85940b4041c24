import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EditionData } from '../carry/edition-data';
import { buildEpub } from '../carry/epub';
import { makeOneFile } from '../carry/one-file';
import { printPdf } from '../carry/print-pdf';
import { FOLDER, isCarried, kinds, PAGE, type Kind } from '../carry/wanted';
import { findBrowser } from '../commands/find-browser.mjs';
import { CrossReferences } from '../comparison/cross-references';
import type { Comparison } from '../comparison/model';
import { getContent } from '../content/content-memo';
import { getWords } from '../words/words';
import { bundleScripts } from './lazy-scripts';

/** What stands in the page of the offers until the files are made. */
const OFFERS = /<ul[^>]*\sdata-carry(?:=""|)[^>]*><\/ul>/;
const NO_DATE = '2000-01-01';

/**
 * Makes the comparison in one file, three times (`npm run bundle`): a page that opens from a disk, a book for e-readers, a handout to
 * print. `siteUrl` is where the site will stand, if that is known. It comes behind all that changes built pages.
 */
export function carryOff({ folder, siteUrl }: { folder: string; siteUrl: string | undefined }): AstroIntegration {
	let root = '';
	return {
		name: 'carry-off',
		hooks: {
			'astro:config:setup': ({ config, injectRoute }) => {
				root = fileURLToPath(config.root);
				if (isCarried()) injectRoute({ pattern: PAGE, entrypoint: join(root, 'src/components/carry/Edition.astro') });
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!isCarried()) return;
				const site = fileURLToPath(dir);
				const { comparison } = await getContent(folder);
				if (!comparison) throw new Error('There is no comparison: the content has faults.');
				const name = comparison.articles.map(({ id }) => id).join('-');
				const path = (kind: Kind): string => join(site, FOLDER, `${name}.${kind}`);
				await mkdir(join(site, FOLDER), { recursive: true });
				const page = join(site, PAGE, 'index.html');
				const html = await makeOneFile({
					html: await readFile(page, 'utf8'),
					icon: await readFile(join(site, 'favicon.svg'), 'utf8'),
					script: await bundleSearch(root),
					data: await readEditionData(site, comparison),
					site: siteUrl,
				});
				await writeFile(path('html'), html);
				await rm(join(site, PAGE), { recursive: true });
				const words = getWords(comparison.edition.language);
				const context = { comparison, refs: new CrossReferences(comparison), words };
				await writeFile(path('epub'), buildEpub(context, comparison.changes[0]?.date ?? NO_DATE));
				const browser = findBrowser();
				if (browser) await writeFile(path('pdf'), await printPdf(path('html'), browser));
				else logger.warn('no PDF was made: no Chrome or Chromium was found (`CHROME_PATH` may name one)');
				const offers: string[] = [];
				for (const kind of kinds) {
					const size = await stat(path(kind)).then(
						({ size: bytes }) => bytes,
						() => undefined,
					);
					if (size === undefined) continue;
					const large = sizeWords(size, comparison.edition.language);
					offers.push(
						`<li><a href="../${FOLDER}/${name}.${kind}" download>${kind.toUpperCase()}</a> (${large}): ${words.carry.kinds[kind]}</li>`,
					);
					logger.info(`${FOLDER}/${name}.${kind}: ${large}`);
				}
				const about = join(site, 'about/index.html');
				const before = await readFile(about, 'utf8');
				if (!OFFERS.test(before)) throw new Error('The page of the offers has no place for them.');
				await writeFile(about, before.replace(OFFERS, `<ul class="ui">${offers.join('')}</ul>`));
			},
		},
	};
}

/** Says how large a file is, in the words of a language: `412 kB`. */
function sizeWords(bytes: number, language: string): string {
	return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
		Math.ceil(bytes / 1000),
	);
}

async function bundleSearch(root: string): Promise<string> {
	const [script] = await bundleScripts(root, { 'edition-search': 'src/search/page/edition-search.ts' });
	if (!script) throw new Error('The search of the one file was not bundled.');
	return script.code;
}

/** Gathers what the search of the one file rests on, from the files that this build has just made, and the texts. */
async function readEditionData(site: string, { articles }: Comparison): Promise<EditionData> {
	const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
	const languages = await read('scripts/language.js').catch(() => undefined);
	return {
		search: JSON.parse(await read('search/index.json')),
		letters: JSON.parse(await read('search/letters.json')) as EditionData['letters'],
		passages: articles.flatMap(({ passages }, side) =>
			passages.map(({ id, text, sentences }) => ({ side, id, text, sentences: sentences.map(({ start }) => start) })),
		),
		...(languages !== undefined && {
			languages: `data:text/javascript;base64,${Buffer.from(languages).toString('base64')}`,
		}),
	};
}
