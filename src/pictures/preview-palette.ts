import type { Palette } from './preview-image';

const ROLES = ['paper', 'ink', 'soft', 'one', 'two', 'one-wash', 'two-wash'] as const;

/** Reads the light colours from the style sheet that states them: a picture has one theme. */
export function readPalette(css: string): Palette {
	const colours = ROLES.map((role) => {
		const colour = new RegExp(`--${role}:\\s*light-dark\\((#[0-9a-f]+)`).exec(css)?.[1];
		if (!colour) throw new Error(`\`src/styles/tokens.css\` has no \`--${role}: light-dark(#…\`.`);
		return [role, colour] as const;
	});
	// Every role is a key.
	return Object.fromEntries(colours) as Palette;
}
