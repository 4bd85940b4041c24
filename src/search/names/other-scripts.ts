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
	const asked = words
		.map((word) => latinOf(word))
		.map((forms) => ({ loose: forms.map((form) => consonantsOf(form)), strict: forms.map((form) => consonantsOf(form, 'h')) }))
		.filter(({ loose }) => loose.some((own) => own !== ''));
	if (asked.length === 0) return undefined;
	const joined = asked.reduce<string[]>(
		(all, { loose }) => all.flatMap((before) => loose.map((own) => (before + own).replace(/(.)\1+/g, '$1'))),
		[''],
	);
	let best: { rank: number; names: Set<number>; full: boolean } | undefined;
	const spellings = new Set<SpelledName>(spelledWords.flatMap(({ places }) => places.map(({ spelling }) => spelling)));
	for (const spelling of spellings) {
		const own = spelling.words.filter(({ plain }) => !isNameArticle(plain));
		const [loose, strict] = [own.map(({ plain }) => consonantsOf(plain)), own.map(({ plain }) => consonantsOf(plain, 'h'))];
		// Some write in one word what others write in two: `حزب الله` is Hezbollah.
		const isJoined = own.length === 1 && asked.length > 1 && (loose[0]?.length ?? 0) > SHORTEST && joined.includes(loose[0] ?? '');
		if (isJoined)
			best = best?.full ? { ...best, names: best.names.add(spelling.name) } : { rank: 0, names: new Set([spelling.name]), full: true };
		for (let at = 0; at + asked.length <= own.length; at += 1) {
			const meets = (bones: readonly string[], of: 'loose' | 'strict'): boolean =>
				asked.every((word, index) => bones[at + index] !== '' && word[of].includes(bones[at + index] ?? '')) &&
				bones.slice(at, at + asked.length).join('').length >= (asked.length === own.length ? SHORTEST - 1 : SHORTEST);
			if (!meets(strict, 'strict') && !meets(loose, 'loose')) continue;
			// A word alone must be a name’s own, not one of the ordinary words in it.
			if (asked.length === 1 && own[at]?.sort !== 'proper') continue;
			const full = asked.length === own.length;
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

/** Fewer consonants than these tell no name. */
const SHORTEST = 3;

/** Gives the consonants of a word in Latin letters, those alike in sound as one; `h` is silent in many words, and kept where asked. */
function consonantsOf(word: string, kept = ''): string {
	const bare = word
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
		.replace(/[aeiouyw]/g, '')
		.replace(/z/g, 's');
	return (kept === 'h' ? bare : bare.replaceAll('h', '')).replace(/(.)\1+/g, '$1');
}
