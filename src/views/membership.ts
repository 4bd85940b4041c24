import { findMemberships } from '../comparison/find-memberships';
import type { Name, Relation } from '../comparison/model';
import { mapPair, otherSide, type Pair, type Side } from '../comparison/pair';
import { spellingsOf } from './name-rows';
import { type QuoteView, viewQuote, type ViewContext } from './quote';

/** Who belongs to what the most belong to, according to each text: what both say first. */
export interface MembershipView {
	heading: string;
	/** What the table shows, in a sentence. */
	finding: string;
	heads: Pair<{ label: string; count: string }>;
	rows: MemberRow[];
	/** What only one says and nothing of the other comes near, folded. */
	rest: { label: string; preview: string; side: 1 | 2; members: MemberCell[] }[];
}

export interface MemberRow {
	/** What each text has here; a string says why it has nothing. */
	cells: Pair<MemberCell | string>;
	notes: string[];
}

export interface MemberCell {
	name: string;
	href: string;
	lang: string;
	/** How it comes near the other side’s member, where it is not the same name. */
	near?: string;
	/** Why it stands here, in the editors’ words, where it is kept apart from the other side’s member. */
	note?: string;
	inferred: boolean;
	quotes: QuoteView[];
}

/** Above this many, what only one side says is folded even where the other side has nothing else. */
const FEW = 6;

/** Gives the table of memberships; undefined where too few names belong to one. */
export function viewMembership(context: ViewContext): MembershipView | undefined {
	const { comparison, refs, words } = context;
	const memberships = findMemberships(comparison.relations);
	const [first] = memberships ?? [];
	if (!memberships || !first) return undefined;
	const { articles, edition } = comparison;
	const own = mapPair(articles, ({ id }) => memberships.filter((relation) => says(relation, id)));
	const both = own[0].filter((relation) => own[1].includes(relation));
	const finder = new NearMembers(context, own);
	const cell = (relation: Relation, side: Side, how: Nearness = {}): MemberCell =>
		viewCell(context, relation, side, how);
	const used = new Set(both);
	const rows: MemberRow[] = both.map((relation) => ({
		cells: [cell(relation, 0), cell(relation, 1)],
		notes: notesOf(relation),
	}));
	const rest: MembershipView['rest'] = [];
	for (const side of [0, 1] as const) {
		const other = otherSide(side);
		const alone = own[side].filter((relation) => !both.includes(relation) && !used.has(relation));
		const near = alone.map((relation) => ({
			relation,
			found: finder.find(relation, other).filter(({ relation: it }) => !used.has(it)),
		}));
		const folded =
			near.filter(({ found }) => found.length === 0).length > FEW ? near.filter(({ found }) => found.length === 0) : [];
		for (const { relation, found } of near
			.filter((entry) => !folded.includes(entry))
			.toSorted((a, b) => b.found.length - a.found.length)) {
			const fresh = found.filter(({ relation: it }) => !used.has(it));
			used.add(relation);
			for (const { relation: it } of fresh) used.add(it);
			const mine = cell(relation, side);
			const [one, ...more] = fresh.map(({ relation: it, how }) => cell(it, other, how));
			rows.push({
				cells: inOrder<MemberCell | string>(side, mine, one ?? missing(context, relation, other, own)),
				notes: notesOf(relation),
			});
			for (const next of more) rows.push({ cells: inOrder<MemberCell | string>(side, '', next), notes: [] });
		}
		if (folded.length > 0) {
			const members = folded.map(({ relation }) => cell(relation, side));
			rest.push({
				label: words.names.members.rest(members.length, articles[side].label),
				preview: members.map(({ name }) => name).join(', '),
				side: side === 0 ? 1 : 2,
				members,
			});
		}
	}
	const type = edition.relationTypes.find(({ id }) => id === first.type)?.label ?? first.type;
	const [left, right] = mapPair(articles, ({ label }, side) => ({ label, count: own[side].length }));
	return {
		heading: words.names.members.heading(type, refs.name(first.to).label),
		finding: words.names.members.finding(
			left,
			right,
			both.map(({ from }) => refs.name(from).label),
		),
		heads: mapPair(articles, ({ label }, side) => ({ label, count: words.names.members.count(own[side].length) })),
		rows,
		rest,
	};
}

function viewCell(context: ViewContext, relation: Relation, side: Side, how: Nearness): MemberCell {
	const { comparison, refs } = context;
	const article = comparison.articles[side];
	const name = refs.name(relation.from);
	return {
		name: spellingsOf(name, article.id)[0] ?? name.label,
		href: `/names/${name.id}/`,
		lang: article.lang,
		...how,
		inferred: relation.certainty === 'inferred',
		quotes: relation.evidence.filter((quote) => quote.article === article.id).map((quote) => viewQuote(context, quote)),
	};
}

/** What to say on the side that does not count a name in: whether it names it at all. */
function missing(
	{ comparison, refs, words }: ViewContext,
	{ from }: Relation,
	side: Side,
	own: Pair<Relation[]>,
): string {
	const { id, label } = comparison.articles[side];
	const { members } = words.names;
	return refs.name(from).mentions.some(({ article }) => article === id)
		? members.notAmong(label, own[side].length)
		: members.notNamed(label);
}

/** What brings a member of one side to a member of the other: a tie that the text states, or the editors’ note that keeps them apart. */
type Nearness = Pick<MemberCell, 'near' | 'note'>;

/** Finds members of one side that are tied to, or kept apart from, a member of the other. */
class NearMembers {
	readonly #context: ViewContext;
	readonly #own: Pair<Relation[]>;

	constructor(context: ViewContext, own: Pair<Relation[]>) {
		this.#context = context;
		this.#own = own;
	}

	find({ from }: Relation, side: Side): { relation: Relation; how: Nearness }[] {
		const apart = this.#context.refs.name(from).seeAlso;
		return this.#own[side].flatMap((relation): { relation: Relation; how: Nearness }[] => {
			const near = this.#tied(relation.from, [from, ...apart.map(({ name }) => name)], side);
			if (near !== undefined) return [{ relation, how: { near } }];
			const note = apart.find(({ name }) => name === relation.from)?.note;
			return note === undefined ? [] : [{ relation, how: { note } }];
		});
	}

	/** How a name is tied, in the words of one side, to one of others. */
	#tied(name: string, others: readonly string[], side: Side): string | undefined {
		const { comparison, refs } = this.#context;
		const article = comparison.articles[side].id;
		const found = comparison.relations.find(
			(relation) => relation.from === name && others.includes(relation.to) && says(relation, article),
		);
		const type = comparison.edition.relationTypes.find(({ id }) => id === found?.type);
		return found && type && `${type.label} ${spelled(refs.name(found.to), article)}`;
	}
}

function spelled(name: Name, article: string): string {
	return spellingsOf(name, article)[0] ?? name.label;
}

function says({ evidence }: Relation, article: string): boolean {
	return evidence.some((quote) => quote.article === article);
}

function notesOf({ note, reasoning }: Relation): string[] {
	return [reasoning, note].filter((text) => text !== undefined);
}

function inOrder<Cell>(side: Side, own: Cell, other: Cell): Pair<Cell> {
	return side === 0 ? [own, other] : [other, own];
}
