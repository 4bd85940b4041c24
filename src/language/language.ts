import { english } from './english';
import { plainWord } from './plain-word';

/** What depends on the language of a text: which words are one, and which carry no topic. */
export interface Language {
	/** Its BCP 47 tag. */
	tag: string;
	/** Gives a word in plain lower-case letters, as readers type it. */
	plainWord: (word: string) => string;
	/** Gives the key under which the forms of a word meet. */
	stemOf: (word: string) => string;
	/** Tells whether a word is a small one, which carries no topic. */
	isStopWord: (word: string) => boolean;
	/** Small words that an apostrophe ties to the next one, as in `l’eau`. */
	elided?: RegExp;
	/** The words that text in a script without blanks is cut into; without them, those that `Intl.Segmenter` knows. */
	vocabulary?: ReadonlySet<string>;
}

/** Languages, apart from English, whose stems or small words are known here. They are loaded before use: `load-language.ts`. */
export const SUPPORTED: ReadonlySet<string> = new Set(
	'ar bg cs da de el es fa fi fr ga he hu hy id it ja ko lt nb nl no pl pt ro ru sv th tr uk ur vi zh'.split(' '),
);

const known = new Map<string, Language>([['en', english]]);

/** Makes a language known, for `languageOf` to give. */
export function registerLanguage(language: Language): void {
	known.set(primaryTag(language.tag), language);
}

/** Gives a language. One that nobody here knows has words as they are: no stems, no small words, and never those of English. */
export function languageOf(tag: string): Language {
	const name = primaryTag(tag);
	const language = known.get(name);
	if (!language && SUPPORTED.has(name))
		throw new Error(`The language \`${name}\` was not loaded before its words were asked for.`);
	return language ?? { tag, plainWord, stemOf: plainWord, isStopWord: () => false };
}

/**
 * Gives the language of words that may be of any of some texts: theirs where it is one; of several, each word's by its
 * script. Where two share a script nobody can tell, and words are as they are.
 */
export function languageOfAll(tags: readonly string[]): Language {
	const languages = [...new Map(tags.map((tag) => [primaryTag(tag), languageOf(tag)])).values()];
	const [first] = languages;
	if (!first || languages.length === 1) return first ?? languageOf('und');
	const byScript = new Map<string, Language>();
	for (const language of languages) {
		const script = scriptOf(language.tag);
		byScript.set(script, byScript.has(script) ? languageOf('und') : language);
	}
	const of = (word: string): Language =>
		byScript.get(SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'Latn') ?? languageOf('und');
	return {
		tag: first.tag,
		plainWord: (word) => of(word).plainWord(word),
		stemOf: (word) => of(word).stemOf(word),
		isStopWord: (word) => of(word).isStopWord(word),
	};
}

/** Tells whether two tags are of one language: `en` and `en-GB`. */
export function isSameLanguage(one: string, other: string): boolean {
	return primaryTag(one) === primaryTag(other);
}

/** Gives the language of a tag without its region and script: `en` of `en-GB`. */
export function primaryTag(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}

/** Gives the order in which readers of a language expect words; that of letters at large where it is not known, or no language. */
export function collatorOf(tag: string, options?: Intl.CollatorOptions): Intl.Collator {
	return new Intl.Collator(isTag(tag) && Intl.Collator.supportedLocalesOf([tag]).length > 0 ? tag : 'und', options);
}

function isTag(tag: string): boolean {
	try {
		return new Intl.Locale(tag).language !== '';
	} catch {
		return false; // The constructor tells what is no tag by throwing.
	}
}

const SCRIPTS: readonly (readonly [script: string, pattern: RegExp])[] = [
	['Arab', /\p{Script=Arabic}/u],
	['Hebr', /\p{Script=Hebrew}/u],
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Grek', /\p{Script=Greek}/u],
	['Armn', /\p{Script=Armenian}/u],
	['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['Hans', /\p{Script=Han}/u],
	['Kore', /\p{Script=Hangul}/u],
	['Thai', /\p{Script=Thai}/u],
	['Latn', /\p{Script=Latin}/u],
];

function scriptOf(tag: string): string {
	const script = (isTag(tag) ? new Intl.Locale(tag).maximize().script : undefined) ?? 'Latn';
	return script === 'Hant' ? 'Hans' : script;
}
