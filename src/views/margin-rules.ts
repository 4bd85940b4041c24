import type { MarginItem } from './article-margin';

/**
 * Gives the style rules that put what stands beside a text level with its sentences, none upon another: each at its sentence, or
 * below the one before. Ids become anchors (CSS anchor positioning); a style sheet uses them where it has room beside the text.
 * Points are hidden at times, so a note also keeps clear of the last note.
 */
export function marginRules(items: readonly Pick<MarginItem, 'id' | 'sentence' | 'type'>[]): string {
	const sentences = [...new Set(items.map(({ sentence }) => sentence))];
	const anchors = [...sentences, ...items.map(({ id }) => id)].map(
		(id) => `${selector(id)}{anchor-name:${anchor(id)}}`,
	);
	let before: string | undefined;
	let noteBefore: string | undefined;
	const places = items.map(({ id, sentence, type }) => {
		const above = [...new Set([before, noteBefore])].filter((other) => other !== undefined);
		const tops = [`anchor(${anchor(sentence)} top)`, ...above.map((other) => `anchor(${anchor(other)} bottom,0px)`)];
		before = id;
		if (type === 'note') noteBefore = id;
		return `${selector(id)}{--at:max(${tops.join()})}`;
	});
	return [...anchors, ...places].join('');
}

/** A dot in an id is none in a selector. */
function selector(id: string): string {
	return `#${id.replace(/\./g, '\\.').replace(/^(\d)/, '\\3$1 ')}`;
}

function anchor(id: string): string {
	return `--${id.replace(/\./g, '-')}`;
}
