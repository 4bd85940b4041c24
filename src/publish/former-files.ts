import { join } from 'node:path';
import { type FileSystem, listFiles } from './file-system';

/** What builds wrote before they left a marker. Remove this file, and its call, once no such `dist/` is about. */
const FORMER = [
	/^(?:index|404)\.html$/,
	/^(?:favicon\.svg|sitemap\.xml)$/,
	/^(?:about|articles|compare|names|points|relations|search|timeline|words)\/(?:[\w-]+\/)*index\.html$/,
	/^_astro\/[\w.@-]+$/,
	/^data\/comparison\.json$/,
	/^pagefind\/(?:(?:fragment|index|filter)\/)?[\w.-]+$/,
	/^previews\/[\w-]+\.png$/,
	/^scripts\/[\w-]+\.js$/,
	/^search\/index\.json$/,
];
/** What every one of those builds wrote. */
const ALWAYS = ['404.html', 'compare/index.html', 'index.html', 'pagefind/pagefind-entry.json', 'search/index.json'];

/** Gives the files of a folder that a build of the version before wrote; undefined where the folder is not of its making. */
export function formerFiles(fs: FileSystem, folder: string): string[] | undefined {
	if (!ALWAYS.every((file) => fs.existsSync(join(folder, file))) || !hasComparison(fs, folder)) return undefined;
	return listFiles(fs, folder).filter((file) => FORMER.some((pattern) => pattern.test(file)));
}

function hasComparison(fs: FileSystem, folder: string): boolean {
	try {
		const data: unknown = JSON.parse(fs.readFileSync(join(folder, 'data/comparison.json'), 'utf8'));
		return (
			typeof data === 'object' &&
			data !== null &&
			'version' in data &&
			'edition' in data &&
			'articles' in data &&
			'links' in data
		);
	} catch {
		return false; // Not there, or not of ours: either way no site that we know.
	}
}
