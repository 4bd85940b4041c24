import { searchWords as words } from '../../../words/search-words';
import type { SearchData, SearchedPoint } from '../../data/search-data';

/** Gives the status of a point in words; where only one text speaks, that one’s. */
export function statusWords(
	{ relation, rests }: Pick<SearchedPoint, 'relation' | 'rests'>,
	{ articles }: Pick<SearchData, 'articles'>,
): string {
	if (relation !== 'only') return words.status[relation];
	return words.status.only(articles[rests.findIndex((own) => own.length > 0)]?.label ?? '');
}
