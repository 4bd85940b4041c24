/**
 * Gives the text directive that leads to exact words (https://wicg.github.io/scroll-to-text-fragment/): the words, or
 * the first and last few of a long quote.
 */
export function textFragment(exact: string): string {
	const words = exact.split(' ');
	if (words.length <= 8) return `:~:text=${encode(exact)}`;
	return `:~:text=${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
}

/** Commas, hyphens and ampersands mean something in a text directive. */
function encode(text: string): string {
	return encodeURIComponent(text)
		.replace(/-/g, '%2D')
		.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
