import { mapPair, type Pair } from '../comparison/pair';
import { nameTypes } from '../content/schemas/name';
import { type MembershipView, viewMembership } from './membership';
import { type NameGroup, spellingsOf, viewSharedNames } from './name-rows';
import type { ViewContext } from './quote';
import { layOutRelations, type RelationsFigure } from '../pictures/shared-relations';
import { type RelationView, sharedRelations, viewRelation } from './relation';

/** The page of all names: those in both texts, who belongs to what, how they are related, and what only one names. */
export interface NamesView {
	title: string;
	description: string;
	lead: string;
	articles: Pair<{ label: string; side: 1 | 2 }>;
	/** The kinds that readers look up, open. */
	open: NameGroup[];
	/** The other kinds, folded; undefined where there are none. */
	folded?: { label: string; preview: string; groups: NameGroup[] };
	membership?: MembershipView;
	relations?: { lead: string; figure: RelationsFigure; list: RelationView[] };
	alone: AloneNames[];
}

export interface AloneNames {
	side: 1 | 2;
	label: string;
	preview: string;
	groups: { label: string; names: { label: string; href: string; lang: string; spelling?: string }[] }[];
}

/** The most relations that the figure can hold and still be read at a glance. */
export const MOST_DRAWN = 20;

/** Gives the data of the page of names. */
export async function viewNames(context: ViewContext): Promise<NamesView> {
	const { comparison, words } = context;
	const { names: own } = words;
	const groups = viewSharedNames(context);
	const isOpen = ({ type }: NameGroup): boolean => type === 'person' || type === 'group';
	const open = groups.some(isOpen) ? groups.filter(isOpen) : groups;
	const rest = groups.filter((group) => !open.includes(group));
	const both = groups.reduce((count, { rows }) => count + rows.length, 0);
	const alone = mapPair(comparison.articles, (_, side) => viewAlone(context, side === 0 ? 1 : 2)).filter(
		(entry) => entry !== undefined,
	);
	const count = comparison.names.filter(({ mentions }) => mentions.length > 0).length - both;
	const membership = viewMembership(context);
	const relations = await viewShared(context);
	return {
		title: own.title,
		description: own.description(both, count),
		lead: own.lead(both, count),
		articles: mapPair(comparison.articles, ({ label }, side) => ({ label, side: side === 0 ? 1 : 2 })),
		open,
		...(rest.length > 0 && {
			folded: {
				label: own.more(
					rest.reduce((sum, { rows }) => sum + rows.length, 0),
					rest.map(({ label }) => label),
				),
				preview: rest
					.flatMap(({ rows }) => rows.map(({ spellings: [left] }) => left.parts.map(({ text }) => text).join('')))
					.join(', '),
				groups: rest,
			},
		}),
		...(membership && { membership }),
		...(relations && { relations }),
		alone,
	};
}

async function viewShared(context: ViewContext): Promise<NamesView['relations']> {
	const shared = sharedRelations(context);
	if (shared.length === 0) return undefined;
	const degree = new Map<string, number>();
	for (const { from, to } of shared) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
	const ties = ({ from, to }: { from: string; to: string }): number => (degree.get(from) ?? 0) + (degree.get(to) ?? 0);
	const drawn = new Set(shared.toSorted((a, b) => ties(b) - ties(a)).slice(0, MOST_DRAWN));
	const list = shared.map((relation) => viewRelation(context, relation));
	const edges = shared.flatMap((relation, index) => {
		const view = list[index];
		return drawn.has(relation) && view
			? [
					{
						id: relation.id,
						from: relation.from,
						to: relation.to,
						words: view.words,
						href: `${view.from.href}#${relation.id}`,
						isInferred: view.inferred !== undefined,
					},
				]
			: [];
	});
	const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
	const names = context.comparison.names.filter(({ id }) => ends.has(id));
	return {
		lead: context.words.names.relations.lead(shared.length, drawn.size),
		figure: await layOutRelations(names, edges),
		list,
	};
}

function viewAlone({ comparison, words: { names: own } }: ViewContext, side: 1 | 2): AloneNames | undefined {
	const article = comparison.articles[side === 1 ? 0 : 1];
	const alone = comparison.names.filter(
		({ mentions }) => mentions.length > 0 && mentions.every((mention) => mention.article === article.id),
	);
	if (alone.length === 0) return undefined;
	const view = (name: (typeof alone)[number]): AloneNames['groups'][number]['names'][number] => {
		const [spelling] = spellingsOf(name, article.id);
		return {
			label: name.label,
			href: `/names/${name.id}/`,
			lang: article.lang,
			...(spelling !== undefined && spelling !== name.label && { spelling }),
		};
	};
	const mostFirst = alone.toSorted((a, b) => b.mentions.length - a.mentions.length);
	return {
		side,
		label: own.alone.count(alone.length, article.label),
		preview: mostFirst
			.slice(0, 8)
			.map(({ label }) => label)
			.join(', '),
		groups: nameTypes
			.map((type) => ({ label: own.types[type], names: alone.filter((name) => name.type === type).map(view) }))
			.filter(({ names }) => names.length > 0),
	};
}
