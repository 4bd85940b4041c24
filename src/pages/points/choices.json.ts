import type { APIRoute } from 'astro';
import { getSiteContent } from '../../site-content';
import { viewPointChoices } from '../../views/point-facets';

/** What points can be filtered by beside status, weight and subject; fetched when a reader asks for it. */
export const GET: APIRoute = async () => new Response(JSON.stringify(viewPointChoices(await getSiteContent())));
