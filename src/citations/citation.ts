/** A person or body as a reference list has it: the parts of a name that are told apart, or the name whole. */
export type CslName = { family: string; given?: string | undefined } | { literal: string };

/** A date as CSL-JSON has it: year, month and day as far as known, or words where it is none of the calendar’s. */
export type CslDate = { 'date-parts': [number[]] | [number[], number[]]; circa?: true } | { literal: string };

/** One work as CSL-JSON has it (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables); what is not known is left out. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	author?: CslName[];
	publisher?: string;
	issued?: CslDate;
	accessed?: CslDate;
	URL?: string;
	language?: string;
	archive_location?: string;
	note?: string;
	annote?: string;
}

/** The styles that references are written in. */
export const styles = ['apa', 'chicago', 'mla'] as const;
export type Style = (typeof styles)[number];

/** A stretch of a reference, as a style sets it. */
export interface ReferencePart {
	text: string;
	italic?: true;
}

/** A work that is cited, and its reference in every style. */
export interface CitedWork {
	label: string;
	item: CslItem;
	references: Record<Style, ReferencePart[]>;
}

/** Words of a work, with their place in it. */
export interface CitedWords {
	/** The id of the work. */
	work: string;
	exact: string;
	lang: string;
	/** The place as cited: `¶4`. */
	number: string;
	/** The address that reopens these words. */
	address: string;
}

/** What is cited: words of one work or of both, and the address that reopens just this. */
export interface Citation {
	/** The works that the words are from, each once. */
	works: CitedWork[];
	/** None where a whole work is cited. */
	words: CitedWords[];
	/** What the words are compared in. */
	edition: string;
	/** The address that reopens what is cited. */
	address: string;
}

/** Gives the work that words are from. */
export function workOf({ works }: Citation, id: string): CitedWork {
	const work = works.find(({ item }) => item.id === id);
	if (!work) throw new Error(`The citation has words of \`${id}\`, but not the work.`);
	return work;
}

/** Gives the words of each work of a citation, a work without words too. */
export function byWork(citation: Citation): { work: CitedWork; words: CitedWords[] }[] {
	return citation.works.map((work) => ({ work, words: citation.words.filter((words) => words.work === work.item.id) }));
}

/** Gives the place of words as cited: `MEI ¶4`. */
export function placeOf(citation: Citation, { work, number }: CitedWords): string {
	return `${workOf(citation, work).label} ${number}`;
}

/** Gives a reference as plain text. */
export function referenceText(parts: readonly ReferencePart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** Writes words on one line, as formats of lines need them. */
export function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** What reference managers get as a note: the places and words of one work, and where they are compared. */
export function noteOf(citation: Citation, words: readonly CitedWords[]): string {
	const quotes = words.map(({ number, exact }) => `${number}: “${onOneLine(exact)}”`);
	return [...quotes, `${citation.edition}, ${citation.address}`].join(' · ');
}
