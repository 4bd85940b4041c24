/** Letters that no decomposition splits, and that one browser or the other takes for plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
};

/**
 * Folds text at least as far as any browser does when it looks for words: what one of them takes for equal is equal
 * here. White space and invisible characters are dropped. Words that stand once in a text folded so are found at no
 * other place by any browser.
 */
export function foldWidely(text: string): string {
	return text
		.replace(/[‘’‚‛ʼ′`´]/gu, "'")
		.replace(/[“”„‟″]/gu, '"')
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\s]/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðħŧı]/gu, (letter) => PLAIN[letter] ?? letter)
		.replace(/[\p{Pd}−]/gu, '-')
		.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
