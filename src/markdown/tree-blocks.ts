import type { Root, RootContent } from 'hast';
import { findPassageElements, ownContent } from './passage-elements';
import { textOf } from './text-ranges';

/** A part of a text that is never cut: a paragraph, a heading, a list or table whole. */
export interface TreeBlock {
	/** The ids of its passages. */
	passages: string[];
	/** How many UTF-16 units its passages have. */
	length: number;
	isHeading: boolean;
}

/** Gives the blocks of a rendered text, in order: the elements that its root holds. */
export function blocksOf(tree: Root): TreeBlock[] {
	return tree.children.flatMap((child): TreeBlock[] => {
		if (child.type !== 'element') return [];
		const found = findPassageElements({ type: 'root', children: [child] });
		const passages = found.flatMap(({ element: { properties } }) =>
			typeof properties.id === 'string' ? [properties.id] : [],
		);
		const length = found.reduce((sum, { element }) => sum + textOf(ownContent(element)).length, 0);
		return [{ passages, length, isHeading: found[0]?.kind === 'heading' }];
	});
}

/** Gives a text from one of its blocks up to another, which is left out; what stands between blocks goes along. */
export function sliceTree(tree: Root, from: number, to: number): Root {
	let block = -1;
	const children = tree.children.filter((child: RootContent) => {
		if (child.type === 'element') block += 1;
		return block >= from && block < to;
	});
	return { ...tree, children };
}
