import { de } from './de';
import { en, type Words } from './en';

/** The languages that the site's own words are written in, by their tags. */
const languages: Record<string, Words> = { de, en };

/** The tags of the languages that the site has words in. */
export const wordLanguages = Object.keys(languages);

/** Gives the tag of the words for a language, by its BCP 47 tag: of English for `en-GB`; undefined where nobody has written them. */
export function tagOfWords(language: string): string | undefined {
	return [language, language.split('-')[0] ?? ''].find((tag) => Object.hasOwn(languages, tag));
}

/** Gives the site's own words in the language of an edition that was checked. */
export function getWords(language: string): Words {
	const words = languages[tagOfWords(language) ?? ''];
	if (!words) throw new Error(`The site has no words in \`${language}\`.`);
	return words;
}
