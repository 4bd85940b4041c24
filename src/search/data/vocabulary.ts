import type { Comparison } from '../../comparison/model';
import { isStopWord, tokenize } from '../../language/tokens';
import type { Vocabulary } from './search-data';

/** Reads the words that the texts in a language print, in order of the alphabet; small words are left out. */
export function readVocabulary(language: string, { articles, names }: Comparison): Vocabulary {
	const words = new Set<string>();
	const proper = new Set<string>();
	const capital = new Set<string>();
	for (const { id, lang, passages } of articles) {
		if (lang !== language) continue;
		for (const { id: passage, text } of passages) {
			const mentions = names.flatMap((name) =>
				name.mentions.filter((own) => own.article === id && own.passage === passage && own.by === 'spelling'),
			);
			for (const { word, start, end, isStopWord: isSmall } of tokenize(text)) {
				const form = word.toLowerCase();
				const isCapital = /^\p{Lu}/u.test(word);
				if (isSmall && isStopWord(word)) {
					if (isCapital && /[\p{L}\p{N},] $/u.test(text.slice(0, start))) capital.add(form);
				} else if (isCapital && mentions.some((own) => own.start <= start && end <= own.end)) proper.add(form);
				else words.add(form);
			}
		}
	}
	const list = (own: ReadonlySet<string>): string => [...own].sort().join(' ');
	return { language, words: list(words), proper: list(proper.difference(words)), capital: list(capital) };
}
