import type { Lexicon } from './lexicon';
import { element } from './result-elements';
import type { UnderstoodQuery } from './understand-query';

/** Says what was done with a query: other spellings, slips met, words that are nowhere; with the way to the words as typed. */
export function describeUnderstanding(
	query: UnderstoodQuery,
	{ data }: Lexicon,
	{ asTyped, addressOf }: { asTyped: boolean; addressOf: (as: string) => string },
): HTMLElement[] {
	const said = query.concepts.flatMap((concept): string[] => {
		if (concept.type === 'unknown') return [`Neither text has “${concept.text}”.`];
		if (concept.type === 'word')
			return concept.shown.toLowerCase() === concept.text.toLowerCase() ? [] : [`Showing “${concept.shown}” for “${concept.text}”.`];
		if (concept.type !== 'name') return [];
		const spellings = [...new Set(concept.names.flatMap((name) => printedSpellings(name, data)))].filter(
			(spelling) => spelling.toLowerCase() !== concept.text.toLowerCase(),
		);
		const labels = concept.names.map((name) => data.names[name]?.[1] ?? '').join(' or ');
		const slip = concept.slip ? `Showing ${labels} for “${concept.text}”. ` : '';
		return spellings.length > 0
			? [`${slip}${slip ? 'As' : `“${concept.text}”: also`} ${spellings.slice(0, 6).join(', ')}.`]
			: slip
				? [slip]
				: [];
	});
	const bridged = query.concepts.some(
		(concept) => concept.type === 'name' || (concept.type === 'word' && concept.shown.toLowerCase() !== concept.text.toLowerCase()),
	);
	if (said.length === 0 && !asTyped && !bridged) return [];
	const link = element('a', { href: addressOf(asTyped ? '' : 'typed') }, asTyped ? 'Search in all spellings' : 'Search the words as typed');
	link.dataset['search'] = '';
	return [element('p', { className: 'understood ui' }, said.join(' '), ' ', ...(asTyped || bridged ? [link] : []))];
}

function printedSpellings(name: number, data: Lexicon['data']): string[] {
	return (data.names[name]?.[4] ?? [])
		.map(([passage, start, end]) => data.passages[passage]?.[2].slice(start, end) ?? '')
		.filter((spelling) => /^\p{Lu}/u.test(spelling));
}
