import { findNearest } from './quotes/nearest';
import type { DataPath, Sourced } from './sources';

/** A fault in the content: where it is, what is wrong, and how to mend it. */
export type Fault = { [Code in FaultCode]: FaultOf<Code> }[FaultCode];

interface FaultOf<Code extends FaultCode> {
	code: Code;
	/** What the message is made of. */
	values: FaultValues<Code>;
	/** The file, relative to the content folder. */
	file: string;
	/** The value in the file; or a line, where the fault is in a text. */
	at: DataPath | { line: number };
	/** What is wrong, with the received value in backticks. */
	reason: string;
	/** What to do about it. */
	cure: string;
}

export type FaultCode = keyof typeof faultTexts;
type FaultValues<Code extends FaultCode> = Parameters<(typeof faultTexts)[Code]>[0];
interface FaultText {
	reason: string;
	cure: string;
}

/** Every message that content can cause: what is wrong, and the cure. The README has one line for each code. */
export const faultTexts = {
	'file-missing': ({ file, from }: { file: string; from: string }): FaultText => ({
		reason: `there is no file \`${file}\``,
		cure: `Add it, or correct ${from}.`,
	}),
	'file-unexpected': ({
		file,
		folder,
		extensions,
	}: {
		file: string;
		folder: string;
		extensions: readonly string[];
	}): FaultText => ({
		reason: `\`${file}\` would not be read`,
		cure: `Files in \`${folder}/\` end in ${extensions.map((extension) => `\`.${extension}\``).join(' or ')}: rename it, or take it out.`,
	}),
	'not-utf-8': ({ byte, offset }: { byte: string; offset: number }): FaultText => ({
		reason: `the file is not valid UTF-8: its first wrong byte is \`${byte}\`, at offset ${offset}`,
		cure: 'Save it as UTF-8.',
	}),
	'file-not-regular': ({ file }: { file: string }): FaultText => ({
		reason: `\`${file}\` is no file, but a folder, a pipe or a device`,
		cure: 'Put a file there, or take it out.',
	}),
	'file-outside': ({ file }: { file: string }): FaultText => ({
		reason: `\`${file}\` is a link that leads out of the content folder`,
		cure: 'Put the file itself there.',
	}),
	'file-too-large': ({ size, limit }: { size: number; limit: number }): FaultText => ({
		reason: `the file has ${size} bytes; at most ${limit} are read`,
		cure: 'Put in its place what belongs to the comparison, in smaller files.',
	}),
	'nested-too-deep': ({ what }: { what: string }): FaultText => ({
		reason: `${what} are nested too deep to be read`,
		cure: 'Write it flat: no text needs more than a few levels.',
	}),
	'control-character': ({ code }: { code: string }): FaultText => ({
		reason: `there is a control character that no text shows: ${code}`,
		cure: 'Take it out.',
	}),
	'yaml-syntax': ({ text, problem }: { text: string; problem: string }): FaultText => ({
		reason: `the YAML cannot be read at \`${text}\`: ${problem}`,
		cure: /\btabs?\b/i.test(problem)
			? 'Put blanks in place of the tab: YAML is indented with blanks alone.'
			: 'Mend the syntax: each key once, and in quotes what has `: ` or `#` in it or starts with a sign such as `*`, `@` or `"`.',
	}),
	'front-matter-missing': (): FaultText => ({
		reason: 'the file does not start with front matter between two lines `---`',
		cure: 'Start it with a line `---`, the fields, and another line `---`.',
	}),
	schema: ({ problem, cure }: { problem: string; cure: string }): FaultText => ({ reason: problem, cure }),
	'id-unsafe': ({ id }: { id: string }): FaultText => ({
		reason: `\`${id}\` is no safe id`,
		cure: 'Rename the file: lower-case letters, digits and single hyphens.',
	}),
	'id-twice': ({ id, first }: { id: string; first: string }): FaultText => ({
		reason: `the id \`${id}\` is already taken by ${first}`,
		cure: 'Give one of them another id.',
	}),
	'edition-not-a-pair': ({ ids }: { ids: readonly string[] }): FaultText => ({
		reason: `\`articles: [${ids.join(', ')}]\` names ${ids.length} ${ids.length === 1 ? 'article' : 'articles'}`,
		cure: 'Name exactly two: [left, right].',
	}),
	'edition-same-twice': ({ id }: { id: string }): FaultText => ({
		reason: `\`articles\` names \`${id}\` twice`,
		cure: 'Name two different articles.',
	}),
	'labels-alike': ({ label, other }: { label: string; other: string }): FaultText => ({
		reason: `both articles have the label \`${label}\`: nobody could tell them apart`,
		cure: `Give this one or \`${other}\` another label.`,
	}),
	'language-without-words': ({ language, known }: { language: string; known: string[] }): FaultText => ({
		reason: `the site has no words of its own in \`${language}\``,
		cure: `Use one of: ${known.join(', ')}; or write them (CONTRIBUTING.md). The articles may be in any language: theirs is their \`lang\`.`,
	}),
	'article-missing': ({ id, known }: { id: string; known: string[] }): FaultText => ({
		reason: `\`articles\` names \`${id}\`, and there is no \`articles/${id}.md\``,
		cure: known.length > 0 ? `${oneOf(id, known)} Else add it.` : 'Add it.',
	}),
	'unknown-article': ({ id, known }: { id: string; known: string[] }): FaultText => ({
		reason: `there is no article \`${id}\` in this edition`,
		cure: oneOf(id, known),
	}),
	'unknown-name': ({ id, nearest }: { id: string; nearest: string | undefined }): FaultText => ({
		reason: `there is no name \`${id}\``,
		cure: nearest ? `Did you mean \`${nearest}\`? Else add \`names/${id}.yaml\`.` : `Add \`names/${id}.yaml\`.`,
	}),
	'unknown-point': ({ id, nearest }: { id: string; nearest: string | undefined }): FaultText => ({
		reason: `there is no point \`${id}\``,
		cure: nearest ? `Did you mean \`${nearest}\`? Else add \`points/${id}.md\`.` : `Add \`points/${id}.md\`.`,
	}),
	'former-id-taken': ({ kind, id, first }: { kind: string; id: string; first: string }): FaultText => ({
		reason: `the former ${kind} \`${id}\` has its address already, from ${first}`,
		cure: 'Name each former id once, and none that is still there.',
	}),
	'unknown-subject': ({ id, known }: { id: string; known: string[] }): FaultText => ({
		reason: `the edition has no subject \`${id}\``,
		cure: oneOf(id, known),
	}),
	'unknown-relation-type': ({ id, known }: { id: string; known: string[] }): FaultText => ({
		reason: `the edition has no relation type \`${id}\``,
		cure: oneOf(id, known),
	}),
	'body-empty': (): FaultText => ({ reason: 'there is no text below the front matter', cure: 'Write it there.' }),
	'original-differs': (values: {
		original: string;
		article: string;
		originalFile: string;
		lookAlikes?: string | undefined;
	}): FaultText => ({
		reason: `the article differs from its original\n    ${values.originalFile} reads  \`${values.original}\`\n    the article reads  \`${values.article}\`${values.lookAlikes === undefined ? '' : `\n    ${values.lookAlikes}`}`,
		cure: 'Make the article read as the original does, or list what is not the article under `furniture`.',
	}),
	'title-in-body': ({ title }: { title: string }): FaultText => ({
		reason: `the title \`${title}\` stands at the head of the body as well, and the original has it once`,
		cure: 'Take it out of the body: the page puts `title` before it. Where the original has it not at all, say under `titleSource` where it is from.',
	}),
	'furniture-not-found': (values: { text: string; originalFile: string; looksTheSame?: boolean }): FaultText => ({
		reason: `the furniture \`${values.text}\` is not in ${values.originalFile}${values.looksTheSame ? ', though it looks the same: accents are composed another way, or characters that are not seen differ' : ''}`,
		cure: 'Copy it from there, or take it out.',
	}),
	'quote-not-found': (values: { exact: string; article: string; closest: string | undefined }): FaultText => ({
		reason: `\`${values.exact}\` is not in \`${values.article}\``,
		cure: values.closest
			? `The closest there is ${values.closest}. Quote the article’s own words, from one passage.`
			: 'Quote the article’s own words, from one passage.',
	}),
	'quote-across-passages': (values: { exact: string; article: string; passages: string[] }): FaultText => ({
		reason: `\`${values.exact}\` runs through ${values.passages.length} passages of \`${values.article}\`: ${values.passages.join(', ')}`,
		cure: 'Quote from one passage, or make it one quote for each.',
	}),
	'quote-out-of-context': (values: {
		exact: string;
		article: string;
		context: string;
		places: string[];
	}): FaultText => ({
		reason: `\`${values.exact}\` is in \`${values.article}\`, but not with \`${values.context}\``,
		cure:
			values.places.length === 1
				? 'Leave it out: the words occur once.'
				: `Tell the places apart:\n${values.places.map((place) => `      ${place}`).join('\n')}`,
	}),
	'quote-ambiguous': (values: { exact: string; article: string; places: string[] }): FaultText => ({
		reason: `\`${values.exact}\` is in \`${values.article}\` ${values.places.length} times`,
		cure: `Tell the places apart:\n${values.places.map((place) => `      ${place}`).join('\n')}`,
	}),
	'source-not-found': ({ source, article }: { source: string; article: string }): FaultText => ({
		reason: `the source \`${source}\` is not in the words of \`${article}\``,
		cure: 'Name the source as the article does.',
	}),
	'source-missing': ({ basis }: { basis: string }): FaultText => ({
		reason: `\`basis: ${basis}\` has no \`source\``,
		cure: 'Add `source` with the article’s own words for it.',
	}),
	'evidence-missing': (): FaultText => ({
		reason: '`evidence: []` quotes no words',
		cure: 'Quote the words it rests on under `evidence`.',
	}),
	'evidence-one-sided': ({ relation, silent }: { relation: string; silent: string }): FaultText => ({
		reason: `\`relation: ${relation}\` has no evidence from \`${silent}\``,
		cure: `Quote \`${silent}\` as well, or make it \`relation: only\`.`,
	}),
	'evidence-two-sided': (): FaultText => ({
		reason: '`relation: only` has evidence from both articles',
		cure: 'Take out the silent side’s, or choose another relation.',
	}),
	'absent-missing': ({ silent }: { silent: string }): FaultText => ({
		reason: '`relation: only` does not say what is absent',
		cure: `Add \`absent: { article: ${silent}, terms: […] }\` with words that \`${silent}\` would have had to use.`,
	}),
	'absent-wrong-side': ({ article, silent }: { article: string; silent: string }): FaultText => ({
		reason: `\`absent\` names \`${article}\`, which has the evidence`,
		cure: `Name the silent article: \`${silent}\`.`,
	}),
	'absent-unexpected': ({ relation }: { relation: string }): FaultText => ({
		reason: `\`absent\` does not go with \`relation: ${relation}\``,
		cure: 'Take it out, or make it `relation: only`.',
	}),
	'absent-term-occurs': (values: { term: string; article: string; place: string }): FaultText => ({
		reason: `\`${values.term}\` is said to be absent from \`${values.article}\` but occurs there: ${values.place}`,
		cure: 'Choose another term, or another relation.',
	}),
	'nearest-unexpected': ({ relation }: { relation: string }): FaultText => ({
		reason: `\`nearest\` does not go with \`relation: ${relation}\``,
		cure: 'Make the words evidence, take them out, or make it `relation: only`.',
	}),
	'nearest-wrong-side': ({ article, silent }: { article: string; silent: string }): FaultText => ({
		reason: `\`nearest\` quotes \`${article}\`, which has the evidence`,
		cure: `Quote the silent article: \`${silent}\`.`,
	}),
	'quote-under-two-statuses': (values: { exact: string; article: string; other: string }): FaultText => ({
		reason: `\`${values.exact}\` in \`${values.article}\` is evidence of what only one says, and of the point \`${values.other}\`, on which both speak`,
		cure: 'Quote fewer words, merge the points, or say under `distinct` on this quote why both may rest on it.',
	}),
	'slip-in-contradiction': ({ point }: { point: string }): FaultText => ({
		reason: `\`kind: sic\` calls words a slip on which the contradiction \`${point}\` rests`,
		cure: 'A misprint contradicts nothing: make the note a `gloss`, or the point `differ` or a `tension`.',
	}),
	'short-missing': ({ length, most }: { length: number; most: number }): FaultText => ({
		reason: `there is no \`short\`, and the title is too long to stand for it: ${length} characters, where ${most} fit`,
		cure: `Add \`short\`: the finding in at most ${most} characters, true by itself.`,
	}),
	'description-without-evidence': (): FaultText => ({
		reason: '`description` rests on no words',
		cure: 'Add `evidence` with the exact words it rests on, or leave it out.',
	}),
	'degree-missing': (): FaultText => ({
		reason: '`relation: conflict` has no `degree`',
		cure: 'Add `degree: tension` or `degree: contradiction`.',
	}),
	'degree-unexpected': ({ relation }: { relation: string }): FaultText => ({
		reason: `\`degree\` does not go with \`relation: ${relation}\``,
		cure: 'Take it out, or make it `relation: conflict`.',
	}),
	'reasoning-missing': (): FaultText => ({
		reason: '`certainty: inferred` has no `reasoning`',
		cure: 'Say from which words it follows, and how.',
	}),
	'spelling-nowhere': ({ spelling, article }: { spelling: string; article: string }): FaultText => ({
		reason: `the spelling \`${spelling}\` occurs nowhere in \`${article}\``,
		cure: 'Correct it, take it out, or move it to `search`.',
	}),
	'spelling-contested': (values: { exact: string; article: string; passage: string; other: string }): FaultText => ({
		reason: `\`${values.exact}\` in \`${values.article}\` ${values.passage} is also claimed by \`${values.other}\``,
		cure: 'Tell them apart with `not:` or `at:`, or make them one name.',
	}),
} satisfies Record<string, (values: never) => FaultText>;

