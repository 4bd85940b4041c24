/** A passage as it is found: its words, and where its sentences start. */
export interface Passage {
	/** Which article it is of: 0 is the left one. */
	side: number;
	/** `p3`; a heading is `h1`. */
	id: string;
	text: string;
	/** Where each sentence starts, as UTF-16 offsets. */
	sentences: number[];
}

/** What a search gave. */
export interface Found {
	passages: Passage[];
	/** There are more than were looked at. */
	isCut: boolean;
}

/**
 * Finds passages. The site asks Pagefind; an edition in one file reads the texts that stand in it. Whoever asks checks
 * on the text itself what was found.
 */
export interface Finder {
	/** Gives the passages that have all of some words, in any form; some may not have them, none that has them is left out. */
	find(words: string): Promise<Found>;
	/** Gives a passage of an article by its id. */
	get(side: number, id: string): Promise<Passage | undefined>;
}

/** The most passages that are looked at for one question to the engine, in each language. */
export const MOST_LOOKED_AT = 80;
