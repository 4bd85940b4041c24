import { sides, type Pair, type Side } from '../../comparison/pair';
import { shows, type Show } from '../../comparison/spine';

/** What of the compare page its address holds. */
export interface AddressState {
	lead: Side;
	show: Show;
	point?: string | undefined;
	/** The ids of two passages or sentences held level, left first. */
	pair?: Pair<string> | undefined;
}

/** What reading and writing an address rests on: the ids of both texts, and which of them leads where the address says nothing. */
export interface AddressContext {
	ids: Pair<string>;
	home: Side;
}

/** Reads the state of the compare page out of the query of its address; what it does not know it leaves at rest. */
export function parseAddress(query: string, { ids, home }: AddressContext): AddressState {
	const asked = new URLSearchParams(query);
	const asksFor = asked.get('lead');
	return {
		lead: sides.find((side) => ids[side] === asksFor) ?? home,
		show: parseShow(asked.get('show') ?? '', ids),
		point: asked.get('point') ?? undefined,
		pair: parsePair(asked.get('pair') ?? '', ids),
	};
}

/** Writes a state into the query of an address, and leaves what else is in it. */
export function writeAddress(
	query: string,
	{ lead, show, point, pair }: AddressState,
	{ ids, home }: AddressContext,
): string {
	const asked = new URLSearchParams(query);
	const values = {
		point,
		lead: lead === home ? undefined : ids[lead],
		show: show === 'weightiest' ? undefined : writeShow(show, ids),
		pair: pair?.join(),
	};
	for (const [key, value] of Object.entries(values)) {
		if (value === undefined) asked.delete(key);
		else asked.set(key, value);
	}
	return `?${asked.toString().replaceAll('%2C', ',')}`.replace(/^\?$/, '');
}

/** Writes a filter as addresses and controls have it: `only-` is followed by the text's own id. */
export function writeShow(show: Show, ids: Pair<string>): string {
	return show === 'only-1' ? `only-${ids[0]}` : show === 'only-2' ? `only-${ids[1]}` : show;
}

/** Reads a filter; the weightiest where there is none such. */
export function parseShow(value: string, ids: Pair<string>): Show {
	return shows.find((show) => writeShow(show, ids) === value) ?? 'weightiest';
}

function parsePair(value: string, ids: Pair<string>): Pair<string> | undefined {
	const [left, right] = ids.map((id) => value.split(',').find((part) => part.startsWith(`${id}-`)));
	return left !== undefined && right !== undefined ? [left, right] : undefined;
}
