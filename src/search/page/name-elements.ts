import { element, sided, siteLink } from './elements';
import type { SearchData } from './search-data';

/** Makes what is said of each name meant: its page, and side by side how each text spells it, and how often. */
export function meantSections(names: readonly number[], data: SearchData): HTMLElement[] {
	return names.flatMap((index) => {
		const name = data.names[index];
		if (!name) return [];
		const [id, label, type] = name;
		const heading = element('h2', {}, siteLink(`names/${id}/`, label), ' ', element('span', { className: 'meta' }, type));
		const spelled = data.articles.map(([, article], side) => {
			const spellings = spellingsIn(name, side, data);
			const words =
				spellings.length === 0
					? [`${article} does not name it`]
					: [
							element('span', { className: 'meta' }, `${article} writes`),
							' ',
							...spellings.flatMap(([spelling, count], at) => [at > 0 ? ', ' : '', spelling, element('small', {}, ` ×${count}`)]),
						];
			return sided(element('p', { className: spellings.length === 0 ? 'silent' : 'spelled' }, ...words), side);
		});
		return [element('section', { className: 'meant' }, heading, element('div', { className: 'pair' }, ...spelled))];
	});
}

function spellingsIn(
	[, , , , mentions]: SearchData['names'][number],
	side: number,
	{ passages }: SearchData,
): [spelling: string, count: number][] {
	const counts = new Map<string, number>();
	for (const [passage, start, end] of mentions) {
		const [own, , text = ''] = passages[passage] ?? [];
		if (own === side) counts.set(text.slice(start, end), (counts.get(text.slice(start, end)) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
}

/** Makes a line with the names that a question speaks of. */
export function namesLine(names: readonly number[], data: SearchData): HTMLElement[] {
	const links = names.flatMap((index) => {
		const name = data.names[index];
		return name ? [siteLink(`names/${name[0]}/`, name[1])] : [];
	});
	if (links.length === 0) return [];
	return [element('p', { className: 'ui' }, 'Names: ', ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])))];
}
