import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawPreview } from '../../pictures/preview-image';
import { readPalette } from '../../pictures/preview-palette';
import { previewWords } from '../../pictures/preview-words';
import { getSiteContent } from '../../site-content';
import tokens from '../../styles/tokens.css?raw';

/** The images that stand for the pages where their addresses are shared, one for each kind of page. */
export const getStaticPaths = (async () => {
	const { comparison, words: own } = await getSiteContent();
	return Object.entries(previewWords(comparison, own)).map(([kind, words]) => ({ params: { kind }, props: { words } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: ReturnType<typeof previewWords>[string] }> = async ({ props }) => {
	const { comparison } = await getSiteContent();
	const svg = drawPreview(comparison, props.words, readPalette(tokens));
	const image = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7, dither: 0 }).toBuffer();
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
