// All of them at once: the configuration reads content too, and what Astro loads of it can import nothing later (module runner closed).
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import * as ara from 'stopword/src/stopwords_ara.js';
import * as bul from 'stopword/src/stopwords_bul.js';
import * as ces from 'stopword/src/stopwords_ces.js';
import * as dan from 'stopword/src/stopwords_dan.js';
import * as deu from 'stopword/src/stopwords_deu.js';
import * as ell from 'stopword/src/stopwords_ell.js';
import * as fas from 'stopword/src/stopwords_fas.js';
import * as fin from 'stopword/src/stopwords_fin.js';
import * as fra from 'stopword/src/stopwords_fra.js';
import * as gle from 'stopword/src/stopwords_gle.js';
import * as heb from 'stopword/src/stopwords_heb.js';
import * as hun from 'stopword/src/stopwords_hun.js';
import * as hye from 'stopword/src/stopwords_hye.js';
import * as ind from 'stopword/src/stopwords_ind.js';
import * as ita from 'stopword/src/stopwords_ita.js';
import * as jpn from 'stopword/src/stopwords_jpn.js';
import * as kor from 'stopword/src/stopwords_kor.js';
import * as lit from 'stopword/src/stopwords_lit.js';
import * as nld from 'stopword/src/stopwords_nld.js';
import * as nob from 'stopword/src/stopwords_nob.js';
import * as pol from 'stopword/src/stopwords_pol.js';
import * as por from 'stopword/src/stopwords_por.js';
import * as ron from 'stopword/src/stopwords_ron.js';
import * as rus from 'stopword/src/stopwords_rus.js';
import * as spa from 'stopword/src/stopwords_spa.js';
import * as swe from 'stopword/src/stopwords_swe.js';
import * as tha from 'stopword/src/stopwords_tha.js';
import * as tur from 'stopword/src/stopwords_tur.js';
import * as ukr from 'stopword/src/stopwords_ukr.js';
import * as urd from 'stopword/src/stopwords_urd.js';
import * as vie from 'stopword/src/stopwords_vie.js';
import * as zho from 'stopword/src/stopwords_zho.js';
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
	arabic,
	armenian,
	bulgarian,
	danish,
	dutch,
	finnish,
	french,
	german,
	greek,
	hungarian,
	indonesian,
	irish,
	italian,
	lithuanian,
	norwegian,
	portuguese,
	romanian,
	russian,
	spanish,
	swedish,
	turkish,
	ukrainian,
} satisfies Record<string, Stemmer>;

const stopWords = {
	ara,
	bul,
	ces,
	dan,
	deu,
	ell,
	fas,
	fin,
	fra,
	gle,
	heb,
	hun,
	hye,
	ind,
	ita,
	jpn,
	kor,
	lit,
	nld,
	nob,
	pol,
	por,
	ron,
	rus,
	spa,
	swe,
	tha,
	tur,
	ukr,
	urd,
	vie,
	zho,
};

/** Makes a language ready, for `languageOf` to give; English is always there, and a language that nobody here knows needs nothing. */
export function loadLanguage(tag: string): Language {
	const name = primaryTag(tag);
	const [stemmer, words] = parts[name] ?? [];
	if (words) registerLanguage(makeLanguage({ tag: name, stemmer: stemmer && stemmers[stemmer], stopWords: stopWords[words] }));
	return languageOf(tag);
}
