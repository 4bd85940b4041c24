import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewWorksheet } from '../../views/worksheet';

/** What the worksheet’s script needs of the edition. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(viewWorksheet(await getSiteContent())), {
		headers: { 'Content-Type': 'application/json' },
	});
