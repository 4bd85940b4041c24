import { distance } from 'fastest-levenshtein';

/** Gives the word nearest to a mistyped one, where one is near enough to be meant; ties go to the first. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
	const limit = Math.max(2, Math.floor(word.length / 3));
	const ranked = known
		.map((candidate) => ({ candidate, edits: distance(word, candidate) }))
		.sort((a, b) => a.edits - b.edits);
	return ranked[0] && ranked[0].edits <= limit ? ranked[0].candidate : undefined;
}
