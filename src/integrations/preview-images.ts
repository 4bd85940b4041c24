import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import type { Comparison } from '../comparison/model';
import { drawPreview, type Palette } from '../pictures/preview-image';
import { previewWords } from '../pictures/preview-words';

/** Draws the images that stand for the pages where their addresses are shared, one for each kind: `previews/<kind>.png`. */
export function previewImages(): AstroIntegration {
	let root = '';
	return {
		name: 'preview-images',
		hooks: {
			'astro:config:setup': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				// Written by this build a moment ago, from the typed model.
				const comparison = JSON.parse(await readFile(join(site, 'data/comparison.json'), 'utf8')) as Comparison;
				const palette = readPalette(await readFile(join(root, 'src/styles/tokens.css'), 'utf8'));
				const folder = join(site, 'previews');
				await mkdir(folder, { recursive: true });
				const kinds = Object.entries(previewWords(comparison));
				let bytes = 0;
				for (const [kind, words] of kinds) {
					const image = await drawImage(drawPreview(comparison, words, palette));
					bytes += image.length;
					await writeFile(join(folder, `${kind}.png`), image);
				}
				logger.info(`${kinds.length} images, ${Math.round(bytes / 1000)} kB together`);
			},
		},
	};
}

function drawImage(svg: string): Promise<Buffer> {
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7, dither: 0 }).toBuffer();
}

/** Reads the light colours from the style sheet that states them: a picture has one theme. */
function readPalette(css: string): Palette {
	const roles = ['paper', 'ink', 'soft', 'one', 'two', 'one-wash', 'two-wash'] as const;
	const colours = roles.map((role) => {
		const colour = new RegExp(`--${role}:\\s*light-dark\\((#[0-9a-f]+)`).exec(css)?.[1];
		if (!colour) throw new Error(`\`src/styles/tokens.css\` has no \`--${role}: light-dark(#…\`.`);
		return [role, colour] as const;
	});
	// Every role is a key.
	return Object.fromEntries(colours) as Palette;
}
