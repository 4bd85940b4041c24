import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteSearch } from '../../search/data/site-search';
import { getSiteContent } from '../../site-content';

export const getStaticPaths: GetStaticPaths = async () => {
	const { files } = await getSiteSearch((await getSiteContent()).comparison);
	return files.map(({ path }) => ({ params: { file: path.replace(/^pagefind\//, '') } }));
};

/** One file of the engine. */
export const GET: APIRoute = async ({ params }) => {
	const { files } = await getSiteSearch((await getSiteContent()).comparison);
	const content = files.find(({ path }) => path === `pagefind/${params.file ?? ''}`)?.content;
	if (!content) return new Response(null, { status: 404 });
	const type = params.file?.endsWith('.js')
		? 'text/javascript'
		: params.file?.endsWith('.json')
			? 'application/json'
			: 'application/octet-stream';
	return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
};
