import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Point } from '../comparison/model';
import { otherSide, sides, type Side } from '../comparison/pair';
import { directionOf } from '../language/direction';
import { viewLevelPair, type SilentSide, type SpeakingSide } from '../views/level-pair';
import { viewName } from '../views/name';
import { viewNumber, type QuoteView, type ViewContext } from '../views/quote';
import { viewStatusOf } from '../views/status';
import { viewTextPanels } from '../views/text-panels';

type Child = Element | string | undefined | false;

interface Chapter {
	id: string;
	title: string;
	/** A part of the book for its landmarks and readers that know them. */
	type?: string;
	lang?: string;
	children: Element[];
}

/** The earliest time that a ZIP archive can name: nothing of the clock gets into the book. */
const NO_TIME = new Date(1980, 0, 1, 12);

/**
 * Makes a book of the comparison, EPUB 3.3 (https://www.w3.org/TR/epub-33/), reflowable: each text with the other’s words set in
 * where a point joins them, then the points, the names and the sources. The same content gives the same bytes; `date` is that of the
 * content.
 */
export function buildEpub(context: ViewContext, date: string): Uint8Array {
	const { comparison, words } = context;
	const { edition } = comparison;
	const chapters: Chapter[] = [
		titlePage(context),
		...sides.map((side) => textChapter(context, side)),
		...(comparison.points.length > 0 ? [pointsChapter(context)] : []),
		...(comparison.names.length > 0 ? [namesChapter(context)] : []),
		sourcesChapter(context),
	];
	const id = createHash('sha256').update(JSON.stringify(comparison)).digest('hex');
	const uuid = `${id.slice(0, 8)}-${id.slice(8, 12)}-5${id.slice(13, 16)}-a${id.slice(17, 20)}-${id.slice(20, 32)}`;
	const language = edition.language;
	const publication = e(
		'package',
		{ xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': language },
		e(
			'metadata',
			{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
			e('dc:identifier', { id: 'id' }, `urn:uuid:${uuid}`),
			e('dc:title', {}, edition.title),
			e('dc:language', {}, language),
			...comparison.articles.flatMap(({ authors }) => authors.map((author) => e('dc:contributor', {}, author))),
			e('meta', { property: 'dcterms:modified' }, `${date}T00:00:00Z`),
			e('meta', { property: 'schema:accessMode' }, 'textual'),
			e('meta', { property: 'schema:accessModeSufficient' }, 'textual'),
			e('meta', { property: 'schema:accessibilityFeature' }, 'structuralNavigation'),
			e('meta', { property: 'schema:accessibilityHazard' }, 'none'),
		),
		e(
			'manifest',
			{},
			e('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
			e('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
			...chapters.map((chapter) =>
				e('item', { id: `c-${chapter.id}`, href: `${chapter.id}.xhtml`, 'media-type': 'application/xhtml+xml' }),
			),
		),
		e('spine', {}, ...chapters.map((chapter) => e('itemref', { idref: `c-${chapter.id}` }))),
	);
	const nav = e(
		'nav',
		{ 'epub:type': 'toc', role: 'doc-toc' },
		e('h1', {}, words.about.contents),
		e('ol', {}, ...chapters.map((chapter) => e('li', {}, e('a', { href: `${chapter.id}.xhtml` }, chapter.title)))),
	);
	const container = e(
		'container',
		{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
		e(
			'rootfiles',
			{},
			e('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
		),
	);
	const file = (text: string): Zippable[string] => [strToU8(text), { mtime: NO_TIME }];
	return zipSync(
		{
			// First, and not packed: by it a file is known to be a book.
			mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: NO_TIME }],
			'META-INF/container.xml': file(document(container)),
			'book/package.opf': file(document(publication)),
			'book/nav.xhtml': file(page(language, words.about.contents, [nav])),
			'book/style.css': file(STYLE),
			...Object.fromEntries(
				chapters.map((chapter) => [
					`book/${chapter.id}.xhtml`,
					file(
						page(language, chapter.title, [
							e('section', { 'epub:type': chapter.type ?? 'chapter' }, ...chapter.children),
						]),
					),
				]),
			),
		},
		{ level: 9 },
	);
}

const STYLE = `blockquote { margin: 0.4em 0 0.4em 1em; }
aside { margin: 0.8em 0 0.8em 1em; padding-left: 0.8em; border-left: 2px solid #888; font-size: 0.9em; }
.meta { font-size: 0.85em; }
.number { font-size: 0.75em; vertical-align: super; text-decoration: none; }
section section { margin-top: 1.2em; }
`;

function document(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

function page(language: string, title: string, children: Element[]): string {
	const html = e(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			'xml:lang': language,
			lang: language,
		},
		e('head', {}, e('title', {}, title), e('link', { rel: 'stylesheet', href: 'style.css' })),
		e('body', {}, ...children),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(html)}\n`;
}

/** Makes an element, what is undefined or false left out. */
function e(tag: string, attributes: Record<string, string>, ...children: Child[]): Element {
	return x(
		tag,
		attributes,
		children.filter((child): child is Element | string => child !== undefined && child !== false),
	);
}

/** The attributes of words in a language. */
function inLanguage(lang: string): Record<string, string> {
	return { 'xml:lang': lang, lang, ...(directionOf(lang) === 'rtl' && { dir: 'rtl' }) };
}

function titlePage(context: ViewContext): Chapter {
	const { edition } = context.comparison;
	return {
		id: 'title',
		title: edition.title,
		type: 'titlepage',
		children: [
			e('h1', {}, edition.title),
			...(edition.subtitle ? [e('p', {}, edition.subtitle)] : []),
			...viewTextPanels(context).map(({ label, title, lang, publisher, facts, dated }) =>
				e(
					'p',
					{},
					e('b', {}, label),
					': ',
					e('cite', inLanguage(lang), title),
					e('br', {}),
					[publisher, facts, dated.date].filter(Boolean).join(' · '),
				),
			),
			e('p', { class: 'meta' }, context.words.carry.foot),
		],
	};
}

/** One text whole, and behind each passage what the other says where a point joins them. */
function textChapter(context: ViewContext, side: Side): Chapter {
	const { comparison, words } = context;
	const article = comparison.articles[side];
	return {
		id: `text-${article.id}`,
		title: `${article.label}: ${article.title}`,
		children: [
			e('h1', {}, article.label),
			e('p', inLanguage(article.lang), e('b', {}, article.title)),
			...article.passages.flatMap((passage): Element[] => {
				const number = viewNumber(words, passage.id);
				const own = e(
					passage.id.startsWith('h') ? 'h2' : 'p',
					{ ...inLanguage(article.lang), id: passage.id },
					passage.id.startsWith('p') && e('span', { class: 'number' }, number),
					passage.id.startsWith('p') && ' ',
					passage.text,
				);
				return [own, ...joined(context, side, passage.id)];
			}),
		],
	};
}

function joined(context: ViewContext, side: Side, passage: string): Element[] {
	const other = otherSide(side);
	const across = context.comparison.articles[other];
	const points = context.comparison.points.filter(
		({ quotes, scope }) => scope === 'passages' && quotes[side][0]?.passage === passage && quotes[other].length > 0,
	);
	return points.map((point) =>
		e(
			'aside',
			{},
			e('p', { class: 'meta' }, context.words.carry.across(across.label)),
			...point.quotes[other].map((quote) =>
				e(
					'blockquote',
					inLanguage(across.lang),
					e(
						'p',
						{},
						context.words.shared.quote(quote.exact),
						' ',
						e('a', { href: `text-${across.id}.xhtml#${quote.passage}` }, viewNumber(context.words, quote.passage)),
					),
				),
			),
			e(
				'p',
				{ class: 'meta' },
				viewStatusOf(context, point).words,
				': ',
				e('a', { href: `points.xhtml#point-${point.id}` }, point.title),
			),
		),
	);
}

