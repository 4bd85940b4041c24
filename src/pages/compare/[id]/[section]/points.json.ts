import type { APIRoute, GetStaticPaths } from 'astro';
import { sides, type Side } from '../../../../comparison/pair';
import { getSiteContent } from '../../../../site-content';
import { viewCompareData } from '../../../../views/compare-data';
import { areWhole, compareSection } from '../../../../views/sections';

/** What the script of the compare page is told of a section of a long text; of the left text's first, `/compare/points.json` tells it. */
export const getStaticPaths = (async () => {
	const { comparison, sections } = await getSiteContent();
	if (areWhole(sections)) return [];
	return sides.flatMap((lead) =>
		sections.texts[lead].slice(lead === 0 ? 1 : 0).map(({ number }) => ({
			params: { id: comparison.articles[lead].id, section: String(number) },
			props: { lead, number },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lead: Side; number: number }> = async ({ props: { lead, number } }) => {
	const { context } = compareSection(await getSiteContent(), lead, number);
	return Response.json(viewCompareData(context));
};
