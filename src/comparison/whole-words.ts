import { foldWhiteSpace } from './fold';

/** Makes a pattern that finds a spelling as whole words: letters, digits and marks may not touch it. */
export function wholeWords(spelling: string, flags = 'gu'): RegExp {
	const escaped = foldWhiteSpace(spelling).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${escaped}(?![\\p{L}\\p{N}\\p{M}])`, flags);
}
