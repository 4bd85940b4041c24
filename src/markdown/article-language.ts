import type { VFile } from 'vfile';

/** Gives the language that an article's front matter names, English where it names none. */
export function articleLanguage(file: VFile): string {
	const lang: unknown = file.data.astro?.frontmatter?.['lang'];
	return typeof lang === 'string' ? lang : 'en';
}
