import type { LatinLetters } from '../language/latin-letters';

/** What the search of the edition in one file rests on; the build puts it into the page. */
export interface EditionData {
	/** The small file of the site’s own search. */
	search: unknown;
	letters: LatinLetters;
	/** Every passage of both texts, with where its sentences start. */
	passages: { side: number; id: string; text: string; sentences: number[] }[];
	/** The languages of the texts, as the address of a module; none where English is the only one. */
	languages?: string;
}
