import type { Side } from '../comparison/pair';
import type { SectionStarts } from '../comparison/sections';
import { viewNumber, type ViewContext } from './quote';
import { areWhole, compareSectionPath, sectionPath, type Sections } from './sections';

/** The sections of a long text, as its pages list them, and where an address leads that is none of this page. */
export interface SectionList {
	/** `Section 2 of 13`. */
	heading: string;
	sections: SectionLink[];
	/** The neighbours of the section that is shown. */
	previous?: SectionLink;
	next?: SectionLink;
	/** For the script: what stands before the ids of a text, the address of its first section, that of the others, and where each starts. */
	places: SectionPlaces[];
	/** Whether points are told on these pages, so that `?point=` in an address asks for one of them. */
	hasPoints: boolean;
}

export interface SectionLink {
	number: number;
	href: string;
	isCurrent: boolean;
	/** `¶12–¶30`. */
	range: string;
	/** Its heading, or its first words. */
	title: string;
	lang: string;
}

/** What the script needs to find the section of an id: the prefix of ids, both addresses below the site’s base, the starts. */
export type SectionPlaces = [prefix: string, first: string, others: string, starts: SectionStarts];

/** So much of a section's first passage is its title, where it has no heading. */
const TITLE = 60;

/** Gives the sections of a text for its pages; undefined where it has one page alone. */
export function listSections(
	context: ViewContext & { sections: Sections },
	side: Side,
	current: number,
	{ isCompared }: { isCompared: boolean },
): SectionList | undefined {
	const { comparison, sections: all, words } = context;
	const { texts, starts } = all;
	const own = texts[side];
	if (isCompared ? areWhole(all) : own.length === 1) return undefined;
	const { id, lang, passages } = comparison.articles[side];
	const textOf = new Map(passages.map((passage) => [passage.id, passage.text]));
	const sections = own.map((section): SectionLink => {
		const numbered = section.passages.filter((passage) => passage.startsWith('p'));
		const [first = '', last = ''] = [numbered[0] ?? section.passages[0], numbered.at(-1)];
		const heading = section.passages.find((passage) => passage.startsWith('h'));
		return {
			number: section.number,
			href: isCompared ? compareSectionPath(comparison, side, section.number) : sectionPath(id, section.number),
			isCurrent: section.number === current,
			range: [...new Set([first, last])].map((passage) => viewNumber(words, passage)).join('–'),
			title: cut(textOf.get(heading ?? section.passages[0] ?? '') ?? ''),
			lang,
		};
	});
	const [previous, next] = [sections[current - 2], sections[current]];
	return {
		heading: words.sections.heading(String(current), String(own.length)),
		sections,
		...(previous && { previous }),
		...(next && { next }),
		places: isCompared
			? ([0, 1] as const).map((lead): SectionPlaces => {
					const article = comparison.articles[lead].id;
					const first = compareSectionPath(comparison, lead, 1).slice(1);
					return [`${article}-`, first, `compare/${article}/`, starts[lead]];
				})
			: [['', `articles/${id}/`, `articles/${id}/`, starts[side]]],
		hasPoints: isCompared,
	};
}

function cut(text: string): string {
	return text.length <= TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE))} …`;
}
