import { plainWord } from '../../language/plain-word';
import { tokenize } from '../../language/tokens';
import { isNameTitle, joinInitials } from '../../language/fold-name';
import { longestName } from '../names/match-name';
import { nearestWord } from '../names/nearest-word';
import { splitRun } from '../names/split-run';
import { aboutTexts, isSmall, type AboutTexts } from './about-texts';
import { conceptKey, type Concept } from './concepts';
import { findDates, monthNames } from './dates';
import { formsOf, kinOf, scriptOf, type Lexicon } from './lexicon';
import { parseQuery, type Piece } from './parse-query';
import { isQuestionWord } from './point-terms';
import { asksHolder, easeQuestion } from './ease-question';
import { findQuantities, isCurrency, writtenForms } from './quantities';

/** A query, understood. */
export interface UnderstoodQuery {
	/** What is asked for: any of these, each with all of its concepts. */
	alternatives: Concept[][];
	/** What must not stand there. */
	excluded: Concept[];
	/** The one article asked about, where only one is. */
	side: number | undefined;
	/** What is asked of the texts as such. */
	about: AboutTexts;
	/** What looks like an operator and was left out. */
	ignored: string[];
	/** The stems of all its words, question words too, for the points. */
	stems: string[];
	isQuestion: boolean;
	/** It asks who holds an office. */
	asksHolder: boolean;
	/** It has words that are no names: a topic, perhaps a question. */
	isTopic: boolean;
}

export interface Understanding {
	/** Nothing is bridged: no slips, no spellings, no forms. */
	asTyped?: boolean;
	/** The last word may be unfinished. */
	typing?: boolean;
	/** Gives words in other letters in Latin ones; where it is missing, they are not understood. */
	latinOf?: ((word: string) => string[]) | undefined;
}

/**
 * Understands a query by the names and words of the texts: operators, quoted phrases, names in any spelling, dates and
 * numbers however written, words in any form, and what is none of these as a slip of the nearest word.
 */
export function understandQuery(query: string, lexicon: Lexicon, options: Understanding = {}): UnderstoodQuery {
	const parsed = parseQuery(joinInitials(query));
	const { language } = lexicon;
	const { articles } = lexicon.data;
	const sides = parsed.within.map((value) => sideOf(value, articles));
	const ignored = [
		...parsed.ignored,
		...parsed.within.flatMap((value, index) => (sides[index] === undefined ? [`in:${value}`] : [])),
	];
	const words = parsed.alternatives.flat().flatMap(({ text }) => tokenize(text, language).map(({ word }) => word));
	const isQuestion = /\?\s*$/.test(query) || startsAsQuestion(words) || ASKS_OF.test(query);
	const { about, drop } = aboutTexts(words, lexicon);
	const excluded: Concept[] = [];
	const returned: string[] = [];
	for (const { isRun, ...piece } of parsed.excluded) {
		const concepts = understandPiece(piece, lexicon, { ...options, typing: false });
		excluded.push(...(isRun ? concepts.slice(0, 1) : concepts));
		// After `NOT` only the first thing named is left out: the rest is asked for.
		if (isRun) returned.push(...concepts.slice(1).map(({ text }) => text));
	}
	let position = 0;
	const pieces = parsed.alternatives.map((own, index): Piece[] => {
		const kept = own.map((piece): Piece => {
			const tokens = tokenize(piece.text, language);
			const first = position;
			position += tokens.length;
			if (piece.type === 'phrase') return piece;
			return {
				type: 'words',
				text: cutOut(
					piece.text,
					tokens.filter((_, at) => drop.has(first + at)),
				),
			};
		});
		return index === parsed.alternatives.length - 1 && returned.length > 0
			? [...kept, { type: 'words', text: returned.join(' ') }]
			: kept;
	});
	const alternatives = pieces
		.map((own) => {
			const concepts = own.flatMap((piece, at) =>
				understandPiece(piece, lexicon, { ...options, typing: options.typing === true && at === own.length - 1 }),
			);
			const meant = leaveDoubles(leaveTitles(joinParts(concepts, lexicon), lexicon));
			return leaveUnread(isQuestion || about.type !== 'none' ? easeQuestion(meant, words, lexicon) : meant, lexicon);
		})
		.filter((concepts, _, all) => concepts.length > 0 || all.length === 1);
	const all = alternatives.flat();
	const [only] = sides.filter((side) => side !== undefined);
	return {
		alternatives,
		excluded,
		side: about.side ?? (sides.length === 1 ? only : undefined),
		about,
		ignored,
		stems: words.filter((word) => !isSmall(word, lexicon) || isQuestionWord(word)).map(language.stemOf),
		isQuestion,
		asksHolder: asksHolder(all, words, lexicon),
		isTopic: isQuestion || (all.length > 1 && all.some(({ type }) => type === 'word' || type === 'unknown')),
	};
}

