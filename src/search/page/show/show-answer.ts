import { searchWords as words } from '../../../words/search-words';
import type { Passage } from '../../finding/finder';
import type { Answer } from '../../query/answer-query';
import type { Lexicon } from '../../query/lexicon';
import type { UnderstoodQuery } from '../../query/understand-query';
import { element, siteLink } from '../elements';
import { writeRequest, type SearchRequest } from '../search-request';
import type { WordLink } from '../word-links';
import { answerLine } from './answer-line';
import { linesTable } from './lines';
import { pointsSection, sectionLine } from './points-list';
import { sideColumn } from './side-column';
import { understoodLine } from './understood';
import { viewChoice } from './view-choice';

/** Everything that an answer is shown from. */
export interface ShownAnswer {
	request: SearchRequest;
	query: UnderstoodQuery;
	answer: Answer;
	lexicon: Lexicon;
	link: WordLink;
	nearest: readonly { passage: Passage; number: number }[];
}

/** Makes what can be shown at once, before the engine has spoken: what was understood, and points. */
export function showAtOnce({
	request,
	query,
	lexicon,
	answer,
}: Pick<ShownAnswer, 'request' | 'query' | 'lexicon'> & { answer: Pick<Answer, 'points'> }): HTMLElement[] {
	return [
		...understoodLine(query, lexicon, {
			asTyped: request.as === 'typed',
			addressOf: (as) => addressOf({ ...request, as }),
		}),
		...sectionLine(request.q, lexicon.data),
		...pointsSection(answer.points, lexicon.data),
	];
}

/** Makes the whole answer, and says in a line what there is. */
export function showAnswer({ request, query, answer, lexicon, link, nearest }: ShownAnswer): {
	elements: HTMLElement[];
	summary: string;
} {
	const { data } = lexicon;
	const isAboutPoints = query.about.type === 'statuses' || query.about.type === 'only';
	const sides = [...data.articles.keys()].filter((side) => query.side === undefined || query.side === side);
	const full = answer.passages.filter(({ grade }) => grade === 'full');
	const said = element(
		'div',
		{ className: 'said' },
		...answerLine(query, answer, lexicon),
		...understoodLine(query, lexicon, {
			...answer,
			asTyped: request.as === 'typed',
			addressOf: (as) => addressOf({ ...request, as }),
		}),
	);
	const columns = element(
		'div',
		{ className: 'pair sides' },
		...sides.map((side) => sideColumn(side, answer, { data, query, link, nearest })),
	);
	const isLines = request.view === 'lines' && full.length > 0;
	const sort = request.sort === 'left' || request.sort === 'right' ? request.sort : 'reading';
	const elements = [
		...(said.childNodes.length > 0 ? [said] : []),
		...sectionLine(request.q, data),
		...(full.length > 0 ? [viewChoice(request)] : []),
		...(isAboutPoints ? [] : isLines ? [linesTable(full, sort, data, link)] : [columns]),
		...pointsSection(answer.points, data, { isOpen: isAboutPoints }),
	];
	if (answer.passages.length + answer.points.length + answer.holders.length === 0)
		elements.push(
			element('p', { className: 'ui' }, words.nothingAtAll, siteLink('search/words/', words.wordIndex), '.'),
		);
	const counts = sides.map((side) => {
		const own = full.filter(({ passage }) => passage.side === side).length;
		const label = data.articles[side]?.label ?? '';
		return own > 0 || answer.silent[side] === true ? words.countIn(own, label) : words.notAllIn(label);
	});
	return {
		elements,
		summary: words.counts([
			...(isAboutPoints ? [] : counts),
			...(answer.points.length > 0 ? [words.countPoints(answer.points.length)] : []),
		]),
	};
}

function addressOf(request: SearchRequest): string {
	return location.pathname + writeRequest(request);
}
