/** Letters that are written from right to left. */
export const RTL_LETTER =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const RTL_SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

/** Gives the direction in which a language is written, by its BCP 47 tag: that of its script, where the tag names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return RTL_SCRIPTS.includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** Gives the script in which a language is most likely written: `Arab` of `fa`. */
export function scriptOf(tag: string): string {
	try {
		return new Intl.Locale(tag).maximize().script ?? '';
	} catch {
		return ''; // What is no tag has no script.
	}
}
