import { z } from 'astro/zod';

/** A language, as a BCP 47 tag. */
export const languageTag = z.string().refine(isLanguageTag, {
	error: (issue) => `\`${String(issue.input)}\` is no BCP 47 language tag`,
	params: { cure: 'Write it as `en`, `en-GB`, `ar` or `fr`.' },
});

/** Also what looks like a tag may be none, such as `en-u`: what is made of it later would throw. */
function isLanguageTag(tag: string): boolean {
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) return false;
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false; // No such tag.
	}
}
