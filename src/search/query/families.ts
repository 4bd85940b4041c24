import type { Language } from '../../language/language';

/**
 * The families of words: what this language’s stemmer and endings bring together. This is the one door of search to the
 * language of a text; `key` is what the forms of a word have in common, `kin` what words of one root have.
 */

/** Gives the key that the forms of a word share: `restrict`, `restrictions`; `parliament`, `parliamentary`; `January`, `Jan`. */
export function familyKey(word: string, language: Language): string {
	const plain = language.plainWord(word);
	if (language.tag === 'ar' || language.tag === 'fa') return language.stemOf(withoutClitics(plain));
	if (language.tag !== 'en' || !/^[a-z]+$/.test(plain)) return language.stemOf(word);
	// What looks like another form, and is none.
	if (/^(?:news|means)$/.test(plain)) return plain;
	const abstract = /^(?:major|minor|prior|author)it(?=y$|ies$)/.exec(plain);
	if (abstract) return `${abstract[0]}y`;
	const british = plain
		.replace(/([a-z]{3})is(e|es|ed|ing|ations?)$/, '$1iz$2')
		.replace(/([a-z]{2})our(s|ed|ing|able|ite)?$/, '$1or$2');
	return derived(british, language) ?? afterStem(language.stemOf(british), british);
}

/** Gives a word without the `’s` of English, which makes no word of its own. */
export function withoutPossessive(word: string, { tag }: Language): string {
	return tag === 'en' ? word.replace(/['’ʿʾ‘`´]s$/iu, '') : word;
}

/** Gives a looser key, which words of one root share: `ally` and `alliance`, `vote` and `voter`. */
export function kinKey(word: string, language: Language): string {
	const plain = language.plainWord(word);
	if (language.tag !== 'en' || plain.length < 4) return plain;
	const bare = plain.replace(/(?:ie)?s$/, (end) => (end === 's' ? '' : 'y')).replace(/y$/, 'i');
	const root = bare.replace(
		/(?:ations?|ions?|ments?|[ae]nces?|[ae]nts?|ists?|isms?|[eo]r|ials?|ians?|als?|ing|ed|ives?|ari|ari[ae]n|ous|iti|li|e)$/,
		'',
	);
	return root.length < 3 ? bare : root.replace(/([bdgmnprt])\1$/, '$1');
}

/** Nouns of verbs that no stemmer brings to them. */
function derived(word: string, { stemOf }: Language): string | undefined {
	const rules: readonly (readonly [RegExp, string])[] = [
		[/^([a-z]{2,}ct)ions?$/, '$1'],
		[/^([a-z]{4,})ations?$/, '$1'],
		[/^([a-z]{3,}[vsw])als?$/, '$1'],
		[/^([a-z]{2,})usions?$/, '$1ude'],
		[/^([a-z]{3,})nsions?$/, '$1nd'],
	];
	const rule = rules.find(([pattern]) => pattern.test(word));
	if (!rule) return undefined;
	// A verb has an `e` at its end that its noun has not: both have one stem.
	const base = word.replace(rule[0], rule[1]);
	return afterStem(stemOf(base.endsWith('e') ? base : `${base}ed`), base);
}

function afterStem(stem: string, word: string): string {
	if (word === 'denials' || word === 'denial') return 'deni';
	// `parliamentary`, `revolutionary`; a secretary has to do with no secret, a dictionary with no diction.
	return stem.replace(/^(?!diction|mission|station)([a-z]+(?:ment|[st]ion))(?:arian|ari)$/, '$1');
}

/** Arabic writes its article and small words on the word: `والوزير` is of the family of `وزير`. */
function withoutClitics(word: string): string {
	return word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u, '');
}
