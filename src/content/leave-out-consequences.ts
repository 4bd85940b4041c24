import { hasWords } from '../language/fold';
import type { Fault } from '../comparison/faults';
import type { ReadSources } from './read-sources';

/**
 * Leaves out what is wrong only because something else is: complaints about an entry whose own file has a fault, about
 * articles while the edition is no pair, and about the words of an article that is not yet its original.
 * `originals` has the original of each article that differs from it, by id.
 */
export function leaveOutConsequences(
	faults: readonly Fault[],
	{ sources, fileIds }: ReadSources,
	originals: ReadonlyMap<string, string>,
): Fault[] {
	const articleIds = new Set(sources?.articles.map(({ id }) => id));
	const nameIds = new Set(sources?.names.map(({ id }) => id));
	const isUnreadArticle = (id: string): boolean => fileIds.articles.includes(id) && !articleIds.has(id);
	const pointIds = new Set(sources?.points.map(({ id }) => id));
	const isUnreadPoint = (id: string): boolean => fileIds.points.includes(id) && !pointIds.has(id);
	const isUnreadName = (id: string): boolean => fileIds.names.includes(id) && !nameIds.has(id);
	const isOfPair = (id: string): boolean => sources?.edition.data.articles.includes(id) ?? false;
	const isPair = !faults.some(
		({ code, values }) =>
			code === 'edition-not-a-pair' || code === 'edition-same-twice' || (code === 'article-missing' && !isUnreadArticle(values.id)),
	);
	return faults.filter((fault) => {
		switch (fault.code) {
			case 'article-missing':
				return !isUnreadArticle(fault.values.id);
			case 'unknown-article': {
				const { id } = fault.values;
				return !isUnreadArticle(id) && (isPair || !(articleIds.has(id) || isOfPair(id)));
			}
			case 'unknown-point':
				return !isUnreadPoint(fault.values.id);
			case 'unknown-name':
				return !isUnreadName(fault.values.id);
			// Words that the original has come back with it; words that are there too often, or by mistake, may go with the rest.
			case 'quote-not-found':
			case 'quote-across-passages':
				return !has(originals.get(fault.values.article), fault.values.exact);
			case 'spelling-nowhere':
				return !has(originals.get(fault.values.article), fault.values.spelling);
			case 'source-not-found':
				return !has(originals.get(fault.values.article), fault.values.source);
			case 'quote-out-of-context':
			case 'quote-ambiguous':
			case 'absent-term-occurs':
			case 'spelling-contested':
				return !originals.has(fault.values.article);
			default:
				return true;
		}
	});
}

function has(original: string | undefined, words: string): boolean {
	return original !== undefined && hasWords(original, words);
}
