import type { Language } from '../language/language';
import { tokenize } from '../language/tokens';
import { conceptKey } from './find-concept';
import { isNameArticle, isNameTitle, joinInitials } from './fold-name';
import type { Lexicon } from './lexicon';
import { isQuestionWord } from './point-terms';
import { longestName } from './match-name';
import { nearestWord } from './nearest-word';

/** One thing that a query asks for. */
export type Concept =
	/** A phrase that must stand just so. */
	| { type: 'phrase'; text: string }
	/** One of some names, in any spelling. `part` where only a part of the name was given. */
	| { type: 'name'; text: string; names: number[]; part: boolean; slip: boolean }
	/** A word of the texts, in any inflection; `shown` differs from `text` where a slip was met; `forms` are those printed, in lower case unless a capital tells them apart. */
	| { type: 'word'; text: string; stem: string; shown: string; forms: string[] }
	/** A word that the texts do not have, nor anything near it. */
	| { type: 'unknown'; text: string };

/** A query, understood. */
export interface UnderstoodQuery {
	concepts: Concept[];
	/** The stems of all its words, question words too, for the points. */
	stems: string[];
	/** The points' statuses that it asks for: "where do they disagree". */
	statuses: string[];
	/** It has words that are no names: a topic, perhaps a question. */
	isTopic: boolean;
}

/** What is typed beyond this is left out. */
export const MAX_LENGTH = 300;

/** Words for the statuses of points, as a reader may put them. */
const STATUS_WORDS: readonly (readonly [RegExp, string])[] = [
	[/^agree(?:s|d|ing|ments?)?$/, 'agree'],
	[/^differ(?:s|ing|ent|ently|ences?)?$/, 'differ'],
	[/^(?:disagree(?:s|d|ing|ments?)?|conflict(?:s|ing)?|contradict(?:s|ions?|ory)?|tensions?|clash(?:es)?)$/, 'conflict'],
];
/** Words that go with a question about the two texts as such. */
const ABOUT_TEXTS = /^(?:both|two|they|articles?|texts?|authors?|reports?|sides?|say|says|said|points?|all|do|did|does|the)$/;

/** Endings with which English makes other words of a word: `react` is met by `reactions`. */
const ENDINGS = /^(?:(?:at)?ions?|ings?|ments?|[eo]rs?|al|ally|ity|ive|isms?|ists?|ly|ness|able|ful|less|[ae]nce|ians?|y|ies)$/;

/**
 * Understands a query by the names and words of the texts: quoted phrases as they stand, names in any spelling, words in
 * any inflection, and what is neither as a slip of the nearest word. With `asTyped` nothing is bridged; while `typing`
 * the last word may be unfinished.
 */
export function understandQuery(query: string, lexicon: Lexicon, { asTyped = false, typing = false } = {}): UnderstoodQuery {
	const { language } = lexicon;
	const { isStopWord, plainWord, stemOf } = language;
	const concepts: Concept[] = [];
	const rest = joinInitials(query.slice(0, MAX_LENGTH)).replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase: string) => {
		if (tokenize(phrase, language).length > 0) concepts.push({ type: 'phrase', text: phrase.replace(/\s+/g, ' ').trim() });
		return ' ';
	});
	const words = tokenize(rest, language).map(({ word }) => word);
	const plain = words.map(plainWord);
	const statuses = [
		...new Set(plain.flatMap((word) => STATUS_WORDS.filter(([pattern]) => pattern.test(word)).map(([, status]) => status))),
	];
	const isAboutTexts =
		statuses.length > 0 &&
		plain.every((word) => isStopWord(word) || ABOUT_TEXTS.test(word) || STATUS_WORDS.some(([pattern]) => pattern.test(word)));
	const hasContent = words.some((word) => !isSmall(word, language));
	let position = 0;
	while (position < words.length && !isAboutTexts) {
		const name = asTyped ? undefined : longestName(words, position, lexicon);
		if (name) {
			const { length, ...found } = name;
			concepts.push({ type: 'name', text: words.slice(position, position + length).join(' '), ...found });
			position += length;
			continue;
		}
		const word = words[position] ?? '';
		const isUnfinished = typing && position === words.length - 1 && /[\p{L}\p{N}]$/u.test(rest);
		if (isSmall(word, language) && hasContent) concepts.push(...properStopWord(words, position, lexicon));
		else concepts.push(understandWord(word, lexicon, { asTyped, isUnfinished }));
		position += 1;
	}
	const meant = leaveDoubles(leaveTitles(joinParts(concepts, lexicon), lexicon));
	return {
		concepts: meant,
		stems: words.filter((word) => !isStopWord(word) || isQuestionWord(word)).map(stemOf),
		statuses: isAboutTexts ? statuses : [],
		isTopic: words.some(isQuestionWord) || (meant.length > 1 && meant.some(({ type }) => type === 'word' || type === 'unknown')),
	};
}

