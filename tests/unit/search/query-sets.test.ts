import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/answer-query';
import { understandQuery, type UnderstoodQuery } from '../../../src/search/understand-query';
import { givenBy, readQueries, scoreQuery, summarizeByKind } from '../../search/evaluate';
import { lexiconOfEdition } from './editions';

const editions = [
	['the pair', 'content', 'queries.yaml'],
	['the small edition', 'tests/fixtures/weather', 'weather-queries.yaml'],
] as const;

for (const [edition, folder, file] of editions) {
	const lexicon = await lexiconOfEdition(folder);
	const queries = readQueries(new URL(`../../search/${file}`, import.meta.url));
	const answered = queries.map((query) => {
		const understood = understandQuery(query.q, lexicon);
		const given = givenBy(answerQuery(understood, lexicon), lexicon.data);
		return { query, understood, given, score: scoreQuery(query, given) };
	});
	const summaries = summarizeByKind(answered.map(({ score }) => score));

	describe(`the query set of ${edition}`, () => {
		test('asks only for what is there', () => {
			const names = new Set(lexicon.data.names.map(([id]) => id));
			const points = new Set(lexicon.data.points.map(([id]) => id));
			for (const { query } of answered) {
				if (query.name !== undefined) expect(names).toContain(query.name);
				for (const point of [query.point ?? []].flat()) expect(points).toContain(point);
				for (const [article, ids] of Object.entries(query.find)) {
					const side = lexicon.data.articles.findIndex(([id]) => id === article);
					for (const id of ids) expect(lexicon.data.passages.some(([own, passage]) => own === side && passage === id)).toBe(true);
				}
			}
		});

		test.each(['literal', 'variant', 'abbreviation', 'slip', 'phrase'])('finds all that %s queries ask for', (kind) => {
			for (const { score } of answered.filter(({ query }) => query.kind === kind))
				expect([score.query.q, ...score.missing]).toEqual([score.query.q]);
			for (const recall of Object.values(summaries[kind]?.recall ?? {})) expect(recall).toBe(1);
			expect(summaries[kind]?.complete).toBe(1);
		});

		test('finds what is asked for among the first ten, and first', () => {
			for (const recall of Object.values(summaries['all']?.recall ?? {})) expect(recall).toBeGreaterThanOrEqual(0.97);
			expect(summaries['all']?.mrr).toBeGreaterThanOrEqual(0.95);
		});

		test('finds the point that answers first', () => {
			expect(summaries['topic']?.pointMrr).toBeGreaterThanOrEqual(0.9);
		});

		test('answers nothing where there is no answer', () => {
			for (const { query, given } of answered.filter(({ query: { kind } }) => kind === 'none'))
				expect([query.q, Object.values(given.passages).flat(), given.points]).toEqual([query.q, [], []]);
		});

		test('shows no passage without the name that is meant', () => {
			for (const { query, score } of answered.filter(({ query: { name } }) => name !== undefined))
				expect([query.q, ...score.beyond]).toEqual([query.q]);
		});

		test('shows no passage without the phrase', () => {
			for (const { query, score } of answered.filter(({ query: { kind } }) => kind === 'phrase'))
				expect([query.q, ...score.beyond]).toEqual([query.q]);
		});

		test('means the name and the word that are meant', () => {
			const meantBy = ({ concepts }: UnderstoodQuery): string[] =>
				concepts.flatMap((concept) => {
					if (concept.type === 'name') return concept.names.map((name) => lexicon.data.names[name]?.[0] ?? '');
					return concept.type === 'word' ? [concept.shown] : [];
				});
			for (const { query, understood } of answered) {
				if (query.name !== undefined) expect([query.q, ...meantBy(understood)]).toContain(query.name);
				if (query.means !== undefined)
					expect([query.q, ...meantBy(understood)]).toEqual([query.q, ...meantBy(understandQuery(query.means, lexicon))]);
			}
		});
	});

	describe(`every spelling of every name of ${edition}`, () => {
		test('finds every place of the name', () => {
			const lost = lexicon.data.names.flatMap(([id, , , spellings, mentions]) =>
				spellings.flatMap((spelling) => {
					const { passages } = answerQuery(understandQuery(spelling, lexicon), lexicon);
					const found = new Set(passages.map(({ passage }) => passage));
					return mentions.every(([passage]) => found.has(passage)) ? [] : [`${id}: ${spelling}`];
				}),
			);
			expect(lost).toEqual([]);
		});
	});
}
