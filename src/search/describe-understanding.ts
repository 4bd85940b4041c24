import { element } from './elements';
import { isNameArticle, nameWords } from './fold-name';
import type { Lexicon } from './lexicon';
import type { Concept, UnderstoodQuery } from './understand-query';

/**
 * Says what was done with a query: other spellings, slips met, words that are nowhere; with the way to the words as typed.
 * `answering` are the terms of the point that answers.
 */
export function describeUnderstanding(
	{ concepts, isTopic }: UnderstoodQuery,
	lexicon: Lexicon,
	{
		asTyped,
		answering,
		addressOf,
	}: { asTyped: boolean; answering: ReadonlyMap<string, number> | undefined; addressOf: (as: string) => string },
): HTMLElement[] {
	const said = concepts.flatMap((concept) => {
		// In a question a part of a name is often no more than a word, and the editors' words are known too.
		if (isTopic && concept.type === 'name' && concept.part && !concept.slip) return [];
		if (concept.type === 'unknown' && answering?.has(lexicon.language.stemOf(concept.text))) return [];
		return describeConcept(concept, lexicon);
	});
	const isBridged = concepts.some(
		(concept) => concept.type === 'name' || (concept.type === 'word' && !isSame(concept.shown, concept.text)),
	);
	if (said.length === 0 && !asTyped && !isBridged) return [];
	const words = asTyped ? 'Search in all spellings' : 'Search the words as typed';
	const link = element('a', { href: addressOf(asTyped ? '' : 'typed') }, words);
	link.dataset['search'] = '';
	return [element('p', { className: 'understood ui' }, [...said, ''].join(' '), ...(asTyped || isBridged ? [link] : []))];
}

/** Says what was made of one thing asked for, where that is not plain to see. */
export function describeConcept(concept: Concept, { data }: Pick<Lexicon, 'data'>): string[] {
	if (concept.type === 'unknown') return [`Neither text has “${concept.text}”.`];
	if (concept.type === 'word') return isSame(concept.shown, concept.text) ? [] : [`Showing “${concept.shown}” for “${concept.text}”.`];
	if (concept.type === 'phrase') return [];
	const names = data.names.filter((_, index) => concept.names.includes(index));
	const known = new Set(names.flatMap(([, , , spellings]) => spellings.flatMap(nameWords)));
	const isKnown = !concept.slip && nameWords(concept.text).every((word) => known.has(word) || isNameArticle(word));
	const printed = names.flatMap(([, , , , mentions]) =>
		mentions.map(([passage, start, end]) => data.passages[passage]?.[2].slice(start, end) ?? ''),
	);
	const others = [...new Set(printed.filter((spelling) => /^\p{Lu}/u.test(spelling) && !isSame(spelling, concept.text)))].slice(0, 6);
	const shown = (others.length > 0 ? others : names.map(([, label]) => label)).join(', ');
	if (!isKnown) return [`Showing ${shown} for “${concept.text}”.`];
	return others.length > 0 ? [`“${concept.text}”: also ${shown}.`] : [];
}

function isSame(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
