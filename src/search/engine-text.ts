import { fold } from '../language/fold';

/**
 * Gives a text as the engine knows it: in plain letters, nothing unseen in it, and no commas in numbers. Passages are
 * indexed so, and words and phrases are asked for so; it is never shown.
 */
export function engineText(text: string): string {
	return fold(text, { letters: true }).replace(
		/(?<!\p{Nd}[.,]?)(\p{Nd}{1,3})((?:,\p{Nd}{3})+)(?!\p{Nd}|,\p{Nd})/gu,
		(_, first: string, rest: string) => first + rest.replaceAll(',', ''),
	);
}
