import { enDates } from './en-dates';
import { enSearch } from './en-search';
import { makeForms } from './forms';

const { plural, number, listAnd, listOr } = makeForms('en-GB');

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
			unnamed: (source: string): string => `on the word of ${quote(source)}, not named`,
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
		wordCount: (count: number): string =>
			plural(count, { one: `${number(count)} word`, other: `${number(count)} words` }),
		/** What was checked to occur nowhere in the text that is silent: `no word of “pact” or “deal”`. */
		noWordOf: (terms: readonly string[], more: number): string => {
			const quoted = terms.map(quote);
			return `no word of ${listOr([...quoted, ...(more > 0 ? [`${more} more`] : [])])}`;
		},
		/** Before the words of the silent text that come closest. */
		nearest: (label: string): string => `${label}’s nearest words`,
		/** A link from a passage’s number, for those who hear it. */
		passageOf: (label: string, number: string): string => `${label} ${number}`,
		search: 'Search',
		ask: 'Search or ask',
		askLong: 'Search or ask: a name, a word, a question',
		/** A number, with just as many digits behind the point as asked for; a share in per cent. */
		number,
		percent,
		/** Exact words, between the quotation marks of the language. */
		quote,
	},
	// --- site: header, footer, 404, former addresses
	site: {
		skip: 'Skip to the content',
		/** What the site is, where the editors do not say it. */
		description: (left: string, right: string): string =>
			`${left} and ${right}: two texts side by side, whole, and what they share.`,
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
		all: (count: number): string => `all ${number(count)}`,
		/** What a link to all points of a status leads to, for those who hear it. */
		allOf: (count: number, status: string): string =>
			`all ${plural(count, { one: '1 point', other: `${number(count)} points` })}: ${status}`,
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
	/** Of texts so long that they are read by sections. */
	sections: {
		label: 'Sections',
		heading: (section: string, of: string): string => `Section ${section} of ${of}`,
		section: (number: string): string => `Section ${number}`,
		next: 'Next section',
		goesOn: (label: string, number: string): string => `${label} goes on at ${number}`,
		elsewhere: (label: string, number: string): string => `${label} ${number} speaks of it, in another section`,
	},
	compare: {
		title: 'Side by side',
		titleLed: (label: string): string => `Side by side, ${label} leading`,
		bySubject: 'Points, by subject',
		heading: (left: string, right: string): string => `${left} and ${right}, side by side`,
		description: (left: string, right: string): string =>
			`${left} and ${right}, both whole, and between them what joins them.`,
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
			computed: 'computed',
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
		sign: (status: string, count: number): string =>
			plural(count, { one: status, other: `${status}, ${number(count)} points` }),
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
		nearest: (label: string | undefined, number: string): string =>
			`Nearest words, ${number}${label === undefined ? '' : ` (${label})`}`,
		nearestWords: (label: string | undefined, number: string, exact: string): string =>
			`Nearest words, ${number}${label === undefined ? '' : ` (${label})`}: ${quote(exact)}`,
		readIn: (label: string): string => `Read in ${label}`,
		backTo: (label: string): string => `Back to ${label}`,
		names: 'Names',
		held: (place: string, label: string): string => `${place} is held. Choose a ¶ number of ${label} to put it level.`,
		level: (left: string, right: string): string => `${left} and ${right} are held level. Esc lets go.`,
		ledger: 'The points',
		ledgerPoint: 'Point',
		ledgerOf: (shown: string, of: string): string => `${shown} of ${of} points. Both texts follow.`,
		/** The link before a passage, for those who hear it. */
		numbered: (label: string, number: string): string => `${label} passage ${number}`,
	},
	// --- passages that links computed from words join
	counterparts: {
		heading: 'Counterparts',
		headingComputed: 'Counterparts computed from words',
		lead: (count: number): string =>
			`No editor has written a point on these two texts yet. ${count === 0 ? 'No passages were found that share words enough to be held side by side.' : `${plural(count, { one: 'One pair of passages was', other: `${number(count)} pairs of passages were` })} found by the words and names they share, the likeliest first.`} This is computed: nobody has judged it, and that a passage is not here does not say that the other text is silent.`,
		description: (count: number): string =>
			`${plural(count, { one: 'One pair', other: `${number(count)} pairs` })} of passages that share rare words or names, computed, with what differs in them.`,
		all: (count: number): string => plural(count, { one: 'On its page', other: `All ${number(count)}` }),
		status: 'computed',
		level: 'Both in place',
		title: (reason: string): string => `Held together by words alone. ${reason}`,
		computed: 'Computed from words: nobody has judged it.',
		none: 'No counterpart was found by its words',
		/** Why two passages are held together, as the left text prints the words. */
		reason: (terms: readonly string[], more: number): string =>
			`Both have ${listAnd([...terms.map(quote), ...(more > 0 ? [plural(more, { one: '1 more word', other: `${more} more words` })] : [])])}.`,
		reasonOfTwo: (terms: readonly string[], more: number): string =>
			`In two languages only names and numbers are compared. Both have ${listAnd([...terms.map(quote), ...(more > 0 ? [`${more} more`] : [])])}.`,
		differ: (
			of: 'number' | 'date' | 'name' | 'negation',
			[left, right]: readonly [string, string],
			[ours, theirs]: readonly [readonly string[], readonly string[]],
		): string => {
			const quoted = (words: readonly string[]): string => listAnd([...new Set(words)].map(quote));
			if (of === 'negation') {
				const [who, words] = ours.length > 0 ? [left, ours] : [right, theirs];
				return theirs.length > 0 && ours.length > 0
					? `Look here: ${left} has ${quoted(ours)}, ${right} ${quoted(theirs)}.`
					: `Look here: only ${who} has ${quoted(words)}.`;
			}
			const what = { number: 'Numbers', date: 'Dates', name: 'Spellings' }[of];
			return `${what}: ${left} has ${quoted(ours)}, ${right} ${quoted(theirs)}.`;
		},
		key: [
			['same', 'in both'],
			['only', 'in this one alone'],
			['differs', 'against another in the other'],
		] as const,
	},
	// --- points and one point
	points: {
		title: 'Points',
		description: (count: number): string =>
			`${plural(count, { one: 'One point', other: `${number(count)} points` })} on which the two articles agree, differ, are at odds, or only one speaks, each with its exact words.`,
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
		shown: (count: string, all: number): string =>
			`${count} of ${plural(all, { one: '1 point', other: `${number(all)} points` })}`,
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
		note: (exact: string, body: string): string => `${quote(exact)}: ${body}`,
		degree: { tension: 'a tension, not a contradiction', contradiction: 'a contradiction as written' },
		steps: 'Points before and after',
		/** Where a point stands among those of its filter. */
		place: (position: number, count: number, filter: string): string => `${position} of ${count} ${filter}`,
		filtered: (position: string, count: string): string => `${position} of ${count} in your choice`,
		/** A source, as cited. */
		cited: ({ label, title, publisher, authors, date }: CitedSource): string => {
			const parts = [
				authors.length > 0 ? listAnd(authors) : '',
				quote(title),
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
			both + alone === 0
				? 'No name is listed. Every word of both texts stands in the index of words, below Search.'
				: both === 0
					? `No name stands in both articles; ${plural(alone, { one: `${alone} stands`, other: `${alone} stand` })} in one only.`
					: `${plural(both, { one: `${both} name stands`, other: `${both} names stand` })} in both articles, ${alone} in one only.`,
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
		more: (count: number, kinds: readonly string[]): string =>
			`${count} more: ${kinds.map((kind) => kind.toLowerCase()).join(', ')}`,
		members: {
			heading: (type: string, whole: string): string => `Who ${type} ${whole}`,
			count: (count: number): string => `names ${count}`,
			finding: (
				left: { label: string; count: number },
				right: { label: string; count: number },
				shared: string[],
			): string => {
				const of =
					left.count > 0 && right.count > 0
						? `Of the ${left.count} that ${left.label} names and the ${right.count} that ${right.label} names, `
						: `${left.label} names ${left.count}, ${right.label} ${right.count}; `;
				if (shared.length === 0) return `${of}none stands in both by its own name.`;
				return shared.length === 1
					? `${of}only ${shared[0] ?? ''} stands in both by its own name.`
					: `${of}${shared.length} stand in both by their own names: ${listAnd(shared)}.`;
			},
			/** On the side that does not count a name in, where it names it otherwise. */
			notAmong: (label: string, count: number): string => `not among the ${count} that ${label} names`,
			notNamed: (label: string): string => `not named in ${label}`,
			rest: (count: number, label: string): string => `${count} only in ${label}`,
		},
		relations: {
			heading: 'Relations that both state',
			lead: (count: number, shown: number): string =>
				`${plural(count, { one: 'One relation', other: `${count} relations` })}${shown < count ? `, ${shown} of them drawn` : ''}. Each opens its words in both texts; what one text alone states stands on the page of each name.`,
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
			times: (count: number): string => plural(count, { one: 'once', other: `${count} times` }),
			absent: (label: string): string => `Not named in ${label}.`,
			from: 'rests on',
			asWell: (words: string[]): string => `and as ${listAnd(words.map(quote))}`,
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
			`${plural(count, { one: 'One event', other: `${count} events` })} that the two articles date or let be dated, each with the words by which each text dates it.`,
		/** `undated` are the texts of which it is not known when they were published. */
		lead: (count: number, undated: readonly string[]): string => {
			const events = `${plural(count, { one: 'One event', other: `${count} events` })}, with the words by which each text dates it.`;
			const published =
				undated.length < 2 ? 'No event is dated; this is when the articles were published.' : 'No event is dated.';
			const unknown =
				undated.length === 0
					? ''
					: ` When ${listAnd(undated)} ${plural(undated.length, { one: 'was', other: 'were' })} published is not known.`;
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
		description:
			'Method, sources, what each text dwells on, how to cite, the proof of fidelity and the coverage of the comparison.',
		contents: 'On this page',
		sources: {
			heading: 'Sources',
			published: 'Published',
			undated: 'No date known.',
			words: (count: string): string => `${count} words`,
			title: 'Title',
			authors: (authors: string[]): string => `By ${listAnd(authors)}`,
		},
		method: {
			heading: 'Method',
			verbatim:
				'The articles are shown verbatim. Slips of the source are marked with a note and never mended. What came with a text but is not the article (disclaimers, author lines, comments, menus) stands folded at the foot of its page and is neither searched nor compared.',
			evidence:
				'Every point, event, relation and note quotes the exact words it rests on. When the site is built, each quote is looked for in its article: it must be there exactly once, or the build stops. What the editors inferred is marked as inferred, and says from which words.',
			weight:
				'Weights run from 3, what a reader with one minute must see, to 1. Before each quote of a point stands who vouches: the author, a named source, or one without a name.',
			silence:
				'That only one text speaks of a thing is said where words that the other would have had to use were looked for and are not in it; what a text leaves out of a matter of which both speak is the editors’ reading. Where no point speaks of a thing, or no quote is from a text, the site says no more than that.',
			links: (point: number, computed: number): string =>
				`Passages are linked where a point quotes both. Where no point speaks, a link may be computed: passages are compared by the weight of the words and names they share (tf-idf over word stems, each name folded to one form), and kept where each is nearly the other’s best match, and more alike than passages of these texts are by chance. Long texts are aligned in their order, one passage with one. A link needs two words that are not everywhere, or a name; numbers alone make none. Computed links say that they are. There ${plural(point, { one: 'is 1 link', other: `are ${number(point)} links` })} from points and ${plural(computed, { one: '1 computed one', other: `${number(computed)} computed ones` })} here.`,
			shared: (terms: string[]): string => `they share ${listAnd(terms)}`,
			and: 'and',
			allComputed: (count: number): string =>
				plural(count, {
					one: 'The one computed link, with its words',
					other: `All ${number(count)} computed links, with their words`,
				}),
		},
		yardstick: {
			heading: 'One yardstick',
			lead: 'Whatever the matter, the same questions decide, in this order.',
			kinds: {
				contradiction: 'Can both be true as written? If not, the texts are at odds: a contradiction.',
				tension:
					'Both can be true, but one makes the other unlikely, or a reader who believed the one would expect the other to say otherwise: at odds, in tension.',
				differ:
					'Both speak of it, and both can be true side by side, in different detail, emphasis, date or wording: they differ.',
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
			/** Before the method, where the texts are in two languages. */
			twoLanguages: 'The texts are in two languages: their words are not compared, only the names.',
			term: 'Term',
			names: 'Names',
			namesLead: (count: number): string =>
				`The ${count} names mentioned most, both texts weighing alike, whatever the spelling.`,
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
			quotationCount: (count: number): string => plural(count, { one: 'one quotation', other: `${count} quotations` }),
		},
		vouch: {
			heading: 'Who vouches',
			lead: (points: { label: string; points: number }[]): string =>
				`On whose word each text says what the points rest on: ${listAnd(points.map(({ label, points: count }) => plural(count, { one: `one point quotes ${label}`, other: `${count} points quote ${label}` })))}. Counted are points, each voucher once a point, so that it does not matter how quotes are cut; a point may rest on more than one.`,
			head: 'On the word of',
			bases: { author: 'The author', named: 'A named source', unnamed: 'An unnamed source' },
			points: (count: number): string => plural(count, { one: '1 point', other: `${count} points` }),
			printed: 'The sources as printed',
			notNamed: 'not named',
			none: (label: string): string => `No quote of ${label} rests on a source.`,
		},
		fidelity: {
			heading: 'Proof of fidelity',
			text: (articles: string[]): string =>
				`At each build the body and the furniture of each article, and its title where it came with the text, are put together again and read against the text as received, character for character, with white space folded. This build passed: ${listAnd(articles)} say exactly what their originals say.`,
			article: (label: string, words: string, passages: number, furniture: number): string =>
				`${label} (${words} words, ${plural(passages, { one: '1 passage', other: `${passages} passages` })}${furniture === 0 ? '' : `, ${plural(furniture, { one: '1 piece', other: `${furniture} pieces` })} of furniture`})`,
		},
		coverage: {
			heading: 'Coverage',
			sentences: (covered: number, all: number, share: number): string =>
				`${covered} of ${plural(all, { one: '1 sentence', other: `${all} sentences` })} (${percent(share)}) ${plural(covered, { one: 'is', other: 'are' })} evidence of a point.`,
			uncovered: 'No point rests on:',
			unclaimed: (words: string[]): string =>
				`Capitalised words that no name claims: ${words.length === 0 ? 'none' : words.join(', ')}.`,
			all: (
				counts: Record<'points' | 'names' | 'events' | 'relations' | 'notes' | 'links', number>,
				without: number,
			): string => {
				const names = without === 0 ? 'all of them in the evidence of a point' : `${without} in no point’s evidence`;
				const many = (count: number, one: string, more = ''): string[] =>
					count === 0 ? [] : [`${number(count)} ${plural(count, { one, other: `${one}s` })}${more}`];
				const parts = [
					...many(counts.points, 'point'),
					...many(counts.names, 'name', ` (${names})`),
					...many(counts.events, 'event'),
					...many(counts.relations, 'relation'),
					...many(counts.notes, 'note'),
					...many(counts.links, 'link'),
				];
				return parts.length > 0 ? `${parts.join(', ')}.` : '';
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
		authors: (authors: string[]): string => (authors.length === 0 ? 'No author given' : `By ${listAnd(authors)}`),
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
		noteOn: (kind: string, words: string): string => `Note on ${quote(words)}: ${kind}`,
		furniture: 'Received with the text, not part of it',
		furnitureKinds: {
			disclaimer: 'Disclaimer',
			authors: 'On the authors',
			comments: 'Comments',
			menu: 'Menu',
			other: 'Other',
		},
	},
	// --- the index of words, which is search without script
	wordIndex: {
		title: 'Index of words',
		description: (words: number, names: number): string =>
			`All ${plural(words, { one: '1 content word', other: `${number(words)} content words` })} and ${plural(names, { one: '1 name', other: `${number(names)} names` })} of both texts, with their places.`,
		lead: (words: number): string =>
			`All ${plural(words, { one: '1 content word', other: `${number(words)} content words` })} of both texts and their places, without script. Choose a letter, or a name.`,
		letters: 'Letters',
		letter: (letter: string): string => `Words: ${letter}`,
		letterDescription: (letter: string): string => `The words of both texts under ${letter}, with their places.`,
		word: 'Word',
		names: 'Names',
		times: (count: number): string => `×${count}`,
	},
	// --- cite
	cite: {
		/** A link to what can be cited. */
		cite: 'Cite',
		title: (what: string): string => `Cite: ${what}`,
		titleText: (label: string): string => `Cite ${label}`,
		titlePassage: (label: string, number: string): string => `Cite ${label} ${number}`,
		description: (what: string): string => `${what}: the words, their sources and the address, in six formats.`,
		pair: 'The point, with its words',
		work: 'The whole text',
		quote: (label: string, number: string): string => `Words of ${label} ${number}`,
		passages: 'Its passages',
		passagesLead: 'Each can be cited by itself.',
		address: 'Address',
		references: 'References',
		styles: { apa: 'APA (7th edition)', chicago: 'Chicago (17th edition, author-date)', mla: 'MLA (9th edition)' },
		style: 'Style',
		formats: { text: 'Plain text', markdown: 'Markdown', html: 'HTML', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
		inApa: 'The references in these formats are in APA; the other styles stand below.',
		copy: 'Copy',
		copyFormat: (format: string): string => `Copy as ${format}`,
		copied: (format: string): string => `Copied as ${format}`,
		notCopied: 'Could not copy: select the text',
		save: 'Save',
		close: 'Close',
		/** The bar on words that a reader has selected, or on a passage whose number was followed. */
		bar: 'These words',
		barLink: 'Copy link',
		barCite: 'Cite',
		barPair: 'Cite the pair held level',
		barKeep: 'Keep',
		linkCopied: 'Link copied',
		linkFailed: 'Could not copy the link',
		kept: 'Kept on the worksheet',
		/** What an article page does not know of its work. */
		known: 'How title and date are known',
	},
	// --- the comparison in one file
	carry: {
		heading: 'Take it with you',
		lead: 'The whole comparison in one file:',
		kinds: {
			html: 'a page that opens from a disk, with a search of its own',
			epub: 'a book for e-readers',
			pdf: 'a handout to print',
		},
		texts: 'Both texts',
		searchLead: 'Names in any spelling, words, or a question.',
		searchNeeds: 'The search needs JavaScript; everything else is there without it.',
		foot: 'Every quote stands word for word in the article it is taken from, and leads there.',
		across: (label: string) => `Here ${label} says:`,
	},
	// --- embed
	embed: {
		heading: 'Embed this point',
		lead: 'A light form for a frame in a page of your own: the words, their sources, and a link back.',
		page: 'The form by itself',
		code: 'Code',
		whole: 'The whole point, in both texts',
		from: (edition: string): string => `From ${quote(edition)}`,
	},
	// --- changes, and reports of mistakes
	changes: {
		title: 'Changes',
		description: 'What was changed in what this edition says, when and why.',
		lead: 'What was changed in what this edition says. The articles’ words never change; a build proves it.',
		none: 'Nothing has been changed yet.',
		kinds: { correction: 'Corrected', addition: 'Added', removal: 'Taken out', revision: 'Put another way' },
		why: 'Why',
		on: 'On',
		feed: 'Atom feed',
		link: 'What has changed',
		/** Marked on a point. */
		corrected: (date: string): string => `Corrected on ${date}`,
		dated: (date: string): string => `The content is of ${date}.`,
		report: 'Report a mistake',
		reportSubject: (page: string): string => `A mistake on ${quote(page)}`,
		reportBody: (address: string, words: string): string =>
			`${address}\n\n${words === '' ? '' : `${quote(words)}\n\n`}`,
		/** Of each source. */
		kind: 'Type of work',
		kindsOfWork: {
			webpage: 'page of a website',
			'post-weblog': 'post on a weblog',
			'article-newspaper': 'newspaper article',
			'article-magazine': 'magazine article',
			'article-journal': 'journal article',
			report: 'report',
			document: 'document',
			speech: 'speech',
			chapter: 'chapter of a book',
			book: 'book',
		},
		accessed: (date: string): string => `last seen at its address: ${date}`,
		archived: 'archived copy',
		noArchive: 'No archived copy and no date of access are recorded.',
		checksum: (bytes: number): string => `Original as received, ${number(bytes)} bytes, SHA-256`,
	},
	// --- worksheet
	worksheet: {
		title: 'Worksheet',
		description: 'Points and passages you have kept, with your marks and notes, on this device alone.',
		lead: 'What you keep, tick, flag and note, on this device alone: nothing is sent.',
		needsScript: 'The worksheet needs script.',
		empty: 'Nothing is kept yet. “Keep” stands on every point, and on words you select in either text.',
		keep: 'Keep on the worksheet',
		keptOn: 'On the worksheet',
		items: (count: string): string => `${count} kept`,
		done: 'done',
		flag: 'flagged',
		note: 'Note',
		remove: 'Take off',
		exportAs: 'Save as',
		formats: { markdown: 'Markdown', csv: 'CSV', annotations: 'Web Annotation JSON' },
		importFile: 'Bring in a file',
		importHint: 'Markdown, CSV or Web Annotation JSON, as saved here. It is checked, and nothing in it is run.',
		imported: (count: string): string => `${count} brought in.`,
		leftOut: (count: string, why: string): string => `${count} left out: ${why}.`,
		reasons: {
			unknown: 'no such point or passage in this edition',
			shape: 'not as a worksheet is written',
			twice: 'kept already, the note was added',
			long: 'too long',
		},
		unreadable: 'This file is no worksheet: nothing was changed.',
		tooLarge: 'This file is larger than 1 MB: nothing was changed.',
		print: 'Print',
		clear: 'Clear all',
		cleared: 'All cleared.',
		undo: 'Undo',
		full: 'This browser’s storage is full: the last change holds on this page only. Save the worksheet as a file.',
		blocked:
			'This browser keeps nothing for this site: what you do here is lost when you leave. Save the worksheet as a file.',
		corrupt: 'Some of what was kept could not be read. What could be is here; the rest was set aside.',
	},
	// --- what stands on the images that stand for pages where their addresses are shared
	previews: {
		compare: { head: 'Side by side', line: 'Both texts whole, passage against passage' },
		article: { head: 'The whole text', line: 'Every passage, and what the other text says of it' },
		points: {
			head: 'Points',
			line: (count: number): string =>
				`${plural(count, { one: '1 point', other: `${number(count)} points` })}: what both say, where they are at odds, what only one says`,
		},
		names: {
			head: 'Who',
			line: (count: number): string =>
				`${plural(count, { one: '1 name', other: `${number(count)} names` })}, with every spelling and mention`,
		},
		timeline: {
			head: 'When',
			line: (count: number): string =>
				`${plural(count, { one: '1 event', other: `${number(count)} events` })} that the texts date, or let be dated`,
		},
		search: { head: 'Search both texts', line: 'In any known spelling, side by side' },
		about: { head: 'About this comparison', line: 'Method, sources and the proof of fidelity' },
	},
	// --- dates
	dates: enDates,
	// --- search
	search: enSearch,
};

/** Writes a share in per cent. */
function percent(share: number, digits = 0): string {
	return `${number(share, digits)} %`;
}

/** Puts words between quotation marks. */
function quote(words: string): string {
	return `“${words}”`;
}

/** Spells a small number out, as running text does. */
function spellCount(count: number): string {
	const words = [
		'no',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve',
	];
	return words[count] ?? number(count);
}

/** What a citation is made of; what is not known is undefined, and the citation says so. */
export interface CitedSource {
	label: string;
	title: string;
	publisher: string | undefined;
	authors: readonly string[];
	date: string | undefined;
}

/** What a language must have words for: what English has, in any words. */
export type Words = Widen<typeof en>;

/** A shape of words without the words. */
export type Widen<Shape> = Shape extends string
	? string
	: Shape extends (...values: never) => unknown
		? Shape
		: { readonly [Key in keyof Shape]: Widen<Shape[Key]> };
