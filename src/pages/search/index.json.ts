import type { APIRoute } from 'astro';
import { getSiteSearch } from '../../search/data/site-search';
import { getSiteContent } from '../../site-content';

/** The small file that search starts from. */
export const GET: APIRoute = async () => {
	const { data } = await getSiteSearch((await getSiteContent()).comparison);
	return Response.json(data);
};
