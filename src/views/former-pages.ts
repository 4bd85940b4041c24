import type { FormerAddress } from './former-addresses';
import type { ViewContext } from './quote';
import { sharedRelations } from './relation';

/** Gives the addresses of the site's own pages that are parts of other pages now: addresses do not die. */
export function formerPages({
	comparison,
	words: { names, about, compare },
}: Pick<ViewContext, 'comparison' | 'words'>): FormerAddress[] {
	const relations = sharedRelations({ comparison }).length > 0 ? 'names/#relations' : 'names/';
	return [
		// The order of one text is a switch now.
		...comparison.articles.map(({ id, label }) => ({
			from: `compare/as/${id}/`,
			to: `compare/${id}/`,
			label: compare.titleLed(label),
		})),
		{ from: 'relations/', to: relations, label: names.relations.heading },
		{ from: 'relations/table/', to: relations, label: names.relations.heading },
		{ from: 'words/', to: 'about/#dwell', label: about.dwell.heading },
	];
}
