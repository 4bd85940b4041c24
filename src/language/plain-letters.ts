/** Letters that no decomposition splits, and the plain ones that a reader types for them. */
const PLAIN: Readonly<Record<string, string>> = {
	...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ƒ: 'f', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
	...{ Ł: 'L', Ø: 'O', Đ: 'D', Ð: 'D', Ħ: 'H', Ŧ: 'T', Ŋ: 'N', Ƒ: 'F', ẞ: 'SS', Æ: 'Ae', Œ: 'Oe', Þ: 'Th' },
};
const UNSPLIT = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
/** Marks on letters that are read without them, and those on nothing. In other scripts, such as Devanagari, marks are vowels. */
const LOOSE_MARKS =
	/(^|(?!\p{M})(?:[^\p{L}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]))\p{M}+/gu;

/** Gives a text in plain letters: `Mālikī` is `Maliki`, `Łódź` is `Lodz`, `Straße` is `Strasse`. Case is kept. */
export function plainLetters(text: string): string {
	if (/^[\u0020-\u007e]*$/.test(text)) return text;
	return text
		.normalize('NFKD')
		.replace(LOOSE_MARKS, '$1')
		.replace(UNSPLIT, (letter) => PLAIN[letter] ?? letter)
		.normalize('NFC');
}
