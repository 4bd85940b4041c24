import type { Furniture } from '../schemas/article';
import type { Passage } from '../schemas/passage';
import { foldWhiteSpace } from '../language/fold';
import { describeLookAlikes } from './look-alikes';

const LIST_MARK = /^[•◦‣▪*–-] /;
const CONTEXT = 40;

/** Where an article and its original part. */
export interface Difference {
	/** The words around the first difference, in each. */
	original: string;
	article: string;
	/** Whether it is the title that parts from the original. */
	inTitle: boolean;
	/** The passage in which the article parts from its original; undefined in the title or after the last passage. */
	passage: string | undefined;
	/** In what they differ, where they look the same. */
	lookAlikes?: string;
	/** The number of whole words of the passage before the difference: what has a letter or a digit. */
	wordsBefore: number;
}

/** The outcome of reading an article against its original. */
export interface FidelityProof {
	difference: Difference | undefined;
	/** The indices of the furniture that is not in the original, or not as a stretch of its own. */
	missingFurniture: number[];
}

/**
 * Reads an article against its original: title, passages and furniture must be all of the original, in its order of
 * passages, with white space folded and each list item behind a list mark. A `title` of undefined is not in the original.
 */
export function proveFidelity({
	original,
	title,
	passages,
	furniture,
}: {
	original: string;
	title: string | undefined;
	passages: readonly Passage[];
	furniture: readonly Furniture[];
}): FidelityProof {
	const text = foldWhiteSpace(original);
	const stretches = furniture.map((stretch, index) => ({ index, text: foldWhiteSpace(stretch.text) }));
	const missingFurniture = stretches.flatMap((stretch) => (text.includes(stretch.text) ? [] : [stretch.index]));
	// Longest first: one stretch may begin as another does.
	const pending = stretches
		.filter(({ index }) => !missingFurniture.includes(index))
		.sort((a, b) => b.text.length - a.text.length || a.index - b.index);
	const expected: Piece[] = [
		...(title === undefined ? [] : [{ text: foldWhiteSpace(title) }]),
		...passages.map((passage) => ({ text: passage.text, passage })),
	];
	let position = 0;
	let next = 0;
	while (position < text.length || next < expected.length) {
		const piece = expected[next];
		const end = piece && endOfPiece(text, piece, position);
		if (end !== undefined) {
			position = end;
			next += 1;
		} else {
			const found = pending.findIndex((stretch) => startsWithWhole(text, stretch.text, position));
			// Where furniture is missing, the rest of the original cannot be told from it: that fault comes first.
			if (found === -1)
				return {
					missingFurniture,
					difference: !piece && missingFurniture.length > 0 ? undefined : describeDifference(text.slice(position), piece),
				};
			position += pending.splice(found, 1)[0]?.text.length ?? 0;
		}
		if (text[position] === ' ') position += 1;
	}
	return { missingFurniture: [...missingFurniture, ...pending.map(({ index }) => index)].sort((a, b) => a - b), difference: undefined };
}

/** What the original must read next: the title, or a passage. */
interface Piece {
	text: string;
	passage?: Passage;
}

/** Gives the offset behind a piece that stands at a position; undefined where it does not stand there. */
function endOfPiece(text: string, { text: words, passage }: Piece, position: number): number | undefined {
	const isItem = passage?.kind === 'item';
	if (isItem && !LIST_MARK.test(text.slice(position, position + 2))) return undefined;
	const start = isItem ? position + 2 : position;
	return startsWithWhole(text, words, start) ? start + words.length : undefined;
}

function startsWithWhole(text: string, piece: string, position: number): boolean {
	if (!text.startsWith(piece, position)) return false;
	const end = position + piece.length;
	return end === text.length || text[end] === ' ';
}

function describeDifference(original: string, piece: Piece | undefined): Difference {
	const isItem = piece?.passage?.kind === 'item';
	// Any mark is as good as any other.
	const rest = isItem ? original.replace(LIST_MARK, '• ') : original;
	const article = `${isItem ? '• ' : ''}${piece?.text ?? ''}`;
	let same = 0;
	while (same < article.length && article[same] === rest[same]) same += 1;
	const lookAlikes = describeLookAlikes(rest, article, same);
	return {
		...(lookAlikes !== undefined && { lookAlikes }),
		original: excerpt(rest, same, 'the end of the text'),
		article: excerpt(article, same, piece ? 'the end of the passage' : 'the end of the article'),
		inTitle: piece !== undefined && piece.passage === undefined,
		passage: piece?.passage?.id,
		wordsBefore: article
			.slice(0, same)
			.split(' ')
			.slice(0, -1)
			.filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
	};
}

/** Cuts the words around an offset: some before it, some after. */
function excerpt(text: string, offset: number, end: string): string {
	const from = Math.max(0, offset - CONTEXT);
	const cut = text.slice(from, offset + CONTEXT);
	return `${from > 0 ? '…' : ''}${cut}${offset + CONTEXT < text.length ? '…' : ''}${offset >= text.length ? ` [${end}]` : ''}`.trim();
}
