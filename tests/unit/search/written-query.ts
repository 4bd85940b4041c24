import type { Answer, PassageAnswer } from '../../../src/search/query/answer-query';
import type { Concept } from '../../../src/search/query/concepts';
import type { Lexicon } from '../../../src/search/query/lexicon';
import type { UnderstoodQuery } from '../../../src/search/query/understand-query';

/** Writes a concept as a reader may: `name suhayl`, `word barley`, `slip parapet`, `phrase by hand`, `unknown zebra`. */
export function writtenConcept(concept: Concept, { data }: Lexicon): string {
	const optional = concept.isOptional ? '?' : '';
	if (concept.type === 'name')
		return `${concept.slip ? 'slip ' : ''}name ${concept.names.map((name) => data.names[name]?.id).join(' or ')}${optional}`;
	if (concept.type === 'word')
		return `${concept.shown.toLowerCase() === concept.text.toLowerCase() ? 'word' : 'slip'} ${concept.shown}${optional}`;
	return `${concept.type} ${concept.text}${optional}`;
}

/** Writes all that is understood of a query, a line for each thing; what it does not have has no line. */
export function writtenQuery(query: UnderstoodQuery, lexicon: Lexicon): string[] {
	const { about } = query;
	const details = (concept: Concept): string[] => {
		if (concept.type === 'word' || concept.type === 'number')
			return [
				`${concept.text}: ${concept.forms.join(', ')}${concept.kin.length > 0 ? `; kin ${concept.kin.join(', ')}` : ''}`,
			];
		if (concept.type === 'name') return concept.part ? [`${concept.text}: a part of the name`] : [];
		if (concept.type === 'date')
			return [`${concept.text}: ${JSON.stringify(concept.date)}, ${concept.months.join(', ')}`];
		return concept.type === 'phrase' ? [`${concept.text}: as ${concept.asked}`] : [`${concept.text}: ${concept.why}`];
	};
	const signs = Object.entries({
		'a question': query.isQuestion,
		'who holds an office': query.asksHolder,
		'a topic': query.isTopic,
	}).flatMap(([sign, holds]) => (holds ? [sign] : []));
	return [
		...query.alternatives.map(
			(own) => `asks for ${own.map((concept) => writtenConcept(concept, lexicon)).join(' + ') || 'nothing'}`,
		),
		...query.alternatives.flat().flatMap(details),
		...query.excluded.map((concept) => `without ${writtenConcept(concept, lexicon)}`),
		...(query.side === undefined ? [] : [`in ${lexicon.data.articles[query.side]?.id ?? ''}`]),
		...(about.type === 'none' ? [] : [`about ${JSON.stringify(about)}`]),
		...query.ignored.map((part) => `ignores ${part}`),
		`stems ${query.stems.join(' ')}`,
		...(signs.length > 0 ? [`is ${signs.join(', ')}`] : []),
	];
}

/** Writes an answer, best first: points with their scores, then passages with their grades, ranks and lit words. */
export function writtenAnswer(answer: Answer, { data }: Lexicon): string[] {
	const articles = data.articles.map(({ id }) => id);
	const place = ({ passage, grade, has, lacks, ranges, point, rank }: PassageAnswer): string =>
		[
			`${articles[passage.side]} ${passage.id} ${grade} (${rank.toFixed(2)})`,
			...(point === undefined ? [] : [`rests ${data.points[point]?.id}`]),
			`has ${has.join(' + ')}`,
			...(lacks.length > 0 ? [`lacks ${lacks.join(' + ')}`] : []),
			`lights ${ranges.map(({ start, end }) => passage.text.slice(start, end)).join(' | ')}`,
		].join('; ');
	const sides = (own: readonly boolean[]): string => articles.filter((_, side) => own[side]).join(', ');
	return [
		...answer.names.map((name) => `name ${data.names[name]?.id}`),
		...answer.points.map(
			({ point, score }) =>
				`point ${data.points[point]?.id} ${score.toFixed(3)}${point === answer.answering ? ' answers' : ''}`,
		),
		...answer.passages.map(place),
		...answer.holders.flatMap(({ name, office, passages }) => [
			`holder ${data.names[name]?.id} of ${data.names[office]?.id}`,
			...passages.map((own) => `  ${place(own)}`),
		]),
		...(sides(answer.silent) ? [`silent ${sides(answer.silent)}`] : []),
		...(sides(answer.apart) ? [`apart in ${sides(answer.apart)}`] : []),
		...(answer.isCut ? ['cut'] : []),
	];
}
