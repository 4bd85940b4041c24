import type { Point } from '../comparison/model';
import type { ViewContext } from './quote';

/** What can be chosen: the value in addresses, and what it is called. */
export interface Choice {
	value: string;
	label: string;
}

/** Gives the ids of the names that a point’s words mention, each once. */
export function namesOf({ refs }: Pick<ViewContext, 'refs'>, point: Point): string[] {
	return refs.namesIn(point.evidence).map(({ id }) => id);
}

/** Gives the names that points mention, as choices, by their labels. */
export function listNames(context: ViewContext, points: readonly Point[]): Choice[] {
	const ids = new Set(points.flatMap((point) => namesOf(context, point)));
	const { names, edition } = context.comparison;
	const { compare } = new Intl.Collator(edition.language);
	return names
		.filter(({ id }) => ids.has(id))
		.map(({ id, label }) => ({ value: id, label }))
		.sort((a, b) => compare(a.label, b.label));
}

/** Gives who vouches for a point’s words: `author-<article>`, `named`, `unnamed`, and each named source by its own words. */
export function sourcesOf({ evidence }: Pick<Point, 'evidence'>): string[] {
	return [
		...new Set(
			evidence.flatMap(({ article, basis, source }) => {
				if (basis === 'author') return [`author-${article}`];
				return basis === 'named' && source !== undefined ? ['named', source] : [basis];
			}),
		),
	];
}

/** Gives who vouches for the words of points, as choices: the texts themselves, kinds of sources, named sources. */
export function listSources({ comparison, words }: ViewContext, points: readonly Point[]): Choice[] {
	const values = new Set(points.flatMap(sourcesOf));
	const general: Choice[] = [
		...comparison.articles.map(({ id, label }) => ({ value: `author-${id}`, label: words.points.itself(label) })),
		{ value: 'named', label: words.points.named },
		{ value: 'unnamed', label: words.points.unnamed },
	];
	const known = new Set(general.map(({ value }) => value));
	const { compare } = new Intl.Collator(comparison.edition.language);
	const named = [...values].filter((value) => !known.has(value)).sort(compare);
	return [...general.filter(({ value }) => values.has(value)), ...named.map((value) => ({ value, label: value }))];
}

/** Names and sources, each with the points that it leaves: what the page of all points filters by when it is asked to. */
export interface PointChoices {
	name: ChoiceOfPoints[];
	source: ChoiceOfPoints[];
}

/** A choice, and the ids of the points it leaves. */
export interface ChoiceOfPoints extends Choice {
	points: string[];
}

/** Gives the names and sources of all points, as the file `points/choices.json` has them. */
export function viewPointChoices(context: ViewContext): PointChoices {
	const { points } = context.comparison;
	const leaving = (choices: Choice[], valuesOf: (point: Point) => string[]): ChoiceOfPoints[] =>
		choices.map((choice) => ({
			...choice,
			points: points.filter((point) => valuesOf(point).includes(choice.value)).map(({ id }) => id),
		}));
	return {
		name: leaving(listNames(context, points), (point) => namesOf(context, point)),
		source: leaving(listSources(context, points), sourcesOf),
	};
}
