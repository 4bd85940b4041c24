import type { Concept } from './concepts';
import type { Lexicon } from './lexicon';

/** Words that ask or join, and are not what is asked for. */
const WEAK =
	/^(?:say|says|said|saying|mention(?:s|ed|ing)?|tell|tells|told|talk(?:s|ed|ing)?|happen(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|keep|keeps|kept|want(?:s|ed)?|mean|means|meant|know|knows|known|think|thinks|thought|call(?:s|ed)?|name[ds]?|exactly|really|actually|ever|still|many|much|long|old|there|get|gets|got|go|goes|went|give|gives|gave|given|take|takes|took|make|makes|made|about|out|describe[ds]?|write|writes|wrote|report(?:s|ed)?)$/i;

/** Tells whether a question asks who holds an office that somebody is said to hold. */
export function asksHolder(concepts: readonly Concept[], words: readonly string[], { data }: Lexicon): boolean {
	if (!/^who$/i.test(words[0] ?? '') || !/^(?:is|was)$/i.test(words[1] ?? '')) return false;
	return concepts.some(
		(concept) => concept.type === 'name' && concept.names.some((name) => data.names[name]?.holders !== undefined),
	);
}

/** In a question some words ask, and an answer may do without: `what year`, `did he try to keep`, `who is Iran’s ambassador`. */
export function easeQuestion(concepts: readonly Concept[], words: readonly string[], lexicon: Lexicon): Concept[] {
	const { data } = lexicon;
	const isOfHolder = asksHolder(concepts, words, lexicon);
	return concepts.map((concept, index): Concept => {
		if (concept.type === 'name') {
			const isPlace = concept.names.every((name) => data.names[name]?.type === 'place');
			// Who holds an office is not asked of the places it has to do with.
			return isOfHolder && isPlace ? { ...concept, isOptional: true } : concept;
		}
		if (concept.type !== 'word' && concept.type !== 'unknown') return concept;
		const before = (words[words.indexOf(concept.text) - 1] ?? '').toLowerCase();
		const isAsked =
			(/^(?:what|which|many|much)$/.test(before) ||
				(index === 0 &&
					/^(?:names?|dates?|numbers?|reasons?|causes?|meaning|role|purpose|aims?)$/i.test(concept.text))) &&
			concepts.length > 1;
		const rest = concepts.filter((other, place) => place !== index && other.type !== 'unknown');
		const isWeak = WEAK.test(concept.text) && rest.some((other) => !WEAK.test(other.text));
		return isAsked || isWeak ? { ...concept, isOptional: true } : concept;
	});
}
