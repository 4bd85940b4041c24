import type { APIRoute, GetStaticPaths } from 'astro';
import { buildTei } from '../../exports/tei';
import { getSiteContent } from '../../site-content';
import type { Article } from '../../comparison/model';

export const getStaticPaths = (async () => {
	const { comparison } = await getSiteContent();
	return comparison.articles.map((article) => ({ params: { article: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** An article as TEI P5. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) => {
	const { comparison } = await getSiteContent();
	return new Response(buildTei(comparison, props.article), { headers: { 'Content-Type': 'application/tei+xml' } });
};
