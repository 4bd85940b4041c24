import { enSearch } from './en-search';

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
		/** What is not known of a text is said to be unknown, wherever it would stand. */
		noPublisher: 'publisher not known',
		noDate: 'date not known',
		noAddress: 'no address known',
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
		/** What the site is, where the editors do not say it. */
		description: (left: string, right: string): string => `${left} and ${right}: two texts side by side, whole, and what they share.`,
		/** The line below the title, where the editors give none. */
		subtitle: (left: string, right: string): string => `${left} and ${right}, side by side`,
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
		nearest: (label: string | undefined, number: string): string => `Nearest words, ${number}${label === undefined ? '' : ` (${label})`}`,
		nearestWords: (label: string | undefined, number: string, exact: string): string =>
			`Nearest words, ${number}${label === undefined ? '' : ` (${label})`}: “${exact.replaceAll('“', '‘').replaceAll('”', '’')}”`,
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
				publisher ?? 'publisher not known',
				authors.length > 0 ? '' : 'no author given',
				date ?? 'date not known',
			];
			return `${label}: ${parts.filter(Boolean).join(', ')}.`;
		},
		/** Events of one date, for those who hear it. */
		event: (date: string, titles: readonly string[]): string => `${date}: ${titles.join('; ')}`,
	},
	// --- names and one name
	names: {
		title: 'Who',
		description: (both: number, alone: number): string =>
			`${both} people, groups and places named in both articles, each spelling beside the other, and ${alone} in one only.`,
		lead: (both: number, alone: number): string =>
			both === 0
				? `No name stands in both articles; ${alone} ${alone === 1 ? 'stands' : 'stand'} in one only.`
				: `${both} ${both === 1 ? 'name stands' : 'names stand'} in both articles, ${alone} in one only.`,
		both: 'Names in both',
		/** Above the column between both spellings. */
		compared: 'How they compare',
		types: {
			person: 'People',
			group: 'Groups',
			place: 'Places',
			office: 'Offices',
			publication: 'Publications',
			event: 'Events',
			community: 'Communities',
			other: 'Other names',
		},
		/** How two spellings differ, in the column between them. */
		difference: {
			same: 'the same',
			hyphen: 'a hyphen',
			apostrophe: 'an apostrophe',
			capitals: 'capitals',
			marks: 'punctuation',
			letter: 'one letter',
			spelling: 'spelled otherwise',
			longer: 'a longer form',
			other: 'another name',
		},
		once: (spelling: string): string => `once ${spelling}`,
		also: (spelling: string): string => `also ${spelling}`,
		more: (count: number, kinds: string): string => `${count} more: ${kinds}`,
		members: {
			heading: (type: string, whole: string): string => `Who ${type} ${whole}`,
			count: (count: number): string => `names ${count}`,
			finding: (left: { label: string; count: number }, right: { label: string; count: number }, shared: string[]): string => {
				const of =
					left.count > 0 && right.count > 0
						? `Of the ${left.count} that ${left.label} names and the ${right.count} that ${right.label} names, `
						: `${left.label} names ${left.count}, ${right.label} ${right.count}; `;
				if (shared.length === 0) return `${of}none stands in both by its own name.`;
				return shared.length === 1
					? `${of}only ${shared[0] ?? ''} stands in both by its own name.`
					: `${of}${shared.length} stand in both by their own names: ${list(shared)}.`;
			},
			/** On the side that does not count a name in, where it names it otherwise. */
			notAmong: (label: string, count: number): string => `not among the ${count} that ${label} names`,
			notNamed: (label: string): string => `not named in ${label}`,
			rest: (count: number, label: string): string => `${count} only in ${label}`,
		},
		relations: {
			heading: 'Relations that both state',
			lead: (count: number, shown: number): string =>
				`${count === 1 ? 'One relation' : `${count} relations`}${shown < count ? `, ${shown} of them drawn` : ''}. Each opens its words in both texts; what one text alone states stands on the page of each name.`,
			figure: 'Relations that both articles state, as a figure',
			inferred: 'inferred',
			reasoning: (reasoning: string): string => `Inferred: ${reasoning}`,
			all: 'All relations are in the data.',
		},
		alone: {
			heading: 'In one text only',
			count: (count: number, label: string): string => `${count} only in ${label}`,
		},
		one: {
			description: (label: string): string => `${label}: every spelling, mention, point and relation in both articles.`,
			times: (count: number): string => (count === 1 ? 'once' : `${count} times`),
			absent: (label: string): string => `Not named in ${label}.`,
			from: 'rests on',
			asWell: (words: string[]): string => `and as ${list(words.map((word) => `“${word}”`))}`,
			apart: 'Kept apart',
			points: 'Points',
			noPoint: 'No point speaks of it.',
			relations: 'Relations',
			events: 'When',
		},
	},
	// --- timeline
	timeline: {
		title: 'When',
		description: (count: number): string =>
			`${count} events that the two articles date or let be dated, each with the words by which each text dates it.`,
		/** `undated` are the texts of which it is not known when they were published. */
		lead: (count: number, undated: readonly string[]): string => {
			const events = `${count === 1 ? 'One event' : `${count} events`}, with the words by which each text dates it.`;
			const published = undated.length < 2 ? 'No event is dated; this is when the articles were published.' : 'No event is dated.';
			const unknown =
				undated.length === 0 ? '' : ` When ${listAnd(undated)} ${undated.length === 1 ? 'was' : 'were'} published is not known.`;
			return `${count === 0 ? published : events}${unknown}`;
		},
		key: {
			stated: 'the text states the date',
			inferred: 'worked out; unfold to see how',
			span: 'long: some time in that span, dashed where an end is open',
			none: 'no mark: not in this text’s quotes',
		},
		before: (year: string): string => `Before ${year}`,
		toCome: 'Still to come when both were published',
		undated: 'Without a date',
		unknown: 'no date known',
		noDate: 'no date in the quote',
		published: (label: string): string => `${label} is published`,
		how: { day: 'How the date is found.', published: 'How the date is known.', unsaid: 'The editors do not say.' },
		stated: 'The words state the date.',
		silent: (label: string): string => `Not in what is quoted from ${label}.`,
		read: (label: string): string => `Read ${label}`,
	},
	// --- about
	about: {
		title: 'About',
		heading: 'About this comparison',
		description: 'Method, sources, what each text dwells on, how to cite, the proof of fidelity and the coverage of the comparison.',
		contents: 'On this page',
		sources: {
			heading: 'Sources',
			published: 'Published',
			undated: 'No date known.',
			words: (count: string): string => `${count} words`,
			title: 'Title',
			authors: (authors: string[]): string => `By ${list(authors)}`,
		},
		method: {
			heading: 'Method',
			verbatim:
				'The articles are shown verbatim. Slips of the source are marked with a note and never mended. What came with a text but is not the article (disclaimers, author lines, comments, menus) stands folded at the foot of its page and is neither searched nor compared.',
			evidence:
				'Every point, event, relation and note quotes the exact words it rests on. When the site is built, each quote is looked for in its article: it must be there exactly once, or the build stops. What the editors inferred says that it is inferred, and from which words.',
			weight:
				'Weights run from 3, what a reader with one minute must see, to 1. Before each quote of a point stands who vouches: the author, a named source, or one without a name.',
			silence:
				'That a text is silent is said only where words it would have had to use were looked for and are not in it. Everywhere else the site says no more than that no point speaks of a thing, or that no quote is from a text.',
			links: (point: number, computed: number): string =>
				`Passages are linked where a point quotes both. Where no point speaks, a link may be computed: sentences are compared by the weight of the words and names they share (tf-idf over word stems, each name folded to one form), and kept where each is nearly the other’s best match. Computed links say that they are. There are ${point} links from points and ${computed} computed ones here.`,
			shared: (terms: string[]): string => `they share ${list(terms)}`,
			and: 'and',
		},
		yardstick: {
			heading: 'One yardstick',
			lead: 'Whatever the matter, the same questions decide, in this order.',
			kinds: {
				contradiction: 'Can both be true as written? If not, the texts are at odds: a contradiction.',
				tension:
					'Both can be true, but one makes the other unlikely, or a reader who believed the one would expect the other to say otherwise: at odds, in tension.',
				differ: 'Both speak of it, and both can be true side by side, in different detail, emphasis, date or wording: they differ.',
				agree: 'Both speak of it, and what one says of it the other says as well, whatever the words: both say it.',
				only: 'One speaks of it, and words that the other would have had to use are not in the other: only one says it. Silence is no denial.',
			},
			example: 'For example',
		},
		dwell: {
			heading: 'What each text dwells on',
			lead: 'Words, names and quotations, counted. The texts differ in length, so terms and names are given per 100 words, with the counts (×) beside them.',
			terms: 'Words and names one text uses more',
			method: (compared: number, fewest: number, significant: string, notable: string): string =>
				`Of ${compared} names and words that occur ${fewest} times or more, those whose shares in the two texts differ by more than chance is likely to make them: by log-likelihood, G² (Dunning 1993). A solid bar: G² ≥ ${significant}, so large a difference comes by chance in fewer than one case in twenty (p < .05). A hollow bar: G² ≥ ${notable}, one in ten (p < .10). In texts this short even a solid bar is a hint, not a proof.`,
			more: (label: string): string => `${label} uses more`,
			note: (significant: number, notable: number): string => `${significant} at p < .05, ${notable} more at p < .10`,
			none: (label: string): string => `${label} uses no term so much more.`,
			term: 'Term',
			names: 'Names',
			namesLead: (count: number): string => `The ${count} names mentioned most, both texts weighing alike, whatever the spelling.`,
			name: 'Name',
			length: 'Length',
			lengthLead: 'Each row has a scale of its own.',
			measure: 'Measure',
			measures: {
				words: 'Words',
				passages: 'Passages',
				passagesNote: 'paragraphs and list items',
				sentences: 'Sentences',
				perSentence: 'Words a sentence',
				perSentenceNote: 'list items aside',
				quoted: 'Words in quotation marks',
				quotedShare: 'Share of words quoted',
			},
			quotations: 'All words between double quotation marks, as printed',
			quotationCount: (count: number): string => (count === 1 ? 'one quotation' : `${count} quotations`),
		},
		vouch: {
			heading: 'Who vouches',
			lead: (points: { label: string; points: number }[]): string =>
				`On whose word each text says what the points rest on: ${list(points.map(({ label, points: count }) => `${count} points quote ${label}`))}. Counted are points, each voucher once a point, so that it does not matter how quotes are cut; a point may rest on more than one.`,
			head: 'On the word of',
			bases: { author: 'The author', named: 'A named source', unnamed: 'An unnamed source' },
			points: (count: number): string => (count === 1 ? '1 point' : `${count} points`),
			printed: 'The sources as printed',
			notNamed: 'not named',
			none: (label: string): string => `No quote of ${label} rests on a source.`,
		},
		fidelity: {
			heading: 'Proof of fidelity',
			text: (articles: string[]): string =>
				`At each build the title, the body and the furniture of each article are put together again and read against the text as received, character for character, with white space folded. This build passed: ${list(articles)} say exactly what their originals say.`,
			article: (label: string, words: string, passages: number, furniture: number): string =>
				`${label} (${words} words, ${passages} passages${furniture === 0 ? '' : `, ${furniture} ${furniture === 1 ? 'piece' : 'pieces'} of furniture`})`,
		},
		coverage: {
			heading: 'Coverage',
			sentences: (covered: number, all: number, share: number): string =>
				`${covered} of ${all} sentences (${share} %) are evidence of a point.`,
			uncovered: 'No point rests on:',
			unclaimed: (words: string[]): string => `Capitalised words that no name claims: ${words.length === 0 ? 'none' : words.join(', ')}.`,
			all: (counts: Record<'points' | 'names' | 'events' | 'relations' | 'notes' | 'links', number>, without: number): string => {
				const names = without === 0 ? 'all of them in the evidence of a point' : `${without} in no point’s evidence`;
				return `${counts.points} points, ${counts.names} names (${names}), ${counts.events} events, ${counts.relations} relations, ${counts.notes} notes, ${counts.links} links.`;
			},
		},
		cite: {
			heading: 'How to cite',
			text: (label: string): string =>
				`A passage is cited by the article’s short name and its number, such as “${label} ¶3”; its address is that of the article’s page with #p3, a sentence’s with #p3s2. A pair of passages is cited by the point that joins them. The numbers do not change, because the texts do not.`,
			data: 'Everything on this site is also there as data:',
			offsets: 'with each quote’s place in UTF-16 offsets.',
		},
	},
	// --- articles
	article: {
		description: (publisher: string | undefined, title: string): string =>
			`${publisher === undefined ? '' : `${publisher}: `}${title}. The whole text, verbatim, with the evidence of the comparison laid over it on request.`,
		authors: (authors: string[]): string => (authors.length === 0 ? 'No author given' : `By ${list(authors)}`),
		words: (count: string): string => `${count} words`,
		original: 'original',
		known: 'about title and date',
		knownOne: 'how this is known',
		titleIs: (source: string): string => `Title: ${source}`,
		dateIs: (source: string): string => `Date: ${source}`,
		evidence: 'Evidence',
		/** Before the short name of the other text. */
		across: 'The same in',
		compare: 'Compare',
		keys: 'keys',
		status: {
			agree: 'Both',
			differ: 'Differ',
			conflict: 'At odds',
			only: (label: string): string => `Only ${label}`,
		},
		more: (count: number): string => `+ ${count} more`,
		note: { sic: 'so in the source', gloss: 'what this refers to', ambiguity: 'two readings' },
		noteOn: (kind: string, words: string): string => `Note on “${words}”: ${kind}`,
		furniture: 'Received with the text, not part of it',
		furnitureKinds: { disclaimer: 'Disclaimer', authors: 'On the authors', comments: 'Comments', menu: 'Menu', other: 'Other' },
	},
	// --- the index of words, which is search without script
	wordIndex: {
		title: 'Index of words',
		description: (words: number, names: number): string =>
			`All ${words} content words and ${names} names of both texts, with their places.`,
		lead: (words: number): string =>
			`All ${words} content words of both texts and their places, without script. Choose a letter, or a name.`,
		letters: 'Letters',
		letter: (letter: string): string => `Words: ${letter}`,
		letterDescription: (letter: string): string => `The words of both texts under ${letter}, with their places.`,
		word: 'Word',
		names: 'Names',
		times: (count: number): string => `×${count}`,
	},
	// --- search
	search: enSearch,
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

/** What a citation is made of; what is not known is undefined, and the citation says so. */
export interface CitedSource {
	label: string;
	title: string;
	publisher: string | undefined;
	authors: readonly string[];
	date: string | undefined;
}

/** What a language must have words for. */
export type Words = typeof en;

/** Joins words as a list is read aloud: `a, b and c`. */
function list(words: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}
