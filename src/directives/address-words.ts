import { browsers } from './browsers';
import { measureReach } from './context-reach';
import { makeFinder } from './find-directive';
import { makeDirective, trimWords, type Words } from './make-directive';
import { placesOf, type PageText } from './page-text';
import { writeDirectives, type TextDirective } from './write-directive';

/** What became of the words of one link. */
export interface WordsAddress {
	/** The fragment directive, `:~:text=…`; nothing where no words lead there. */
	directive: string;
	/** How many places it marks, and how many were asked for. */
	found: number;
	asked: number;
}

/** Gives the fragment directive of words of an element of a page. */
export type Addresser = (id: string, places: readonly Words[]) => WordsAddress;

/**
 * Makes the function that gives the fragment directive of words of an element on a page. Each directive is tried on a
 * model of every browser before it is given out: it leads to these words, or it is left out.
 */
export function makeAddresser(page: PageText): Addresser {
	const measure = measureReach(page);
	const finders = browsers.map((browser) => makeFinder(page, browser));
	const known = new Map<string, TextDirective | undefined>();
	const read = (id: string) => {
		const element = page.elements.get(id);
		const reach = measure(id);
		return element && reach && { ...element, reach, counts: placesOf(element.text) };
	};
	// Many links lead to the same element.
	const elements = new Map<string, ReturnType<typeof read>>();
	return (id, places) => {
		if (!elements.has(id)) elements.set(id, read(id));
		const element = elements.get(id);
		if (!element) return { directive: '', found: 0, asked: places.length };
		const { text, start, reach, counts } = element;
		const isHit = (directive: TextDirective, words: Words): boolean => {
			const [from, to] = trimWords(text, words).map((offset) => start + (counts[offset] ?? Infinity));
			return finders.every((find) => {
				const found = find(directive);
				return found?.[0] === from && found?.[1] === to;
			});
		};
		const directives = places.flatMap((words) => {
			// Many links lead to the same words.
			const key = `${id} ${words.join('-')}`;
			if (!known.has(key)) {
				const directive = makeDirective(text, words, reach);
				known.set(key, directive && isHit(directive, words) ? directive : undefined);
			}
			return known.get(key) ?? [];
		});
		return { directive: writeDirectives(directives), found: directives.length, asked: places.length };
	};
}
