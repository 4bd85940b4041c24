import type { APIRoute } from 'astro';
import { comparisonData } from '../../../comparison/data-schema';
import { getSiteContent } from '../../../site-content';

export async function getStaticPaths() {
	const { points } = comparisonData((await getSiteContent()).comparison);
	return points.map((point) => ({ params: { id: point.id }, props: { point } }));
}

/** One point, as the whole comparison’s data has it. */
export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props['point']), { headers: { 'Content-Type': 'application/json' } });
