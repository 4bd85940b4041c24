import type { Lexicon } from '../query/lexicon';
import { consonantsOf } from '../../language/consonants';
import { isNameArticle } from '../../language/fold-name';
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
	if (words.every((word) => !/\p{L}/u.test(word) || /^[\p{Script=Latin}\p{M}\p{N}\p{P}]+$/u.test(word)))
		return undefined;
	const spellings = [...new Set(spelledWords.flatMap(({ places }) => places.map(({ spelling }) => spelling)))];
	const isPlace = (name: number): boolean => data.names[name]?.type === 'place';
	// With every `h`, and only then without those that may be silent.
	for (const bonesOf of [consonantsOf, (word: string) => withoutSilent(consonantsOf(word))]) {
		const asked = words.map((word) => latinOf(word).map(bonesOf)).filter((forms) => forms.some((own) => own !== ''));
		if (asked.length === 0) return undefined;
		const found = spellings.flatMap((spelling) => matchSpelling(asked, spelling, { bonesOf, isPlace }) ?? []);
		const full = found.some((own) => own.full);
		const names = new Set(found.filter((own) => own.full === full).map(({ name }) => name));
		// Where a part fits several, a person is meant before what is called after one.
		const people = [...names].filter((name) => data.names[name]?.type === 'person');
		const meant = names.size > MOST_NAMES && people.length > 0 ? people : [...names];
		if (meant.length > 0) return meant.length > MOST_NAMES ? undefined : { names: meant, part: !full, slip: false };
	}
	return undefined;
}

/** A part of more names than these means none of them. */
const MOST_NAMES = 3;

function matchSpelling(
	asked: readonly string[][],
	spelling: SpelledName,
	{ bonesOf, isPlace }: { bonesOf: (word: string) => string; isPlace: (name: number) => boolean },
): { name: number; full: boolean } | undefined {
	const { name } = spelling;
	const own = spelling.words.filter(({ plain }) => !isNameArticle(plain));
	const bones = own.map(({ plain }) => bonesOf(plain));
	const [only = ''] = bones;
	// Some write in one word what others write in two: `حزب الله` is Hezbollah.
	if (bones.length === 1 && asked.length > 1 && only.length > SHORTEST && joinings(asked).includes(only))
		return { name, full: true };
	for (let at = 0; at + asked.length <= own.length; at += 1) {
		const met = bones.slice(at, at + asked.length);
		if (!asked.every((forms, index) => met[index] !== '' && forms.includes(met[index] ?? ''))) continue;
		const full = asked.length === own.length;
		// The names of places are short.
		if (met.join('').length < (full && isPlace(name) ? SHORTEST - 1 : SHORTEST)) continue;
		// A word alone must be a name’s own, not one of the ordinary words in it.
		if (asked.length === 1 && own[at]?.sort !== 'proper') continue;
		return { name, full };
	}
	return undefined;
}

function joinings(asked: readonly string[][]): string[] {
	return asked.reduce<string[]>((all, forms) => all.flatMap((before) => forms.map((own) => before + own)), ['']);
}

/** Fewer consonants than these tell no name. */
const SHORTEST = 3;

/** Leaves out an `h` that is not the first consonant: Persian writes one at the end of syllables. */
function withoutSilent(bones: string): string {
	return bones.charAt(0) + bones.slice(1).replaceAll('h', '');
}
