import type { Article } from '../comparison/model';

/** A part of a text’s bar: a passage, where it starts and how long it is, in characters. */
export interface BarPart {
	passage: string;
	x: number;
	width: number;
}

/** Gives a text as a bar to scale: a part for each passage. */
export function textBar({ passages }: Pick<Article, 'passages'>): { parts: BarPart[]; length: number } {
	let x = 0;
	const parts = passages.map(({ id, text }) => {
		const part = { passage: id, x, width: text.length };
		x += text.length;
		return part;
	});
	return { parts, length: x };
}
