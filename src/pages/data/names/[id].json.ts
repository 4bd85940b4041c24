import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../site-content';

export async function getStaticPaths() {
	const { names } = (await getSiteContent()).comparison;
	return names.map((name) => ({ params: { id: name.id }, props: { name } }));
}

/** One name, as the whole comparison’s data has it. */
export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props['name']), { headers: { 'Content-Type': 'application/json' } });
