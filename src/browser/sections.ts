/** Leads on from a page of a long text to the section that an address asks for: `#p480`, `#mei-p480`, `?point=…`, `?pair=…`. */
import { sectionAt } from '../comparison/sections';
import type { SectionPlaces } from '../views/section-list';
import { siteBase } from './site-base';

const nav = document.querySelector<HTMLElement>('nav.sections');
// The build wrote them from this very type.
const places = JSON.parse(nav?.dataset['places'] ?? '[]') as SectionPlaces[];

/** Gives the address of the section of an id, whichever text it is of. */
function addressOf(id: string): string | undefined {
	for (const [prefix, first, others, starts] of places) {
		const section = id.startsWith(prefix) ? sectionAt(starts, id.slice(prefix.length)) : undefined;
		if (section !== undefined) return section === 1 ? first : `${others}${section}/`;
	}
	return undefined;
}

/** Gives the address of the section that the address of the page asks for. */
async function wanted(): Promise<string | undefined> {
	const id = decodeURIComponent(location.hash.slice(1));
	if (id !== '' && !document.getElementById(id)) return addressOf(id);
	const query = new URLSearchParams(location.search);
	const [first, second] = (query.get('pair') ?? '').split(',');
	if (first && second && (!document.getElementById(first) || !document.getElementById(second))) return addressOf(first);
	const point = query.get('point');
	if (point === null || nav?.dataset['points'] === undefined) return undefined;
	const answer = await fetch(new URL('compare/sections.json', siteBase()));
	return ((await answer.json()) as Record<string, string>)[point];
}

async function leadOn(): Promise<void> {
	const address = await wanted();
	if (address === undefined) return;
	const url = new URL(address + location.search + location.hash, siteBase());
	if (url.pathname !== location.pathname) location.replace(url);
}

// Where it cannot be had, the page lists its sections.
const lead = (): void => void leadOn().catch(() => undefined);
addEventListener('hashchange', lead);
lead();
