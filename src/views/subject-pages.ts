import type { Comparison } from '../comparison/model';

/** Above this number of points a subject is a page of its own. */
export const MOST_ON_ONE_PAGE = 120;

/** Tells whether the subjects of a comparison have pages of their own: `points/by/<subject>/`. */
export function hasSubjectPages({ points }: Pick<Comparison, 'points'>): boolean {
	return points.length > MOST_ON_ONE_PAGE;
}

/** Gives where the points of a subject stand, below the site’s base: a page of their own, or a part of the page of all. */
export function subjectAddress(comparison: Pick<Comparison, 'points'>, subject: string): string {
	return hasSubjectPages(comparison) ? `points/by/${subject}/` : `points/?subject=${subject}`;
}

/** Gives where the points of a status stand: chosen on the page of all, or counted by subject where each subject has its page. */
export function statusAddress(comparison: Pick<Comparison, 'points'>, show: string): string {
	return hasSubjectPages(comparison) ? '/points/' : `/points/?show=${show}#show-${show}`;
}
