import type { APIRoute } from 'astro';
import { comparisonJsonSchema } from '../../comparison/data-schema';

/** The JSON Schema of `comparison.json`. */
export const GET: APIRoute = () =>
	new Response(JSON.stringify(comparisonJsonSchema(), null, '\t'), {
		headers: { 'Content-Type': 'application/schema+json' },
	});