function pointsChapter(context: ViewContext): Chapter {
	const { comparison, words } = context;
	return {
		id: 'points',
		title: words.points.title,
		children: [
			e('h1', {}, words.points.title),
			...comparison.edition.subjects.flatMap((subject) => {
				const own = comparison.points.filter((point) => point.subject === subject.id);
				return own.length === 0
					? []
					: [
							e(
								'section',
								{},
								e('h2', {}, subject.label),
								...own.toSorted((a, b) => b.weight - a.weight).map((point) => pointSection(context, point)),
							),
						];
			}),
		],
	};
}

function pointSection(context: ViewContext, point: Point): Element {
	const pair = viewLevelPair(context, point, 'whole');
	return e(
		'section',
		{ id: `point-${point.id}` },
		e('h3', {}, point.title),
		e('p', { class: 'meta' }, [pair.status.words, pair.status.degree].filter(Boolean).join(', ')),
		...pair.sides.flatMap((side) => sideOf(context, side)),
		e('p', {}, point.body),
	);
}

function sideOf({ words }: ViewContext, side: SpeakingSide | SilentSide): Element[] {
	const quoteOf = (quote: QuoteView): Element =>
		e(
			'blockquote',
			inLanguage(quote.lang),
			e(
				'p',
				{},
				words.shared.quote(quote.exact),
				' ',
				e('a', { href: `text-${quote.article}.xhtml#${quote.passage}` }, quote.number),
			),
			quote.voucher !== undefined && e('p', { class: 'meta' }, quote.voucher),
		);
	if (side.type === 'speaks')
		return [e('p', {}, e('b', {}, side.label)), quoteOf(side.first), ...side.more.map(quoteOf)];
	return [
		e('p', {}, e('b', {}, side.label), side.noWordOf !== undefined && `: ${side.noWordOf}`),
		...(side.nearest.length > 0 ? [e('p', { class: 'meta' }, side.nearestHeading), ...side.nearest.map(quoteOf)] : []),
	];
}

