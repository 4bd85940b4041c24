import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languageOf, primaryTag, registerLanguage, type Language } from './language';
import { makeLanguage, type Stemmer } from './make-language';

/** The stemmer (of `@orama/stemmers`) and the list of small words (of `stopword`) of each language. The tags are those of `SUPPORTED`. */
export const parts: Readonly<Record<string, [stemmer: string | undefined, words: string]>> = {
	ar: ['arabic', 'ara'],
	bg: ['bulgarian', 'bul'],
	cs: [undefined, 'ces'],
	da: ['danish', 'dan'],
	de: ['german', 'deu'],
	el: ['greek', 'ell'],
	es: ['spanish', 'spa'],
	fa: [undefined, 'fas'],
	fi: ['finnish', 'fin'],
	fr: ['french', 'fra'],
	ga: ['irish', 'gle'],
	he: [undefined, 'heb'],
	hu: ['hungarian', 'hun'],
	hy: ['armenian', 'hye'],
	id: ['indonesian', 'ind'],
	it: ['italian', 'ita'],
	ja: [undefined, 'jpn'],
	ko: [undefined, 'kor'],
	lt: ['lithuanian', 'lit'],
	nb: ['norwegian', 'nob'],
	nl: ['dutch', 'nld'],
	no: ['norwegian', 'nob'],
	pl: [undefined, 'pol'],
	pt: ['portuguese', 'por'],
	ro: ['romanian', 'ron'],
	ru: ['russian', 'rus'],
	sv: ['swedish', 'swe'],
	th: [undefined, 'tha'],
	tr: ['turkish', 'tur'],
	uk: ['ukrainian', 'ukr'],
	ur: [undefined, 'urd'],
	vi: [undefined, 'vie'],
	zh: [undefined, 'zho'],
};

/** The packages of this project, by their own names. */
const load = createRequire(join(process.cwd(), 'package.json'));

/** Loads what a language needs, for `languageOf` to give; English is always there, and a language that nobody here knows needs nothing. */
export function loadLanguage(tag: string): Language {
	const name = primaryTag(tag);
	const known = parts[name];
	if (known) {
		const [stemmer, words] = known;
		// The packages' own modules: one stemmer, and one list of words. Required, since an import of a program that Vite
		// runs fails once its runner is closed, which it is when Astro has read its configuration.
		const stem = stemmer && (load(`@orama/stemmers/${stemmer}`) as { stemmer: Stemmer }).stemmer;
		const lists = load(`stopword/src/stopwords_${words}.js`) as Record<string, unknown>;
		registerLanguage(makeLanguage({ tag: name, stemmer: stem || undefined, stopWords: lists }));
	}
	return languageOf(tag);
}
