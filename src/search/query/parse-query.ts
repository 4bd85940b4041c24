/** A stretch of a query between operators. */
export interface Piece {
	type: 'words' | 'phrase';
	text: string;
}

/** A query, taken apart at its operators. */
export interface ParsedQuery {
	/** What is asked for: any of these, each with all of its pieces. */
	alternatives: Piece[][];
	/** What must not stand there; after `NOT` as many words as make one name. */
	excluded: (Piece & { isRun: boolean })[];
	/** The articles named after `in:`, as typed. */
	within: string[];
	/** What looks like an operator and is none here. */
	ignored: string[];
}

/** What is typed beyond this is left out. */
export const MAX_LENGTH = 300;

const QUOTED = /["“”„«»＂]([^"“”„«»＂]*)["“”„«»＂]/.source;
const ITEM = new RegExp(
	String.raw`(?<dash>(?<![^\s(])[-−–](?=[\p{L}\p{N}"“„«]))?(?:${QUOTED}|(?<rest>[^\s"“”„«»＂]+))`,
	'gu',
);

/**
 * Takes a query apart: `"a phrase"`, `-word`, `NOT word`, `this OR that`, `in:article`. Everything else is words; what looks
 * like another operator is left out and said to be.
 */
export function parseQuery(query: string): ParsedQuery {
	const parsed: ParsedQuery = { alternatives: [[]], excluded: [], within: [], ignored: [] };
	// In a question small words are what they are.
	const spoken = /^\s*\p{L}+/u.test(query) && !ASKS.test(query);
	let isNot = false;
	for (const item of query.slice(0, MAX_LENGTH).matchAll(ITEM)) {
		const { dash, rest } = item.groups ?? {};
		const phrase = item[2];
		if (phrase !== undefined) {
			const piece: Piece = { type: 'phrase', text: phrase.replace(/\s+/g, ' ').trim() };
			if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
			if (dash !== undefined || isNot) parsed.excluded.push({ ...piece, isRun: false });
			else parsed.alternatives.at(-1)?.push(piece);
			isNot = false;
			continue;
		}
		const word = rest ?? '';
		const [, key, value] = /^(\p{L}+):(?!\/\/)(.*)$/u.exec(word) ?? [];
		if (word === 'OR' || word === '|' || word === '||') parsed.alternatives.push([]);
		else if (word === 'NOT' || word === '!' || (spoken && hasWords(parsed) && NOT_WORDS.test(word))) isNot = true;
		else if (spoken && word === 'or' && hasWords(parsed)) parsed.alternatives.push([]);
		else if (word === 'AND' || word === '+' || word === '&' || word === '&&') continue;
		else if (key?.toLowerCase() === 'in' && value !== undefined) parsed.within.push(value);
		else if ((key !== undefined && value !== '') || /^[()*~^]+$|\*/.test(word)) parsed.ignored.push(word);
		else if (dash !== undefined) parsed.excluded.push({ type: 'words', text: word, isRun: false });
		else if (isNot) {
			parsed.excluded.push({ type: 'words', text: word, isRun: true });
			isNot = false;
			continue;
		} else {
			const negated = parsed.excluded.at(-1);
			const own = parsed.alternatives.at(-1);
			const last = own?.at(-1);
			// `NOT` takes as many words as make a name: which, is known only where names are.
			if (negated?.isRun && item.index === runEnd(query, negated.text)) negated.text += ` ${word}`;
			else if (last?.type === 'words') last.text += ` ${word}`;
			else own?.push({ type: 'words', text: word });
		}
	}
	const alternatives = parsed.alternatives.filter((pieces) => pieces.length > 0);
	return { ...parsed, alternatives: alternatives.length > 0 ? alternatives : [[]] };
}

const ASKS =
	/\?\s*$|^\s*(?:who|whom|whose|what|when|where|why|how|which|do|does|did|is|are|was|were|has|have|had|will|can|could|would|should)\s/i;
/** Words that leave out what follows, in English. */
const NOT_WORDS = /^(?:not|without|except|excluding)$/i;

function hasWords({ alternatives }: ParsedQuery): boolean {
	return (alternatives.at(-1)?.length ?? 0) > 0;
}

/** Where the word after a run of words starts, if it follows at once. */
function runEnd(query: string, run: string): number {
	const [found] = [...query.matchAll(/(?:^|\s)(?:NOT|!|not|without|except|excluding)\s+/gi)].filter(
		({ 0: sign, index }) => query.startsWith(run, index + sign.length),
	);
	return found ? found.index + found[0].length + run.length + 1 : -1;
}
