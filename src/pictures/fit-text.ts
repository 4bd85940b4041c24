/** Lines of a text at the font size at which they fit. */
export interface FittedText {
	size: number;
	lines: string[];
}

/** From one line to the next, in font sizes. */
export const LEADING = 1.14;

/**
 * Breaks a text into lines of a width, at the greatest of the font sizes at which they stay within a height. At the
 * smallest size what is left over is cut off with `…`. Widths are estimates: the fonts that a picture is drawn with are
 * not known, so leave room for wider ones.
 */
export function fitText(
	text: string,
	{ width, height, sizes }: { width: number; height: number; sizes: readonly [number, ...number[]] },
): FittedText {
	for (const size of sizes) {
		const lines = breakLines(text, width / size);
		if (lines.length * size * LEADING <= height && lines.every((line) => textWidth(line) <= width / size))
			return { size, lines };
	}
	const size = Math.min(...sizes);
	const lines = breakLines(text, width / size);
	const most = Math.max(1, Math.floor(height / (size * LEADING)));
	return {
		size,
		lines: lines
			.slice(0, most)
			.map((line, index) => cut(line, width / size, index === most - 1 && lines.length > most)),
	};
}

/** Gives an estimate of the width of a text in common fonts, in ems. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function breakLines(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u).filter(Boolean)) {
		const line = lines.at(-1);
		if (line !== undefined && textWidth(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function cut(line: string, width: number, hasMore: boolean): string {
	if (!hasMore && textWidth(line) <= width) return line;
	const characters = [...line];
	while (characters.length > 1 && textWidth(`${characters.join('')}…`) > width) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}

function characterWidth(character: string): number {
	if (/[\p{M}\u200b-\u200f]/u.test(character)) return 0;
	if (
		/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u.test(
			character,
		) &&
		!/\d/.test(character)
	)
		return 1.05;
	if (/[ijltfIr.,;:!|'’‘()[\] ]/.test(character)) return 0.34;
	if (/[mwMW—…@%]/.test(character)) return 0.95;
	return /\p{Lu}/u.test(character) ? 0.74 : 0.56;
}
