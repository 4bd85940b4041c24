import { join, relative } from 'node:path';
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Root } from 'hast';
import { CrossReferences } from './comparison/cross-references';
import { contentFolder } from './content-folder';
import { loadLanguage } from './language/load-language';
import type { ViewContext } from './views/quote';
import { cutTexts, type Sections } from './views/sections';
import { getWords } from './words/words';

/** All that pages are made of: what page data is made of, and the texts themselves. */
export interface SiteContent extends ViewContext {
	/** The rendered tree of each article, by id. */
	trees: Map<string, Root>;
	/** Both texts, cut where they are long. */
	sections: Sections;
}

let loaded: Promise<SiteContent> | undefined;

/**
 * Gives the content of the site: read from the store once in a build, and at each request while developing. A build never
 * comes here with a fault, since the content gate stops it before; while developing, the page shows it.
 */
export function getSiteContent(): Promise<SiteContent> {
	if (import.meta.env.DEV) return loadSiteContent();
	return (loaded ??= loadSiteContent());
}

async function loadSiteContent(): Promise<SiteContent> {
	const entry = await getEntry('comparison', 'comparison');
	if (!entry) throw new Error('There is no comparison: the content was not read.');
	const { comparison, trees = {}, faults } = entry.data;
	const [first] = faults;
	if (first && import.meta.env.DEV) throw faultError(first, faults.length);
	if (!comparison) throw new Error('There is no comparison: the content has faults.');
	for (const tag of [comparison.edition.language, ...comparison.articles.map(({ lang }) => lang)]) loadLanguage(tag);
	const rendered = new Map(Object.entries(trees));
	return {
		comparison,
		refs: new CrossReferences(comparison),
		words: getWords(comparison.edition.language),
		trees: rendered,
		sections: cutTexts(comparison, rendered),
	};
}

/** Makes the error that the page shows while developing: the first fault with its file and line, and how many there are. */
function faultError(
	{ file, line, reason, cure }: { file: string; line: number; reason: string; cure: string },
	count: number,
): AstroError {
	const path = join(contentFolder(), file);
	const others = count === 1 ? '' : `\n(the first of ${count} faults)`;
	const error = new AstroError(`${relative(process.cwd(), path)}:${line}  ${reason}${others}`, cure);
	// The overlay opens the file at this place.
	return Object.assign(error, { loc: { file: path, line, column: 1 } });
}