function sideOf(value: string, articles: Lexicon['data']['articles']): number | undefined {
	const plain = plainWord(value);
	const side = articles.findIndex(({ id, label, publisher }) =>
		[id, label, publisher].some((own) => plainWord(own) === plain),
	);
	return side === -1 ? undefined : side;
}

function startsAsQuestion(words: readonly string[]): boolean {
	const [first = ''] = words;
	return (
		words.length > 1 &&
		/^(?:who|whom|whose|what|when|where|why|how|which|(?:do|does|did|is|are|was|were|has|have|had|could|would|should)(?:n['’]t)?|will|can)$/i.test(
			first,
		) &&
		!/^(?:US|Will)$/.test(first)
	);
}

/** `name of …`, `date of …` ask what a question asks. */
const ASKS_OF = /^\s*(?:the\s+)?(?:names?|dates?|numbers?|reasons?|causes?|meaning|role|purpose|aims?) of\s/i;

/** Gives a text with the words cut out. */
function cutOut(text: string, tokens: readonly { start: number; end: number }[]): string {
	return tokens.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function understandPiece({ type, text }: Piece, lexicon: Lexicon, options: Understanding): Concept[] {
	if (type === 'phrase') return [makePhrase(text, lexicon)];
	const { language } = lexicon;
	const taken = options.asTyped
		? []
		: [...datesOf(text, lexicon), ...numbersOf(text, lexicon)].sort((a, b) => a.start - b.start);
	const concepts: Concept[] = [];
	let position = 0;
	for (const { concept, start, end } of taken) {
		if (start < position) continue;
		const before = text.slice(position, start);
		// A name may have a number: `15th of Shaaban`.
		const name = longestName(
			tokenize(text.slice(start), language).map(({ word }) => word),
			0,
			lexicon,
		);
		if (name && name.length > 1 && !name.slip) continue;
		concepts.push(...understandWords(before, lexicon, { ...options, typing: false, isPart: true }), concept);
		position = end;
	}
	return [...concepts, ...understandWords(text.slice(position), lexicon, { ...options, isPart: concepts.length > 0 })];
}

/** The engine is asked for a phrase’s words as the texts print them, however they were typed. */
function makePhrase(text: string, { words, language }: Lexicon): Concept {
	const asked = tokenize(text, language).map(({ word }) => {
		const plain = language.plainWord(word);
		return words.get(plain)?.family.find((form) => language.plainWord(form) === plain) ?? word.toLowerCase();
	});
	return { type: 'phrase', text, asked: asked.join(' ') };
}

interface Taken {
	concept: Concept;
	start: number;
	end: number;
}

function datesOf(text: string, lexicon: Lexicon): Taken[] {
	const { language } = lexicon;
	const tags = [...new Set([lexicon.data.language, ...lexicon.data.articles.map((article) => article.language)])];
	const isAlone = tokenize(text, language).length === 1;
	const found = tags.map((tag) => findDates(text, tag, { anyCase: true })).find((dates) => dates.length > 0) ?? [];
	return found.flatMap(({ date, start, end }) => {
		const words = text.slice(start, end);
		// `may` and `march` are words, unless something beside them makes them months.
		if (
			date.day === undefined &&
			date.year === undefined &&
			isSmall(words, lexicon) &&
			!(/^\p{Lu}/u.test(words) && (isAlone || start > 0))
		)
			return [];
		return [
			{
				concept: {
					type: 'date',
					text: words,
					date,
					months: [...new Set(tags.flatMap((tag) => monthNames(tag)[date.month - 1] ?? []))],
				},
				start,
				end,
			},
		];
	});
}

function numbersOf(text: string, lexicon: Lexicon): Taken[] {
	const { language } = lexicon;
	return findQuantities(text).flatMap(({ value, isOrdinal, start, end: stop }) => {
		const words = text.slice(start, stop);
		// `one` and `second` are mostly no numbers.
		if (/^(?:one|second|first)$/i.test(words) && tokenize(text, language).length > 1) return [];
		// What a sum is in is no word of its own: `20 billion dollars`.
		const next = /^\s+(\p{L}+)/u.exec(text.slice(stop));
		const end = next?.[1] !== undefined && isCurrency(next[1]) && value >= 1000 ? stop + next[0].length : stop;
		const from = /(?:^|\s)(?:US|USD|EUR|GBP)\s?\$?$/.exec(text.slice(0, start));
		const forms = writtenForms({ value, isOrdinal }).filter((form) =>
			form.split(' ').every((word) => lexicon.words.has(plainWord(word)) || isSmall(word, lexicon)),
		);
		return [
			{
				concept: { type: 'number', text: text.slice(start, end), quantity: { value, isOrdinal }, forms, kin: [] },
				start: from && value >= 1000 ? start - from[0].length : start,
				end,
			},
		];
	});
}

function understandWords(
	text: string,
	lexicon: Lexicon,
	{
		asTyped = false,
		typing = false,
		latinOf,
		isPart = false,
	}: Understanding & { /** Something else is asked for beside these words. */ isPart?: boolean },
): Concept[] {
	const { language } = lexicon;
	const concepts: Concept[] = [];
	const words = tokenize(text, language).map(({ word }) => word);
	const hasContent = isPart || words.some((word) => !isSmall(word, lexicon));
	let position = 0;
	while (position < words.length) {
		const name = asTyped ? undefined : longestName(words, position, lexicon, latinOf);
		if (name) {
			const { length, ...found } = name;
			// Small words before or behind a name are no part of it: `of Badr`.
			const own = words.slice(position, position + length);
			while (own.length > 1 && isSmall(own[0] ?? '', lexicon) && !/^(?:al|el|as|ash|an|ar)$/i.test(own[0] ?? ''))
				own.shift();
			concepts.push({ type: 'name', text: own.join(' '), ...found });
			position += length;
			continue;
		}
		const word = words[position] ?? '';
		const isUnfinished = typing && position === words.length - 1 && /[\p{L}\p{N}]$/u.test(text);
		if (isSmall(word, lexicon) && hasContent) concepts.push(...capitalWord(words, position, lexicon));
		else concepts.push(...understandWord(word, lexicon, { asTyped, isUnfinished }));
		position += 1;
	}
	return concepts;
}

function understandWord(
	word: string,
	lexicon: Lexicon,
	{ asTyped, isUnfinished }: { asTyped: boolean; isUnfinished: boolean },
): Concept[] {
	const { words, ownWords, language } = lexicon;
	const plain = language.plainWord(word);
	const make = (shown: string, forms: string[]): Concept => ({
		type: 'word',
		text: word,
		shown,
		forms,
		kin: asTyped ? [] : kinOf(shown, lexicon),
	});
	if (isSmall(word, lexicon)) return [make(word, [word.toLowerCase()])];
	const begun = isUnfinished
		? [...words].flatMap(([known, { family }]) => (known.startsWith(plain) ? family : []))
		: [];
	const own = asTyped
		? (words.get(plain)?.family.filter((form) => plainWord(form) === plain) ?? [])
		: [...formsOf(word, lexicon), ...begun];
	if (own.length > 0) return [make(word, [...new Set(own)])];
	if (asTyped) return [{ type: 'unknown', text: word, why: 'nowhere' }];
	const isLatin = /^[\p{Script=Latin}\p{N}\p{M}\p{P}]+$/u.test(word);
	// Words in letters that no text is written in say nothing of what the texts have.
	if (!isLatin && !lexicon.scripts.has(scriptOf(word))) return [{ type: 'unknown', text: word, why: 'script' }];
	const kin = kinOf(word, lexicon);
	if (ownWords.has(plain))
		return [
			kin.length > 0
				? { type: 'word', text: word, shown: word, forms: [], kin }
				: { type: 'unknown', text: word, why: 'nowhere' },
		];
	const slip = (known: Lexicon['words']): Concept[] => {
		const nearest = nearestWord(plain, known);
		if (!nearest || (nearest.slips > 1 && plain.length < 8)) return [];
		const family = known.get(nearest.word)?.family ?? [];
		// What a family has in common need be no word: the shortest that has it is shown.
		const [shortest = ''] = family.toSorted((a, b) => a.length - b.length);
		return [make(words.has(nearest.word) ? nearest.word : shortest, [...family])];
	};
	const [near] = slip(words);
	if (near && plain.length > 5 && nearestWord(plain, words)?.slips === 1) return [near];
	// Two words that run together, before two slips of one.
	const run = splitRun(plain, lexicon);
	if (run) {
		const concepts = joinParts(understandWords(run.join(' '), lexicon, {}), lexicon);
		if (concepts.every(({ type }) => type !== 'unknown')) return joinRun(word, run, concepts, lexicon);
	}
	const related: Concept[] = kin.length > 0 ? [{ type: 'word', text: word, shown: word, forms: [], kin }] : [];
	if (related.length > 0 && plain.length < 8) return related;
	// Of a word that the texts have in longer forms alone, its base may be meant: `parlament` is near no `parliamentary`.
	const [found] = [near ?? [], slip(lexicon.bases), related].flat();
	return [found ?? { type: 'unknown', text: word, why: 'nowhere' }];
}

/** What was written as one word is meant as one: a name, or words that stand together. */
function joinRun(word: string, run: readonly string[], concepts: Concept[], lexicon: Lexicon): Concept[] {
	const [only] = concepts;
	if (concepts.length === 1 && only) return [only.type === 'name' ? { ...only, text: word, slip: true } : only];
	// Two names, where both are long enough to be no chance.
	if (concepts.every(({ type }) => type === 'name') && run.every((part) => part.length > 4)) return concepts;
	return [makePhrase(run.join(' '), lexicon)];
}

/** Small words count only where there is nothing else, or where the texts have them as a name: `May`, when it is written so. */
function capitalWord(words: readonly string[], position: number, { capitals }: Lexicon): Concept[] {
	const word = words[position] ?? '';
	const isMeant = /^\p{Lu}/u.test(word) && (position > 0 || words.length < 3);
	if (!isMeant || !capitals.has(plainWord(word))) return [];
	const form = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
	return [{ type: 'word', text: word, shown: form, forms: [form], kin: [] }];
}

/** Words that follow one another and mean one name together are one concept: `Ameri Hadi`, or `Hikma party` where its name has a party. */
function joinParts(concepts: Concept[], { stemsOfName, language }: Lexicon): Concept[] {
	return concepts.reduce<Concept[]>((joined, concept) => {
		const last = joined.at(-1);
		const [name, other] = last?.type === 'name' ? [last, concept] : concept.type === 'name' ? [concept, last] : [];
		if (!last || !name || !other) return [...joined, concept];
		const common = name.names.filter((own) => {
			if (other.type === 'name') return (name.part || other.part) && other.names.includes(own);
			return other.type === 'word' && other.shown === other.text && stemsOfName[own]?.has(language.stemOf(other.text));
		});
		if (common.length === 0) return [...joined, concept];
		const slip = name.slip || (other.type === 'name' && other.slip);
		return [
			...joined.slice(0, -1),
			{ type: 'name', text: `${last.text} ${concept.text}`, names: common, part: true, slip },
		];
	}, []);
}

/** A title before the name of a person asks for nothing more than the name. */
function leaveTitles(concepts: Concept[], { data }: Lexicon): Concept[] {
	return concepts.filter((concept, index) => {
		const next = concepts[index + 1];
		if (concept.type !== 'word' && concept.type !== 'unknown') return true;
		return (
			!isNameTitle(plainWord(concept.text)) ||
			next?.type !== 'name' ||
			!next.names.some((name) => data.names[name]?.type === 'person')
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

/** Words in letters that were not understood are said to be; beside a name that was, an answer may do without them, unless it is a place’s. */
function leaveUnread(concepts: Concept[], { data }: Lexicon): Concept[] {
	const isNamed = concepts.some(
		(concept) => concept.type === 'name' && concept.names.some((name) => data.names[name]?.type !== 'place'),
	);
	if (!isNamed) return concepts;
	return concepts.map((concept) =>
		concept.type === 'unknown' && concept.why === 'script' ? { ...concept, isOptional: true } : concept,
	);
}
