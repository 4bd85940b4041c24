/** The lists of `stopword` (3.x), which ships no types: each module exports one list, under the name of its language. */
declare module 'stopword/src/*.js' {
	const lists: Record<string, unknown>;
	export = lists;
}
