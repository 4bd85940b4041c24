import type { Article, Note, Point, Quote } from '../comparison/model';
import { viewQuote, type QuoteView, type ViewContext } from './quote';
import { type StatusView, viewStatusOf } from './status';

/** What stands beside one article, and the marks of its notes, passage by passage. */
export interface ArticleMargin {
	items: Map<string, MarginItem[]>;
	marks: Map<string, NoteMark[]>;
}

/** What stands beside a sentence: a note on its words, a point that rests on them, or that there are more. */
export type MarginItem = { id: string; sentence: string; start: number } & (MarginNote | MarginPoint | MarginMore);

export interface MarginNote {
	type: 'note';
	kind: Note['kind'];
	body: string;
}

export interface MarginPoint {
	type: 'point';
	href: string;
	status: StatusView;
	/** `Both: the pact fell apart`. */
	title: string;
	/** The other text’s first words, or the words looked for in vain. */
	other?: { label: string } & ({ type: 'quote'; quote: QuoteView; words: string } | { type: 'absent'; words: string });
}

/** How many points of a passage are not told here, and where they are. */
export interface MarginMore {
	type: 'more';
	label: string;
	href: string;
}

/** The mark of a note behind the words it is on. */
export interface NoteMark {
	/** The id of the note beside the text. */
	note: string;
	kind: Note['kind'];
	end: number;
	/** What the mark is called: `Note on “…”: so in the source`. */
	name: string;
}

/** Points of this weight always have their place beside the text. */
const WEIGHTY = 3;
/** The other text’s words are cut here: there is room for two lines. */
const LONGEST = 36;

/** Gives what stands beside the sentences of an article, in the order of the text. */
export function viewMargins(context: ViewContext, article: Article): ArticleMargin {
	const margin: ArticleMargin = { items: new Map(), marks: new Map() };
	const known = new Map<string, string>();
	let count = 0;
	for (const { id: passage } of article.passages) {
		const drafts: Draft[] = [];
		for (const { note, quote } of context.refs.notesIn(article.id, passage)) {
			const id = known.get(note.id) ?? `n${known.size + 1}`;
			if (!known.has(note.id)) drafts.push({ ...placeOf(quote), id, type: 'note', kind: note.kind, body: note.body });
			known.set(note.id, id);
			const { article: words } = context.words;
			const mark = {
				note: id,
				kind: note.kind,
				end: quote.end,
				name: words.noteOn(words.note[note.kind], quote.exact),
			};
			margin.marks.set(passage, [...(margin.marks.get(passage) ?? []), mark]);
		}
		const items = [...drafts, ...viewPoints(context, article, passage)]
			.toSorted((a, b) => a.start - b.start)
			.map((draft): MarginItem => ({ ...draft, id: draft.id ?? `m${++count}` }));
		if (items.length > 0) margin.items.set(passage, items);
	}
	return margin;
}

type Draft = Omit<MarginItem, 'id'> & { id?: string } & (MarginNote | MarginPoint | MarginMore);

function viewPoints(context: ViewContext, article: Article, passage: string): Draft[] {
	const { refs, words } = context;
	const side = refs.side(article.id) === 1 ? 0 : 1;
	const here = refs
		.pointsIn(article.id, passage)
		.flatMap((point) => {
			const quote = point.quotes[side].find((own) => own.passage === passage);
			return quote ? [{ point, quote }] : [];
		})
		.toSorted((a, b) => b.point.weight - a.point.weight);
	const weighty = here.filter(
		({ point }) => point.weight >= WEIGHTY && point.scope === 'passages' && isFirst(point, article, passage),
	);
	const told = weighty.length > 0 ? weighty : here.slice(0, 1);
	const drafts: Draft[] = told.map(({ point, quote }) => ({
		...placeOf(quote),
		...viewPoint(context, point, article),
	}));
	const last = told.toSorted((a, b) => a.quote.start - b.quote.start).at(-1);
	if (!last || told.length === here.length) return drafts;
	const lead = side === 0 ? '/compare/' : `/compare/${article.id}/`;
	const label = words.article.more(here.length - told.length);
	return [...drafts, { ...placeOf(last.quote), type: 'more', label, href: `${lead}#${article.id}-${passage}` }];
}

function placeOf({ sentence, start }: Quote): { sentence: string; start: number } {
	return { sentence, start };
}

/** Tells whether a passage is the first of an article that a point rests on: there it is told. */
function isFirst({ evidence }: Point, article: Article, passage: string): boolean {
	const own = new Set(evidence.filter((quote) => quote.article === article.id).map((quote) => quote.passage));
	return article.passages.find(({ id }) => own.has(id))?.id === passage;
}

function viewPoint(context: ViewContext, point: Point, article: Article): MarginPoint {
	const { status } = context.words.article;
	const speaker = point.speaker === undefined ? '' : context.comparison.articles[point.speaker].label;
	const head = point.relation === 'only' ? status.only(speaker) : status[point.relation];
	// A finding of one text alone often names it first: once is enough.
	const isNamed = point.relation === 'only' && point.short.startsWith(speaker);
	const other = viewOther(context, point, article);
	return {
		type: 'point',
		href: `/points/${point.id}/`,
		status: viewStatusOf(context, point),
		title: isNamed ? point.short : `${head}: ${point.short}`,
		...(other && { other }),
	};
}

function viewOther(context: ViewContext, point: Point, article: Article): MarginPoint['other'] {
	const { id, label } = context.refs.other(article.id);
	const [quote] = point.quotes[context.refs.side(id) === 1 ? 0 : 1];
	if (quote) return { label, type: 'quote', quote: viewQuote(context, quote), words: shorten(quote.exact) };
	const terms = point.absent?.article === id ? point.absent.terms : [];
	return terms.length === 0
		? undefined
		: { label, type: 'absent', words: context.words.shared.noWordOf(terms.slice(0, 2), Math.max(0, terms.length - 2)) };
}

/** Cuts words that find no room behind a whole word. */
function shorten(words: string): string {
	return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/[\s,;:.–—-]*\s\S*$/u, '')} …`;
}
