import type { APIRoute } from 'astro';
import formats from '../styles/cite.css?raw';
import panel from '../styles/cite-panel.css?raw';

/** The dress of what a reader opens to cite, which comes with its script: reading pages do without. */
export const GET: APIRoute = () => new Response(formats + panel, { headers: { 'content-type': 'text/css' } });
