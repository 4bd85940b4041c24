import type { TextSpan } from '../../language/fold';
import type { SearchData, SearchedPoint } from '../data/search-data';
import { findPassages, getPassage, passageKey, type FoundConcept, type FoundPassages } from '../finding/find-passages';
import type { Finder, Passage } from '../finding/finder';
import { mergeSpans } from '../finding/match-concept';
import { conceptKey, type Concept } from './concepts';
import type { Lexicon } from './lexicon';
import { stemsOfQuestion } from './point-terms';
import { rankPoints, type RankedPoint } from './rank-points';
import type { UnderstoodQuery } from './understand-query';

/**
 * How a passage answers: it has all that was asked for; the point that answers a question rests on it; all of the words,
 * and yet no answer to the question; some of them; words of the same root alone.
 */
export type Grade = 'full' | 'all' | 'point' | 'some' | 'kin';

/** A passage that answers a query. */
export interface PassageAnswer {
	passage: Passage;
	grade: Grade;
	/** What of the query it has, as typed. */
	has: string[];
	/** What it has not. */
	lacks: string[];
	ranges: TextSpan[];
	/** With a point that rests on it: which, and its sentences. */
	point?: number;
	rank: number;
}

/** The passages of those who hold an office. */
export interface HolderAnswer {
	name: number;
	office: number;
	passages: PassageAnswer[];
}

/** All that answers a query, best first. */
export interface Answer {
	passages: PassageAnswer[];
	holders: HolderAnswer[];
	points: RankedPoint[];
	/** The point that answers a question. */
	answering: number | undefined;
	/** Indices of the names meant. */
	names: number[];
	/** For each side, whether nothing of what was asked for stands there; said only of what was fully looked for. */
	silent: boolean[];
	/** For each side, whether the words of a phrase stand there, and yet not together. */
	apart: boolean[];
	/** There may be more than was looked at. */
	isCut: boolean;
}

/** From this score on, a point answers a question. */
const ANSWERS = 0.5;

/** Gives what answers at once, from the small file alone: points and names. */
export function answerAtOnce(query: UnderstoodQuery, lexicon: Lexicon): Pick<Answer, 'points' | 'names' | 'answering'> {
	return answerWith(rankPoints(query, lexicon), query, lexicon);
}

function answerWith(
	points: RankedPoint[],
	query: UnderstoodQuery,
	lexicon: Lexicon,
): Pick<Answer, 'points' | 'names' | 'answering'> {
	const concepts = query.alternatives.flat();
	const needed = concepts.filter(
		({ type, isOptional }) => (type === 'name' || type === 'unknown') && isOptional !== true,
	);
	// A point that answers speaks of everybody that is asked about, and has the words that no text has; one of them, where there is nothing else.
	const isUnknown = concepts.length > 0 && concepts.every(({ type }) => type === 'unknown');
	const speaks = (point: number): boolean => {
		const has = (concept: Concept): boolean => speaksOf(point, concept, lexicon);
		return isUnknown ? concepts.some(has) : needed.every(has);
	};
	const best = points.find(({ point, score }) => score >= ANSWERS && speaks(point));
	const answering = query.isQuestion && !query.asksHolder && /^(?:none|one)$/.test(query.about.type) ? best : undefined;
	return {
		points: answering ? [answering, ...points.filter((own) => own !== answering)] : points,
		names: [...new Set(concepts.flatMap((concept) => (concept.type === 'name' ? concept.names : [])))],
		answering: answering?.point,
	};
}

function speaksOf(point: number, concept: Concept, { data, pointTerms, language }: Lexicon): boolean {
	const names = data.points[point]?.names ?? [];
	if (concept.type === 'name' && concept.names.some((name) => names.includes(name))) return true;
	return stemsOfQuestion(concept.text, language).every((stem) => (pointTerms[point]?.get(stem) ?? 0) > 0);
}

