import { languageOf, primaryTag, registerLanguage, type Language } from './language';
import { makeLanguage, type Stemmer } from './make-language';

/** The stemmer (of `@orama/stemmers`) and the list of small words (of `stopword`) of each language. The tags are those of `SUPPORTED`. */
export const parts: Readonly<Record<string, [stemmer: keyof typeof stemmers | undefined, words: keyof typeof stopWords]>> = {
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

const stemmers = {
	arabic: () => import('@orama/stemmers/arabic'),
	armenian: () => import('@orama/stemmers/armenian'),
	bulgarian: () => import('@orama/stemmers/bulgarian'),
	danish: () => import('@orama/stemmers/danish'),
	dutch: () => import('@orama/stemmers/dutch'),
	finnish: () => import('@orama/stemmers/finnish'),
	french: () => import('@orama/stemmers/french'),
	german: () => import('@orama/stemmers/german'),
	greek: () => import('@orama/stemmers/greek'),
	hungarian: () => import('@orama/stemmers/hungarian'),
	indonesian: () => import('@orama/stemmers/indonesian'),
	irish: () => import('@orama/stemmers/irish'),
	italian: () => import('@orama/stemmers/italian'),
	lithuanian: () => import('@orama/stemmers/lithuanian'),
	norwegian: () => import('@orama/stemmers/norwegian'),
	portuguese: () => import('@orama/stemmers/portuguese'),
	romanian: () => import('@orama/stemmers/romanian'),
	russian: () => import('@orama/stemmers/russian'),
	spanish: () => import('@orama/stemmers/spanish'),
	swedish: () => import('@orama/stemmers/swedish'),
	turkish: () => import('@orama/stemmers/turkish'),
	ukrainian: () => import('@orama/stemmers/ukrainian'),
} satisfies Record<string, () => Promise<{ stemmer: Stemmer }>>;

const stopWords = {
	ara: () => import('stopword/src/stopwords_ara.js'),
	bul: () => import('stopword/src/stopwords_bul.js'),
	ces: () => import('stopword/src/stopwords_ces.js'),
	dan: () => import('stopword/src/stopwords_dan.js'),
	deu: () => import('stopword/src/stopwords_deu.js'),
	ell: () => import('stopword/src/stopwords_ell.js'),
	fas: () => import('stopword/src/stopwords_fas.js'),
	fin: () => import('stopword/src/stopwords_fin.js'),
	fra: () => import('stopword/src/stopwords_fra.js'),
	gle: () => import('stopword/src/stopwords_gle.js'),
	heb: () => import('stopword/src/stopwords_heb.js'),
	hun: () => import('stopword/src/stopwords_hun.js'),
	hye: () => import('stopword/src/stopwords_hye.js'),
	ind: () => import('stopword/src/stopwords_ind.js'),
	ita: () => import('stopword/src/stopwords_ita.js'),
	jpn: () => import('stopword/src/stopwords_jpn.js'),
	kor: () => import('stopword/src/stopwords_kor.js'),
	lit: () => import('stopword/src/stopwords_lit.js'),
	nld: () => import('stopword/src/stopwords_nld.js'),
	nob: () => import('stopword/src/stopwords_nob.js'),
	pol: () => import('stopword/src/stopwords_pol.js'),
	por: () => import('stopword/src/stopwords_por.js'),
	ron: () => import('stopword/src/stopwords_ron.js'),
	rus: () => import('stopword/src/stopwords_rus.js'),
	spa: () => import('stopword/src/stopwords_spa.js'),
	swe: () => import('stopword/src/stopwords_swe.js'),
	tha: () => import('stopword/src/stopwords_tha.js'),
	tur: () => import('stopword/src/stopwords_tur.js'),
	ukr: () => import('stopword/src/stopwords_ukr.js'),
	urd: () => import('stopword/src/stopwords_urd.js'),
	vie: () => import('stopword/src/stopwords_vie.js'),
	zho: () => import('stopword/src/stopwords_zho.js'),
};

/** Loads what a language needs, for `languageOf` to give; English is always there, and a language that nobody here knows needs nothing. */
export async function loadLanguage(tag: string): Promise<Language> {
	const name = primaryTag(tag);
	const known = parts[name];
	if (known) {
		const [stemmer, lists] = [known[0] && (await stemmers[known[0]]()).stemmer, await stopWords[known[1]]()];
		registerLanguage(makeLanguage({ tag: name, stemmer, stopWords: lists }));
	}
	return languageOf(tag);
}
