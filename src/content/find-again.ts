import { matchPiece, type Piece } from './match-original';

/** Words shorter than this stand in many places: they do not tell where a text goes on. */
const SHORTEST = 20;
/** How many pieces ahead the next one is looked for that the original has again. */
const FARTHEST = 40;

/** Finds where an article and its original come together again behind a difference: the next piece that stands further on. */
export function findAgain(
	original: string,
	pieces: readonly Piece[],
	{ from, next }: { from: number; next: number },
): { position: number; next: number } | undefined {
	let found: { position: number; next: number } | undefined;
	for (let index = next; index < Math.min(pieces.length, next + FARTHEST); index += 1) {
		const piece = pieces[index];
		if (!piece || piece.text.length < SHORTEST) continue;
		// Nearest first: of words that were moved, the fewest are told as different.
		const position = findPiece(original, piece, index === next ? from + 1 : from, found?.position);
		if (position !== undefined) found = { position, next: index };
	}
	return found;
}

function findPiece(original: string, piece: Piece, from: number, before = original.length): number | undefined {
	const word = /\S+/.exec(piece.text)?.[0] ?? '';
	for (let at = original.indexOf(word, from); at !== -1 && at < before; at = original.indexOf(word, at + 1)) {
		const start = lineMark(original, at);
		if (start < from) continue;
		if (start !== at && matchPiece(original, piece, start).type === 'matched') return start;
		if ((at === from || /\s/.test(original.charAt(at - 1))) && matchPiece(original, piece, at).type === 'matched') return at;
	}
	return undefined;
}

/** Gives where the mark before a word at the start of its line starts; the word itself where there is none. */
function lineMark(original: string, at: number): number {
	const line = original.slice(original.lastIndexOf('\n', at - 1) + 1, at);
	const mark = line.trimStart();
	return mark !== '' && mark.length <= 8 ? at - mark.length : at;
}
