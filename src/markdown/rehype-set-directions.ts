import type { Element, ElementContent, Root, RootContent } from 'hast';
import { directionOf, RTL_LETTER, scriptOf } from '../language/direction';

/** Elements whose text is no content, or may hold no element. */
const CODE = /^(?:script|style|template)$/;
const BARE = /^(?:title|option|textarea|text|tspan|desc)$/;
const RTL = RTL_LETTER.source;
/** A run of words from right to left; what may stand between them parts no list. */
const RUN = new RegExp(`${RTL}\\p{M}*(?:[\\s'’"«»“”،؛؟\\-–]*${RTL}\\p{M}*)*`, 'gu');
const LTR_LETTER = new RegExp(`(?!${RTL})\\p{L}`, 'u');
/** First strong isolate, pop directional isolate: `<bdi>` where no element may stand. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/**
 * Gives each element with a language its direction, and sets words from right to left apart wherever they stand in a text
 * from left to right: labels, spellings, sources and quotes leave what stands around them in its order.
 *
 * ```html
 * <html lang="en"><p lang="ar">نور.</p><p>نور ¶1: a lamp</p></html>
 * ```
 * becomes
 * ```html
 * <html lang="en" dir="ltr"><p lang="ar" dir="rtl">نور.</p><p><bdi lang="ar">نور</bdi> ¶1: a lamp</p></html>
 * ```
 */
export function rehypeSetDirections({ languages }: { languages: readonly string[] }) {
	const rtl = languages.filter((tag) => directionOf(tag) === 'rtl');
	// Only where one language is written so are its words known to be of it.
	const language = rtl.length === 1 ? rtl[0] : undefined;
	return (tree: Root): void => setDirections(tree, { direction: 'ltr', language });
}

interface Place {
	direction: 'ltr' | 'rtl';
	language: string | undefined;
}

function setDirections(parent: Root | Element, place: Place): void {
	// Elements and text come in, and only those go out.
	parent.children = parent.children.flatMap((child): RootContent[] => {
		if (child.type === 'element') {
			setElement(child, place);
			return [child];
		}
		if (child.type !== 'text' || !RTL_LETTER.test(child.value)) return [child];
		if (parent.type === 'element' && BARE.test(parent.tagName))
			return [
				{ type: 'text', value: place.direction === 'rtl' ? `${OPEN}${child.value}${CLOSE}` : isolate(child.value) },
			];
		if (place.direction === 'rtl') return [child];
		return parent.type === 'element' && parent.tagName === 'bdi' ? [child] : wrapRuns(child.value, place.language);
	});
}

function setElement(element: Element, place: Place): void {
	if (element.tagName === 'template' && element.content) setDirections(element.content, place);
	if (CODE.test(element.tagName)) return;
	const { lang, dir } = element.properties;
	const isRtl = dir === 'rtl' || (dir === undefined && typeof lang === 'string' && directionOf(lang) === 'rtl');
	const isKnown = typeof lang === 'string' && lang !== '';
	// Within a picture, `dir` does nothing.
	if (isKnown && dir === undefined && !BARE.test(element.tagName)) element.properties.dir = directionOf(lang);
	setDirections(element, {
		...place,
		direction: isKnown || dir !== undefined ? (isRtl ? 'rtl' : 'ltr') : place.direction,
	});
}

function wrapRuns(text: string, language: string | undefined): ElementContent[] {
	// Each run by itself: words of another script beside them are of another language.
	const bdi = (value: string): Element => ({
		type: 'element',
		tagName: 'bdi',
		properties: language !== undefined && isOfScript(value, language) ? { lang: language } : {},
		children: [{ type: 'text', value }],
	});
	if (isAlone(text)) {
		const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
		return [...textNode(before), bdi(words), ...textNode(after)];
	}
	const nodes: ElementContent[] = [];
	let position = 0;
	for (const { 0: run, index } of text.matchAll(RUN)) {
		nodes.push(...textNode(text.slice(position, index)), bdi(run));
		position = index + run.length;
	}
	return [...nodes, ...textNode(text.slice(position))];
}

/** Words from right to left with nothing beside them but their own marks and numbers: the whole is one piece. */
function isAlone(text: string): boolean {
	return !LTR_LETTER.test(text) && !/[¶·()[\]×:→]/u.test(text);
}

function isOfScript(text: string, language: string): boolean {
	const name = scriptOf(language);
	return (
		name !== '' &&
		[...text].some((letter) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter) && RTL_LETTER.test(letter))
	);
}

function textNode(value: string): ElementContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}

function isolate(text: string): string {
	return isAlone(text) ? `${OPEN}${text}${CLOSE}` : text.replace(RUN, (run) => `${OPEN}${run}${CLOSE}`);
}
