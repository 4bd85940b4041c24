import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteContent } from '../../site-content';
import { areWhole, compareSectionPath, sectionOfPoint } from '../../views/sections';

/** Of long texts: the compare page on which each point is told, `/compare/sections.json`, by the point's id and its former ones. */
export const getStaticPaths = (async () => {
	const { sections } = await getSiteContent();
	return areWhole(sections) ? [] : [{ params: { file: 'sections' } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
	const { comparison, sections } = await getSiteContent();
	return Response.json(
		Object.fromEntries(
			comparison.points.flatMap(({ id, was, quotes }) => {
				const { lead, number } = sectionOfPoint(sections, quotes);
				const address = compareSectionPath(comparison, lead, number).slice(1);
				return [id, ...was].map((own) => [own, address]);
			}),
		),
	);
};
