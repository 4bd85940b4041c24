import type { Retired } from '../content/schemas/edition';
import type { Comparison } from '../comparison/model';
import { subjectAddress } from './subject-pages';

/** An address that is no longer a page of its own, and where it leads. Addresses are relative to the site's base. */
export interface FormerAddress {
	/** The former address, such as `points/old-id/`. */
	from: string;
	/** The address that took its place. */
	to: string;
	/** What stands there. */
	label: string;
	/** Why what was here is gone, where it has no heir. */
	reason?: string | undefined;
}

/** Gives the addresses that were pages before, of points and names that were merged or taken out among them: addresses do not die. */
export function formerAddresses(comparison: Comparison): FormerAddress[] {
	const { edition, points, names } = comparison;
	return [
		...bySubject(comparison),
		...ofKind('points', points, ({ title }) => title, edition.retired.points),
		...ofKind('names', names, ({ label }) => label, edition.retired.names),
	];
}

/** Subjects were pages below the one of both texts; the page of points folds them. */
function bySubject(comparison: Comparison): FormerAddress[] {
	const { title, subjects } = comparison.edition;
	return [
		{ from: 'compare/by-subject/', to: 'points/', label: title },
		...subjects.map(({ id, label }) => ({
			from: `compare/by-subject/${id}/`,
			to: subjectAddress(comparison, id),
			label,
		})),
	];
}

function ofKind<Entry extends { id: string; was: string[] }>(
	folder: string,
	entries: readonly Entry[],
	labelOf: (entry: Entry) => string,
	retired: readonly Retired[],
): FormerAddress[] {
	const toHeir = (from: string, heir: Entry): FormerAddress => ({
		from: `${folder}/${from}/`,
		to: `${folder}/${heir.id}/`,
		label: labelOf(heir),
	});
	return [
		...entries.flatMap((heir) => heir.was.map((id) => toHeir(id, heir))),
		...retired.map((entry) => {
			const heir = 'to' in entry ? entries.find(({ id }) => id === entry.to) : undefined;
			return heir
				? toHeir(entry.id, heir)
				: { from: `${folder}/${entry.id}/`, to: `${folder}/`, label: '', reason: entry.reason };
		}),
	];
}
