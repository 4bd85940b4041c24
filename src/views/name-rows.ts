import {
	compareSpellings,
	plainWords,
	type SpellingDifference,
	type SpellingPart,
} from '../comparison/measures/compare-spellings';
import type { Name } from '../comparison/model';
import { mapPair, otherSide, type Pair, type Side, sides } from '../comparison/pair';
import { nameTypes, type NameType } from '../content/schemas/name';
import type { ViewContext } from './quote';

/** A name in both texts in one line: its spellings, and how they differ. */
export interface NameRow {
	href: string;
	spellings: Pair<NameSpelling>;
	difference: SpellingDifference;
	/** How they differ, in words. */
	words: string;
}

export interface NameSpelling {
	parts: SpellingPart[];
	lang: string;
	/** The words are no name, but stand for it. */
	isPlace: boolean;
	/** Other spellings, where they show a word that the first does not: `once Amiri`. */
	others: string[];
}

export interface NameGroup {
	type: NameType;
	label: string;
	rows: NameRow[];
}

/** How many other spellings a line has room for. */
const ROOM = 2;

/** Gives the names that stand in both texts, kind by kind. */
export function viewSharedNames({ comparison, words }: ViewContext): NameGroup[] {
	const shared = comparison.names.filter(({ mentions }) =>
		comparison.articles.every(({ id }) => mentions.some(({ article }) => article === id)),
	);
	return nameTypes
		.map((type) => ({
			type,
			label: words.names.types[type],
			rows: shared.filter((name) => name.type === type).map((name) => viewRow({ comparison, words }, name)),
		}))
		.filter(({ rows }) => rows.length > 0);
}

/** Gives the spellings of a name in one article, the fullest first; the words that stand for it, where it is never spelled out. */
export function spellingsOf(name: Name, article: string): string[] {
	const spellings = name.variants[article] ?? [];
	const found =
		spellings.length > 0
			? spellings
			: name.mentions.flatMap((mention) => (mention.article === article ? [mention.exact] : []));
	const label = plainWords(name.label).join(' ');
	const rank = (spelling: string): number =>
		plainWords(spelling).join(' ') === label ? Infinity : plainWords(spelling).length;
	return [...new Set(found)].toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function viewRow(
	{ comparison, words: { names: words } }: Pick<ViewContext, 'comparison' | 'words'>,
	name: Name,
): NameRow {
	const spelled = mapPair(comparison.articles, ({ id }) => spellingsOf(name, id));
	const chosen = mapPair(spelled, (own, side) => closest(own, spelled[otherSide(side)][0] ?? ''));
	const { difference, parts } = compareSpellings(...chosen);
	const others = (side: Side): string[] => {
		const article = comparison.articles[side].id;
		const known = new Set(plainWords(chosen[side]));
		return spelled[side]
			.filter((spelling) => plainWords(spelling).some((word) => !known.has(word)))
			.slice(0, ROOM)
			.map((spelling) =>
				name.mentions.filter((mention) => mention.article === article && mention.exact === spelling).length === 1
					? words.once(spelling)
					: words.also(spelling),
			);
	};
	const [left, right] = sides.map((side): NameSpelling => ({
		parts: parts[side],
		lang: comparison.articles[side].lang,
		isPlace: (name.variants[comparison.articles[side].id] ?? []).length === 0,
		others: others(side),
	}));
	if (!left || !right) throw new Error('A pair has two sides.');
	return { href: `/names/${name.id}/`, spellings: [left, right], difference, words: words.difference[difference] };
}

/** Of the fullest spellings, the one that shares most words with the other side’s. */
function closest(spellings: readonly string[], other: string): string {
	const [first = ''] = spellings;
	const theirs = new Set(plainWords(other));
	const shared = (spelling: string): number => plainWords(spelling).filter((word) => theirs.has(word)).length;
	const full = spellings.filter((spelling) => plainWords(spelling).length >= plainWords(first).length);
	return full.toSorted((a, b) => shared(b) - shared(a))[0] ?? first;
}
