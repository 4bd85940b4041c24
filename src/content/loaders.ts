import type { Loader } from 'astro/loaders';
import { toHtml } from 'hast-util-to-html';
import type { ComparisonSources, Sourced } from '../comparison/sources';
import { getContent } from './content-memo';
import type { Content } from './read-content';

/** The entries of a collection: what the one reader gave, already checked. */
type Entries = Omit<ComparisonSources, 'edition'>;

/**
 * Gives a loader for one kind of entries. While content has a fault, the store keeps what it held: the last good state.
 * Articles come with their text rendered, so that nobody parses Markdown again.
 */
export function entryLoader(folder: string, kind: keyof Entries | 'edition'): Loader {
	return {
		name: `diptych-${kind}`,
		load: async ({ store }) => {
			const { sources, trees, faults } = await getContent(folder);
			if (!sources || faults.length > 0) return;
			store.clear();
			const entries: readonly Sourced<object>[] = kind === 'edition' ? [sources.edition] : sources[kind];
			for (const { id, data } of entries) {
				const tree = kind === 'articles' ? trees.get(id) : undefined;
				store.set({ id, data: { ...data }, ...(tree && { rendered: { html: toHtml(tree) } }) });
			}
		},
	};
}

/** Gives the loader of the finished comparison, with the trees of its texts and the faults that stand in the way of a newer one. */
export function comparisonLoader(folder: string): Loader {
	return {
		name: 'diptych-comparison',
		load: async ({ store }) => {
			const { comparison, trees, faults } = await getContent(folder);
			const last = store.get('comparison')?.data;
			store.clear();
			store.set({
				id: 'comparison',
				data: comparison ? { comparison, trees: Object.fromEntries(trees), faults: [] } : { ...last, faults: faults.map(toPlain) },
			});
		},
	};
}

/** A fault as plain data, with the file as it is named in the folder. */
function toPlain({ file, line, reason, cure }: Content['faults'][number]): { file: string; line: number; reason: string; cure: string } {
	return { file, line, reason, cure };
}
