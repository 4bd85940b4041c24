import { type IndexedWord, indexWords, wordsByLetter } from '../comparison/measures/word-index';
import { mapPair, type Pair } from '../comparison/pair';
import { viewNumber, type ViewContext } from './quote';

/** The index of all words, which is search without script: its letters, and the names. */
export interface WordIndexView {
	description: string;
	lead: string;
	letters: string[];
	names: { label: string; href: string; counts: string }[];
}

/** The words under one letter, with their places in both texts. */
export interface WordLetterView {
	title: string;
	path: string;
	description: string;
	heading: string;
	letters: string[];
	words: { head: string; forms: string[]; lang?: string; places: Pair<WordPlace[]> }[];
}

export interface WordPlace {
	number: string;
	/** How it is read out: `LWJ ¶4`. */
	name: string;
	/** How often it stands there, where more than once. */
	times?: string;
	place: { article: string; passage: string };
	/** Where in the passage, so that the link marks it. */
	spots: { start: number; end: number }[];
}

/** Gives the data of the page of letters and names. */
export function viewWordIndex({ comparison, words }: ViewContext): WordIndexView {
	const letters = wordsByLetter(indexWords(comparison));
	const count = [...letters.values()].reduce((sum, own) => sum + own.length, 0);
	return {
		description: words.wordIndex.description(count, comparison.names.length),
		lead: words.wordIndex.lead(count),
		letters: [...letters.keys()],
		names: comparison.names.map(({ id, label, mentions }) => ({
			label,
			href: `/names/${id}/`,
			counts: comparison.articles
				.map((article) => `${article.label} ${mentions.filter((mention) => mention.article === article.id).length}`)
				.join(' · '),
		})),
	};
}

/** Gives the data of the pages of all letters. */
export function viewWordLetters(context: ViewContext): Map<string, WordLetterView> {
	const { wordIndex } = context.words;
	const letters = wordsByLetter(indexWords(context.comparison));
	return new Map(
		[...letters].map(([letter, own]) => {
			const heading = letter.toUpperCase();
			return [
				letter,
				{
					title: wordIndex.letter(heading),
					path: `/search/words/${letter}/`,
					description: wordIndex.letterDescription(heading),
					heading,
					letters: [...letters.keys()],
					words: own.map((word) => ({
						head: word.head,
						forms: word.forms.slice(1),
						...langOf(context, word),
						places: placesOf(context, word),
					})),
				},
			];
		}),
	);
}

/** The language of a word, where it is not that of the page. */
function langOf({ comparison: { articles, edition } }: ViewContext, { places }: IndexedWord): { lang?: string } {
	const lang = articles.find(({ id }) => (places[id] ?? []).length > 0)?.lang;
	return lang === undefined || lang === edition.language ? {} : { lang };
}

function placesOf({ comparison, words }: ViewContext, { places }: IndexedWord): Pair<WordPlace[]> {
	return mapPair(comparison.articles, ({ id, label }) =>
		(places[id] ?? []).map(({ passage, ranges }): WordPlace => {
			const number = viewNumber(words, passage);
			return {
				number,
				name: words.shared.passageOf(label, number),
				...(ranges.length > 1 && { times: words.wordIndex.times(ranges.length) }),
				place: { article: id, passage },
				spots: ranges,
			};
		}),
	);
}
