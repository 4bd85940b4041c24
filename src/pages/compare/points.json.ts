import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewCompareData } from '../../views/compare-data';

/** What the script of the compare page is told once a reader acts. */
export const GET: APIRoute = async () => {
	const site = await getSiteContent();
	return new Response(JSON.stringify(viewCompareData(site)), { headers: { 'content-type': 'application/json' } });
};
