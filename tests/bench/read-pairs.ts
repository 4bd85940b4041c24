import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { passagePair } from '../../src/comparison/links/link-passages';
import type { Article, Link } from '../../src/comparison/model';
import { loadCommonWords } from '../../src/language/load-common-words';
import { loadLanguage } from '../../src/language/load-language';
import { cutSentences } from '../../src/language/sentences/cut-sentences';

/** Two texts, and which of their passages speak of the same matter: judged before any link was computed. */
export interface JudgedPair {
	id: string;
	about: string;
	kind: string;
	/** Whether nobody looked at it while the numbers in the code were chosen. */
	isHeld: boolean;
	/** What links computed from words alone must reach; none where a pair is held out. */
	floors: { precision: number; recall: number } | undefined;
	articles: readonly [Article, Article];
	/** Gives what each link counts as. */
	judge: (links: readonly Pick<Link, 'a' | 'b'>[]) => Judgement;
}

/** How links stand against the judgement. */
export interface Judgement {
	links: number;
	right: number;
	found: number;
	all: number;
	precision: number;
	recall: number;
	/** The most links that one passage has, in the left text and in the right. */
	most: [number, number];
	wrong: string[];
	missed: string[];
}

interface Gold {
	about: string;
	kind: string;
	floors?: { precision: number; recall: number };
	held?: boolean;
	lang?: string;
	/** By passages, or by sections. */
	same?: [string, string][];
	sections?: string[];
	open?: ([string, string] | string)[];
}

/** Reads the judged pairs of a folder: each a folder of `left.txt`, `right.txt` (paragraphs with a blank line between) and `gold.yaml`. */
export function readPairs(root: string): JudgedPair[] {
	const ids = readdirSync(root)
		.filter((id) => existsSync(`${root}/${id}/gold.yaml`))
		.sort();
	return ids.map((id) => readPair(root, id));
}

function readPair(root: string, id: string): JudgedPair {
	const {
		about,
		kind,
		floors,
		held = false,
		lang = 'en',
		same = [],
		sections,
		open = [],
	} = parse(readFileSync(`${root}/${id}/gold.yaml`, 'utf8')) as Gold;
	loadLanguage(lang);
	loadCommonWords(lang);
	const left = readArticle(`${root}/${id}/left.txt`, 'left', lang);
	const right = readArticle(`${root}/${id}/right.txt`, 'right', lang);
	const unitOf = sections ? [sectionsOf(left), sectionsOf(right)] : [];
	const pairKey = ([a, b]: readonly [string, string]): string => `${a} ${b}`;
	const keys = (pairs: readonly ([string, string] | string)[]): Set<string> =>
		new Set(pairs.map((pair) => (typeof pair === 'string' ? pair.replace('-', ' ') : pairKey(pair))));
	return {
		id,
		about,
		kind,
		floors,
		isHeld: held,
		articles: [left, right],
		judge: (links) =>
			judge(
				links,
				([a, b]) => pairKey([unitOf[0]?.get(a) ?? a, unitOf[1]?.get(b) ?? b]),
				keys(sections ?? same),
				keys(open),
			),
	};
}

function readArticle(path: string, id: string, lang: string): Article {
	const texts = readFileSync(path, 'utf8')
		.split(/\n\s*\n/)
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
	const passages = texts.map((text, index) => ({
		id: `p${index + 1}`,
		kind: 'paragraph' as const,
		text,
		sentences: cutSentences(text, lang).map((range, at) => ({ id: `p${index + 1}s${at + 1}`, ...range })),
	}));
	return {
		id,
		label: id,
		title: id,
		publisher: 'Nobody',
		authors: [],
		authorParts: [],
		kind: 'webpage',
		url: `https://example.org/${id}/`,
		published: '2031',
		publishedSource: 'Invented.',
		lang,
		words: texts.join(' ').split(' ').length,
		passages,
		furniture: [],
	};
}

/** Gives the section of each passage: that of the last number at the start of a passage. */
function sectionsOf({ passages }: Article): Map<string, string> {
	const sections = new Map<string, string>();
	let section = 'start';
	for (const { id, text } of passages) {
		const [, number] = /^((?:\d+\.)+(?:\d+)?)(?=\s)/.exec(text) ?? [];
		if (number !== undefined) section = number.replace(/\.$/, '');
		if (/^(?:END OF TERMS|ADDENDUM|EXHIBIT A|Exhibit A)/.test(text)) section = 'end';
		sections.set(id, section);
	}
	return sections;
}

function judge(
	links: readonly Pick<Link, 'a' | 'b'>[],
	unitsOf: (pair: readonly [string, string]) => string,
	same: ReadonlySet<string>,
	open: ReadonlySet<string>,
): Judgement {
	const pairs = [
		...new Map(links.map((link) => [passagePair(link), [link.a.passage, link.b.passage] as const])).values(),
	];
	const counted = pairs.filter((pair) => !open.has(unitsOf(pair)));
	const right = counted.filter((pair) => same.has(unitsOf(pair)));
	const found = new Set(right.map(unitsOf)).size;
	const most = ([0, 1] as const).map((side) =>
		Math.max(0, ...[...Map.groupBy(pairs, (pair) => pair[side]).values()].map((own) => own.length)),
	);
	return {
		links: counted.length,
		right: right.length,
		found,
		all: same.size,
		precision: right.length / Math.max(1, counted.length),
		recall: found / Math.max(1, same.size),
		most: [most[0] ?? 0, most[1] ?? 0],
		wrong: counted.filter((pair) => !same.has(unitsOf(pair))).map((pair) => pair.join(' ')),
		missed: [...same].filter((key) => !right.some((pair) => unitsOf(pair) === key)),
	};
}
