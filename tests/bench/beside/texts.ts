import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text as every generator gets it. */
export interface Text {
	id: string;
	title: string;
	/** Markdown, without front matter. */
	body: string;
}

/** Reads the articles of a content folder. */
export function readTexts(folder: string): Text[] {
	return readdirSync(`${folder}/articles`)
		.filter((file) => file.endsWith('.md'))
		.map((file) => {
			const [, head = '', body = ''] =
				/^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(`${folder}/articles/${file}`, 'utf8')) ?? [];
			const { title } = parse(head) as { title: string };
			return { id: file.slice(0, -3), title, body };
		});
}
