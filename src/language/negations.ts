import { primaryTag } from './language';

/** Words that deny, by language. */
const WORDS: Readonly<Record<string, string>> = {
	en: "no not never none nobody nothing nowhere neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't",
	de: 'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts nirgends weder ohne',
	fr: 'ne pas non jamais aucun aucune personne rien ni sans',
	es: 'no nunca jamás ninguno ninguna ningún nadie nada tampoco ni sin',
	it: 'non no mai nessuno nessuna niente nulla né senza',
	nl: 'niet nooit geen niemand niets nergens noch zonder',
	pt: 'não nunca jamais nenhum nenhuma ninguém nada nem sem',
	ar: 'لا لم لن ليس ليست غير بدون دون',
	ru: 'не нет никогда никто ничего ни без',
};

const sets = new Map(Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** Tells whether a word denies, in a language; no word of a language without a list does. */
export function isNegation(word: string, lang: string): boolean {
	return sets.get(primaryTag(lang))?.has(word.toLowerCase().replaceAll('’', "'")) ?? false;
}
