import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildLetters } from '../../src/language/letters';
import { makeLatinOf } from '../../src/language/latin-letters';
import { answerQuery } from '../../src/search/query/answer-query';
import { understandQuery, type UnderstoodQuery } from '../../src/search/query/understand-query';
import { engineOf } from '../search/engine';
import { givenBy, readQueries, scoreQuery, summarizeByKind, type MeasuredQuery, type Score } from '../search/evaluate';
import { readFresh, scoreFresh, shownBy, summarizeFresh, type FreshScore } from '../search/evaluate-fresh';
import { searchOfEdition } from '../unit/search/editions';

const editions = [
	['the pair', 'content', 'queries.yaml', ['fresh-queries.yaml', 'blind-queries.yaml']],
	['the small edition', 'tests/fixtures/weather', 'weather-queries.yaml', ['weather-fresh-queries.yaml']],
] as const;
const latinOf = makeLatinOf(buildLetters());
const file = (name: string): URL => new URL(`../search/${name}`, import.meta.url);

for (const [edition, folder, set, fresh] of editions) {
	const { comparison, lexicon } = await searchOfEdition(folder);
	const { data } = lexicon;
	const finder = await engineOf(comparison, fileURLToPath(new URL(`../../.build/engines/${folder}`, import.meta.url)));
	const ask = async (query: string) => {
		const understood = understandQuery(query, lexicon, { latinOf });
		return { understood, answer: await answerQuery(understood, lexicon, finder) };
	};
	const answered: { query: MeasuredQuery; understood: UnderstoodQuery; score: Score }[] = [];
	for (const query of readQueries(file(set))) {
		const { understood, answer } = await ask(query.q);
		answered.push({ query, understood, score: scoreQuery(query, givenBy(answer, data)) });
	}
	const summaries = summarizeByKind(answered.map(({ score }) => score));

	describe(`the query set of ${edition}, with the engine`, () => {
		test('asks only for what is there', () => {
			const names = new Set(data.names.map(({ id }) => id));
			const points = new Set(data.points.map(({ id }) => id));
			for (const { query } of answered) {
				if (query.name !== undefined) expect(names).toContain(query.name);
				for (const point of [query.point ?? []].flat()) expect(points).toContain(point);
				for (const [article, ids] of Object.entries(query.find)) {
					const passages = comparison.articles.find(({ id }) => id === article)?.passages.map(({ id }) => id);
					for (const id of ids) expect(passages).toContain(id);
				}
			}
		});

		test.each(['literal', 'variant', 'abbreviation', 'slip', 'phrase'])(
			'finds all that %s queries ask for, and nothing else',
			(kind) => {
				for (const { score } of answered.filter(({ query }) => query.kind === kind))
					expect([score.query.q, ...score.missing, ...score.beyond]).toEqual([score.query.q]);
				for (const recall of Object.values(summaries[kind]?.recall ?? {})) expect(recall).toBe(1);
			},
		);

		test('answers questions with all passages and the point that answers first', () => {
			expect(summaries['topic']).toMatchObject({ complete: 1 });
			expect(summaries['topic']?.mrr).toBeGreaterThanOrEqual(0.965);
			expect(summaries['topic']?.pointMrr).toBeGreaterThanOrEqual(0.979);
		});

		test('finds nothing where there is nothing', () => {
			for (const { score } of answered.filter(({ query }) => query.kind === 'none'))
				expect([score.query.q, ...score.beyond]).toEqual([score.query.q]);
		});

		test('means the name and the word that are meant', () => {
			const meantBy = ({ alternatives }: UnderstoodQuery): string[] =>
				alternatives.flat().flatMap((concept) => {
					if (concept.type === 'name') return concept.names.map((name) => data.names[name]?.id ?? '');
					return concept.type === 'word' ? [concept.shown] : [];
				});
			for (const { query, understood } of answered) {
				if (query.name !== undefined) expect([query.q, ...meantBy(understood)]).toContain(query.name);
				if (query.means !== undefined)
					expect([query.q, ...meantBy(understood)]).toEqual([
						query.q,
						...meantBy(understandQuery(query.means, lexicon)),
					]);
			}
		});
	});

	describe(`the fresh set of ${edition}, with the engine`, async () => {
		const scores: FreshScore[] = [];
		for (const query of fresh.flatMap((name) => readFresh(file(name))))
			scores.push(scoreFresh(query, shownBy((await ask(query.query)).answer, data)));
		const halves = [...new Set(scores.map(({ query }) => query.half))];
		test.each(halves)('its half “%s” is answered whole', (half) => {
			const { all } = summarizeFresh(scores.filter(({ query }) => query.half === half));
			for (const measure of ['recall', 'mrr', 'complete', 'full'])
				expect([measure, Number(all?.[measure]) >= 0.95 || all?.[measure]]).toEqual([measure, true]);
			expect(all).toMatchObject({ falseSilences: 0, forbidden: 0 });
		});
	});

	test(`every spelling of every name of ${edition} finds every place of the name`, async () => {
		const lost: string[] = [];
		for (const { id, mentions } of comparison.names) {
			const name = data.names.find((own) => own.id === id);
			for (const spelling of new Set([name?.label ?? id, ...(name?.printed.flat() ?? []), ...(name?.search ?? [])])) {
				const { answer } = await ask(spelling);
				const found = new Set(
					answer.passages.map(({ passage }) => `${comparison.articles[passage.side]?.id ?? ''} ${passage.id}`),
				);
				if (!mentions.every(({ article, passage }) => found.has(`${article} ${passage}`)))
					lost.push(`${id}: ${spelling}`);
			}
		}
		expect(lost).toEqual([]);
	}, 30_000);
}
