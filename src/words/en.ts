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
	compare: {
		title: 'Side by side',
		titleLed: (label: string): string => `Side by side, ${label} leading`,
		bySubject: 'Points, by subject',
		heading: (left: string, right: string): string => `${left} and ${right}, side by side`,
		description: (left: string, right: string): string => `${left} and ${right}, both whole, and between them what joins them.`,
		bar: 'How to compare',
		lead: 'Lead',
		leadTitle: (label: string): string => `${label} leads`,
		filters: 'Points shown',
		show: {
			weightiest: 'weightiest',
			all: 'all',
			agree: 'agree',
			differ: 'differ',
			conflict: 'at odds',
			only: (label: string): string => `only ${label}`,
		},
		follows: (label: string): string => `${label} follows`,
		evidence: 'evidence',
		view: 'View',
		name: 'Light a name',
		noName: 'none',
		keys: 'Single-key shortcuts',
		keysTitle: 'Keys',
		keysHelp: [
			['j k', 'next, previous point'],
			['e', 'the evidence, on or off'],
			['l', 'the other text leads'],
			['h', 'hold the sentence, to put another level'],
			['Esc', 'close'],
			['/', 'search'],
			['?', 'this list'],
		] as const,
		closeHelp: 'Close',
		print: 'Print',
		previous: 'Previous point',
		next: 'Next point',
		position: (place: string, of: string): string => `${place} of ${of}`,
		noPosition: '–',
		spine: 'Points, where the leading text comes to them',
		alone: (label: string): string => `Only ${label} says`,
		smaller: (count: string): string => `${count} smaller`,
		sign: (status: string, count: number): string => (count === 1 ? status : `${status}, ${count} points`),
		passage: (label: string, number: string): string => `${label} ${number}`,
		end: (label: string): string => `End of ${label}`,
		furniture: 'Around the text',
		close: 'Close',
		copyBoth: 'Copy both, cited',
		copyOne: 'Copy, cited',
		copied: 'Copied',
		link: 'Link',
		page: 'Page',
		notes: 'Notes',
		onSentence: (place: string, of: string): string => `${place} of ${of} on this sentence`,
		nothing: (label: string): string => `${label} says nothing of this`,
		noPoint: 'No point speaks of this',
		absent: (terms: string): string => `Not in its text: ${terms}`,
		nearest: (label: string | undefined, number: string, exact: string): string => `${label ?? 'Nearest words'}, ${number}: “${exact}”`,
		readIn: (label: string): string => `Read in ${label}`,
		backTo: (label: string): string => `Back to ${label}`,
		names: 'Names',
		held: (place: string, label: string): string => `${place} is held. Choose a ¶ number of ${label} to put it level.`,
		level: (left: string, right: string): string => `${left} and ${right} are held level. Esc lets go.`,
		ledger: 'The points',
		ledgerPoint: 'Point',
		ledgerOf: (shown: string, of: string): string => `${shown} of ${of} points. Both texts follow.`,
	},
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
