/** The browsers whose search for words was looked at, and how each reads them. */
export interface Browser {
	name: 'chromium' | 'firefox';
	/** Gives a character as it is compared; nothing for one that is skipped. */
	fold: (character: string) => string;
	/** Tells whether a word may start or end between characters that touch; a few of those around are given. */
	isEdge: (before: string, after: string) => boolean;
	/** It searches what empty fields suggest, too. */
	readsHints: boolean;
}

/** Letters that both take for plain ones, though no decomposition splits them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd' };
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe' };

/** Chromium compares by the primary weights of the Unicode collation, and knows words by UAX 29 (seen in 156). */
export const chromium: Browser = {
	name: 'chromium',
	readsHints: true,
	fold: (character) => {
		if (/^[йЙ]$/.test(character)) return 'й';
		const folded = foldAlike(character.normalize('NFKD'));
		return LIGATURES[folded] ?? folded;
	},
	isEdge: (before, after) => {
		if (/\p{L}$/u.test(before) && /^['’‘·‧]\p{L}/u.test(after)) return false;
		if (/\p{L}['’‘·‧]$/u.test(before) && /^\p{L}/u.test(after)) return false;
		if (/\p{Nd}$/u.test(before) && /^['’‘,;.]\p{Nd}/u.test(after)) return false;
		if (/\p{Nd}['’‘,;.]$/u.test(before) && /^\p{Nd}/u.test(after)) return false;
		return isOutside(before, after);
	},
};

/** Firefox folds case, accents and the shapes of dashes, and parts words at whatever is no letter or digit (seen in 153). */
export const firefox: Browser = {
	name: 'firefox',
	readsHints: false,
	fold: (character) => {
		const folded = foldAlike(character.normalize('NFD'));
		return folded.replace(/[\p{Pd}−]/u, '-').replace('ı', 'i');
	},
	isEdge: isOutside,
};

export const browsers: readonly Browser[] = [chromium, firefox];

function foldAlike(character: string): string {
	const plain = character
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.toLowerCase();
	return PLAIN[plain] ?? plain;
}

function isOutside(before: string, after: string): boolean {
	return !(/[\p{L}\p{N}\p{M}_]$/u.test(before) && /^[\p{L}\p{N}\p{M}_]/u.test(after));
}
