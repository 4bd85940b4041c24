import type { APIRoute } from 'astro';
import styles from '../../styles/compare-card.css?raw';

/** The dress of what a reader opens on the compare page, which comes with its script: the page itself does without. */
export const GET: APIRoute = () => new Response(styles, { headers: { 'content-type': 'text/css' } });
