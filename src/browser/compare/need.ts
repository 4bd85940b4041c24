/** The sentences of a text: elements with ids within passages with ids. */
export const SENTENCE = '.words [id] [id]';

/** Gives what must be there; the page was built with it. */
export function need<Thing>(thing: Thing | null | undefined): Thing {
	if (thing === null || thing === undefined) throw new Error('The compare page lacks a piece.');
	return thing;
}
