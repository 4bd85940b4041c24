/** Cuts a text into as few lines of at most `length` characters as it needs, between words where it can, and much of a length. */
export function wrapWords(text: string, length: number): string[] {
	const words = text.split(/\s+/).flatMap((word) => cut(word, length));
	let lines = fill(words, length);
	for (let shorter = length - 1; shorter >= Math.max(...words.map((word) => [...word].length)); shorter--) {
		const tighter = fill(words, shorter);
		if (tighter.length > lines.length) break;
		lines = tighter;
	}
	return lines;
}

function fill(words: readonly string[], length: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && [...last, ...word].length < length) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function cut(word: string, length: number): string[] {
	const characters = [...word];
	return characters.length <= length
		? [word]
		: [characters.slice(0, length).join(''), ...cut(characters.slice(length).join(''), length)];
}
