import * as pagefind from 'pagefind';
import type { Article, Comparison } from '../../comparison/model';
import { languageOf } from '../../language/language';
import { makeRecord } from '../finding/record';
import { bundleOf } from './build-search-data';

/** A file of the engine: its path below the site, and its bytes. */
export interface EngineFile {
	path: string;
	content: Uint8Array;
}

/** What Pagefind writes that this site loads: its ready-made widgets and highlighter stay out, and so do engines not asked for. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|(?:index|fragment)\/.+)$/;

/**
 * Builds the engine’s bundles: one for each language that an article is in, since each needs a stemmer of its own, and an
 * index merged from another folder would take over the first one’s (Pagefind 1.5). Paragraphs, items and headings are
 * records; filters are not used, which would make the files differ from build to build.
 */
export async function buildBundles({ articles }: Pick<Comparison, 'articles'>): Promise<EngineFile[]> {
	try {
		const languages = [...new Set(articles.map(({ lang }) => lang))];
		const files: EngineFile[] = [];
		for (const language of languages)
			files.push(
				...(await buildBundle(
					language,
					articles.filter(({ lang }) => lang === language),
				)),
			);
		return files;
	} finally {
		await pagefind.close();
	}
}

async function buildBundle(language: string, articles: readonly Article[]): Promise<EngineFile[]> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	for (const article of articles) {
		for (const { id, text, sentences } of article.passages) {
			const { url, content, place } = makeRecord(
				article.id,
				{ id, text, sentences: sentences.map(({ start }) => start) },
				languageOf(language),
			);
			const added = await index.addCustomRecord({ url, content, language, meta: { place } });
			if (added.errors.length > 0) throw new Error(`Pagefind did not take ${url}: ${added.errors.join('; ')}`);
		}
	}
	const { files } = await index.getFiles();
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	// A language without a stemmer has the engine that knows none.
	const engines = new Set(
		Object.values(readEntry(entry?.content).languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
	);
	return files
		.filter(({ path }) => NEEDED.test(path) && (!path.startsWith('wasm.') || engines.has(path)))
		.map(({ path, content }) => ({ path: `${bundleOf(language)}/${path}`, content }));
}

/** The part of `pagefind-entry.json` that says which engine reads which language (Pagefind 1.5). */
interface Entry {
	languages: Record<string, { wasm: string | null }>;
}

function readEntry(content: Uint8Array | undefined): Entry {
	return JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())) as Entry;
}
