import type { Comparison } from '../../comparison/model';
import { readDictionary } from './dictionary';
import { getBuildId } from '../../build-id';
import { buildSearchData } from './build-search-data';
import { findOwnWords } from './own-words';
import { packSearchData, type PackedSearchData } from './pack-search-data';
import { buildBundles, type EngineFile } from './pagefind-bundle';

/** All files of search that are made of the content. */
export interface SiteSearch {
	/** The small file. */
	data: PackedSearchData;
	/** The engine’s files. */
	files: EngineFile[];
}

const made = new WeakMap<Comparison, Promise<SiteSearch>>();

/** Gives the files of search of a comparison, made once, whoever asks. */
export function getSiteSearch(comparison: Comparison): Promise<SiteSearch> {
	const known = made.get(comparison) ?? makeSiteSearch(comparison);
	made.set(comparison, known);
	return known;
}

async function makeSiteSearch(comparison: Comparison): Promise<SiteSearch> {
	const build = getBuildId(comparison);
	const data = buildSearchData(comparison, { build });
	const own = findOwnWords(data, readDictionary(comparison.edition.language));
	return { data: packSearchData({ ...data, own }), files: await buildBundles(comparison) };
}
