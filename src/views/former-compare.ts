import type { FormerAddress } from '../comparison/former-addresses';
import { sides } from '../comparison/pair';
import type { ViewContext } from './quote';

/** Gives the former pages of comparing, and what took their place: the order of one text is a switch now, and subjects are gathered with the points. */
export function formerComparePages({ comparison, words }: Pick<ViewContext, 'comparison' | 'words'>): FormerAddress[] {
	const { compare } = words;
	return [
		...sides.map((side) => {
			const { id, label } = comparison.articles[side];
			return { from: `compare/as/${id}/`, to: `compare/${id}/`, label: compare.titleLed(label) };
		}),
		{ from: 'compare/by-subject/', to: 'points/', label: compare.bySubject },
		...comparison.edition.subjects
			.filter(({ id }) => comparison.points.some(({ subject }) => subject === id))
			.map(({ id, label }) => ({ from: `compare/by-subject/${id}/`, to: `points/#${id}`, label })),
	];
}
