import type { SearchData } from '../data/search-data';
import { conceptKey, type Concept } from '../query/concepts';
import type { Finder, Passage } from './finder';
import { askedWords, matchConcept, type Places } from './match-concept';

/** A concept, and the passages that have it. */
export interface FoundConcept {
	concept: Concept;
	places: Map<string, Places>;
}

/** All that was found for some concepts. */
export interface FoundPassages {
	passages: Map<string, Passage>;
	concepts: Map<string, FoundConcept>;
	/** Not all that the engine has was looked at. */
	isCut: boolean;
}

/** Asks for each concept by itself, and checks on the text of each passage that came what of it stands there. */
export async function findPassages(
	concepts: readonly Concept[],
	finder: Finder,
	data: SearchData,
): Promise<FoundPassages> {
	const passages = new Map<string, Passage>();
	let isCut = false;
	const asked = concepts.flatMap((concept) => askedWords(concept, data));
	const places = concepts.flatMap((concept) =>
		concept.type === 'name' ? concept.names.flatMap((name) => data.names[name]?.at ?? []) : [],
	);
	const found = await Promise.all(
		[...new Set(asked)].filter((words) => words !== '').map((words) => finder.find(words)),
	);
	const pointed = await Promise.all(
		[...new Set(places.map(([side, id]) => `${side} ${id}`))].map((key) => getPassage(key, finder)),
	);
	for (const own of found) isCut ||= own.isCut;
	for (const passage of [...found.flatMap((own) => own.passages), ...pointed.filter((own) => own !== undefined)])
		passages.set(passageKey(passage), passage);
	const matched = new Map<string, FoundConcept>();
	for (const concept of concepts) {
		const own = new Map<string, Places>();
		for (const [key, passage] of passages) {
			const match = matchConcept(concept, passage, data);
			if (match.ranges.length > 0 || match.kin.length > 0) own.set(key, match);
		}
		matched.set(conceptKey(concept), { concept, places: own });
	}
	return { passages, concepts: matched, isCut };
}

/** Gives the key of a passage: its side and id. */
export function passageKey({ side, id }: Pick<Passage, 'side' | 'id'>): string {
	return `${side} ${id}`;
}

/** Gets a passage by its key. */
export function getPassage(key: string, finder: Finder): Promise<Passage | undefined> {
	const [side = '', id = ''] = key.split(' ');
	return finder.get(Number(side), id);
}
