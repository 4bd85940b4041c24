import { fold } from '../language/fold';
import type { Language } from '../language/language';
import { cutRun, RUN_WITHOUT_BLANKS } from '../language/words-without-blanks';

/**
 * Gives a text as the engine knows it: in plain letters, nothing unseen in it, no commas in numbers, and blanks
 * between words that are written without. Passages are
 * indexed so, and words and phrases are asked for so; it is never shown.
 */
export function engineText(text: string, language: Language): string {
	const spaced = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (run) =>
		RUN_WITHOUT_BLANKS.test(run)
			? cutRun(run, language)
					.map(({ word }) => word)
					.join(' ')
			: run,
	);
	return fold(spaced, { letters: true }).replace(
		/(?<!\p{Nd}[.,]?)(\p{Nd}{1,3})((?:,\p{Nd}{3})+)(?!\p{Nd}|,\p{Nd})/gu,
		(_, first: string, rest: string) => first + rest.replaceAll(',', ''),
	);
}
