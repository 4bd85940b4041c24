import type { Comparison } from '../comparison/model';
import { sides, type Side } from '../comparison/pair';
import { sectionAt } from '../comparison/sections';
import { compareSectionPath, sectionOfPoint, sectionPath, type Sections } from './sections';

/**
 * Makes the function that lets all addresses in a page, given with its own address, lead to the sections of long texts: of passages
 * on reading pages and on the compare page, of points and pairs on the compare page, and of what a page names by its id alone and
 * another section has.
 */
export function settleAddresses(comparison: Comparison, sections: Sections): (html: string, path: string) => string {
	const ids = comparison.articles.map(({ id }) => id);
	const article = `(${ids.join('|')})`;
	const sideOf = (id: string): Side => (ids[0] === id ? 0 : 1);
	const points = new Map(comparison.points.map((point) => [point.id, sectionOfPoint(sections, point.quotes)]));
	const compared = (id: string, passage: string): string => {
		const side = sideOf(id);
		return compareSectionPath(comparison, side, sectionAt(sections.starts[side], passage) ?? 1);
	};
	const read = (id: string, passage: string): string =>
		sectionPath(id, sectionAt(sections.starts[sideOf(id)], passage) ?? 1);
	const inText = new RegExp(`/articles/${article}/#([ph]\\d+)`, 'g');
	const onCompare = new RegExp(`/compare/(?:${article}/)?#${article}-([ph]\\d+)`, 'g');
	const ofPair = new RegExp(`/compare/\\?pair=${article}-([ph]\\d+)`, 'g');
	const own = sides.map((side) => ({
		side,
		path: new RegExp(`^/articles/${ids[side] ?? ''}/(?:\\d+/)?$`),
	}));
	return (html, path) => {
		const settled = html
			.replace(inText, (_, id: string, passage: string) => `${read(id, passage)}#${passage}`)
			.replace(onCompare, (_, _lead, id: string, passage: string) => `${compared(id, passage)}#${id}-${passage}`)
			.replace(ofPair, (_, id: string, passage: string) => `${compared(id, passage)}?pair=${id}-${passage}`)
			.replace(/\/compare\/\?point=([\w-]+)/g, (address, id: string) => {
				const place = points.get(id);
				return place ? `${compareSectionPath(comparison, place.lead, place.number)}?point=${id}` : address;
			});
		const text = own.find((entry) => entry.path.test(path));
		if (!text) return settled;
		return settled.replace(/ href="#([ph]\d+)"/g, (link, passage: string) => {
			const address = read(ids[text.side] ?? '', passage);
			return address === path ? link : ` href="${address}#${passage}"`;
		});
	};
}