function isSmall(word: string, { isStopWord, plainWord }: Language): boolean {
	return isStopWord(word) || isNameArticle(plainWord(word));
}

/** Words that follow one another and mean one name together are one concept: `Ameri Hadi`, or `Hikma party` where its name has a party. */
function joinParts(concepts: Concept[], { stemsOfName }: Lexicon): Concept[] {
	return concepts.reduce<Concept[]>((joined, concept) => {
		const last = joined.at(-1);
		const [name, other] = last?.type === 'name' ? [last, concept] : concept.type === 'name' ? [concept, last] : [];
		if (!last || !name || !other) return [...joined, concept];
		const common = name.names.filter((own) => {
			if (other.type === 'name') return (name.part || other.part) && other.names.includes(own);
			return other.type === 'word' && stemsOfName[own]?.has(other.stem);
		});
		if (common.length === 0) return [...joined, concept];
		const slip = name.slip || (other.type === 'name' && other.slip);
		return [...joined.slice(0, -1), { type: 'name', text: `${last.text} ${concept.text}`, names: common, part: true, slip }];
	}, []);
}

/** A title before the name of a person asks for nothing more than the name. */
function leaveTitles(concepts: Concept[], { data, language }: Lexicon): Concept[] {
	return concepts.filter((concept, index) => {
		const next = concepts[index + 1];
		if (concept.type !== 'word' && concept.type !== 'unknown') return true;
		return (
			!isNameTitle(language.plainWord(concept.text)) ||
			next?.type !== 'name' ||
			!next.names.some((name) => data.names[name]?.[2] === 'person')
		);
	});
}

/** Nobody asks twice for the same. */
function leaveDoubles(concepts: Concept[]): Concept[] {
	const seen = new Set<string>();
	return concepts.filter((concept) => {
		const key = conceptKey(concept);
		return !seen.has(key) && seen.add(key);
	});
}

function understandWord(word: string, lexicon: Lexicon, { asTyped, isUnfinished }: { asTyped: boolean; isUnfinished: boolean }): Concept {
	const { words, stems, ownWords, tokens, language } = lexicon;
	const stem = language.stemOf(word);
	const plain = language.plainWord(word);
	const begun = isUnfinished ? tokens.flat().filter((token) => token.plain.startsWith(plain)) : [];
	const own = [...(stems.get(stem) ?? []), ...begun];
	if (own.length > 0) return { type: 'word', text: word, stem, shown: word, forms: printedForms(own) };
	const nearest = asTyped
		? undefined
		: ((language.tag.startsWith('en') ? derivedWord(plain, words) : undefined) ??
			(ownWords.has(plain) ? undefined : nearestWord(plain, words)?.word));
	const near = nearest === undefined ? undefined : words.get(nearest);
	if (nearest === undefined || !near) return { type: 'unknown', text: word };
	return { type: 'word', text: word, stem: near.stem, shown: nearest, forms: printedForms(stems.get(near.stem) ?? []) };
}

function derivedWord(plain: string, words: Lexicon['words']): string | undefined {
	if (plain.length < 5) return undefined;
	return [...words.keys()].find((known) => known.startsWith(plain) && ENDINGS.test(known.slice(plain.length)));
}

function printedForms(tokens: readonly { word: string }[]): string[] {
	return [...new Set(tokens.map(({ word }) => word.toLowerCase()))];
}

/** Small words count only where there is nothing else, or where the texts have them as a name: `May`, when it is written so. */
function properStopWord(
	words: readonly string[],
	position: number,
	{ properStopWords, language: { plainWord, stemOf } }: Lexicon,
): Concept[] {
	const word = words[position] ?? '';
	const isMeant = /^\p{Lu}/u.test(word)
		? position > 0 || words.length < 3
		: [words[position - 1], words[position + 1]].some((other) => /^\d/.test(other ?? ''));
	if (!isMeant || !properStopWords.has(plainWord(word))) return [];
	const form = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
	return [{ type: 'word', text: word, stem: stemOf(word), shown: form, forms: [form] }];
}
