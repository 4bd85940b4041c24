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
	},
	// --- site: header, footer, 404, former addresses
	site: {},
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

/** What a language must have words for. */
export type Words = typeof en;
