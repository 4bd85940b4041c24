import { nameWords } from '../../language/fold-name';
import type { SearchData, SearchedName, Vocabulary } from './search-data';

/** The small file as it travels: what the rest says already is left out. */
export type PackedSearchData = Omit<SearchData, 'names' | 'vocabulary'> & {
	/** `id` is left out where it is the label in small letters with hyphens. */
	names: (Omit<SearchedName, 'id'> & { id?: string })[];
	/** The words that stand in names alone are those of the names. */
	vocabulary: Omit<Vocabulary, 'proper'>[];
};

/** Leaves out what `unpackSearchData` puts back. */
export function packSearchData(data: SearchData): PackedSearchData {
	const packed: PackedSearchData = {
		...data,
		names: data.names.map(({ id, ...name }) => (id === slugOf(name.label) ? name : { id, ...name })),
		vocabulary: data.vocabulary.map(({ proper: _, ...words }) => words),
	};
	return packed;
}

/** Gives the search data as it was before it was packed. */
export function unpackSearchData(packed: PackedSearchData): SearchData {
	const names = packed.names.map((name): SearchedName => ({ id: slugOf(name.label), ...name }));
	return {
		...packed,
		names,
		vocabulary: packed.vocabulary.map((own) => {
			const outside = new Set([own.words, own.capital].flatMap((list) => list.split(' ')));
			const sides = packed.articles.flatMap(({ language }, side) => (language === own.language ? [side] : []));
			const printed = sides.flatMap((side) => names.flatMap((name) => name.printed[side] ?? []));
			// As a text prints them: a word with an apostrophe within is one.
			const proper = new Set(printed.flatMap((spelling) => properForms(spelling)).filter((form) => !outside.has(form)));
			return { ...own, proper: [...proper].sort().join(' ') };
		}),
	};
}

function properForms(spelling: string): string[] {
	return [...spelling.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʿʾ‘](?=\p{L})[\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/gu)]
		.map(([word]) => word)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.toLowerCase());
}

function slugOf(label: string): string {
	return nameWords(label).join('-');
}
