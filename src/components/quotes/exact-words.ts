/** Words of a passage of an article: UTF-16 offsets into the passage’s text, end exclusive. A `Quote` is one. */
export interface Place {
	article: string;
	passage: string;
	start: number;
	end: number;
}

/** The attributes of a link to exact words. */
export interface ExactWordsLink {
	href: string;
	'data-words': string;
}

/**
 * Gives the attributes of a link to exact words on the page of their article: `<a {...exactWords(quote)}>`. `also` are
 * further words of the same passage that are marked with them.
 *
 * The link says where the words are, not how a browser finds them: only the built page of the article shows what else
 * stands there. `exact-word-links` reads it after the build, and puts the text directive in place of `data-words`.
 */
export function exactWords(place: Place, also: readonly Pick<Place, 'start' | 'end'>[] = []): ExactWordsLink {
	const { article, passage } = place;
	return {
		href: `/articles/${article}/#${passage}`,
		'data-words': [place, ...also].map(({ start, end }) => `${start}-${end}`).join(' '),
	};
}
