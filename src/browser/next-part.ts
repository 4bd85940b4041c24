/** Gives the part that a key leads to from a place; undefined where it leads nowhere. */
export function nextPart<Part>(
	groups: readonly (readonly Part[])[],
	{ group, place }: { group: number; place: number },
	key: string,
): Part | undefined {
	const own = groups[group] ?? [];
	if (key === 'ArrowDown') return own[place + 1];
	if (key === 'ArrowUp') return own[place - 1];
	if (key === 'Home') return own[0];
	if (key === 'End') return own.at(-1);
	if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
	const next = groups[group + (key === 'ArrowRight' ? 1 : -1)];
	// To the part at the same share of the way.
	return next?.[Math.round((place / Math.max(1, own.length - 1)) * (next.length - 1))];
}
