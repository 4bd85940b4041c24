import { getCollection, getEntry, render } from 'astro:content';
import type { Root } from 'hast';
import { buildComparison } from './comparison/build-comparison';
import { CrossReferences } from './comparison/cross-references';
import type { Comparison } from './comparison/model';
import type { ComparisonSources } from './comparison/sources';
import { loadLanguage } from './language/load-language';
import { parsedArticleSchema } from './markdown/article-tree';

/** All that pages are made of. */
export interface SiteContent {
	comparison: Comparison;
	refs: CrossReferences;
	/** The rendered tree of each article, by id. */
	trees: Map<string, Root>;
}

let loaded: Promise<SiteContent> | undefined;

/** Gives the content of the site: built once in a build, and afresh on each request while developing. */
export function getSiteContent(): Promise<SiteContent> {
	if (import.meta.env.DEV) return loadSiteContent();
	return (loaded ??= loadSiteContent());
}

async function loadSiteContent(): Promise<SiteContent> {
	const trees = new Map<string, Root>();
	const articles: ComparisonSources['articles'] = [];
	for (const entry of await getCollection('articles')) {
		const { id, data, filePath } = entry;
		await loadLanguage(data.lang);
		const { remarkPluginFrontmatter } = await render(entry);
		const { tree, passages } = parsedArticleSchema.parse(remarkPluginFrontmatter['article']);
		trees.set(id, tree);
		articles.push({ id, file: filePath ?? id, path: [], data: { ...data, passages } });
	}
	const edition = await getEntry('edition', 'edition');
	if (!edition) throw new Error('There is no edition: the content was not checked before it was loaded.');
	await loadLanguage(edition.data.edition.language);
	const [names, points, events, relations, notes] = await Promise.all([
		getCollection('names'),
		getCollection('points'),
		getCollection('events'),
		getCollection('relations'),
		getCollection('notes'),
	]);
	const { comparison, faults } = buildComparison({
		edition: { id: 'edition', file: 'edition.yaml', path: [], data: edition.data.edition },
		articles,
		names: names.map(sourced),
		points: points.map((entry) => ({ ...sourced(entry), data: { ...entry.data, body: entry.body ?? '' } })),
		events: events.map(sourced),
		relations: relations.map(sourced),
		notes: notes.map(sourced),
	});
	// A build never comes here with a fault: the content gate stops it before. While developing, the fault is shown.
	const [fault] = faults;
	if (fault) throw new Error(`${fault.file}: ${fault.reason} → ${fault.cure}`);
	return { comparison, refs: new CrossReferences(comparison), trees };
}

function sourced<Data>({ id, filePath, data }: { id: string; filePath?: string; data: Data }): {
	id: string;
	file: string;
	path: [];
	data: Data;
} {
	return { id, file: filePath ?? id, path: [], data };
}
