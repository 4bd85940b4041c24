/** The scores that chance alone exceeds in 5 and in 10 of 100 cases: χ² with one degree of freedom at p = .05 and p = .10. */
export const SIGNIFICANT = 3.84;
export const NOTABLE = 2.71;

/** How often a term occurs in a text, and how many words the text has. */
export interface Occurrence {
	count: number;
	words: number;
}

/**
 * Gives how surprising it is that a term takes such unlike shares of two texts, 0 where the shares are alike:
 * the log-likelihood ratio G² = 2 Σ O · ln(O / E) over the four cells of the table
 *
 * |                | one text | the other |
 * | -------------- | -------- | --------- |
 * | the term       | k₁       | k₂        |
 * | all other words| n₁ − k₁  | n₂ − k₂   |
 *
 * where E of a cell is the sum of its row times the sum of its column, over the sum of all (T. Dunning, “Accurate
 * Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19:1, 1993, 61–74). Symmetric:
 * neither text is the base.
 */
export function logLikelihood(one: Occurrence, other: Occurrence): number {
	const rows = [
		[one.count, other.count],
		[one.words - one.count, other.words - other.count],
	].map((row) => row.map((cell) => Math.max(0, cell)));
	const all = sum(rows.flat());
	const columns = [0, 1].map((column) => sum(rows.map((row) => row[column] ?? 0)));
	const cells = rows.flatMap((row) =>
		row.map((observed, column) =>
			observed === 0 ? 0 : observed * Math.log((observed * all) / (sum(row) * (columns[column] ?? 0))),
		),
	);
	// Rounding may leave a hair below nothing where the shares are equal.
	return Math.max(0, 2 * sum(cells));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