/** Makes a fault of an entry; `path` leads from the entry to the value. */
export function makeFault<Code extends FaultCode>(
	code: Code,
	{ source, path = [] }: { source: Pick<Sourced<unknown>, 'file' | 'path'>; path?: DataPath },
	...values: FaultValues<Code> extends undefined ? [] : [FaultValues<Code>]
): Fault {
	return completeFault(code, values[0], { file: source.file, at: [...source.path, ...path] });
}

/** Makes a fault of a line of a text. */
export function makeLineFault<Code extends FaultCode>(
	code: Code,
	{ file, line }: { file: string; line: number },
	...values: FaultValues<Code> extends undefined ? [] : [FaultValues<Code>]
): Fault {
	return completeFault(code, values[0], { file, at: { line } });
}

function completeFault(code: FaultCode, values: unknown, place: Pick<Fault, 'file' | 'at'>): Fault {
	// The callers' signatures tie the values to the code; TypeScript cannot follow the tie through the table.
	const text = (faultTexts[code] as (values: unknown) => FaultText)(values);
	return { code, values, ...place, ...text } as Fault;
}

function oneOf(id: string, known: string[]): string {
	if (known.length === 0) return 'None are defined yet: define it first.';
	const nearest = findNearest(id, known);
	return `${nearest ? `Did you mean \`${nearest}\`? ` : ''}Use one of: ${known.join(', ')}.`;
}
