import { en, type Words } from './en';

/** The languages that the site's own words are written in. */
const languages: Record<string, Words> = { en };

/** The languages that the site has words in. */
export const wordLanguages = Object.keys(languages);

/** Gives the site's own words in a language, by its BCP 47 tag; undefined where nobody has written them. */
export function findWords(language: string): Words | undefined {
	return languages[language] ?? languages[language.split('-')[0] ?? ''];
}

/** Gives the site's own words in the language of an edition that was checked. */
export function getWords(language: string): Words {
	const words = findWords(language);
	if (!words) throw new Error(`The site has no words in \`${language}\`.`);
	return words;
}
