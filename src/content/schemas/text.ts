import { z } from 'astro/zod';

/** What a reader can see: anything but white space, controls, and characters that take no room. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zs}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** A text of which a reader sees something. */
export const text = z
	.string()
	.min(1)
	.refine((value) => value === '' || isSeen(value), {
		error: 'it has nothing in it that can be seen',
		params: { cure: 'Write words, or leave it out where it may be.' },
	});

/** Words that are looked for in the texts. */
export const spelling = z
	.string()
	.min(1)
	.refine((value) => value === '' || WORD.test(value), {
		error: (issue) => `\`${String(issue.input)}\` has no letter and no digit`,
		params: { cure: 'Write the words as the article does, or take it out.' },
	});

/** Tells whether a reader sees anything of a text. */
export function isSeen(value: string): boolean {
	return SEEN.test(value);
}
