import { plainLetters } from './plain-letters';

/** A stretch of a text as UTF-16 offsets, end exclusive. */
export interface TextSpan {
	start: number;
	end: number;
}

/** What a folding takes away beyond what nobody sees. */
export interface Folding {
	/** Upper and lower case are one. */
	caseless?: boolean;
	/** Quotation marks, apostrophes and dashes have their plain forms: `’` is `'`. */
	marks?: boolean;
	/** Letters have their plain forms: `é` is `e`, `ł` is `l`. */
	letters?: boolean;
}

/** A text as it is matched, with the way back to the text as it is shown. */
export interface FoldedText {
	text: string;
	/** Gives the offsets, in the text as shown, of a stretch of the folded text. */
	shown: (start: number, end: number) => TextSpan;
}

/**
 * Folds a text for matching, so that what looks the same is the same: what is not seen is left out (soft hyphens,
 * zero-width and other default-ignorable characters, controls), accents are composed (NFC), every run of white space,
 * no-break spaces included, is one blank, and hyphens that do not break are hyphens. All matching goes through here.
 */
export function foldText(text: string, folding: Folding = {}): FoldedText {
	if (isFolded(text, folding)) return { text, shown: (start, end) => ({ start, end }) };
	const folded: Mapped = { text: '', starts: [], ends: [] };
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) addCluster(folded, cluster, index, folding);
	const { starts, ends } = folded;
	return {
		text: folded.text,
		shown: (start, end) => {
			const from = starts[start] ?? text.length;
			return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
		},
	};
}

/** Folds a text for matching where its places are not asked for. */
export function fold(text: string, folding?: Folding): string {
	return foldText(text, folding).text;
}

/** Finds every place of some words in a text, those that overlap too; blanks at the ends of the words do not count. */
export function findWords({ text, shown }: FoldedText, words: string, folding?: Folding): TextSpan[] {
	const needle = fold(words, folding).trim();
	const found: TextSpan[] = [];
	if (needle === '') return found;
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
		found.push(shown(at, at + needle.length));
	return found;
}

/** Tells whether a text has some words. */
export function hasWords(text: string, words: string, folding?: Folding): boolean {
	return fold(text, folding).includes(fold(words, folding).trim());
}

/** Gives a text as a page shows it: every run of white space, no-break spaces included, as one blank, and none at its ends. */
export function foldWhiteSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Gives a text without the characters that are not seen and take no room. */
export function leaveUnseen(text: string): string {
	return text.replace(UNSEEN, '');
}

/** Characters that are not seen. A byte order mark is one of them; white space is not. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/** A run of ASCII with single blanks in it; or a character with what goes with it: marks, the vowels and finals of a Korean syllable, what is not seen. */
const CLUSTER =
	/[!-~](?:[!-~]| (?=[!-~]))*(?=[ -~]|$)|[^\p{M}\u1160-\u11ff\p{Default_Ignorable_Code_Point}]?[\p{M}\u1160-\u11ff\p{Default_Ignorable_Code_Point}]*/gu;
/** What a text must have for folding to change it, apart from what composing changes. */
const MAY_CHANGE = /[^\S ]| {2}|[\u2010\u2011\p{Default_Ignorable_Code_Point}\u0000-\u001f\u007f-\u009f]/u;

interface Mapped {
	text: string;
	/** Where, in the text as shown, each UTF-16 unit of the folded text starts and ends. */
	starts: number[];
	ends: number[];
}

function isFolded(text: string, { caseless = false, marks = false, letters = false }: Folding): boolean {
	return !caseless && !marks && !letters && !MAY_CHANGE.test(text) && text === text.normalize('NFC');
}

function addCluster(folded: Mapped, cluster: string, index: number, folding: Folding): void {
	if (/^[!-~][ -~]*$/.test(cluster)) {
		addPlain(folded, cluster, index, folding);
		return;
	}
	const seen = [...cluster.matchAll(/[^]/gu)].filter(({ 0: character }) => leaveUnseen(character) !== '');
	const [first, last] = [seen[0], seen.at(-1)];
	if (!first || !last) return;
	const visible = seen.map(({ 0: character }) => character).join('');
	const start = index + first.index;
	const end = index + last.index + last[0].length;
	const made = foldCluster(visible, folding);
	if (made === ' ') {
		if (folded.text.endsWith(' ')) folded.ends[folded.ends.length - 1] = end;
		else add(folded, ' ', start, end);
		return;
	}
	// What stays, or is one character for one, keeps the places of its parts.
	if (made.length === visible.length && (seen.length === 1 || made === visible))
		seen.reduce((at, { 0: character, index: own }) => {
			for (let unit = 0; unit < character.length; unit += 1)
				add(folded, made[at + unit] ?? '', index + own + unit, index + own + unit + 1);
			return at + character.length;
		}, 0);
	else add(folded, made, start, end);
}

/** Adds ASCII, which no folding makes longer or shorter. */
function addPlain(folded: Mapped, run: string, index: number, { caseless = false, marks = false }: Folding): void {
	const made = marks ? plainMarks(run) : run;
	folded.text += caseless ? made.toLowerCase() : made;
	for (let at = index; at < index + run.length; at += 1) {
		folded.starts.push(at);
		folded.ends.push(at + 1);
	}
}

/** Adds characters that all stand for one stretch of the text as shown. */
function add(folded: Mapped, characters: string, start: number, end: number): void {
	folded.text += characters;
	folded.starts.push(...Array<number>(characters.length).fill(start));
	folded.ends.push(...Array<number>(characters.length).fill(end));
}

function foldCluster(cluster: string, { caseless = false, marks = false, letters = false }: Folding): string {
	let made = cluster
		.normalize('NFC')
		.replace(/\s/g, ' ')
		.replace(/[\u2010\u2011]/g, '-');
	if (letters) made = plainLetters(made);
	if (marks) made = plainMarks(made);
	// Twice, since some letters have one form of their own in one case only: `ς`, `ſ`, `ß`.
	return caseless ? made.toUpperCase().toLowerCase().normalize('NFC') : made;
}

/** Gives a text of the same length with every quotation mark, apostrophe and dash in its plain form. */
export function plainMarks(text: string): string {
	return text
		.replace(/[‘’‚‛ʼ`´′]/g, "'")
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[‐‑‒–—−]/g, '-');
}
