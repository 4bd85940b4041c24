/**
 * The site's own words in English. One file a language: everything a page says that is neither the texts' nor the editors'.
 * Each part belongs to one kind of page; what several pages say stands in `shared`.
 */
export const en = {
	/** Words that several pages share: the same word for the same thing everywhere. */
	shared: {
		/** How the two texts stand to each other on a point, as shown; addresses and data keep `agree|differ|conflict|only`. */
		status: {
			agree: 'both say',
			differ: 'they differ',
			conflict: 'at odds',
			only: (label: string): string => `only ${label}`,
		},
		degree: { tension: 'in tension', contradiction: 'contradiction' },
		/** Who vouches for words, before a quote. */
		voucher: {
			author: 'in its own voice',
			named: (source: string): string => `on the word of ${source}`,
			unnamed: (source: string): string => `on the word of “${source}”, not named`,
			nobody: 'no source named',
		},
		/** A passage, as cited. */
		passage: (number: string): string => `¶${number}`,
		heading: (number: string): string => `heading ${number}`,
		noAuthor: 'no author given',
		/** Who wrote, where it opens a line. */
		byline: (authors: readonly string[]): string => (authors.length > 0 ? listAnd(authors) : 'No author given'),
		/** How many words a text has. */
		wordCount: (count: number): string => `${formatCount(count)} ${count === 1 ? 'word' : 'words'}`,
		/** What was checked to occur nowhere in the text that is silent: `no word of “pact” or “deal”`. */
		noWordOf: (terms: readonly string[], more: number): string => {
			const quoted = terms.map((term) => `“${term}”`);
			return `no word of ${listOr([...quoted, ...(more > 0 ? [`${more} more`] : [])])}`;
		},
		/** Before the words of the silent text that come closest. */
		nearest: (label: string): string => `${label}’s nearest words`,
		/** A link from a passage’s number, for those who hear it. */
		passageOf: (label: string, number: string): string => `${label} ${number}`,
		search: 'Search',
		ask: 'Search or ask',
		askLong: 'Search or ask: a name, a word, a question',
	},
	// --- site: header, footer, 404, former addresses
	site: {
		skip: 'Skip to the content',
		menu: 'Site',
		compare: 'Compare',
		points: 'Points',
		who: 'Who',
		when: 'When',
		about: 'About',
		searchBoth: 'Search both texts',
		noScript: 'Search needs script. Without it,',
		wordIndex: 'look words up in the index',
		/** Before the publishers, who are linked. */
		foot: 'Every quote stands word for word in the article it is taken from, and leads there.',
		ownedBy: 'The words of the articles are their publishers’:',
		howMade: 'How this was made',
		data: 'Data',
		lost: {
			title: 'Nothing stands at this address',
			description: 'There is no page at this address.',
			lead: 'The page may have moved. Search for what you came for, or start from one of the two texts.',
		},
	},
	// --- home
	home: {
		all: (count: number): string => `all ${formatCount(count)}`,
		/** What a link to all points of a status leads to, for those who hear it. */
		allOf: (count: number, status: string): string => `all ${formatCount(count)} points: ${status}`,
		askTitle: 'Ask both texts',
		whatTitle: 'What this is',
		glanceTitle: 'Both texts at a glance',
		glanceLead:
			'Each text to scale, paragraph by paragraph. A line joins the words of one weighty point: whole where both say it, broken where they differ, double where they are at odds. Any paragraph or line opens both texts there.',
		/** A paragraph in the picture, for those who hear it. */
		segment: (label: string, number: string, words: string): string => `${label} ${number}: ${words}`,
		/** A line in the picture, for those who hear it. */
		line: (status: string, title: string): string => `${status}: ${title}`,
		glanceKeys: 'One stop for the Tab key; arrows go from part to part',
		/** A run of short paragraphs that are too low to be numbered one by one. */
		run: (first: string, last: string): string => `${first}–${last}`,
	},
	// --- compare
	compare: {},
	// --- points and one point
	points: {
		title: 'Points',
		description: (count: number): string =>
			`${formatCount(count)} points on which the two articles agree, differ, are at odds, or only one speaks, each with its exact words.`,
		lead: (subjects: number): string =>
			subjects === 1
				? 'What the two articles say, each point with the words it rests on.'
				: `What the two articles say on ${spellCount(subjects)} subjects, each point with the words it rests on.`,
		filters: 'Filter the points',
		status: 'What they say',
		weight: 'Weight',
		subject: 'Subject',
		name: 'Name',
		source: 'Who vouches',
		all: 'all',
		anyName: 'any name',
		anySource: 'anyone',
		weights: { 3: 'weightiest', 2: 'worth knowing', 1: 'details' } as Record<number, string>,
		itself: (label: string): string => `${label} itself`,
		named: 'a named source',
		unnamed: 'an unnamed source',
		/** The button that brings the filters by name and source. */
		choose: 'Filter by name or source',
		allNames: 'all names',
		allSources: 'all sources',
		/** `count` is written by the script: `12 of 99 points`. */
		shown: (count: string, all: number): string => `${count} of ${formatCount(all)} points`,
		nothing: 'No point has all of these.',
		showAll: 'Show all points',
		further: 'Weight, subject, name, who vouches',
		whole: 'whole point',
		/** One point's page. */
		quotes: 'What the texts say',
		takeAway: 'Take it with you',
		openBoth: 'Open in both texts',
		copy: 'Copy both, cited',
		copyOne: 'Copy, cited',
		copied: 'Copied',
		notCopied: 'Could not copy: select the text below',
		link: 'Link',
		linkCopied: 'Link copied',
		citation: 'As cited',
		when: 'When',
		who: 'Who',
		notes: 'Notes',
		note: (exact: string, body: string): string => `“${exact}”: ${body}`,
		degree: { tension: 'a tension, not a contradiction', contradiction: 'a contradiction as written' },
		steps: 'Points before and after',
		/** Where a point stands among those of its filter. */
		place: (position: number, count: number, filter: string): string => `${position} of ${count} ${filter}`,
		filtered: (position: string, count: string): string => `${position} of ${count} in your choice`,
		/** A source, as cited. */
		cited: ({ label, title, publisher, authors, date }: CitedSource): string => {
			const parts = [
				authors.length > 0 ? listAnd(authors) : '',
				`“${title}”`,
				publisher,
				authors.length > 0 ? '' : 'no author given',
				date,
			];
			return `${label}: ${parts.filter(Boolean).join(', ')}.`;
		},
		/** Events of one date, for those who hear it. */
		event: (date: string, titles: readonly string[]): string => `${date}: ${titles.join('; ')}`,
	},
	// --- names and one name
	names: {},
	// --- timeline
	timeline: {},
	// --- about
	about: {},
	// --- articles
	article: {},
	// --- search
	search: {},
};

/** Writes a number as English does: `1,024`. */
function formatCount(count: number): string {
	return count.toLocaleString('en');
}

/** Spells a small number out, as running text does. */
function spellCount(count: number): string {
	const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
	return words[count] ?? formatCount(count);
}

/** Lists what belongs together: `a, b and c`. */
function listAnd(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB').format(items);
}

/** Lists alternatives: `a, b, or c`. */
function listOr(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
}

/** What a citation is made of; what is not known is empty. */
export interface CitedSource {
	label: string;
	title: string;
	publisher: string;
	authors: readonly string[];
	date: string;
}

/** What a language must have words for. */
export type Words = typeof en;
