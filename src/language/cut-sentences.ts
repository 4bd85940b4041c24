/** A sentence as UTF-16 offsets into its passage, end exclusive, white space around it left out. */
export interface SentenceRange {
	start: number;
	end: number;
}

/** Abbreviations that never end a sentence: what follows belongs to them. Their case tells `Sun.` from `the sun.` */
const BEFORE_A_WORD =
	/(?:^|[\s(“‘["'])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Maj|Capt|Lt|Sgt|Cmdr|Adm|Sen|Rep|Gov|St|Mt|Vols?|vols?|pp?|eds?|Fig|[Cc]f|vs|v|[Ee]\.g|[Ii]\.e|[Aa]pprox|[Cc]a|c|[Ee]st)\.$/;
/** Abbreviations of words that only a number makes abbreviations. */
const BEFORE_A_NUMBER = /(?:^|[\s(“‘["'])(?:[Nn]os?|fig)\.$/;
/** Initials and initialisms: `U.S.`, `p.m.`, `J.`; they end a sentence only where a new one clearly starts. */
const INITIALISM = /(?:^|[\s(“‘["'-])(?:\p{L}\.)+$/u;
const STARTS_A_SENTENCE =
	/^[“‘"'([]*(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|In|On|At|As|But|And|Or|So|If|When|While|After|Before|For|From|There|Here|Last|Now|Then|What|Why|How|Who)\b/;

/**
 * Cuts a passage into sentences: `Intl.Segmenter`'s, joined again after `Jan.`, `Dr.`, `U.S.`, before a lower-case
 * word, and within brackets or curly quotation marks that close later in the passage.
 */
export function cutSentences(text: string, language: string): SentenceRange[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const sentences: SentenceRange[] = [];
	let start = 0;
	for (const { index, segment } of segmenter.segment(text)) {
		const next = index + segment.length;
		// A French quotation closes behind a blank, where the segmenter has already cut.
		const end = next + (/^[»›](?:\s+|$)/.exec(text.slice(next))?.[0].length ?? 0);
		if (end < text.length && belongsTogether(text.slice(start, end), text.slice(end))) continue;
		sentences.push(trimRange(text, start, end));
		start = end;
	}
	return sentences.filter((sentence) => sentence.end > sentence.start);
}

function belongsTogether(before: string, after: string): boolean {
	const sentence = before.trimEnd();
	if (BEFORE_A_WORD.test(sentence)) return true;
	if (BEFORE_A_NUMBER.test(sentence) && /^\p{N}/u.test(after)) return true;
	if (INITIALISM.test(sentence) && !STARTS_A_SENTENCE.test(after)) return true;
	if (/^[\p{Ll}\p{N}.,;:!?…)\]”’]/u.test(after) && !/^\p{N}+\p{L}*\s+\p{Lu}/u.test(after)) return true;
	return isOpen(sentence, after, '(', ')') || isOpen(sentence, after, '[', ']') || isOpen(sentence, after, '“', '”');
}

/** Tells whether a bracket or quotation mark that stands open closes later. */
function isOpen(before: string, after: string, open: string, close: string): boolean {
	let depth = 0;
	for (const character of before) {
		if (character === open) depth += 1;
		else if (character === close) depth = Math.max(0, depth - 1);
	}
	return depth > 0 && after.includes(close);
}

function trimRange(text: string, start: number, end: number): SentenceRange {
	const segment = text.slice(start, end);
	return { start: start + (segment.length - segment.trimStart().length), end: start + segment.trimEnd().length };
}
