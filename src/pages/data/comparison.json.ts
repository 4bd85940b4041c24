import type { APIRoute } from 'astro';
import { comparisonData } from '../../comparison/data-schema';
import { getSiteContent } from '../../site-content';

/** The whole comparison as data: version 1 of the contract that others build on. */
export const GET: APIRoute = async () => {
	const { comparison } = await getSiteContent();
	return new Response(JSON.stringify(comparisonData(comparison)), { headers: { 'Content-Type': 'application/json' } });
};
