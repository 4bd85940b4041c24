import { distance } from 'fastest-levenshtein';
import { foldNameWord, skeleton, soundOf } from '../language/fold-name';
import { latinOf } from '../language/letters';
import { consonantsOf } from '../language/consonants';

/** How a spelling may be the same name as another, for the editor to see why. */
export type Sameness = 'same' | 'spelling' | 'longer' | 'script' | 'part';

/**
 * Tells whether two spellings, as their plain words, can be one name, and why. Words must meet one by one: by the habits of
 * those who write other scripts in Latin letters, in another number (`Force`, `Forces`), or in another script. A vowel more at the end
 * is another name: `Asad` and `Asadi`.
 */
export function sameName(ours: readonly string[], theirs: readonly string[]): Sameness | undefined {
	if (ours.length === 0 || theirs.length === 0) return undefined;
	if (ours.join(' ') === theirs.join(' ') || ours.join('') === theirs.join('')) return 'same';
	const isScript = isLatin(ours) !== isLatin(theirs);
	if (
		ours.length === theirs.length &&
		ours.every((word, index) => isSameWord(word, theirs[index] ?? '', ours.length === 1))
	)
		return isScript ? 'script' : 'spelling';
	if (foldNameWord(ours.join('')) === foldNameWord(theirs.join('')) && ours.join('').length > 5) return 'spelling';
	const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
	if (few.length < 2 || few.length === many.length) return undefined;
	const rest = [...many];
	const isWithin = few.every((word) => {
		const at = rest.findIndex((other) => isSameWord(word, other, false));
		if (at === -1) return false;
		rest.splice(0, at + 1);
		return true;
	});
	// A person may have more names between the first and the last; a body another word in front.
	const endsAlike = isSameWord(few.at(-1) ?? '', many.at(-1) ?? '', false);
	return isWithin && endsAlike ? (isScript ? 'script' : 'longer') : undefined;
}

/** Tells whether two plain words can be one word of a name; a word alone must meet more closely than one among others. */
export function isSameWord(a: string, b: string, isAlone: boolean): boolean {
	if (a === b) return true;
	if (isLatin([a]) !== isLatin([b])) {
		const [one, other] = [a, b].map(
			(word) => new Set(latinOf(word).map((latin) => consonantsOf(latin).replaceAll('h', ''))),
		);
		return [...(one ?? [])].some((bones) => bones.length >= (isAlone ? 3 : 2) && (other?.has(bones) ?? false));
	}
	const [one, other] = [foldNameWord(a), foldNameWord(b)];
	if (one === other) return true;
	if (a === `${b}s` || b === `${a}s`) return a.length > 3;
	const [ours, theirs] = [soundOf(one), soundOf(other)];
	if (endOf(one) !== endOf(other) || skeleton(ours) !== skeleton(theirs)) return false;
	const bones = skeleton(ours).length;
	return bones >= (isAlone ? 3 : 2) && distance(ours, theirs) <= (ours.length < 7 ? 1 : 2);
}

/** Tells whether letters are the first ones of the words of a longer name: `PMF`. */
export function isShortFor(letters: string, words: readonly string[]): boolean {
	return (
		letters.length > 1 && words.length > 1 && words.map((word) => word.charAt(0)).join('') === letters.toLowerCase()
	);
}

function isLatin(words: readonly string[]): boolean {
	return words.every((word) => /^[\p{Script=Latin}\p{N}]+$/u.test(word));
}

/** How many vowels a key ends in: a nisba or a patronymic has one more. */
function endOf(key: string): number {
	return /[aiu]*$/.exec(key)?.[0].length ?? 0;
}
