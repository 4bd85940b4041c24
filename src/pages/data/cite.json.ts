import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewCiteData } from '../../views/cite-data';

/** What the script needs to cite words that a reader selects. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(viewCiteData(await getSiteContent())), {
		headers: { 'Content-Type': 'application/json' },
	});
