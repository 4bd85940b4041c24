import { CrossReferences } from '../../comparison/cross-references';
import type { Comparison, Quote } from '../../comparison/model';
import { foldedPassage } from '../../comparison/quotes/quote-selector';
import { foldText } from '../../language/fold';
import { findWholeWords } from '../../language/whole-words';
import { SCHEMA, VERSION, type SearchData, type SearchedName, type SearchedPlace } from './search-data';
import { readVocabulary } from './vocabulary';

/** Gives the search data of a comparison; `own` is added by those who have a dictionary, `build` by the build. */
export function buildSearchData(comparison: Comparison, { build = '', own = '' } = {}): SearchData {
	const { articles, names, points, edition } = comparison;
	const sides = articles.map(({ id }) => id);
	const indices = new Map(names.map(({ id }, index) => [id, index]));
	const languages = [...new Set(articles.map(({ lang }) => lang))];
	return {
		schema: SCHEMA,
		version: VERSION,
		build,
		language: edition.language,
		articles: articles.map(({ id, label, publisher, lang }) => ({
			id,
			label,
			publisher: publisher ?? '',
			language: lang,
			bundle: bundleOf(lang),
		})),
		names: names.map((name): SearchedName => {
			const printed = sides.map((id) => spellingsIn(name, id, comparison));
			const at = name.mentions.filter(({ by }) => by === 'place').map((place) => placeOf(place, sides));
			const not = excludedPlaces(name, comparison).map((place) => placeOf(place, sides));
			const holders = holdersOf(name.id, comparison).flatMap((id) => indices.get(id) ?? []);
			const known = new Set([name.label, ...printed.flat()]);
			return {
				id: name.id,
				label: name.label,
				type: name.type,
				printed,
				search: name.search.filter((spelling) => !known.has(spelling)),
				...(at.length > 0 && { at }),
				...(not.length > 0 && { not }),
				...(holders.length > 0 && { holders }),
			};
		}),
		points: points.map(({ id, title, subject, relation, weight, asks, evidence, nearest }) => ({
			id,
			title,
			subject,
			relation,
			weight,
			asks,
			names: [...names.entries()].flatMap(([index, { mentions }]) =>
				mentions.some((own) => evidence.some((quote) => meet(own, quote))) ? [index] : [],
			),
			rests: sides.map((side) => [
				...new Set(evidence.flatMap(({ article, sentence }) => (article === side ? [sentence] : []))),
			]),
			...(nearest.length > 0 && { near: [...new Set(nearest.map(({ sentence }) => sentence))] }),
		})),
		subjects: edition.subjects.map(({ id, label }) => ({ id, label })),
		vocabulary: languages.map((language) => readVocabulary(language, comparison)),
		own,
	};
}

/** Gives the folder of the engine that has the passages in a language. */
export function bundleOf(language: string): string {
	return `pagefind/${language.toLowerCase()}`;
}

/** The spellings by which a name stands in an article: what is found otherwise was pointed at. */
function spellingsOf({ mentions }: Comparison['names'][number], article: string): string[] {
	return [
		...new Set(mentions.filter((own) => own.article === article && own.by === 'spelling').map(({ exact }) => exact)),
	];
}

/** Those too by which the other article has it, where they stand here within a longer name. */
function spellingsIn(name: Comparison['names'][number], article: string, { articles, names }: Comparison): string[] {
	const own = spellingsOf(name, article);
	const others = articles
		.flatMap(({ id }) => (id === article ? [] : spellingsOf(name, id)))
		.filter((spelling) => /^\p{Lu}/u.test(spelling));
	const asked = others.filter((spelling) => !own.includes(spelling));
	if (asked.length === 0) return own;
	const longer = new Set(names.flatMap((other) => (other === name ? [] : spellingsOf(other, article))));
	const nested = asked.filter((spelling) =>
		[...longer].some((exact) => exact.length > spelling.length && findWholeWords(foldText(exact), spelling).length > 0),
	);
	return [...own, ...nested];
}

/**
 * The places where a spelling of a name stands and does not mean it: no name is mentioned there, or just there another.
 * Within a longer name it counts: who asks for `Iran` may see `Iran’s ambassador`.
 */
function excludedPlaces(
	name: Comparison['names'][number],
	comparison: Comparison,
): Omit<Quote, 'sentence' | 'exact'>[] {
	const { articles } = comparison;
	return articles.flatMap(({ id: article, passages }) => {
		const spellings = spellingsIn(name, article, comparison);
		return passages.flatMap((passage) => {
			const folded = foldedPassage(passage);
			return spellings
				.flatMap((spelling) => findWholeWords(folded, spelling))
				.filter(({ start, end }) => {
					const here = mentionsIn(comparison, article, passage.id).filter(
						({ mention }) => mention.start < end && start < mention.end,
					);
					if (here.some((own) => own.name === name)) return false;
					return here.length === 0 || here.some(({ mention }) => mention.start === start && mention.end === end);
				})
				.map(({ start, end }) => ({ article, passage: passage.id, start, end }));
		});
	});
}

type NamedMention = ReturnType<CrossReferences['mentionsIn']>[number];

const references = new WeakMap<Comparison, CrossReferences>();

/** All that is mentioned in a passage. */
function mentionsIn(comparison: Comparison, article: string, passage: string): NamedMention[] {
	const known = references.get(comparison) ?? new CrossReferences(comparison);
	references.set(comparison, known);
	return known.mentionsIn(article, passage);
}

/** Those who hold an office, where a text says so outright: what the edition calls a relation of holding one. */
function holdersOf(office: string, { relations, names, edition }: Comparison): string[] {
	if (names.find(({ id }) => id === office)?.type !== 'office') return [];
	const holding = new Set(edition.relationTypes.filter(({ holds }) => holds).map(({ id }) => id));
	return relations
		.filter(({ to, type, certainty }) => to === office && holding.has(type) && certainty === 'stated')
		.map(({ from }) => from);
}

function placeOf(
	{ article, passage, start, end }: Omit<Quote, 'sentence' | 'exact'>,
	sides: readonly string[],
): SearchedPlace {
	return [sides.indexOf(article), passage, start, end];
}

function meet(a: Quote, b: Quote): boolean {
	return a.article === b.article && a.passage === b.passage && a.start < b.end && b.start < a.end;
}
