import { searchWords as words } from '../../../words/search-words';
import type { Answer } from '../../query/answer-query';
import type { Lexicon } from '../../query/lexicon';
import type { UnderstoodQuery } from '../../query/understand-query';
import { element, siteLink } from '../elements';
import { whatWasAsked } from './what-was-asked';

/** Makes the answer in one or two sentences: the point that answers, or who says it where and who does not. */
export function answerLine(query: UnderstoodQuery, answer: Answer, { data }: Lexicon): HTMLElement[] {
	const sentences = [...aboutThePoints(query, answer, data), ...aboutThePassages(query, answer, data)];
	const point = pointOf(query, answer, data);
	if (sentences.length === 0 && !point) return [];
	const first =
		answer.answering === undefined
			? [sentences.join(' '), ...(point ? [' ', point] : [])]
			: [...(point ? [point] : [])];
	return [element('p', { className: 'answer' }, ...first)];
}

/** The point that answers a question; of a name alone, the weightiest that speaks of it. */
function pointOf(
	{ isTopic, about }: UnderstoodQuery,
	{ answering, points, names, passages }: Answer,
	data: Lexicon['data'],
): HTMLElement | undefined {
	const isName = !isTopic && names.length === 1 && about.type === 'none' && passages.length > 0;
	const index = answering ?? (isName ? points[0]?.point : undefined);
	const point = index === undefined ? undefined : data.points[index];
	if (!point) return undefined;
	const title = /[.!?]$/.test(point.title) ? point.title : `${point.title}.`;
	return siteLink(`points/${point.id}/`, title);
}

function aboutThePoints({ about }: UnderstoodQuery, { points }: Answer, { articles }: Lexicon['data']): string[] {
	if (about.type === 'only') return [words.onlyCount(articles[about.side]?.label ?? '', points.length)];
	if (about.type !== 'statuses') return [];
	const said = about.statuses.map((status) => words.status[status]).join(', ');
	return [words.statusCount(said.charAt(0).toUpperCase() + said.slice(1), points.length)];
}

function aboutThePassages(
	query: UnderstoodQuery,
	{ passages, silent, names, holders }: Answer,
	data: Lexicon['data'],
): string[] {
	const concepts = query.alternatives.flat();
	const isWanted = (side: number): boolean => query.side === undefined || query.side === side;
	const sides = [...data.articles.entries()]
		.filter(([side]) => isWanted(side))
		.map(([side, { label }]) => ({
			label,
			full: passages.filter(({ passage, grade }) => passage.side === side && grade === 'full').length,
			isSilent: silent[side] ?? false,
		}));
	if (concepts.length === 0 || sides.length === 0 || query.alternatives.length > 1) return [];
	const what = concepts.map((concept) => whatWasAsked(concept, data)).join(', ');
	const has = sides.filter(({ full }) => full > 0).map(({ label, full }) => words.inLabel(label, full));
	const [first] = concepts;
	if (concepts.length === 1 && first?.type === 'name' && names.length === 1) {
		const [holder] = holders;
		if (holder) return [words.office(what, data.names[holder.name]?.label ?? '')];
		if (has.length === 2) return [words.namedBoth(what, has)];
		const silences = sides.filter(({ isSilent }) => isSilent);
		if (has.length === 0)
			return silences.length === data.articles.length
				? [words.neitherNames(what)]
				: silences.map(({ label }) => words.notNamed(label, what));
		const naming = sides.filter(({ full }) => full > 0);
		if (silences.length === 0) return [words.namedOnly(what, has)];
		return [
			...silences.map(({ label }) => words.notNamed(label, what)),
			...naming.map(({ label, full }) => words.named(label, full)),
		];
	}
	if (has.length === 0) {
		if (sides.length === data.articles.length && sides.every(({ isSilent }) => isSilent))
			return [words.neitherHas(words.oneOf(concepts.map((concept) => whatWasAsked(concept, data))))];
		return passages.length > 0 ? [words.noneHasAll] : [];
	}
	return concepts.length === 1 ? [words.stands(what, has)] : [];
}
