import { fromHtml } from 'hast-util-from-html';
import { browsers } from '../../src/directives/browsers';
import { makeFinder, type Found } from '../../src/directives/find-directive';
import { readPageText, type PageText } from '../../src/directives/page-text';
import { parseDirectives } from '../../src/directives/write-directive';

/** Reads the text of a piece of HTML as that of a page. */
export function pageTextOf(html: string): PageText {
	return readPageText(fromHtml(html));
}

/** Finds what directives, `text=…&text=…`, lead to on a page, as the model of a browser says. */
export function findAll(html: string, directives: string, name: 'chromium' | 'firefox'): (Found | undefined)[] {
	const browser = browsers.find((one) => one.name === name);
	if (!browser) throw new Error(`There is no model of ${name}.`);
	return parseDirectives(`:~:${directives}`).map(makeFinder(pageTextOf(html), browser));
}

/** Shows a place on a page: its blocks parted by bars, the words between ⟦ and ⟧. */
export function showFound({ blocks }: PageText, found: Found | undefined): string {
	// What is found in a field’s suggestion is no text of the page.
	if (!found || found[0] === found[1]) return 'nothing';
	let place = 0;
	let shown = '';
	for (const [index, { text }] of blocks.entries()) {
		if (index > 0) shown += ' | ';
		for (const character of text.split('')) {
			const isBlank = /\s/.test(character);
			if (!isBlank && place === found[0]) shown += '⟦';
			shown += character;
			if (!isBlank) place += 1;
			if (!isBlank && place === found[1]) shown += '⟧';
		}
	}
	return shown;
}

/** Gives the words of a place on a page, without white space. */
export function textAt({ blocks }: PageText, found: Found | undefined): string {
	const text = blocks.map((block) => block.text.replace(/\s/g, '')).join('');
	return found ? text.slice(...found) : '';
}
