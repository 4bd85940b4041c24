import type { Answer } from './answer-query';
import { describeUnderstanding } from './describe-understanding';
import { counted, element, siteLink } from './elements';
import type { Lexicon } from './lexicon';
import { meantSections, namesLine } from './name-elements';
import { sideColumn } from './passage-elements';
import { answerSection, othersSection, pointsSection } from './point-elements';
import { fitsPassage, fitsPoint, writeRequest, type SearchRequest } from './search-request';
import type { UnderstoodQuery } from './understand-query';

const MOST_POINTS = 12;
const MOST_OTHERS = 8;

/** Makes the answer as elements, and says in a line what there is. */
export function showAnswer(
	request: SearchRequest,
	query: UnderstoodQuery,
	answer: Answer,
	lexicon: Lexicon,
): { elements: HTMLElement[]; summary: string } {
	const { data } = lexicon;
	const wants = (...kinds: string[]): boolean => request.kind === '' || kinds.includes(request.kind);
	const passages = wants('passages') ? answer.passages.filter((entry) => fitsPassage(request, entry, data)) : [];
	if (request.sort === 'reading') passages.sort((a, b) => a.passage - b.passage);
	const sides = [...data.articles.entries()]
		.filter(([, [id]]) => request.article === '' || request.article === id)
		.map(([side, [, label]]) => ({ side, label, own: passages.filter(({ passage }) => data.passages[passage]?.[0] === side) }));
	const points = wants('points') ? answer.points.filter(({ point }) => fitsPoint(request, data.points[point])).slice(0, MOST_POINTS) : [];
	const others = answer.others.filter((other) => wants(`${data.others[other]?.[0] ?? ''}s`)).slice(0, MOST_OTHERS);
	const isAboutPoints = query.statuses.length > 0 || request.kind === 'points';
	const isAnswered = (query.isTopic || isAboutPoints) && points.length > 0;
	const names = wants('names') ? answer.names : [];
	const elements = [
		...describeUnderstanding(query, lexicon, {
			asTyped: request.as === 'typed',
			answering: isAnswered ? lexicon.pointTerms[points[0]?.point ?? -1] : undefined,
			addressOf: (as) => `${location.pathname}${writeRequest({ ...request, as })}`,
		}),
		...(isAnswered ? answerSection(points, data, { isOpen: isAboutPoints }) : []),
		...(query.isTopic ? namesLine(names, data) : meantSections(names, data)),
		// Where the points themselves are asked for, silence of the texts says nothing.
		...(wants('passages') && (passages.length > 0 || !isAboutPoints)
			? [element('div', { className: 'pair sides' }, ...sides.map(({ side, own }) => sideColumn(side, own, answer.asked, data)))]
			: []),
		...(isAnswered ? [] : pointsSection(points, data)),
		...othersSection(others, data),
	];
	if (passages.length + points.length + others.length + names.length === 0)
		elements.push(
			element('p', { className: 'ui' }, 'Try other words or fewer, or look through ', siteLink('search/words/', 'the index of words'), '.'),
		);
	const counts = sides.map(({ label, own }) => {
		const whole = own.filter(({ isWhole }) => isWhole).length;
		return `${whole === 0 ? 'nothing' : counted(whole, 'passage')} in ${label}`;
	});
	const said = [...(wants('passages') ? counts : []), ...(points.length > 0 ? [counted(points.length, 'point')] : [])].join(', ');
	return { elements, summary: said.charAt(0).toUpperCase() + said.slice(1) };
}
