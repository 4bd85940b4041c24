/** Gives a text with every run of white space, no-break spaces included, as one blank, and none at its ends. */
export function foldWhiteSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
