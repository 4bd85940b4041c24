import type { Name, Relation } from '../comparison/model';
import { type QuoteView, viewQuote, type ViewContext } from './quote';

/** One relation in words, with the exact words of each article that it rests on. */
export interface RelationView {
	id: string;
	/** How the name stands to the other. */
	words: string;
	/** The names at both ends; `from` is where the sentence starts. */
	from: { label: string; href: string };
	to: { label: string; href: string };
	quotes: QuoteView[];
	/** Who says so. */
	by: { side: 1 | 2; label: string }[];
	/** The words do not say it outright: from which words, and how, it was taken. */
	inferred?: string;
	note?: string;
}

/** Gives a relation as read from one of its ends; from its own start by default. */
export function viewRelation(context: ViewContext, relation: Relation, from = relation.from): RelationView {
	const { comparison, refs } = context;
	const kind = comparison.edition.relationTypes.find(({ id }) => id === relation.type);
	const isStart = from === relation.from;
	const other = isStart ? relation.to : relation.from;
	const end = ({ id, label }: Name): RelationView['from'] => ({ label, href: `/names/${id}/` });
	return {
		id: relation.id,
		words: (isStart ? kind?.label : kind?.inverse) ?? relation.type,
		from: end(refs.name(from)),
		to: end(refs.name(other)),
		quotes: relation.evidence.map((quote) => viewQuote(context, quote)).toSorted((a, b) => a.side - b.side),
		by: comparison.articles.flatMap(({ id, label }) =>
			relation.evidence.some(({ article }) => article === id) ? [{ side: refs.side(id), label }] : [],
		),
		...(relation.certainty === 'inferred' && { inferred: relation.reasoning ?? '' }),
		...(relation.note !== undefined && { note: relation.note }),
	};
}

/** Gives the relations that both articles state. */
export function sharedRelations({ comparison }: Pick<ViewContext, 'comparison'>): Relation[] {
	return comparison.relations.filter(
		({ from, to, evidence }) =>
			from !== to && comparison.articles.every(({ id }) => evidence.some(({ article }) => article === id)),
	);
}
