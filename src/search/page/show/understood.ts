import { searchWords as words } from '../../../words/search-words';
import type { SearchData } from '../../data/search-data';
import { isNameArticle, nameWords } from '../../../language/fold-name';
import type { Answer } from '../../query/answer-query';
import type { Concept } from '../../query/concepts';
import type { Lexicon } from '../../query/lexicon';
import type { UnderstoodQuery } from '../../query/understand-query';
import { dotted, element, siteLink } from '../elements';
import { whatWasAsked } from './what-was-asked';

const MOST_SPELLINGS = 4;

/** Says what a query was taken for: names and their spellings, slips, operators, what was not understood; nothing where it is plain to see. */
export function understoodLine(
	query: UnderstoodQuery,
	lexicon: Lexicon,
	{
		isCut,
		holders,
		asTyped,
		addressOf,
	}: Partial<Pick<Answer, 'isCut' | 'holders'>> & { asTyped: boolean; addressOf: (as: string) => string },
): HTMLElement[] {
	const { data } = lexicon;
	const concepts = query.alternatives.flat();
	const parts: (Node | string)[] = [
		...nameLinks(concepts, data),
		...(query.alternatives.length > 1
			? [words.either(query.alternatives.map((own) => own.map((concept) => whatWasAsked(concept, data)).join(' ')))]
			: []),
		...concepts.flatMap((concept) => describeConcept(concept, data)),
		...query.excluded.map((concept) => words.without(whatWasAsked(concept, data))),
		...(query.side === undefined ? [] : [words.within(data.articles[query.side]?.label ?? '')]),
		...(holders ?? []).map(({ office, name }) =>
			words.heldBy(data.names[office]?.label ?? '', data.names[name]?.label ?? ''),
		),
		...notAsked(concepts),
		...query.ignored.map((part) => words.ignored(part)),
		...(isCut ? [words.cut] : []),
	];
	const isBridged = concepts.some(
		(concept) => concept.type === 'name' || (concept.type === 'word' && concept.shown !== concept.text),
	);
	if (asTyped || isBridged) {
		const link = element(
			'a',
			{ href: addressOf(asTyped ? '' : 'typed') },
			asTyped ? words.allSpellings : words.asTyped,
		);
		link.dataset['search'] = '';
		parts.push(link);
	}
	return parts.length === 0 ? [] : [element('p', { className: 'understood meta' }, ...dotted(parts))];
}

function notAsked(concepts: readonly Concept[]): string[] {
	const optional = concepts.flatMap(({ isOptional, text, type }) => (isOptional && type !== 'unknown' ? [text] : []));
	return optional.length === 0 ? [] : [words.notAsked(optional)];
}

function nameLinks(concepts: readonly Concept[], { names }: SearchData): HTMLElement[] {
	const meant = [...new Set(concepts.flatMap((concept) => (concept.type === 'name' ? concept.names : [])))];
	return meant.flatMap((index) => {
		const name = names[index];
		return name ? [siteLink(`names/${name.id}/`, name.label)] : [];
	});
}

function describeConcept(concept: Concept, data: SearchData): string[] {
	if (concept.type === 'unknown') return concept.why === 'script' ? [words.unread(concept.text)] : [];
	if (concept.type === 'word')
		return concept.shown.toLowerCase() === concept.text.toLowerCase()
			? []
			: [words.shownFor(words.quote(concept.shown), concept.text)];
	if (concept.type !== 'name') return [];
	return concept.names.flatMap((index) => {
		const name = data.names[index];
		if (!name) return [];
		const known = new Set([name.label, ...name.printed.flat(), ...name.search].flatMap(nameWords));
		const isKnown = !concept.slip && nameWords(concept.text).every((word) => known.has(word) || isNameArticle(word));
		const others = [...new Set(name.printed.flat())].filter(
			(spelling) =>
				/^\p{Lu}/u.test(spelling) && spelling !== name.label && spelling.toLowerCase() !== concept.text.toLowerCase(),
		);
		if (!isKnown) return [words.shownFor(name.label, concept.text)];
		return others.length > 0 ? [words.alsoSpelled(name.label, others.slice(0, MOST_SPELLINGS))] : [];
	});
}
