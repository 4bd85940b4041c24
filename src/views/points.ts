import type { CrossReferences } from '../comparison/cross-references';
import type { Point, Standing } from '../comparison/model';
import { viewLevelPair, type LevelPair } from './level-pair';
import { hasSubjectPages } from './subject-pages';
import type { Choice } from './point-facets';
import type { ViewContext } from './quote';
import { rowBodies } from './row-bodies';
import { statusIds, statusOf, viewStatus, type StatusView } from './status';

/** A point in its subject: its sentence, the editors’ words, the first quote of each side, and what filters it. */
export interface PointRow {
	id: string;
	title: string;
	/** The editors’ words, as far as there is room; they stand whole on its page. */
	body: string;
	pair: LevelPair;
	/** As filters and addresses call its status: `agree`, `only-<article>`. */
	show: string;
	weight: number;
}

export interface SubjectView {
	id: string;
	label: string;
	/** The finding that speaks for the subject while it is folded. */
	lead: { status: StatusView; title: string };
	/** How many points of each status, in the order of `statusIds`; none is 0. */
	counts: { status: StatusView; count: number; href: string }[];
	/** The subject’s points; empty where they stand on a page of their own, at `href`. */
	points: PointRow[];
	href: string | undefined;
	/** The statuses and weights that its points have, as filters call them. */
	has: string;
}

/** A choice of a filter, with the number of points it leaves. */
export interface FilterChoice extends Choice {
	count: number;
	status?: StatusView;
}

export interface PointFilters {
	show: FilterChoice[];
	weight: FilterChoice[];
	subject: FilterChoice[];
	/** The rules that filter without script. */
	css: string;
}

export interface PointsView {
	title: string;
	lead: string;
	count: number;
	subjects: SubjectView[];
	/** None where the points stand on pages of their own. */
	filters: PointFilters | undefined;
}

/** Gives the page of all points, by subject; or, given a subject’s id, of that subject’s. */
export function viewPoints(context: ViewContext, subject?: string): PointsView {
	const { comparison, words } = context;
	const isSplit = hasSubjectPages(comparison);
	const points = comparison.points.filter((point) => subject === undefined || point.subject === subject);
	const holdsRows = !isSplit || subject !== undefined;
	const bodies = rowBodies(points, comparison.edition.language);
	const rows = holdsRows ? points.map((point) => viewRow(context, point, bodies.get(point.id) ?? '')) : [];
	const own = comparison.edition.subjects.filter(({ id }) => points.some((point) => point.subject === id));
	return {
		title: (subject !== undefined && own[0]?.label) || words.points.title,
		lead: words.points.lead(own.length),
		count: points.length,
		subjects: own.flatMap(({ id, label }) =>
			viewSubject(context, { id, label, rows, points: points.filter((point) => point.subject === id), isSplit }),
		),
		filters: holdsRows ? viewFilters(context, { points, rows, subjects: own }) : undefined,
	};
}

/** Gives the name of a status in filters and addresses: one that only one text speaks is told by the text’s id. */
export function showOf({ comparison }: Pick<ViewContext, 'comparison'>, point: Standing): string {
	return showOfStatus(comparison.articles, statusOf(point));
}

/** Gives the name of a status in filters and addresses. */
export function showOfStatus(articles: CrossReferences['comparison']['articles'], id: StatusView['id']): string {
	if (id === 'only-1') return `only-${articles[0].id}`;
	return id === 'only-2' ? `only-${articles[1].id}` : id;
}

function viewRow(context: ViewContext, point: Point, body: string): PointRow {
	return {
		id: point.id,
		title: point.title,
		body,
		pair: viewLevelPair(context, point, 'brief'),
		show: showOf(context, point),
		weight: point.weight,
	};
}

interface SubjectParts {
	id: string;
	label: string;
	points: Point[];
	rows: PointRow[];
	isSplit: boolean;
}

function viewSubject(context: ViewContext, { id, label, points, rows, isSplit }: SubjectParts): SubjectView[] {
	// The weightiest speaks for all; among equals what is at odds.
	const [first] = points.toSorted(
		(a, b) => b.weight - a.weight || Number(b.relation === 'conflict') - Number(a.relation === 'conflict'),
	);
	if (!first) return [];
	const own = new Set(points.map((point) => point.id));
	const address = isSplit ? `/points/by/${id}/` : `/points/`;
	const query = isSplit ? '' : `&subject=${id}`;
	return [
		{
			id,
			label,
			lead: { status: viewStatus(context, statusOf(first)), title: first.title },
			counts: statusIds.map((status) => ({
				status: viewStatus(context, status),
				count: points.filter((point) => statusOf(point) === status).length,
				href: `${address}?show=${showOfStatus(context.comparison.articles, status)}${query}`,
			})),
			points: rows.filter((row) => own.has(row.id)),
			href: isSplit ? address : undefined,
			has: [...new Set(points.flatMap((point) => [showOf(context, point), String(point.weight)]))].join(' '),
		},
	];
}

interface FilterParts {
	points: Point[];
	rows: PointRow[];
	subjects: { id: string; label: string }[];
}

function viewFilters(context: ViewContext, { points, rows, subjects }: FilterParts): PointFilters {
	const { words, comparison } = context;
	const show = statusIds.map((id): FilterChoice => {
		const status = viewStatus(context, id);
		const value = showOfStatus(comparison.articles, id);
		return { value, label: status.words, status, count: rows.filter((row) => row.show === value).length };
	});
	const weight = [3, 2, 1].map((value) => ({
		value: String(value),
		label: words.points.weights[value] ?? String(value),
		count: rows.filter((row) => row.weight === value).length,
	}));
	const subject = subjects.map(({ id, label }) => ({
		value: id,
		label,
		count: points.filter((point) => point.subject === id).length,
	}));
	const some = ({ count }: FilterChoice): boolean => count > 0;
	const filters = { show: show.filter(some), weight: weight.filter(some), subject };
	return { ...filters, css: filterRules(filters) };
}

/** Writes the rules by which radio buttons filter without script: rows of other kinds go, and subjects without any left. */
function filterRules(filters: Omit<PointFilters, 'css'>): string {
	// Links from elsewhere lead to a chip of the first filter: it is chosen as long as none of its row is.
	const chosen = (key: string, value: string): string =>
		key === 'show'
			? `.points:is(:has(#show-${value}:checked),:not([data-live]):has(#show-${value}:target):has([name=show][value=""]:checked))`
			: `.points:has(#${key}-${value}:checked)`;
	const rules = (['show', 'weight'] as const).flatMap((key) =>
		filters[key].map(
			({ value }) =>
				`${chosen(key, value)} :is(.row:not([data-${key}="${value}"]),[data-has]:not([data-has~="${value}"]))`,
		),
	);
	const subjectRules = filters.subject.map(
		({ value }) => `${chosen('subject', value)} [data-subject]:not([data-subject="${value}"])`,
	);
	return [...rules, ...subjectRules].join(',') + '{display:none}';
}
