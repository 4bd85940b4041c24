import { fold, leaveUnseen } from '../language/fold';

/**
 * Says in what two texts part at an offset where they look the same: accents composed or not, characters that are not
 * seen, hyphens of two kinds. Undefined where they look different.
 */
export function describeLookAlikes(original: string, article: string, offset: number): string | undefined {
	const [there, here] = [clusterAt(original, offset), clusterAt(article, offset)];
	const unseen = [
		{ text: there, where: 'the original' },
		{ text: here, where: 'the article' },
	].find(({ text }) => text !== '' && leaveUnseen(text) === '');
	if (unseen) return `they look the same: ${unseen.where} has ${codePoints(unseen.text)} there, which is not seen`;
	if (there === here || fold(there) !== fold(here)) return undefined;
	return `they look the same: the original has \`${there}\` as ${codePoints(there)}, the article as ${codePoints(here)}`;
}

/** Gives the character at an offset with its marks, or what stands there that is not seen. */
function clusterAt(text: string, offset: number): string {
	const start = /[^\p{M}]?\p{M}*$/u.exec(text.slice(0, offset))?.index ?? offset;
	const from = /^\p{M}/u.test(text.slice(offset)) ? start : offset;
	const rest = text.slice(from);
	return /^\p{Default_Ignorable_Code_Point}+/u.exec(rest)?.[0] ?? /^[^\p{M}]?\p{M}*/u.exec(rest)?.[0] ?? '';
}

function codePoints(text: string): string {
	return [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
