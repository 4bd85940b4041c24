import { z } from 'astro/zod';
import { edtfDate } from '../dates/edtf-date';

/** The kinds of stretches of a received text that are not the article. */
export const furnitureKinds = ['disclaimer', 'authors', 'comments', 'menu', 'other'] as const;

/** One stretch of the original that is not the article: shown folded at its foot, never searched, linked or compared. */
export const furnitureSchema = z.strictObject({
	/** What the stretch is. */
	kind: z.enum(furnitureKinds),
	/** The words that name it on the page; the kind's own name by default. */
	label: z.string().min(1).optional(),
	/** The stretch as the original has it; white space is folded. */
	text: z.string().min(1),
});

/** The front matter of `articles/<id>.md`; the body below it is the text, verbatim. */
export const articleSchema = z.strictObject({
	/** The article's title, verbatim where the original has one. */
	title: z.string().min(1),
	/** How the title is known, where the original does not carry it; left out where it does. */
	titleSource: z.string().min(1).optional(),
	/** The short name used all over the site. */
	label: z.string().min(1).max(24),
	/** Who published it; unknown by default. */
	publisher: z.string().min(1).optional(),
	/** The authors as named; none are known by default. */
	authors: z.array(z.string().min(1)).default([]),
	/** When it was published, in EDTF; unknown by default. */
	published: edtfDate.optional(),
	/** How the date of publication is known; not said by default. */
	publishedSource: z.string().min(1).optional(),
	/** Where it stands on the web; nowhere by default. */
	url: z
		.string()
		.refine(isWebAddress, {
			error: (issue) => `\`${String(issue.input)}\` is no web address`,
			params: { cure: 'Write the whole address: `https://…`.' },
		})
		.optional(),
	/** The language of the text, as a BCP 47 tag. */
	lang: z.string().refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag), {
		error: (issue) => `\`${String(issue.input)}\` is no BCP 47 language tag`,
		params: { cure: 'Write it as `en`, `en-GB`, `ar` or `fr`.' },
	}),
	/** The text as received, relative to the content folder. */
	original: z.string().refine((path) => /^originals\/[\w.-]+\.txt$/.test(path), {
		error: (issue) => `\`${String(issue.input)}\` is no \`originals/<id>.txt\``,
		params: { cure: 'Put the text as received into `originals/` and name it here: `originals/<id>.txt`.' },
	}),
	/** The stretches of the original that are not the article, none by default. */
	furniture: z.array(furnitureSchema).default([]),
});

function isWebAddress(value: string): boolean {
	return /^https?:\/\//.test(value) && URL.canParse(value);
}

export type ArticleMeta = z.output<typeof articleSchema>;
export type Furniture = z.output<typeof furnitureSchema>;
