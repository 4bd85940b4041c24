import type { Language } from '../language/language';
import { tokenize } from '../language/tokens';
import type { SearchData } from './search-data';

/** Gives the stems of each point with their weight, title and questions weighing most; a name in its evidence is `@` and its id. */
export function termsOfPoints(data: SearchData, language: Language): Map<string, number>[] {
	const subjects = new Map(data.subjects);
	return data.points.map(([, title, subject, , , body, asks, evidence]) => {
		const terms = new Map<string, number>();
		const add = (term: string, weight: number): void => {
			terms.set(term, Math.max(terms.get(term) ?? 0, weight));
		};
		for (const text of [title, ...asks]) for (const stem of stemsOfQuestion(text, language)) add(stem, 1);
		for (const text of [body, subjects.get(subject) ?? '']) for (const stem of stemsOfQuestion(text, language)) add(stem, 0.5);
		for (const [passage, start, end] of evidence) {
			for (const stem of stemsOfQuestion(data.passages[passage]?.[2].slice(start, end) ?? '', language)) add(stem, 0.45);
			// A name in the evidence counts in whatever spelling it is asked for.
			for (const [id, , , , mentions] of data.names)
				if (mentions.some(([place, from, to]) => place === passage && from < end && start < to)) add(`@${id}`, 0.6);
		}
		return terms;
	});
}

/** Gives the stems of a text or question: small words do not count, but those that ask do. */
export function stemsOfQuestion(text: string, language: Language): string[] {
	return tokenize(text, language).flatMap(({ word, stem, isStopWord }) => (isStopWord && !isQuestionWord(word) ? [] : [stem]));
}

/** Tells whether a word asks: who, what, when, where, why, how, which. */
export function isQuestionWord(word: string): boolean {
	return /^(?:who|whom|whose|what|when|where|why|how|which|long|many|much)$/i.test(word);
}
