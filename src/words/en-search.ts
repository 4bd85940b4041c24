import { makeForms } from './forms';

const { plural, listOr } = makeForms('en-GB');

/** What search says, in English; apart from the other words, since scripts say it. */
export const enSearch = {
	title: 'Search',
	description: 'Search both texts in any spelling; the answers stand side by side.',
	hint: 'Names are found in every spelling, words in every form, and a slip is forgiven. A question finds the point that answers it.',
	operators: 'What can be typed',
	operatorRows: [
		['"a phrase"', 'these words together, whatever stands between them but words'],
		['-word, NOT word', 'paragraphs without it'],
		['this OR that', 'either of them'],
		['in:', 'one of the two texts, by its short name'],
	],
	try: 'Try',
	noScript: 'Searching needs script, which is off.',
	wordIndexLong: 'The index of words',
	wordIndexSays: 'lists every word and name of both texts with its places, and works without:',
	everyWord: 'Every word and its places are in',
	wordIndex: 'the index of words',
	needsNone: ', which needs no script.',
	suggestions: 'Names and points',
	bothFor: (query: string): string => `Both texts for ${quote(query)}`,
	also: (type: string, spelling: string): string => `${type}, also ${spelling}`,
	status: {
		agree: 'both say',
		differ: 'they differ',
		conflict: 'at odds',
		only: (label: string): string => `only ${label}`,
	},
	searching: 'Searching…',
	notLoaded: 'The search did not load.',
	// What did not come
	failed: 'What the search needs did not arrive. Try again, or look the words up in ',
	noEngine:
		'The engine that finds the passages did not arrive: none was looked for. Try again, or look the words up in ',
	otherBuild: 'The site has been renewed since this page was opened. Load the page again, or look the words up in ',
	tryAgain: 'Try again',
	// The answer
	counts: (counts: readonly string[]): string => {
		const said = counts.join(', ');
		return said.charAt(0).toUpperCase() + said.slice(1);
	},
	countIn: (count: number, label: string): string => `${count === 0 ? 'nothing' : passages(count)} in ${label}`,
	countPoints: points,
	sentences: (sentences: number, paragraphs: readonly string[]): string => {
		const counted = plural(sentences, { one: '1 sentence', other: `${sentences} sentences` });
		return paragraphs.length === 1
			? `${counted} in ${paragraphs[0] ?? ''}`
			: `${counted} in ${passages(paragraphs.length)}`;
	},
	nothing: 'nothing',
	notAll: 'nothing that has all of it',
	named: (label: string, count: number): string => `${label} does, in ${passages(count)}.`,
	namedOnly: (name: string, where: readonly string[]): string => `${name} is named in ${where.join(' and in ')}.`,
	namedBoth: (name: string, where: readonly string[]): string => `${name} is named in both: ${where.join(', ')}.`,
	office: (office: string, holder: string): string => `${office}: ${holder}.`,
	notNamed: (label: string, name: string): string => `${label} does not name ${name}.`,
	neitherNames: (name: string): string => `Neither text names ${name}.`,
	inLabel: (label: string, count: number): string => `${label} in ${passages(count)}`,
	stands: (what: string, where: readonly string[]): string => `${what} stands in ${where.join(' and in ')}.`,
	notIn: (label: string, what: string): string => `Not in ${label}: ${what}.`,
	neitherHas: (what: string): string => `Neither text has ${what}.`,
	noneHasAll: 'No paragraph has all of it.',
	statusCount: (status: string, count: number): string => `${status}: ${points(count)}.`,
	onlyCount: (label: string, count: number): string =>
		`${plural(count, { one: '1 point rests', other: `${count} points rest` })} on ${label} alone.`,
	// What a query was taken for
	shownFor: (shown: string, typed: string): string => `${quote(typed)} is read as ${shown}`,
	alsoSpelled: (name: string, spellings: readonly string[]): string =>
		`${name}: also ${spellings.map(quote).join(', ')}`,
	without: (what: string): string => `without ${what}`,
	either: (what: readonly string[]): string => `either ${what.join(' or ')}`,
	within: (label: string): string => `${label} only`,
	ignored: (what: string): string => `${quote(what)} is no operator here, and was left out`,
	unread: (what: string): string => `${quote(what)} is in letters that were not understood: it was not looked for`,
	notAsked: (what: readonly string[]): string => `an answer may do without ${what.map(quote).join(', ')}`,
	heldBy: (office: string, name: string): string => `${office}: held by ${name}, whose name is searched as well`,
	cut: 'There may be more: only the paragraphs that fit best were looked through',
	asTyped: 'Search the words as typed',
	allSpellings: 'Search in all spellings',
	// The columns
	passage: (id: string): string => (id.startsWith('h') ? `heading ${id.slice(1)}` : `¶${id.slice(1)}`),
	passageOf: (label: string, passage: string): string => `${label} ${passage}`,
	noWordOf: (label: string, what: readonly string[]): string =>
		what.length === 1
			? `${what[0] ?? ''} does not stand in ${label}.`
			: `None of these stands in ${label}: ${what.join(', ')}.`,
	apart: (label: string): string => `The words stand in ${label}, but not together.`,
	nearest: 'Nearest words:',
	byPoint: 'By the point that answers',
	otherWords: (count: number): string => `Also with all of the words: ${passages(count)}`,
	someWords: (count: number): string => `Some of the words: ${passages(count)}`,
	kinWords: (count: number): string => `Related words: ${passages(count)}`,
	has: (what: readonly string[]): string => `has ${what.join(', ')}`,
	holder: (name: string): string => `Holder of the office: ${name}`,
	picture: (label: string, hits: readonly string[]): string => `Where in ${label}: ${hits.join(', ')}`,
	// Lines
	asSentences: 'Sentences',
	asLines: 'Lines',
	view: 'Show as',
	sort: 'Sort the lines by',
	sorts: { reading: 'their place', left: 'the word before', right: 'the word behind' },
	lineHeads: ['before', 'word', 'behind', 'place'],
	// Below
	points: 'Points',
	morePoints: (count: number): string => plural(count, { one: '1 more point', other: `${count} more points` }),
	section: 'A section of the points:',
	nothingAtAll: 'Try other words or fewer, or look through ',
	// Of words
	notAllIn: (label: string): string => `nothing that has all of it in ${label}`,
	quote,
	oneOf: listOr,
	kinds: {
		person: 'person',
		group: 'group',
		place: 'place',
		office: 'office',
		publication: 'publication',
		event: 'event',
		community: 'community',
		other: 'other',
	},
} as const;

function quote(words: string): string {
	return `“${words}”`;
}

function points(count: number): string {
	return plural(count, { one: '1 point', other: `${count} points` });
}

function passages(count: number): string {
	return plural(count, { one: '1 paragraph', other: `${count} paragraphs` });
}
