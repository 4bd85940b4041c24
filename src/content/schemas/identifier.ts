import { z } from 'astro/zod';

const SAFE_SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that is safe as one segment of an address: lower-case letters, digits and single hyphens. */
export const identifier = z.string().refine(isSafeSegment, {
	error: (issue) => `\`${String(issue.input)}\` is no safe id`,
	params: { cure: 'Use lower-case letters, digits and single hyphens, such as `al-jarida`.' },
});

/** Tells whether a value can stand as one segment of an address. */
export function isSafeSegment(value: string): boolean {
	return SAFE_SEGMENT.test(value);
}
