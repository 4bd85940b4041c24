import type { Root } from 'hast';
import { CrossReferences } from '../comparison/cross-references';
import type { Comparison } from '../comparison/model';
import { mapPair, otherSide, sides, type Pair, type Side } from '../comparison/pair';
import {
	cutPair,
	findBeside,
	sectionAddress,
	sectionAt,
	sliceComparison,
	startsOf,
	tiesOf,
	type Block,
	type SectionStarts,
} from '../comparison/sections';
import { blocksOf, sliceTree } from '../markdown/tree-blocks';
import type { ViewContext } from './quote';

/** A stretch of a text with a page of its own; a text of ordinary length is one. */
export interface Section {
	/** From 1. */
	number: number;
	/** The ids of its passages. */
	passages: string[];
	tree: Root;
}

/** Both texts in sections, and where each begins. */
export interface Sections {
	texts: Pair<Section[]>;
	starts: Pair<SectionStarts>;
	blocks: Pair<Block[]>;
}

/** A section of a text beside what the other text has on it: a comparison of its own, for the compare page. */
export interface ComparedSection {
	context: ViewContext;
	/** Both texts, as far as they stand on the page. */
	trees: Pair<Root>;
	/** The passage with which each text goes on, where it is not at its end. */
	rest: Pair<string | undefined>;
	/** For each text the page on which it leads at what is shown of it. */
	leads: Pair<string>;
}

/** Cuts both texts into sections. */
export function cutTexts(comparison: Comparison, trees: ReadonlyMap<string, Root>): Sections {
	const own = mapPair(comparison.articles, ({ id }) => {
		const tree = trees.get(id);
		if (!tree) throw new Error(`The article \`${id}\` was not rendered.`);
		return { tree, blocks: blocksOf(tree) };
	});
	const ranges = cutPair(mapPair(own, ({ blocks }) => blocks));
	const texts = mapPair(own, ({ tree, blocks }, side) =>
		ranges[side].map(({ from, to }, index): Section => ({
			number: index + 1,
			passages: blocks.slice(from, to).flatMap(({ passages }) => passages),
			tree: sliceTree(tree, from, to),
		})),
	);
	return {
		texts,
		starts: mapPair(texts, (sections) => startsOf(sections.map(({ passages }) => passages))),
		blocks: mapPair(own, ({ blocks }) => blocks),
	};
}

/** Tells whether both texts are of ordinary length: then each has one page. */
export function areWhole({ texts }: Pick<Sections, 'texts'>): boolean {
	return texts.every(({ length }) => length === 1);
}

/** Puts beside a section of the text that leads what the other text has on it. */
export function compareSection(
	context: ViewContext & { trees: ReadonlyMap<string, Root>; sections: Sections },
	lead: Side,
	number: number,
): ComparedSection {
	const { comparison, sections, trees, words } = context;
	const treeOf = (side: Side): Root => trees.get(comparison.articles[side].id) ?? { type: 'root', children: [] };
	const first = mapPair(sides, (side) => compareSectionPath(comparison, side, 1));
	if (areWhole(sections)) return { context, trees: mapPair(sides, treeOf), rest: [undefined, undefined], leads: first };
	const section = sections.texts[lead][number - 1];
	if (!section) throw new Error(`There is no section ${number} of \`${comparison.articles[lead].id}\`.`);
	const other = otherSide(lead);
	const blocks = sections.blocks[other];
	const { from, to } = findBeside(blocks, {
		ties: tiesOf(comparison, lead, new Set(section.passages)),
		share: (number - 0.5) / sections.texts[lead].length,
	});
	const beside = {
		tree: sliceTree(treeOf(other), from, to),
		passages: blocks.slice(from, to).flatMap((b) => b.passages),
	};
	const shown = mapPair(sides, (side) => (side === lead ? section : beside));
	const slice = sliceComparison(
		comparison,
		mapPair(shown, ({ passages }) => new Set(passages)),
	);
	return {
		context: { comparison: slice, refs: new CrossReferences(slice), words, whole: comparison },
		trees: mapPair(shown, ({ tree }) => tree),
		rest: mapPair(shown, ({ passages }, side) => {
			const all = comparison.articles[side].passages;
			return all[all.findIndex(({ id }) => id === passages.at(-1)) + 1]?.id;
		}),
		leads: mapPair(shown, ({ passages }, side) => {
			const middle = passages[Math.floor(passages.length / 2)] ?? '';
			const at = side === lead ? number : (sectionAt(sections.starts[side], middle) ?? 1);
			return compareSectionPath(comparison, side, at);
		}),
	};
}

/** Gives the address of a section of a text. */
export function sectionPath(article: string, number: number): string {
	return `/${sectionAddress(article, number)}`;
}

/** Gives the address of the compare page on which a section of a text leads: the first of the left text at `/compare/`. */
export function compareSectionPath({ articles }: Pick<Comparison, 'articles'>, lead: Side, number: number): string {
	if (number === 1) return lead === 0 ? '/compare/' : `/compare/${articles[lead].id}/`;
	return `/compare/${articles[lead].id}/${number}/`;
}

/** Gives the address of the data of such a page, below the site’s base. */
export function compareDataPath({ articles }: Pick<Comparison, 'articles'>, lead: Side, number: number): string {
	return lead === 0 && number === 1 ? 'compare/points.json' : `compare/${articles[lead].id}/${number}/points.json`;
}

/** Gives the lead and the section on whose compare page a point is told, by its first words. */
export function sectionOfPoint(
	{ starts }: Pick<Sections, 'starts'>,
	quotes: Pair<readonly { passage: string }[]>,
): { lead: Side; number: number } {
	const lead: Side = quotes[0].length > 0 ? 0 : 1;
	return { lead, number: sectionAt(starts[lead], quotes[lead][0]?.passage ?? '') ?? 1 };
}
