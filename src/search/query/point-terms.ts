import type { Language } from '../../language/language';
import { tokenize } from '../../language/tokens';
import type { SearchData } from '../data/search-data';

/** Gives the stems of each point with their weight, title and questions weighing most; a name in its evidence is `@` and its index. */
export function termsOfPoints(data: SearchData, language: Language): Map<string, number>[] {
	const subjects = new Map(data.subjects.map(({ id, label }) => [id, label]));
	return data.points.map(({ title, subject, asks, names }) => {
		const terms = new Map<string, number>();
		const add = (term: string, weight: number): void => {
			terms.set(term, Math.max(terms.get(term) ?? 0, weight));
		};
		for (const text of [title, ...asks]) for (const stem of stemsOfQuestion(text, language)) add(stem, 1);
		for (const stem of stemsOfQuestion(subjects.get(subject) ?? '', language)) add(stem, 0.5);
		// A name in the evidence counts in whatever spelling it is asked for.
		for (const name of names) add(`@${name}`, 0.6);
		return terms;
	});
}

/** Gives the stems of a text or question: small words do not count, but those that ask do. */
export function stemsOfQuestion(text: string, language: Language): string[] {
	return tokenize(text, language).flatMap(({ word, stem, isStopWord }) =>
		isStopWord && !isQuestionWord(word) ? [] : [stem],
	);
}

/** Tells whether a word asks: who, what, when, where, why, how, which. */
export function isQuestionWord(word: string): boolean {
	return /^(?:who|whom|whose|what|when|where|why|how|which|long|many|much)$/i.test(word);
}
