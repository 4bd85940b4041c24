import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewCompareData } from '../../views/compare-data';
import { getWords } from '../../words/words';

/** What the script of the compare page is told once a reader acts. */
export const GET: APIRoute = async () => {
	const site = await getSiteContent();
	const words = getWords(site.comparison.edition.language);
	return new Response(JSON.stringify(viewCompareData({ ...site, words })), { headers: { 'content-type': 'application/json' } });
};
