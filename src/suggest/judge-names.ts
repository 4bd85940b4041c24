import { overlap } from '../comparison/measures/coverage';
import type { Name } from '../comparison/model';
import type { NameSuggestion } from './suggest-names';

/** How suggested names stand against those that editors made. */
export interface NameJudgement {
	suggested: number;
	right: number;
	names: number;
	found: number;
	precision: number;
	recall: number;
	wrong: string[];
	missed: string[];
}

/**
 * Judges suggestions by names: one is right where most of its places are those of one name, and most places of that name, as far as
 * they are written with a capital, are its own.
 */
export function judgeNames(suggestions: readonly NameSuggestion[], names: readonly Name[]): NameJudgement {
	const proper = names.flatMap((name) => {
		const mentions = name.mentions.filter(({ exact, by }) => by === 'spelling' && /\p{Lu}|[\p{Lo}]/u.test(exact));
		return mentions.length > 0 ? [{ id: name.id, mentions }] : [];
	});
	const matched = new Map<NameSuggestion, string>();
	for (const suggestion of suggestions)
		for (const { id, mentions } of proper) {
			const own = suggestion.runs.filter((run) =>
				mentions.some((mention) => overlap(run, mention) && isMost(run, mention)),
			);
			const covered = mentions.filter((mention) =>
				suggestion.runs.some((run) => overlap(run, mention) && isMost(run, mention)),
			);
			if (own.length > suggestion.runs.length / 2 && covered.length >= mentions.length / 2) matched.set(suggestion, id);
		}
	const found = new Set(matched.values());
	return {
		suggested: suggestions.length,
		right: matched.size,
		names: proper.length,
		found: found.size,
		precision: matched.size / Math.max(1, suggestions.length),
		recall: found.size / Math.max(1, proper.length),
		wrong: suggestions.filter((suggestion) => !matched.has(suggestion)).map(({ label }) => label),
		missed: proper.filter(({ id }) => !found.has(id)).map(({ id }) => id),
	};
}

interface Stretch {
	start: number;
	end: number;
}

/** Tells whether two stretches have more in common than not. */
function isMost(a: Stretch, b: Stretch): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}
