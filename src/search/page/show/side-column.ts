import { searchWords as words } from '../../../words/search-words';
import type { SearchData } from '../../data/search-data';
import type { Passage } from '../../finding/finder';
import type { Answer, Grade, HolderAnswer, PassageAnswer } from '../../query/answer-query';
import type { UnderstoodQuery } from '../../query/understand-query';
import { element, sided, sideLabel, siteLink } from '../elements';
import type { WordLink } from '../word-links';
import { hitsPicture } from './hits-picture';
import { sentenceElements, sentencesWith } from './sentences';
import { whatWasAsked } from './what-was-asked';

/** What a column is made of, besides the answer. */
export interface ColumnContext {
	data: SearchData;
	query: UnderstoodQuery;
	link: WordLink;
	/** Sentences in which a silent text comes closest. */
	nearest: readonly { passage: Passage; number: number }[];
}

/** Makes the column of one article: what has all that was asked for, by paragraph; or that nothing does; then the rest, apart. */
export function sideColumn(side: number, answer: Answer, context: ColumnContext): HTMLElement {
	const { data, query, link } = context;
	const label = data.articles[side]?.label ?? '';
	const own = answer.passages.filter(({ passage }) => passage.side === side);
	const of = (...grades: Grade[]): PassageAnswer[] => own.filter(({ grade }) => grades.includes(grade));
	const full = of('full');
	const isSilent = answer.silent[side] ?? false;
	const holders = answer.holders.map((holder) => ({
		...holder,
		passages: holder.passages.filter(({ passage }) => passage.side === side),
	}));
	const count =
		full.length > 0
			? words.sentences(
					full.reduce((sum, { passage, ranges }) => sum + sentencesWith(passage, ranges).length, 0),
					full.map(({ passage }) => words.passage(passage.id)),
				)
			: isSilent
				? words.nothing
				: words.notAll;
	const column = element(
		'section',
		{ className: full.length > 0 ? 'found' : 'found none' },
		element('h2', {}, sideLabel(label, side), ' ', element('span', { className: 'meta' }, count)),
	);
	column.append(...hitsPicture(side, label, full.length > 0 ? full : own));
	if (full.length > 0) column.append(list(full, link, label, data));
	else if (isSilent) column.append(...silence(side, label, context));
	else if (answer.apart[side]) column.append(element('p', { className: 'silent' }, words.apart(label)));
	column.append(...holders.flatMap((holder) => holderElements(holder, full, link, label, data)));
	column.append(...group(words.byPoint, of('point'), link, label, data));
	column.append(...folded('all', words.otherWords, of('all'), link, label, data, false));
	column.append(
		...folded('some', words.someWords, of('some'), link, label, data, full.length === 0 && query.excluded.length === 0),
	);
	column.append(...folded('kin', words.kinWords, of('kin'), link, label, data, own.length === of('kin').length));
	return sided(column, side);
}

function silence(side: number, label: string, { data, query, nearest, link }: ColumnContext): HTMLElement[] {
	const what = query.alternatives.flat().map((concept) => whatWasAsked(concept, data));
	const near = nearest.filter(({ passage }) => passage.side === side).slice(0, 1);
	return [
		element('p', { className: 'silent' }, words.noWordOf(label, what)),
		...near.map(({ passage, number }) => {
			const start = passage.sentences[number - 1] ?? 0;
			const span = {
				start,
				end: passage.text.slice(0, passage.sentences[number] ?? passage.text.length).trimEnd().length,
			};
			const place = siteLink(link(passage, [span]), words.passage(passage.id));
			return element(
				'p',
				{ className: 'meta nearest' },
				words.nearest,
				' ',
				element('q', {}, passage.text.slice(span.start, span.end)),
				' ',
				place,
			);
		}),
	];
}

function list(answers: readonly PassageAnswer[], link: WordLink, label: string, data: SearchData): HTMLElement {
	return element('ol', {}, ...answers.map((answer) => item(answer, link, label, data)));
}

function item(
	{ passage, ranges, grade, has, lacks }: PassageAnswer,
	link: WordLink,
	label: string,
	data: SearchData,
): HTMLElement {
	const place = siteLink(link(passage, ranges), words.passage(passage.id));
	place.ariaLabel = words.passageOf(label, words.passage(passage.id));
	const partial =
		grade === 'some' && lacks.length > 0 && has.length > 0
			? [element('p', { className: 'meta' }, words.has(has.map(words.quote)))]
			: [];
	const sentences = sentenceElements(passage, ranges, grade !== 'point');
	const made = element('li', {}, place, element('div', {}, ...sentences, ...partial));
	made.lang = data.articles[passage.side]?.language ?? '';
	made.dataset['passage'] = passage.id;
	made.dataset['grade'] = grade;
	return made;
}

function group(
	heading: string,
	answers: readonly PassageAnswer[],
	link: WordLink,
	label: string,
	data: SearchData,
): HTMLElement[] {
	return answers.length === 0 ? [] : [element('h3', {}, heading), list(answers, link, label, data)];
}

function folded(
	name: string,
	says: (count: number) => string,
	answers: readonly PassageAnswer[],
	link: WordLink,
	label: string,
	data: SearchData,
	isOpen: boolean,
): HTMLElement[] {
	if (answers.length === 0) return [];
	return [
		element(
			'details',
			{ className: name, open: isOpen },
			element('summary', {}, says(answers.length)),
			list(answers, link, label, data),
		),
	];
}

/** The sentences of those who hold an office, but those that have its name and stand above. */
function holderElements(
	{ name, passages }: HolderAnswer,
	full: readonly PassageAnswer[],
	link: WordLink,
	label: string,
	data: SearchData,
): HTMLElement[] {
	const rest = passages.flatMap((answer) => {
		const shown = full.find(({ passage }) => passage.id === answer.passage.id);
		const known = new Set(shown ? sentencesWith(shown.passage, shown.ranges) : []);
		const ranges = answer.ranges.filter(
			(range) => !sentencesWith(answer.passage, [range]).some((number) => known.has(number)),
		);
		return ranges.length === 0 ? [] : [{ ...answer, ranges }];
	});
	const made = group(words.holder(data.names[name]?.label ?? ''), rest, link, label, data);
	for (const part of made) part.classList.add('holder');
	return made;
}