/** Answers a query with passages: each alternative by itself, what has all of it first, nearest together first. */
export async function answerQuery(query: UnderstoodQuery, lexicon: Lexicon, finder: Finder): Promise<Answer> {
	const { data } = lexicon;
	const known = answerAtOnce(query, lexicon);
	const concepts = query.alternatives.flat();
	const holding = concepts.flatMap((concept): HolderAnswer[] =>
		concept.type === 'name'
			? concept.names.flatMap((office) =>
					(data.names[office]?.holders ?? []).map((name) => ({ name, office, passages: [] })),
				)
			: [],
	);
	const holderConcepts = holding.map(({ name }): Concept => ({
		type: 'name',
		text: data.names[name]?.label ?? '',
		names: [name],
		part: false,
		slip: false,
	}));
	const found = await findPassages([...concepts, ...query.excluded, ...holderConcepts], finder, data);
	const atOnce = query.isTopic ? answerWith(weighEvidence(known.points, concepts, found, data), query, lexicon) : known;
	const has = (concept: Concept, key: string): boolean =>
		(found.concepts.get(conceptKey(concept))?.places.get(key)?.ranges.length ?? 0) > 0;
	const isLeftOut = (key: string): boolean => query.excluded.some((concept) => has(concept, key));
	const isWanted = ({ side }: Passage): boolean => query.side === undefined || query.side === side;
	const answers = new Map<string, PassageAnswer>();
	for (const [key, passage] of found.passages) {
		if (!isWanted(passage) || isLeftOut(key)) continue;
		const graded = query.alternatives.flatMap((own) => gradePassage(own, key, passage, found.concepts) ?? []);
		const best = graded.sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.rank - b.rank)[0];
		if (best) answers.set(key, best);
	}
	if (atOnce.answering !== undefined)
		await addPoint(atOnce.answering, concepts, answers, { finder, lexicon, isLeftOut, isWanted });
	const passages = [...answers.values()].sort(byRank);
	const holders = holding.map((holder, index) => {
		const concept = holderConcepts[index];
		const own = [...found.passages].flatMap(([key, passage]) => {
			const places = concept && found.concepts.get(conceptKey(concept))?.places.get(key);
			if (!places || !isWanted(passage) || isLeftOut(key)) return [];
			return [{ passage, grade: 'full' as const, has: [concept.text], lacks: [], ranges: places.ranges, rank: 0 }];
		});
		return { ...holder, passages: own.sort(byRank) };
	});
	return {
		...atOnce,
		passages,
		holders: holders.filter((holder) => holder.passages.length > 0),
		silent: data.articles.map((_, side) => isSilent(side, query, passages, found) && !hasApart(side, concepts, found)),
		apart: data.articles.map(
			(_, side) => passages.every(({ passage }) => passage.side !== side) && hasApart(side, concepts, found),
		),
		isCut: found.isCut,
	};
}

const GRADES: readonly Grade[] = ['full', 'point', 'all', 'some', 'kin'];

function byRank(a: PassageAnswer, b: PassageAnswer): number {
	return (
		GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
		a.rank - b.rank ||
		a.passage.side - b.passage.side ||
		a.passage.id.localeCompare(b.passage.id, 'en', { numeric: true })
	);
}

function gradePassage(
	concepts: readonly Concept[],
	key: string,
	passage: Passage,
	found: ReadonlyMap<string, FoundConcept>,
): PassageAnswer | undefined {
	const own = concepts.map((concept) => ({ concept, places: found.get(conceptKey(concept))?.places.get(key) }));
	const met = own.flatMap(({ concept, places }) => (places && places.ranges.length > 0 ? [{ concept, places }] : []));
	const near = own.flatMap(({ places }) => places?.kin ?? []);
	const lacking = own.filter(({ places }) => !places || places.ranges.length === 0);
	// A phrase is a demand: what lacks it does not answer.
	if (lacking.some(({ concept }) => concept.type === 'phrase')) return undefined;
	if (met.length === 0 && near.length === 0) return undefined;
	const isWhole = met.length > 0 && lacking.every(({ concept }) => concept.isOptional === true);
	// What only asks is found nearly everywhere.
	if (!isWhole && met.every(({ concept }) => concept.isOptional === true) && near.length === 0) return undefined;
	// By itself a word is asked for as it is; among others it says what is meant.
	const isOther = own.length === 1 && met.some(({ places }) => places.isOther === true);
	const ranges = mergeSpans([...met.flatMap(({ places }) => places.ranges), ...near]);
	const rarity = met.reduce((sum, { concept }) => sum + 1 / (found.get(conceptKey(concept))?.places.size ?? 1), 0);
	const rank =
		(isWhole ? spanOf(met.map(({ places }) => places.ranges)) / 1000 : 10 - met.length - rarity) -
		0.02 * Math.min(5, ranges.length) -
		(met.some(({ places }) => places.isExact) ? 0.1 : 0);
	return {
		passage,
		grade: isWhole ? (isOther ? 'kin' : 'full') : met.length > 0 ? 'some' : 'kin',
		has: met.map(({ concept }) => concept.text),
		lacks: lacking.filter(({ concept }) => concept.isOptional !== true).map(({ concept }) => concept.text),
		ranges,
		rank,
	};
}

/** Gives the length of the shortest stretch that has one place of each concept. */
function spanOf(places: readonly (readonly TextSpan[])[]): number {
	const all = places
		.flatMap((own, concept) => own.map((span) => ({ ...span, concept })))
		.sort((a, b) => a.start - b.start);
	let best = Infinity;
	for (const [index, first] of all.entries()) {
		const seen = new Set<number>();
		let end = first.end;
		for (const { concept, end: stop } of all.slice(index)) {
			seen.add(concept);
			end = Math.max(end, stop);
			if (seen.size === places.length) {
				best = Math.min(best, end - first.start);
				break;
			}
		}
	}
	return best === Infinity ? 0 : best;
}

