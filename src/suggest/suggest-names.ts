import type { Article } from '../comparison/model';
import type { Pair } from '../comparison/pair';
import { languageOf } from '../language/language';
import { tokenize } from '../language/tokens';
import type { NameType } from '../content/schemas/name';
import { coreWords, findNameRuns, isLikely, type NameRun } from './find-name-runs';
import { guessType, isBodyWord, isPlaceWord, isTitleWord } from './name-kinds';
import { isSameWord, isShortFor, sameName, type Sameness } from './same-name';

/** A name that both texts, or one, may have, with its spellings in each. */
export interface NameSuggestion {
	label: string;
	type: NameType;
	/** By article, the most frequent first. */
	spellings: Record<string, string[]>;
	runs: NameRun[];
	/** From 0 to 1. */
	score: number;
	reason: string;
}

/** A spelling with all its places. */
interface Form {
	exact: string;
	words: string[];
	runs: NameRun[];
}

interface Cluster {
	forms: Form[];
	why: Set<string>;
}

/** Suggests names: runs of capitals, gathered over both texts by how they are spelled. */
export function suggestNames(articles: Pair<Article>): NameSuggestion[] {
	const runs = articles.flatMap((article) => (hasCapitals(article) ? findNameRuns(article) : [])).filter(isLikely);
	const seenInside = new Set(runs.flatMap((run) => (run.opens ? [] : run.words)));
	const sure = runs.filter((run) => run.words.length > 1 || !run.opens || seenInside.has(run.words[0] ?? ''));
	const forms = gatherForms(
		sure.flatMap((run) => splitPair(run, sure)).flatMap((run, _, all) => splitAdjective(run, all)),
	);
	const clusters: Cluster[] = [];
	const several = forms.filter(({ words }) => words.length > 1);
	for (const form of several.toSorted((a, b) => b.words.length - a.words.length || b.runs.length - a.runs.length)) {
		const found = clusters.flatMap((cluster) => {
			const why = cluster.forms
				.map((other) => sameName(form.words, other.words) ?? (isBegun(form, other) ? 'longer' : undefined))
				.find((sameness) => sameness !== undefined);
			return why ? [{ cluster, why }] : [];
		});
		const exact =
			found.find(({ why }) => why === 'same' || why === 'spelling') ?? (found.length === 1 ? found[0] : undefined);
		if (exact) join(exact.cluster, form, exact.why);
		else clusters.push({ forms: [form], why: new Set() });
	}
	joinShort(clusters, forms);
	joinSingles(clusters, forms);
	joinOtherScripts(clusters, articles);
	return clusters
		.filter(isWorthNaming)
		.map((cluster) => describe(cluster))
		.sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

/** Tells whether a longer form says where a body is, or of what: `High Court`, `High Court in Lavanda`. */
function isBegun(form: Form, { exact }: Form): boolean {
	return isBodyWord(form.words.at(-1) ?? '') && [' in ', ' of '].some((joint) => exact.startsWith(form.exact + joint));
}

function hasCapitals({ passages }: Article): boolean {
	return passages.some(({ text }) => /\p{Lu}\p{Ll}/u.test(text));
}

function gatherForms(runs: readonly NameRun[]): Form[] {
	const plain = (exact: string): string =>
		exact
			.normalize('NFC')
			.replace(/^The /u, '')
			.replace(/['’‘]/gu, '’')
			.replace(/^al(?=[ -])/u, 'Al');
	return [...Map.groupBy(runs, ({ exact }) => plain(exact)).values()].flatMap((same): Form[] => {
		const [first] = same;
		return first ? [{ exact: first.exact, words: first.words, runs: same }] : [];
	});
}

function join(cluster: Cluster, form: Form, why: Sameness | 'short' | 'adjective'): void {
	cluster.forms.push(form);
	cluster.why.add(WHY[why]);
}

const WHY: Record<Sameness | 'short' | 'adjective', string> = {
	same: 'the same but for hyphens, apostrophes or articles',
	spelling: 'the same but for how it is spelled',
	longer: 'one has a word more than the other',
	script: 'the same consonants in another script',
	part: 'a part stands for the whole',
	short: 'first letters stand for the whole',
	adjective: 'the word and its adjective',
};

/** Parts two names that a hyphen holds together: `Tehran-Baghdad`, where the texts have either alone. */
function splitPair(run: NameRun, all: readonly NameRun[]): NameRun[] {
	const [, left, right] = /^(\p{L}{4,})[-–](\p{Lu}\p{L}{3,})$/u.exec(run.exact) ?? [];
	if (left === undefined || right === undefined) return [run];
	const isAlone = (word: string): boolean => all.some(({ exact }) => exact === word);
	if (!isAlone(left) || !isAlone(right)) return [run];
	return [
		{ ...run, end: run.start + left.length, exact: left, words: coreWords(left) },
		{ ...run, start: run.end - right.length, exact: right, words: coreWords(right), opens: false, before: '' },
	];
}

/** Adjectives of places and peoples before a name, and beside one another. */
const ADJECTIVE = /(?:ian|ean|[^aeiou]i|ite|ish|ese|can)$/u;

/** Parts an adjective from the name behind it where the texts have either without the other: `Iraqi | National Alliance`. */
function splitAdjective(run: NameRun, all: readonly NameRun[]): NameRun[] {
	const [first, ...rest] = run.words;
	if (first === undefined || rest.length === 0 || !ADJECTIVE.test(first) || !run.exact.toLowerCase().startsWith(first))
		return [run];
	const areAdjectives =
		rest.every((word) => ADJECTIVE.test(word.replace(/s$/u, ''))) &&
		all.some(({ words }) => words.length === 1 && words[0] === first);
	const isFree = rest.length > 1 && all.some(({ words }) => words.join(' ') === rest.join(' '));
	if (!areAdjectives && !isFree) return [run];
	const cut = first.length + (/^[\s-]+/u.exec(run.exact.slice(first.length))?.[0].length ?? 0);
	return [
		{ ...run, end: run.start + first.length, exact: run.exact.slice(0, first.length), words: [first] },
		{ ...run, start: run.start + cut, exact: run.exact.slice(cut), words: rest, opens: false, before: first },
	];
}

/** Joins initials to the long form that they stand behind, or else to the only one that they fit. */
function joinShort(clusters: Cluster[], forms: readonly Form[]): void {
	for (const form of forms) {
		const [letters] = form.words;
		if (form.words.length !== 1 || letters === undefined || !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(form.exact)) continue;
		const fitting = clusters.filter((cluster) => cluster.forms.some((other) => isShortFor(letters, other.words)));
		const behind = clusters.filter((cluster) =>
			cluster.forms.some((other) =>
				other.runs.some((run) =>
					form.runs.some(
						(short) =>
							short.stands &&
							short.passage === run.passage &&
							short.article === run.article &&
							short.start - run.end === 2,
					),
				),
			),
		);
		const [cluster] = behind.length > 0 ? behind : fitting;
		if (cluster && (behind.length > 0 || fitting.length === 1)) join(cluster, form, 'short');
		else clusters.push({ forms: [form], why: new Set() });
	}
}

/** Joins a word alone to the one name it can be a part of: a surname, or what stands before `Party`; else it is a name of its own. */
function joinSingles(clusters: Cluster[], forms: readonly Form[]): void {
	const taken = new Set(clusters.flatMap(({ forms: own }) => own));
	const singles = forms
		.filter((form) => form.words.length === 1 && !taken.has(form))
		.toSorted((a, b) => a.exact.length - b.exact.length);
	const whole = [...clusters];
	for (const form of singles) {
		const [word = ''] = form.words;
		const adjectives = new Set(singles.flatMap(({ words }) => words.filter((own) => ADJECTIVE.test(own))));
		const fitting = whole.filter(({ forms: own }) =>
			own.some((other) => !adjectives.has(other.words[0] ?? '') && isPartOf(word, other)),
		);
		const alone = clusters.filter((cluster) => !whole.includes(cluster));
		const other = alone.flatMap((cluster) => {
			const why = cluster.forms.map((own) => singleSame(form, own)).find((sameness) => sameness !== undefined);
			return why ? [{ cluster, why }] : [];
		})[0];
		if (fitting.length === 1 && fitting[0]) join(fitting[0], form, 'part');
		else if (other) join(other.cluster, form, other.why);
		else clusters.push({ forms: [form], why: new Set() });
	}
}

function isPartOf(word: string, { words, exact }: Form): boolean {
	if (words.length < 2 || words.length > 6) return false;
	const last = words.at(-1) ?? '';
	const [first = '', ...rest] = words;
	// `Iraq` is no part of `Council of Iraq`.
	const isSurname =
		isSameWord(word, last, true) &&
		!words.some(isBodyWord) &&
		!words.some(isTitleWord) &&
		!/ (?:of|in|for) (?:the )?\S+$/iu.test(exact);
	return (
		isSurname ||
		(isSameWord(word, first, true) && rest.length <= 2 && rest.every((own) => isBodyWord(own) || isPlaceWord(own)))
	);
}

function singleSame(form: Form, other: Form): Sameness | 'adjective' | undefined {
	const [one = '', two = ''] = [form.words[0], other.words[0]];
	if (other.words.length !== 1) return undefined;
	const sameness = sameName(form.words, other.words);
	if (sameness) return sameness;
	const [short, long] = one.length < two.length ? [form, other] : [other, form];
	const [base = '', derived = ''] = [short.words[0], long.words[0]];
	const suffix = derived.startsWith(base)
		? derived.slice(base.length)
		: /[aeiouy]$/u.test(base) && derived.startsWith(base.slice(0, -1))
			? derived.slice(base.length - 1)
			: '';
	const isPlace = short.runs.some(({ before }) =>
		/^(?:in|to|from|of|into|across|within|inside|outside)$/u.test(before),
	);
	return isPlace && base.length > 3 && /^(?:i|n|an|ian|ese|ish|ns|is|ians)$/u.test(suffix) ? 'adjective' : undefined;
}

/** Looks for the names of one text in the other where that is in another script, which has no capitals. */
function joinOtherScripts(clusters: readonly Cluster[], articles: Pair<Article>): void {
	for (const article of articles.filter((own) => !hasCapitals(own))) {
		const language = languageOf(article.lang);
		for (const { id: passage, text, sentences } of article.passages) {
			const tokens = tokenize(text, language);
			for (let at = 0; at < tokens.length; at += 1) {
				const found = bestRun(clusters, tokens, at);
				if (!found) continue;
				const [first, last] = [tokens[at], tokens[at + found.length - 1]];
				if (!first || !last) continue;
				const exact = text.slice(first.start, last.end);
				const sentence = sentences.find(({ start, end }) => first.start >= start && first.start < end)?.id ?? '';
				const run: NameRun = {
					article: article.id,
					passage,
					sentence,
					start: first.start,
					end: last.end,
					exact,
					words: coreWords(exact),
					opens: false,
					before: '',
					hasNouns: false,
				};
				const known = found.cluster.forms.find((form) => form.exact === exact);
				if (known) known.runs.push(run);
				else join(found.cluster, { exact, words: run.words, runs: [run] }, 'script');
				at += found.length - 1;
			}
		}
	}
}

function bestRun(
	clusters: readonly Cluster[],
	tokens: readonly { word: string }[],
	at: number,
): { cluster: Cluster; length: number } | undefined {
	let best: { cluster: Cluster; length: number } | undefined;
	for (const cluster of clusters)
		for (const { words } of cluster.forms) {
			const length = words.length;
			if (length > tokens.length - at || (best && length <= best.length)) continue;
			if (words.every((word, index) => isSameWord(word, tokens[at + index]?.word ?? '', length === 1)))
				best = { cluster, length };
		}
	return best;
}

/** One word, once, of which no more is known than that it has a capital is left out where it is a word of every day. */
function isWorthNaming({ forms }: Cluster): boolean {
	const words = forms.flatMap((form) => form.words);
	return (
		words.some((word) => word.length > 1) &&
		!forms.every(
			(form) => form.words.length === 1 && (isBodyWord(form.words[0] ?? '') || isTitleWord(form.words[0] ?? '')),
		)
	);
}

function describe({ forms, why }: Cluster): NameSuggestion {
	const runs = forms.flatMap((form) => form.runs);
	const [longest] = forms.toSorted(
		(a, b) =>
			Number(/\p{Lu}/u.test(b.exact)) - Number(/\p{Lu}/u.test(a.exact)) ||
			b.words.length - a.words.length ||
			b.runs.length - a.runs.length,
	);
	const articles = [...new Set(runs.map(({ article }) => article))];
	const spellings = Object.fromEntries(
		articles.map((article) => {
			const counts = Map.groupBy(
				runs.filter((run) => run.article === article),
				({ exact }) => exact,
			);
			return [article, [...counts].sort((a, b) => b[1].length - a[1].length).map(([exact]) => exact)];
		}),
	);
	const words = longest?.words ?? [];
	const hasTitle = runs.some(({ title, before }) => title !== undefined || isTitleWord(before));
	const isPerson =
		hasTitle ||
		(words.length > 1 && words.length < 5 && forms.some((form) => form.words.length === 1)) ||
		(words.length === 2 && !words.some(isBodyWord) && !forms.some((form) => /^\p{Lu}{2,}$/u.test(form.exact)));
	const isPlace = words.length === 1 && runs.some(({ before }) => /^(?:in|at|near|from|off)$/u.test(before));
	const score = Math.min(
		0.98,
		0.45 +
			(words.length > 1 ? 0.2 : 0) +
			(articles.length > 1 ? 0.2 : 0) +
			(runs.length > 1 ? 0.1 : 0) +
			(hasTitle ? 0.1 : 0) -
			(runs.every(({ opens }) => opens) ? 0.25 : 0),
	);
	const where = articles.length > 1 ? 'in both texts' : 'in one text';
	return {
		label: longest?.exact ?? '',
		type: guessType(words, { isPlace, isPerson }),
		spellings,
		runs,
		score: Math.round(score * 100) / 100,
		reason: [`${runs.length === 1 ? 'once' : `${runs.length} times`}, ${where}`, ...why].join('; '),
	};
}
