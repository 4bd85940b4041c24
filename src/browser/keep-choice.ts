import type { PointChoice } from './point-choice';

/**
 * Keeps a choice for the pages of its points, where `recallChoice` finds it. The two share no code: each stands in the
 * pages that need it, and what two scripts share would be a file of its own.
 */
export function keepChoice(choice: PointChoice): void {
	try {
		sessionStorage.setItem('points', JSON.stringify(choice));
	} catch {
		// No storage, no memory: a point’s page steps through its status.
	}
}
