import type { Article, Name } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import { describeDate } from '../dates/describe-date';
import { spellingsOf } from './name-rows';
import { type QuoteView, viewNumber, viewQuote, type ViewContext } from './quote';
import { type RelationView, viewRelation } from './relation';
import { type StatusView, viewStatusOf } from './status';

/** The page of one name: how each text spells it, every mention in its sentence, and all that is said of it. */
export interface NameView {
	title: string;
	path: string;
	description: string;
	/** The way up: the kind of name, among those in both. */
	kind: { label: string; href: string };
	/** What the editors say of it, and the words that this rests on. */
	summary?: { text: string; quotes: QuoteView[] };
	sides: Pair<NameSide>;
	apart: { label: string; href: string; note: string }[];
	points: { title: string; href: string; status: StatusView }[];
	relations: RelationView[];
	events: { title: string; href: string; date: string }[];
}

/** A name in one text. */
export interface NameSide {
	side: 1 | 2;
	label: string;
	lang: string;
	/** How often: `5 times`; undefined where it does not occur. */
	times?: string;
	/** What to say where it does not occur. */
	absent: string;
	/** The spellings, the fullest first. */
	spellings: { text: string; isOnce: boolean }[];
	/** Other words that stand for it. */
	asWell: string[];
	passages: MentioningPassage[];
}

/** The sentences of a passage that mention a name. */
export interface MentioningPassage {
	article: string;
	passage: string;
	number: string;
	/** The first mention, and all others, for the link to them. */
	first: { start: number; end: number };
	also: { start: number; end: number }[];
	/** Each sentence in pieces: the mentions, and what is between them. */
	sentences: { text: string; isMention: boolean }[][];
}

/** Gives the data of the page of a name. */
export function viewName(context: ViewContext, name: Name): NameView {
	const { comparison, refs, words } = context;
	const path = `/names/${name.id}/`;
	const sides = mapPair(comparison.articles, (article) => viewSide(context, name, article));
	return {
		title: name.label,
		path,
		description: name.description ?? words.names.one.description(name.label),
		kind: {
			label: words.names.types[name.type],
			href: sides.every(({ times }) => times !== undefined) ? `/names/#${name.type}` : '/names/#alone',
		},
		...(name.description !== undefined && {
			summary: { text: name.description, quotes: name.evidence.map((quote) => viewQuote(context, quote)) },
		}),
		sides,
		apart: name.seeAlso.map(({ name: id, note }) => ({ label: refs.name(id).label, href: `/names/${id}/`, note })),
		points: refs
			.pointsOf(name)
			.toSorted((a, b) => b.weight - a.weight)
			.map((point) => ({ title: point.title, href: `/points/${point.id}/`, status: viewStatusOf(context, point) })),
		relations: refs
			.relationsOf(name)
			.map((relation) => viewRelation(context, relation, name.id))
			.toSorted((a, b) => b.by.length - a.by.length),
		events: refs
			.eventsOf(name)
			.map(({ id, title, date }) => ({ title, href: `/timeline/#${id}`, date: describeDate(date, words.dates) })),
	};
}

function viewSide({ refs, words }: ViewContext, name: Name, article: Article): NameSide {
	const mentions = name.mentions.filter((mention) => mention.article === article.id);
	const spelled = mentions.filter(({ by }) => by === 'spelling');
	const variants = name.variants[article.id] ?? [];
	return {
		side: refs.side(article.id),
		label: article.label,
		lang: article.lang,
		...(mentions.length > 0 && { times: words.names.one.times(mentions.length) }),
		absent: words.names.one.absent(article.label),
		spellings: spellingsOf(name, article.id)
			.filter((spelling) => variants.includes(spelling))
			.map((text) => ({
				text,
				isOnce: spelled.filter(({ exact }) => exact === text).length === 1 && variants.length > 1,
			})),
		asWell: [...new Set(mentions.filter(({ by }) => by === 'place').map(({ exact }) => exact))],
		passages: [...Map.groupBy(mentions, ({ passage }) => passage)].map(([id, own]): MentioningPassage => {
			const passage = refs.passage(article.id, id);
			const [first = { start: 0, end: 0 }, ...also] = own.map(({ start, end }) => ({ start, end }));
			const sentences = passage.sentences.filter((sentence) =>
				own.some((mention) => mention.start < sentence.end && mention.end > sentence.start),
			);
			// A passage in one piece, such as an item of a list, has its words as its sentence.
			const spans = sentences.length > 0 ? sentences : [{ start: 0, end: passage.text.length }];
			return {
				article: article.id,
				passage: id,
				number: viewNumber(words, id),
				first,
				also,
				sentences: spans.map(({ start, end }) => cutSentence(passage.text, start, end, own)),
			};
		}),
	};
}

function cutSentence(
	text: string,
	from: number,
	to: number,
	mentions: readonly { start: number; end: number }[],
): MentioningPassage['sentences'][number] {
	const pieces: MentioningPassage['sentences'][number] = [];
	let position = from;
	for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
		if (start < position || end > to) continue;
		if (start > position) pieces.push({ text: text.slice(position, start), isMention: false });
		pieces.push({ text: text.slice(start, end), isMention: true });
		position = end;
	}
	if (position < to) pieces.push({ text: text.slice(position, to), isMention: false });
	return pieces;
}
