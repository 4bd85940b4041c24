import type { Lexicon } from '../query/lexicon';
import { isNameArticle } from './fold-name';
import type { MatchedName } from './match-name';
import type { SpelledName } from './spelled-names';

/**
 * Bridges scripts: a library writes words of another script in Latin letters; what both writings have in common is their
 * consonants, since Arabic and Hebrew leave most vowels out.
 */
export function namesOfScript(
	words: readonly string[],
	{ spelledWords, data }: Lexicon,
	latinOf: (word: string) => string[],
): Omit<MatchedName, 'length'> | undefined {
	if (words.every((word) => !/\p{L}/u.test(word) || /^[\p{Script=Latin}\p{M}\p{N}\p{P}]+$/u.test(word))) return undefined;
	const asked = words.map((word) => latinOf(word).map(consonantsOf)).filter((bones) => bones.some((own) => own !== ''));
	if (asked.length === 0) return undefined;
	const shortest = 3;
	let best: { rank: number; names: Set<number>; full: boolean } | undefined;
	const spellings = new Set<SpelledName>(spelledWords.flatMap(({ places }) => places.map(({ spelling }) => spelling)));
	for (const spelling of spellings) {
		const bones = spelling.words.filter(({ plain }) => !isNameArticle(plain)).map(({ plain }) => consonantsOf(plain));
		for (let at = 0; at + asked.length <= bones.length; at += 1) {
			const isMet = asked.every((own, index) => bones[at + index] !== '' && own.includes(bones[at + index] ?? ''));
			if (!isMet || bones.slice(at, at + asked.length).join('').length < shortest) continue;
			// A word alone must be a name’s own, not one of the ordinary words in it.
			if (asked.length === 1 && spelling.words[at]?.sort !== 'proper') continue;
			const full = asked.length === bones.length;
			const rank = full ? 0 : 1;
			if (!best || rank < best.rank) best = { rank, names: new Set([spelling.name]), full };
			else if (rank === best.rank) best.names.add(spelling.name);
		}
	}
	if (!best) return undefined;
	// Where a part fits several, a person is meant before what is called after one.
	const people = [...best.names].filter((name) => data.names[name]?.type === 'person');
	const names = best.names.size > 3 && people.length > 0 ? people : [...best.names];
	return names.length > 3 ? undefined : { names, part: !best.full, slip: false };
}

/** Gives the consonants of a word in Latin letters, those alike in sound as one. */
export function consonantsOf(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, '')
		.replace(/ph/g, 'f')
		.replace(/dj/g, 'j')
		.replace(/ch/g, 'sh')
		.replace(/([kgsdtz])h/g, '$1')
		.replace(/[qcg]/g, 'k')
		.replace(/x/g, 'ks')
		.replace(/v/g, 'w')
		.replace(/[aeiouywh]/g, '')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
}
