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
	home: {},
	// --- compare
	compare: {},
	// --- points and one point
	points: {},
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

/** Lists alternatives: `a, b, or c`. */
function listOr(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
}

/** What a language must have words for. */
export type Words = typeof en;
