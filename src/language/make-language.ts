import type { Language } from './language';
import { leaveUnseen } from './fold';
import { plainWord } from './plain-word';

export type Stemmer = (word: string) => string;

/** Small words that an apostrophe ties to the next one. */
const ELIDED: Readonly<Record<string, RegExp>> = {
	fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
	it: /^(?:l|un|d|c|s|dell|all|dall|nell|sull|quest|quell|bell|sant)['’](?=\p{L})/iu,
};

/** Makes a language of its stemmer and its small words. Stems are compared in plain letters, since readers leave accents out. */
export function makeLanguage({
	tag,
	stemmer = (word) => word,
	stopWords,
}: {
	tag: string;
	stemmer?: Stemmer | undefined;
	/** A module whose one export is the list. */
	stopWords: Readonly<Record<string, unknown>>;
}): Language {
	const small = new Set(Object.values(stopWords).filter(isList).flat().map(plainWord));
	const elided = ELIDED[tag];
	return {
		tag,
		plainWord,
		stemOf: (word) =>
			plainWord(
				stemmer(
					leaveUnseen(word)
						.normalize('NFC')
						.replace(/['’ʿʾ‘`´\u0640]/gu, '')
						.toLowerCase(),
				),
			),
		isStopWord: (word) => small.has(plainWord(word)),
		...(elided && { elided }),
	};
}

function isList(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
