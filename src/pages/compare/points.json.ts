import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewCompareData } from '../../views/compare-data';
import { compareSection } from '../../views/sections';

/** What the script of the compare page is told once a reader acts. */
export const GET: APIRoute = async () => {
	const { context } = compareSection(await getSiteContent(), 0, 1);
	return Response.json(viewCompareData(context));
};
