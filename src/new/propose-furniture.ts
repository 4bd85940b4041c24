import type { Passage } from '../content/schemas/passage';

/** Words that stand around texts on the web, and in none of them. */
const AROUND =
	/^(?:comments?\b|\d+ comments?\b|leave a (?:reply|comment)|share (?:this|on)|subscribe|sign up|follow us|advertisement|related (?:articles|posts|stories)|read (?:more|next)|cookie|privacy policy|all rights reserved|©|tags?:|filed under|about the authors?\b|disclaimer|print this|back to top|skip to)/i;

/** Finds passages that may be no part of a text: what pages put around it. At most five, shortened. */
export function proposeFurniture(passages: readonly Passage[]): string[] {
	return passages
		.filter(({ text }) => text.length < 200 && AROUND.test(text))
		.slice(0, 5)
		.map(({ text }) => (text.length > 60 ? `${text.slice(0, 59)}…` : text));
}