function namesChapter(context: ViewContext): Chapter {
	const { comparison, words } = context;
	const sorted = comparison.names.toSorted((a, b) => a.label.localeCompare(b.label, comparison.edition.language));
	return {
		id: 'names',
		title: words.names.title,
		children: [
			e('h1', {}, words.names.title),
			...sorted.map((name) => {
				const { summary, sides: own } = viewName(context, name);
				return e(
					'section',
					{ id: `name-${name.id}` },
					e('h2', {}, name.label),
					summary && e('p', {}, summary.text),
					...own.map(({ label, lang, times, absent, spellings, passages }) =>
						e(
							'p',
							{ class: 'meta' },
							e('b', {}, label),
							': ',
							...(times === undefined
								? [absent]
								: [
										e('span', inLanguage(lang), spellings.map(({ text }) => text).join(', ')),
										...passages.flatMap(({ article, passage, number }): Child[] => [
											' ',
											e('a', { href: `text-${article}.xhtml#${passage}` }, number),
										]),
									]),
						),
					),
				);
			}),
		],
	};
}

function sourcesChapter({ comparison, words }: ViewContext): Chapter {
	return {
		id: 'sources',
		title: words.about.sources.heading,
		children: [
			e('h1', {}, words.about.sources.heading),
			...comparison.articles.map(({ label, title, lang, authors, publisher, published, url }) =>
				e(
					'p',
					{},
					e('b', {}, label),
					': ',
					e('cite', inLanguage(lang), title),
					'. ',
					[words.shared.byline(authors), publisher, published].filter(Boolean).join(', '),
					'. ',
					url === undefined ? words.shared.noAddress : e('a', { href: url }, url),
				),
			),
		],
	};
}
