import type { Plugin } from 'vite';
import { getContent } from '../content/content-memo';
import { tagOfWords } from '../words/words';

/** The module that search's scripts take their words from. */
const MODULE = '/src/words/search-words.ts';

/** Gives search's scripts, which say their words themselves, those of the edition's language: no other language comes along. */
export function searchWords({ folder }: { folder: string }): Plugin {
	return {
		name: 'search-words',
		async load(id) {
			if (!id.endsWith(MODULE)) return undefined;
			const { sources } = await getContent(folder);
			const tag = tagOfWords(sources?.edition.data.language ?? '');
			// Content with faults has no build; while developing, the script on disk will do until they are mended.
			return tag === undefined ? undefined : `export { ${tag}Search as searchWords } from './${tag}-search';`;
		},
	};
}
