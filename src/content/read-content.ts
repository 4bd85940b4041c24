import type { Root } from 'hast';
import { buildComparison } from '../comparison/build-comparison';
import { makeFault, type Fault } from '../comparison/faults';
import type { Comparison } from '../comparison/model';
import type { ComparisonSources } from '../comparison/sources';
import { checkArticle } from './check-article';
import { leaveOutConsequences } from './leave-out-consequences';
import { tagOfWords, wordLanguages } from '../words/words';
import { readSources, type ContentWarning, type ReadSources } from './read-sources';

/** A fault with the line to open. */
export interface LocatedFault extends Pick<Fault, 'code' | 'file' | 'reason' | 'cure'> {
	line: number;
}

/** What a content folder comes to: the comparison with the texts it compares, or every fault that stands in its way. */
export interface Content {
	/** Undefined where there is a fault. */
	comparison: Comparison | undefined;
	/** The rendered tree of each article that could be read, by id. */
	trees: ReadonlyMap<string, Root>;
	/** The entries as their schemas gave them; undefined where the edition cannot be read. */
	sources: ComparisonSources | undefined;
	/** Sorted by file and line. */
	faults: LocatedFault[];
	warnings: ContentWarning[];
}

/** The one reader: reads and checks a whole content folder, in one go. Its result depends on the files alone. */
export async function readContent(root: string): Promise<Content> {
	const read = await readSources(root);
	const causes = [...read.faults];
	const originals = new Map<string, string>();
	const edition = read.sources?.edition;
	if (edition && tagOfWords(edition.data.language) === undefined)
		causes.push(makeFault('language-without-words', { source: edition, path: ['language'] }, { language: edition.data.language, known: wordLanguages }));
	for (const article of read.articles) {
		const { faults, differsFrom, checksum } = await checkArticle(root, article, read);
		causes.push(...faults);
		if (checksum) article.data.checksum = checksum;
		if (differsFrom !== undefined) originals.set(article.id, differsFrom);
	}
	const built = read.sources && buildComparison(read.sources);
	const others = leaveOutConsequences(built?.faults ?? [], read, originals);
	const told = [...causes, ...others];
	// Nothing follows from nothing: a fault is never left out where no other one is told.
	const faults = told.length > 0 ? told : (built?.faults ?? []);
	const located = faults.map(({ code, file, at, reason, cure }) => ({
		code,
		file,
		line: 'line' in at ? at.line : read.lineOf(file, at),
		reason,
		cure,
	}));
	located.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
	return {
		comparison: faults.length === 0 ? built?.comparison : undefined,
		trees: read.trees,
		sources: read.sources,
		faults: located,
		warnings: [...read.warnings, ...leftOutArticles(read)],
	};
}

/** Says of articles that are not of the pair that nobody will see them. */
function leftOutArticles({ sources, articles }: ReadSources): ContentWarning[] {
	const pair = sources?.edition.data.articles;
	if (!pair) return [];
	return articles
		.filter(({ id }) => !pair.includes(id))
		.map(({ file }) => ({ file, line: 1, reason: `this article is not shown: \`articles: [${pair.join(', ')}]\` in edition.yaml does not name it` }));
}
