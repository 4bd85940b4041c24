import { z } from 'astro/zod';

/** A language, as a BCP 47 tag. */
export const languageTag = z.string().refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag), {
	error: (issue) => `\`${String(issue.input)}\` is no BCP 47 language tag`,
	params: { cure: 'Write it as `en`, `en-GB`, `ar` or `fr`.' },
});
