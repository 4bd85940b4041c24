import { z } from 'astro/zod';
import { edtfDate } from '../../dates/edtf-date';
import { languageTag } from './language-tag';
import { text } from './text';

/** The kinds of stretches of a received text that are not the article. */
export const furnitureKinds = ['disclaimer', 'authors', 'comments', 'menu', 'other'] as const;

/** The types of works, by their CSL names (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const workKinds = [
	'webpage',
	'post-weblog',
	'article-newspaper',
	'article-magazine',
	'article-journal',
	'report',
	'document',
	'speech',
	'chapter',
	'book',
] as const;

/** An author’s name in its parts, as a reference list sorts and shortens them. */
export const authorNameSchema = z.strictObject({
	/** What the name is sorted by. */
	family: text,
	/** The rest of it, if any. */
	given: text.optional(),
});

/** One stretch of the original that is not the article: shown folded at its foot, never searched, linked or compared. */
export const furnitureSchema = z.strictObject({
	/** What the stretch is. */
	kind: z.enum(furnitureKinds),
	/** The words that name it on the page; the kind's own name by default. */
	label: text.optional(),
	/** The stretch as the original has it; white space is folded. */
	text: text,
});

/** The front matter of `articles/<id>.md`; the body below it is the text, verbatim. */
export const articleSchema = z
	.strictObject({
		/** The article's title, verbatim where the original has one. */
		title: text,
		/** How the title is known, where the original does not carry it; left out where it does. */
		titleSource: text.optional(),
		/** The short name used all over the site. */
		label: text.max(24),
		/** Who published it; unknown by default. */
		publisher: text.optional(),
		/** The authors as named; none are known by default. */
		authors: z.array(text).default([]),
		/** The authors as a reference list has them, each of `authors` in its parts; the names whole by default. */
		authorParts: z.array(authorNameSchema).default([]),
		/** When it was published, in EDTF; unknown by default. */
		published: edtfDate.optional(),
		/** How the date of publication is known; not said by default. */
		publishedSource: text.optional(),
		/** Where it stands on the web; nowhere by default. */
		url: webAddress().optional(),
		/** The type of work; a page of the web by default. */
		kind: z.enum(workKinds).default('webpage'),
		/** When it was last seen at its address, in EDTF; not known by default. */
		accessed: edtfDate.optional(),
		/** The address of a copy in an archive; none by default. */
		archived: webAddress().optional(),
		/** The language of the text, as a BCP 47 tag. */
		lang: languageTag,
		/** The text as received, relative to the content folder. */
		original: z.string().refine((path) => /^originals\/[\w.-]+\.txt$/.test(path), {
			error: (issue) => `\`${String(issue.input)}\` is no \`originals/<id>.txt\``,
			params: { cure: 'Put the text as received into `originals/` and name it here: `originals/<id>.txt`.' },
		}),
		/** The stretches of the original that are not the article, none by default. */
		furniture: z.array(furnitureSchema).default([]),
	})
	.refine(({ authors, authorParts }) => authorParts.length === 0 || areParts(authors, authorParts), {
		path: ['authorParts'],
		error: 'the parts are not those of `authors`',
		params: { cure: 'Give each author’s `family` and `given` in the order of `authors`, word for word, or leave all of them out.' },
	});

/** Tells whether the parts, put together in either order, are the names. */
function areParts(authors: readonly string[], parts: readonly z.output<typeof authorNameSchema>[]): boolean {
	return (
		authors.length === parts.length &&
		parts.every(({ family, given }, index) => {
			const name = authors[index];
			return given === undefined ? name === family : name === `${given} ${family}` || name === `${family} ${given}`;
		})
	);
}

function webAddress() {
	return z.string().refine(isWebAddress, {
		error: (issue) => `\`${String(issue.input)}\` is no web address`,
		params: { cure: 'Write the whole address: `https://…`.' },
	});
}

function isWebAddress(value: string): boolean {
	return /^https?:\/\//.test(value) && URL.canParse(value);
}

export type ArticleMeta = z.output<typeof articleSchema>;
export type AuthorName = z.output<typeof authorNameSchema>;
export type WorkKind = (typeof workKinds)[number];
export type Furniture = z.output<typeof furnitureSchema>;