/** Of points that speak of what was asked for, those whose own sentences have its words answer better. */
function weighEvidence(
	points: readonly RankedPoint[],
	concepts: readonly Concept[],
	found: FoundPassages,
	data: SearchData,
): RankedPoint[] {
	const weighed = points.map(({ point, score }) => {
		const spans = sentencesOf(data.points[point]).flatMap(({ key, number }) => {
			const passage = found.passages.get(key);
			return passage ? [{ key, ...spanOfSentence(passage, number) }] : [];
		});
		const met = concepts.filter((concept) => {
			const places = found.concepts.get(conceptKey(concept))?.places;
			return spans.some(({ key, start, end }) =>
				places?.get(key)?.ranges.some((range) => range.start < end && start < range.end),
			);
		});
		return { point, score: score + (0.15 * met.length) / Math.max(1, concepts.length) };
	});
	return weighed.sort((a, b) => b.score - a.score);
}

/** Gives the sentences that a point rests on: the key of their passage, and their number in it. */
function sentencesOf(point: SearchedPoint | undefined): { key: string; number: number }[] {
	return (point?.rests ?? []).flatMap((own, side) =>
		own.map((sentence) => ({
			key: `${side} ${sentence.replace(/s\d+$/, '')}`,
			number: Number(/s(\d+)$/.exec(sentence)?.[1] ?? 1),
		})),
	);
}

/** The passages that an answering point rests on come first; others with all of the words are no answers for that. */
async function addPoint(
	point: number,
	concepts: readonly Concept[],
	answers: Map<string, PassageAnswer>,
	{
		finder,
		lexicon,
		isLeftOut,
		isWanted,
	}: { finder: Finder; lexicon: Lexicon; isLeftOut: (key: string) => boolean; isWanted: (passage: Passage) => boolean },
): Promise<void> {
	const sentences = sentencesOf(lexicon.data.points[point]);
	const keys = [...new Set(sentences.map(({ key }) => key))];
	const asked = concepts
		.filter(({ type, isOptional }) => type === 'name' && isOptional !== true)
		.map(({ text }) => text);
	const passages = await Promise.all(keys.map((key) => getPassage(key, finder)));
	const isPoint = new Set<string>();
	for (const [index, passage] of passages.entries()) {
		const key = keys[index] ?? '';
		if (!passage || isLeftOut(key) || !isWanted(passage)) continue;
		isPoint.add(key);
		const known = answers.get(key);
		const own = sentences
			.filter((sentence) => sentence.key === key)
			.map(({ number }) => spanOfSentence(passage, number));
		// It must name everybody asked about, or have a word where nobody is: else it stands under the point alone.
		const isAnswer = known !== undefined && known.grade !== 'kin' && asked.every((text) => known.has.includes(text));
		answers.set(key, {
			...(known ?? { passage, has: [], lacks: [], ranges: own, rank: 0 }),
			ranges: known?.ranges ?? own,
			grade: isAnswer ? 'full' : 'point',
			point,
			rank: (known?.rank ?? 0) - 100,
		});
	}
	if ([...isPoint].every((key) => answers.get(key)?.grade !== 'full')) return;
	for (const [key, answer] of answers)
		if (answer.grade === 'full' && !isPoint.has(key)) answers.set(key, { ...answer, grade: 'all' });
}

/** Gives where a sentence of a passage stands, counted from 1. */
export function spanOfSentence({ sentences, text }: Passage, number: number): TextSpan {
	const start = sentences[number - 1] ?? 0;
	return { start, end: text.slice(0, sentences[number] ?? text.length).trimEnd().length };
}

/** Nothing at all stands in an article only where all was understood and looked for, and nothing of it found. */
function isSilent(
	side: number,
	query: UnderstoodQuery,
	passages: readonly PassageAnswer[],
	{ isCut }: FoundPassages,
): boolean {
	if (isCut || (query.side !== undefined && query.side !== side)) return false;
	if (query.about.type === 'statuses' || query.about.type === 'only' || query.excluded.length > 0) return false;
	const concepts = query.alternatives.flat();
	if (concepts.length === 0 || concepts.some((concept) => concept.type === 'unknown' && concept.why === 'script'))
		return false;
	return passages.every((answer) => answer.passage.side !== side);
}

/** Tells whether an article has all words of a phrase, and yet not together. */
function hasApart(side: number, concepts: readonly Concept[], found: FoundPassages): boolean {
	return concepts.some(
		(concept) =>
			concept.type === 'phrase' &&
			[...(found.concepts.get(conceptKey(concept))?.places.keys() ?? [])].some((key) => key.startsWith(`${side} `)),
	);
}

/** Tells the key of an answer’s passage. */
export function answerKey({ passage }: PassageAnswer): string {
	return passageKey(passage);
}
