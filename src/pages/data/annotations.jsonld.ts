import type { APIRoute } from 'astro';
import { buildAnnotations } from '../../exports/annotations';
import { getSiteContent } from '../../site-content';

/** The points and notes as Web Annotations. */
export const GET: APIRoute = async ({ site }) => {
	const { comparison } = await getSiteContent();
	return new Response(JSON.stringify(buildAnnotations(comparison, site?.href)), {
		headers: { 'Content-Type': 'application/ld+json' },
	});
};
