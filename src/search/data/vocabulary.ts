import type { Comparison } from '../../comparison/model';
import { languageOf } from '../../language/language';
import { tokenize } from '../../language/tokens';
import { RUN_WITHOUT_BLANKS } from '../../language/words-without-blanks';
import { withoutPossessive } from '../query/families';
import type { Vocabulary } from './search-data';

/** Reads the words that the texts in a language print, in order of the alphabet; small words are left out. */
export function readVocabulary(tag: string, { articles, names }: Comparison): Vocabulary {
	const language = languageOf(tag);
	const words = new Set<string>();
	const proper = new Set<string>();
	const capital = new Set<string>();
	const cut = new Set<string>();
	for (const { id, lang, passages } of articles) {
		if (lang !== tag) continue;
		for (const { id: passage, text } of passages) {
			const mentions = names.flatMap((name) =>
				name.mentions.filter((own) => own.article === id && own.passage === passage && own.by === 'spelling'),
			);
			for (const { word: printed, start, end: stop, isStopWord } of tokenize(text, language)) {
				const word = withoutPossessive(printed, language);
				const end = stop - (printed.length - word.length);
				const form = word.toLowerCase();
				const isCapital = /^\p{Lu}/u.test(word);
				if (RUN_WITHOUT_BLANKS.test(word)) cut.add(word);
				if (isStopWord) {
					if (isCapital && /[\p{L}\p{N},] $/u.test(text.slice(0, start))) capital.add(form);
				} else if (isCapital && mentions.some((own) => own.start <= start && end <= own.end)) proper.add(form);
				else words.add(form);
			}
		}
	}
	const list = (own: ReadonlySet<string>): string => [...own].sort().join(' ');
	return {
		language: tag,
		words: list(words),
		proper: list(proper.difference(words)),
		capital: list(capital),
		...(cut.size > 0 && { cut: list(cut) }),
	};
}
