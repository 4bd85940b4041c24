import type { APIRoute } from 'astro';
import { buildFeed } from '../../../exports/atom';
import { getSiteContent } from '../../../site-content';

/** A feed needs whole addresses: there is one where the site’s own is known. */
export function getStaticPaths(): { params: { feed: string } }[] {
	return import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : [];
}

/** The changes as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
	const { comparison, words } = await getSiteContent();
	return new Response(buildFeed(comparison, site?.href ?? '', words.changes.kinds), {
		headers: { 'Content-Type': 'application/atom+xml' },
	});
};
