import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { OriginalMark, OriginalPart } from '../content/schemas/original-part';
import { findPassageElements, ownContent, type Lead } from './passage-elements';
import { isCell, textOf } from './text-ranges';

/** Gives what the original must read where the tree has passages and rules, in reading order. */
export function collectParts(tree: Root): OriginalPart[] {
	const passages = new Map(findPassageElements(tree).map((passage) => [passage.element, passage]));
	const groups = new Map<object, number>();
	const parts: OriginalPart[] = [];
	visit(tree, 'element', (element) => {
		if (element.tagName === 'hr') parts.push({ type: 'rule' });
		const passage = passages.get(element);
		const { id } = element.properties;
		if (!passage || typeof id !== 'string') return;
		const content = ownContent(element);
		const signs = findSigns(content);
		const borders = element.tagName === 'tr' ? findBorders(content) : [];
		parts.push({
			type: 'passage',
			id,
			...(passage.lead && { mark: markOf(passage.lead, groups) }),
			...(signs.length > 0 && { signs }),
			...(element.tagName === 'tr' && { borders }),
		});
	});
	return parts;
}

function markOf(lead: Lead, groups: Map<object, number>): OriginalMark {
	if (lead.type === 'note') return lead;
	const group = groups.get(lead.list) ?? groups.size;
	groups.set(lead.list, group);
	return lead.type === 'bullet' ? { type: 'bullet', group } : { type: 'number', number: lead.number, group };
}

function findSigns(nodes: readonly ElementContent[], from = 0): { at: number; label: string }[] {
	let at = from;
	return nodes.flatMap((node) => {
		const start = at;
		at += textOf([node]).length;
		if (node.type !== 'element') return [];
		const label = signOf(node);
		return label === undefined ? findSigns(node.children, start) : [{ at: start, label }];
	});
}

function signOf({ tagName, properties }: Element): string | undefined {
	const { dataNote } = properties;
	return (tagName === 'a' || tagName === 'sup') && typeof dataNote === 'string' ? dataNote : undefined;
}

function findBorders(nodes: readonly ElementContent[]): number[] {
	let at = 0;
	const borders: number[] = [];
	for (const node of nodes) {
		if (!isCell(node)) borders.push(at);
		at += textOf([node]).length;
	}
	return borders;
}
