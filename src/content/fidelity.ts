import type { Furniture } from './schemas/article';
import type { OriginalPart } from './schemas/original-part';
import type { Passage } from './schemas/passage';
import { foldWhiteSpace } from '../language/fold';
import { findAgain } from './find-again';
import { describeLookAlikes } from './look-alikes';
import { matchPiece, shownMark, type Piece, type PieceMatch } from './match-original';

const CONTEXT = 40;
/** An article that parts from its original at more places than this is another text. */
const MOST_DIFFERENCES = 8;
/** A line drawn between passages, as plain text draws it. */
const RULE = /^(?:([*_~=–—•·#-])(?:\s*\1)+|⁂|[*#])(?=\s|$)/u;

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
	/** The first difference. */
	difference: Difference | undefined;
	/** Those behind it, as far as the two can be brought together again; left out where there are none. */
	others?: Difference[];
	/** The indices of the furniture that is not in the original, or not as a stretch of its own. */
	missingFurniture: number[];
}

/**
 * Reads an article against its original: title, passages and furniture must be all of the original, in its order of
 * passages, with white space folded. `parts` say what else the original may read: marks of list items (all of a list, or
 * none), labels of notes, lines between the cells of a table and between passages. Lines of verse and of code must end
 * where the original’s do. A `title` of undefined is not in the original.
 */
export function proveFidelity({
	original: received,
	title,
	passages,
	parts = passages.map(plainPart),
	furniture,
}: {
	original: string;
	title: string | undefined;
	passages: readonly Passage[];
	parts?: readonly OriginalPart[];
	furniture: readonly Furniture[];
}): FidelityProof {
	const original = received.replace(/\r\n?/g, '\n');
	const folded = foldWhiteSpace(original);
	const stretches = furniture.map((stretch, index) => ({ index, text: foldWhiteSpace(stretch.text) }));
	const missingFurniture = stretches.flatMap((stretch) => (folded.includes(stretch.text) ? [] : [stretch.index]));
	// Longest first: one stretch may begin as another does.
	const pending = stretches
		.filter(({ index }) => !missingFurniture.includes(index))
		.sort((a, b) => b.text.length - a.text.length || a.index - b.index);
	const { pieces, rules } = piecesOf(title, passages, parts);
	const found: { place: number; difference: Difference }[] = [];
	const marks: MarkFound[] = [];
	let position = skipBlank(original, 0);
	let next = 0;
	let isRead = true;
	while ((position < original.length || next < pieces.length) && found.length < MOST_DIFFERENCES) {
		const piece = pieces[next];
		const match = piece && matchPiece(original, piece, position);
		if (piece && match?.type === 'matched') {
			if (match.isMarked !== undefined) marks.push({ piece, index: next, position, isMarked: match.isMarked });
			position = skipBlank(original, match.end);
			next += 1;
			continue;
		}
		const rule = rules.has(next) ? RULE.exec(original.slice(position, position + 200))?.[0] : undefined;
		if (rule !== undefined) {
			position = skipBlank(original, position + rule.length);
			continue;
		}
		const stretch = pending.find(({ text }) => endOfStretch(original, text, position) !== undefined);
		if (stretch) {
			pending.splice(pending.indexOf(stretch), 1);
			position = skipBlank(original, endOfStretch(original, stretch.text, position) ?? position);
			continue;
		}
		// Where furniture is missing, the rest of the original cannot be told from it: that fault comes first.
		if (!piece && missingFurniture.length > 0) {
			isRead = false;
			break;
		}
		found.push({ place: next, difference: describeDifference(original, position, piece, match) });
		const again = findAgain(original, pieces, { from: position, next });
		if (!again) break;
		({ position, next } = again);
	}
	found.push(...oddMarks(original, marks));
	const [first, ...others] = found.sort((a, b) => a.place - b.place).map(({ difference }) => difference);
	const unread = first || !isRead ? [] : pending.map(({ index }) => index);
	return {
		difference: first,
		...(others.length > 0 && { others }),
		missingFurniture: [...missingFurniture, ...unread].sort((a, b) => a - b),
	};
}

function plainPart({ id, kind }: Passage): OriginalPart {
	return { type: 'passage', id, ...(kind === 'item' && { mark: { type: 'bullet', group: 0 } as const }) };
}

/** Gives the pieces that the original must read, and before which of them a line may be drawn. */
function piecesOf(
	title: string | undefined,
	passages: readonly Passage[],
	parts: readonly OriginalPart[],
): { pieces: Piece[]; rules: Set<number> } {
	const byId = new Map(passages.map((passage) => [passage.id, passage]));
	const pieces: Piece[] = title === undefined ? [] : [{ text: foldWhiteSpace(title) }];
	const rules = new Set<number>();
	for (const part of parts) {
		if (part.type === 'rule') rules.add(pieces.length);
		const passage = part.type === 'passage' ? byId.get(part.id) : undefined;
		if (part.type === 'passage' && passage) pieces.push({ text: passage.text, passage, part });
	}
	return { pieces, rules };
}

function skipBlank(text: string, from: number): number {
	const blank = /\s*/y;
	blank.lastIndex = from;
	return from + (blank.exec(text)?.[0].length ?? 0);
}

/** Gives the offset behind a stretch of furniture that stands at a place; undefined where it does not. */
function endOfStretch(original: string, text: string, position: number): number | undefined {
	const match = matchPiece(original, { text }, position);
	return match.type === 'matched' ? match.end : undefined;
}

interface MarkFound {
	piece: Piece;
	index: number;
	position: number;
	isMarked: boolean;
}

/** A list may be copied without its marks; one that has some of them has lost the others. */
function oddMarks(original: string, marks: readonly MarkFound[]): { place: number; difference: Difference }[] {
	const groups = Map.groupBy(marks, ({ piece }) => {
		const mark = piece.part?.mark;
		return mark?.type === 'note' ? 'notes' : mark?.group;
	});
	return [...groups.values()].flatMap((group) => {
		const missing = group.filter(({ isMarked }) => !isMarked);
		if (missing.length === 0 || missing.length === group.length) return [];
		return missing.slice(0, 1).map(({ piece, index, position }) => ({
			place: index,
			difference: describeDifference(original, position, piece, { type: 'parted', at: position, same: 0, isMarked: false }),
		}));
	});
}

function describeDifference(original: string, position: number, piece: Piece | undefined, match: PieceMatch | undefined): Difference {
	const parted = match?.type === 'parted' ? match : { at: position, same: 0, isMarked: false };
	const hasLines = piece?.passage?.kind === 'verse' || piece?.passage?.kind === 'code';
	const fold = hasLines ? showLines : foldWhiteSpace;
	const mark = shownMark(piece?.part?.mark);
	const article = mark + fold(piece?.text ?? '');
	const same = mark.length * Number(parted.isMarked) + lengthOf(piece?.text.slice(0, parted.same) ?? '', fold);
	// Any mark is as good as any other.
	const before = original.slice(position, parted.at);
	const read = parted.isMarked ? article.slice(0, same) : fold(before) + (/\s$/.test(before) && before.trim() !== '' ? ' ' : '');
	const ahead = original.slice(parted.at, parted.at + 4 * CONTEXT + 200);
	const rest = read + fold(ahead).padStart(fold(ahead).length + Number(/^\s+\S/.test(ahead) && read !== '' && !read.endsWith(' ')), ' ');
	const isWhole = original.slice(parted.at + ahead.length).trim() === '';
	const lookAlikes = describeLookAlikes(article.slice(0, same) + rest.slice(read.length), article, same);
	return {
		...(lookAlikes !== undefined && { lookAlikes }),
		original: excerpt(rest, read.length, 'the end of the text', isWhole),
		article: excerpt(article, same, piece ? 'the end of the passage' : 'the end of the article', true),
		inTitle: piece !== undefined && piece.passage === undefined,
		passage: piece?.passage?.id,
		wordsBefore:
			(piece?.text ?? '')
				.slice(0, parted.same)
				.split(/\s/)
				.slice(0, -1)
				.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Number(/\d/.test(mark) && parted.isMarked),
	};
}

function lengthOf(text: string, fold: (text: string) => string): number {
	return fold(text).length + Number(/\s$/.test(text));
}

/** Shows where lines end. */
function showLines(text: string): string {
	return foldWhiteSpace(text.replace(/\n+/g, ' ⏎ '));
}

/** Cuts the words around an offset: some before it, some after. */
function excerpt(text: string, offset: number, end: string, isWhole: boolean): string {
	const from = Math.max(0, offset - CONTEXT);
	const cut = text.slice(from, offset + CONTEXT);
	const isEnd = offset >= text.length && isWhole;
	return `${from > 0 ? '…' : ''}${cut}${offset + CONTEXT < text.length ? '…' : ''}${isEnd ? ` [${end}]` : ''}`.trim();
}
