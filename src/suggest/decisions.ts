import { z } from 'astro/zod';

const decisionSchema = z.strictObject({
	/** The suggestion. */
	id: z.string().min(1),
	decision: z.enum(['accepted', 'refused']),
	/** Decisions of one command are taken back together. */
	round: z.int().min(1),
	/** What accepting it wrote, below the content folder, and the words in it. */
	wrote: z.strictObject({ file: z.string().min(1), text: z.string() }).optional(),
});

/** `suggested/decisions.yaml`: what an editor decided on suggestions, oldest first. */
export const decisionsSchema = z.array(decisionSchema);
export type Decision = z.output<typeof decisionSchema>;

/** Gives the suggestions on which nothing was decided yet. */
export function undecided<Entry extends { id: string }>(
	suggestions: readonly Entry[],
	decisions: readonly Decision[],
): Entry[] {
	const decided = new Set(decisions.map(({ id }) => id));
	return suggestions.filter(({ id }) => !decided.has(id));
}

/** Adds the decisions of one command. */
export function decide(decisions: readonly Decision[], made: readonly Omit<Decision, 'round'>[]): Decision[] {
	const round = (decisions.at(-1)?.round ?? 0) + 1;
	return [...decisions, ...made.map((decision) => ({ ...decision, round }))];
}

/** Takes the decisions of the last command back. */
export function undoLast(decisions: readonly Decision[]): { kept: Decision[]; undone: Decision[] } {
	const last = decisions.at(-1)?.round;
	return {
		kept: decisions.filter(({ round }) => round !== last),
		undone: decisions.filter(({ round }) => round === last),
	};
}
