import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildComparison } from '../../src/comparison/build-comparison';
import { judgeLinks } from '../../src/comparison/links/judge-links';
import { markPair } from '../../src/comparison/links/mark-pair';
import { citedSources } from '../../src/comparison/measures/cited-sources';
import { compareSpellings } from '../../src/comparison/measures/compare-spellings';
import { measureCoverage } from '../../src/comparison/measures/coverage';
import { dwellOn, rankNames, type CountedTerm } from '../../src/comparison/measures/dwell-on';
import { measureArticle } from '../../src/comparison/measures/measure-article';
import { indexWords, wordsByLetter } from '../../src/comparison/measures/word-index';
import type { Comparison } from '../../src/comparison/model';
import { evidenceSegments } from '../../src/comparison/quotes/evidence-segments';
import { wordsApart } from '../../src/comparison/quotes/words-apart';
import type { ComparisonSources } from '../../src/comparison/sources';
import { readSources } from '../../src/content/read-sources';

const folder = fileURLToPath(new URL('reckoned', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a comparison anew from its sources. */
function build(sources: ComparisonSources): Comparison {
	const { comparison, faults } = buildComparison(sources);
	if (!comparison) throw new Error(faults[0]?.reason ?? 'The edition is no pair.');
	return comparison;
}

const counted = ({ shown, counts, rates }: CountedTerm): string =>
	`${shown.label}${shown.type === 'word' ? ` (${shown.letter ?? 'no letter'}: ${shown.forms.join(', ')})` : ''} ${counts.join(':')}, ${rates.map((rate) => rate.toFixed(3)).join(':')} in 100 words`;

/** What is reckoned from a comparison, each a list of lines. */
const measures: Record<string, (comparison: Comparison) => string[]> = {
	order: ({ articles, points, names, events, relations, notes }) => [
		...articles.map(({ id, words, passages }) => `${id}: ${words} words, ${passages.length} passages`),
		`points ${points.map(({ id }) => id).join(', ')}`,
		`names ${names.map(({ id }) => id).join(', ')}`,
		`events ${events.map(({ id, date }) => `${id} ${date}`).join(', ')}`,
		`relations ${relations.map(({ id }) => id).join(', ')}`,
		`notes ${notes.map(({ id }) => id).join(', ')}`,
	],
	mentions: ({ names }) =>
		names.flatMap(({ id, variants, mentions }) => [
			`${id}: ${Object.entries(variants)
				.map(([article, spellings]) => `${article} ${spellings.join(', ')}`)
				.join('; ')}`,
			...mentions.map(
				({ article, passage, sentence, start, exact, by }) =>
					`  ${article} ${passage} ${sentence} ${start} ${by} “${exact}”`,
			),
		]),
	evidence: ({ points }) =>
		points.flatMap(({ id, evidence, nearest }) => [
			id,
			...evidence.map(
				({ article, passage, sentence, start, exact }) => `  ${article} ${passage} ${sentence} ${start} “${exact}”`,
			),
			...nearest.map(
				({ article, passage, sentence, start, exact }) =>
					`  nearest ${article} ${passage} ${sentence} ${start} “${exact}”`,
			),
		]),
	links: (comparison) => [
		...comparison.links.map(
			({ a, b, ...link }) =>
				`${a.sentence} ${b.sentence} ${link.basis === 'point' ? link.point : `${link.score} ${link.terms.join(', ')}`}`,
		),
		JSON.stringify(judgeLinks(comparison)),
	],
	marks: ({ articles, names, links }) =>
		links.flatMap(({ a, b }) => {
			const texts = [a, b].map(({ article, passage }) => {
				const own = articles.find(({ id }) => id === article);
				return {
					text: own?.passages.find(({ id }) => id === passage)?.text ?? '',
					lang: own?.lang ?? '',
					names: names.flatMap(({ id, mentions }) =>
						mentions
							.filter((mention) => mention.article === article && mention.passage === passage)
							.map(({ start, end }) => ({ id, start, end })),
					),
				};
			});
			const [left, right] = texts;
			if (!left || !right) return [];
			return markPair([left, right]).differences.map(
				({ of, words }) => `${a.passage} ${b.passage} ${of}: ${words.map((own) => own.join(', ')).join(' / ')}`,
			);
		}),
	'words-apart': ({ articles, names, points }) =>
		points.flatMap((point) => {
			const apart = wordsApart(point, articles, names);
			const words = apart.map((own, side) =>
				own
					.map(({ passage, start, end }) =>
						articles[side === 0 ? 0 : 1].passages.find(({ id }) => id === passage)?.text.slice(start, end),
					)
					.join(', '),
			);
			return words.some((own) => own !== '') ? [`${point.id}: ${words.join(' / ')}`] : [];
		}),
	segments: ({ articles, points }) =>
		articles.flatMap(({ id, passages }) =>
			passages.flatMap((passage) =>
				evidenceSegments(points, { article: id, passage: passage.id }).map(
					({ start, end, relation, weight }) => `${id} ${passage.id} ${start}–${end} ${relation} ${weight}`,
				),
			),
		),
	spellings: ({ names }) =>
		names.flatMap(({ variants }) => {
			const spellings = [...new Set(Object.values(variants).flat())];
			return spellings.flatMap((one, index) =>
				spellings.slice(index + 1).map((other) => {
					const { difference, parts } = compareSpellings(one, other);
					return `${difference}: ${parts.map((own) => own.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')).join(' / ')}`;
				}),
			);
		}),
	dwelling: (comparison) => {
		const { sides, compared } = dwellOn(comparison);
		return [
			`${compared} compared`,
			...sides.flatMap((terms, side) =>
				terms.map(
					(term) =>
						`${comparison.articles[side === 0 ? 0 : 1].id} ${counted(term)}, ${term.score.toFixed(3)}${term.isSignificant ? ' *' : ''}`,
				),
			),
			...rankNames(comparison).map(counted),
		];
	},
	articles: (comparison) =>
		comparison.articles.flatMap((article) => {
			const { quotations, ...numbers } = measureArticle(article);
			return [
				`${article.id} ${JSON.stringify(numbers)}`,
				...quotations.map((quotation) => `  ${JSON.stringify(quotation)}`),
			];
		}),
	sources: (comparison) =>
		citedSources(comparison).flatMap(({ article, points, counts, sources }) => [
			`${article} ${points} ${JSON.stringify(counts)}`,
			...sources.map(
				({ source, basis, points: of, quotes }) =>
					`  ${source} (${basis}), ${of}: ${quotes.map(({ passage, start }) => `${passage} ${start}`).join(', ')}`,
			),
		]),
	coverage: (comparison) => {
		const { articles, namesWithoutEvidence } = measureCoverage(comparison);
		return [
			...articles.flatMap(({ article, sentences, covered, uncovered, unclaimed }) => [
				`${article} ${covered} of ${sentences}`,
				...uncovered.map(({ passage, sentence, text }) => `  ${passage} ${sentence} “${text}”`),
				...unclaimed.map(({ passage, exact }) => `  ${passage} ${exact}`),
			]),
			`without evidence: ${namesWithoutEvidence.join(', ')}`,
		];
	},
	'word-index': (comparison) =>
		[...wordsByLetter(indexWords(comparison))].flatMap(([letter, words]) => [
			letter,
			...words.map(
				({ head, stem, forms, places }) =>
					`  ${head} (${stem}): ${forms.join(', ')}; ${Object.entries(places)
						.map(
							([article, own]) =>
								`${article} ${own.map(({ passage, ranges }) => `${passage} ${ranges.map(({ start, end }) => `${start}–${end}`).join(' ')}`).join(', ')}`,
						)
						.join('; ')}`,
			),
		]),
};

// What is reckoned from an edition, each measure in a file of its own: a change in any of it is read there.
describe.each([
	['weather', 'tests/fixtures/weather'],
	['pair', 'tests/fixtures/first-pair/content'],
	['arabic', 'tests/fixtures/arabic'],
])('%s', async (edition, place) => {
	const { sources } = await readSources(`${root}${place}`);
	if (!sources) throw new Error(`\`${place}\` cannot be read.`);

	test.each(Object.keys(measures))('%s', async (measure) => {
		const lines = measures[measure]?.(build(structuredClone(sources))) ?? [];
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}/${edition}-${measure}.txt`);
	});
});
