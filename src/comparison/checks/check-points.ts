import { makeFault, type Fault } from '../faults';
import { hasWords, type Folding } from '../../language/fold';
import type { ArticleSource, PointSource } from '../sources';
import { findWholeWordsIn } from '../../language/whole-words';
import type { Edition } from '../../content/schemas/edition';
import { LONGEST_SHORT } from '../../content/schemas/point';
import { isSeen } from '../../content/schemas/text';

/** Checks what a point claims beyond its quotes: its subject, its sides, its degree, its silences, its sources. */
export function checkPoint(
	source: PointSource,
	{ edition, articles }: { edition: Edition; articles: readonly ArticleSource[] },
): Fault[] {
	const faults: Fault[] = [];
	const { data } = source;
	const subjects = edition.subjects.map(({ id }) => id);
	if (!subjects.includes(data.subject))
		faults.push(makeFault('unknown-subject', { source, path: ['subject'] }, { id: data.subject, known: subjects }));
	if (data.relation === 'conflict' && !data.degree)
		faults.push(makeFault('degree-missing', { source, path: ['relation'] }));
	if (data.relation !== 'conflict' && data.degree)
		faults.push(makeFault('degree-unexpected', { source, path: ['degree'] }, { relation: data.relation }));
	if (data.short === undefined && data.title.length > LONGEST_SHORT)
		faults.push(
			makeFault('short-missing', { source, path: ['title'] }, { length: data.title.length, most: LONGEST_SHORT }),
		);
	if (!isSeen(data.body)) faults.push(makeFault('body-empty', { source, path: ['body'] }));
	if (data.evidence.length === 0) faults.push(makeFault('evidence-missing', { source, path: ['evidence'] }));
	if (data.relation !== 'only' && data.absent)
		faults.push(makeFault('absent-unexpected', { source, path: ['absent'] }, { relation: data.relation }));
	if (data.relation !== 'only' && data.nearest.length > 0)
		faults.push(makeFault('nearest-unexpected', { source, path: ['nearest'] }, { relation: data.relation }));
	// Who is silent can be told only of a whole pair, from evidence of nothing else: each of these lacks has its own message.
	const isTold =
		data.evidence.length > 0 && data.evidence.every(({ article }) => articles.some(({ id }) => id === article));
	if (articles.length === 2 && isTold) faults.push(...checkSides(source, articles), ...checkAbsence(source, articles));
	return [...faults, ...checkBases(source, articles)];
}

function checkSides(source: PointSource, articles: readonly ArticleSource[]): Fault[] {
	const { relation, evidence } = source.data;
	const at = { source, path: ['evidence'] };
	const silent = articles.filter(({ id }) => !evidence.some(({ article }) => article === id));
	if (relation === 'only') return silent.length === 0 ? [makeFault('evidence-two-sided', at)] : [];
	return silent.map(({ id }) => makeFault('evidence-one-sided', at, { relation, silent: id }));
}

function checkAbsence(source: PointSource, articles: readonly ArticleSource[]): Fault[] {
	const { relation, evidence } = source.data;
	const silent = articles.find(({ id }) => !evidence.some(({ article }) => article === id));
	if (relation !== 'only' || !silent) return [];
	return [...checkNearest(source, silent), ...checkAbsentTerms(source, silent, articles)];
}

function checkNearest(source: PointSource, silent: ArticleSource): Fault[] {
	return source.data.nearest.flatMap(({ article }, index) =>
		source.data.evidence.some((quote) => quote.article === article)
			? [
					makeFault(
						'nearest-wrong-side',
						{ source, path: ['nearest', index, 'article'] },
						{ article, silent: silent.id },
					),
				]
			: [],
	);
}

function checkAbsentTerms(source: PointSource, silent: ArticleSource, articles: readonly ArticleSource[]): Fault[] {
	const { absent } = source.data;
	if (!absent) return [makeFault('absent-missing', { source, path: ['relation'] }, { silent: silent.id })];
	if (absent.article !== silent.id) {
		const known = articles.map(({ id }) => id);
		const at = { source, path: ['absent', 'article'] };
		return [
			known.includes(absent.article)
				? makeFault('absent-wrong-side', at, { article: absent.article, silent: silent.id })
				: makeFault('unknown-article', at, { id: absent.article, known }),
		];
	}
	const { title, titleSource, passages } = silent.data;
	const texts = [...(titleSource === undefined ? [{ id: 'the title', text: title }] : []), ...passages];
	return absent.terms.flatMap((term, index) => {
		for (const { id, text } of texts) {
			const found = findWholeWordsIn(text, term, LIKE_A_READER);
			if (!found) continue;
			const before = text.slice(0, found.start).split(' ').slice(-4).join(' ');
			const after = text.slice(found.end).split(' ').slice(0, 4).join(' ');
			const place = `${id} “…${before}${text.slice(found.start, found.end)}${after}…”`;
			return [
				makeFault(
					'absent-term-occurs',
					{ source, path: ['absent', 'terms', index] },
					{ term, article: silent.id, place },
				),
			];
		}
		return [];
	});
}

/** Who looks for a word finds it in any case, with any accents, and behind any apostrophe: so must who says that it is absent. */
const LIKE_A_READER: Folding = { caseless: true, marks: true, letters: true };

function checkBases(source: PointSource, articles: readonly ArticleSource[]): Fault[] {
	return source.data.evidence.flatMap(({ article: id, basis, source: voucher }, index) => {
		if (basis === 'named' && !voucher)
			return [makeFault('source-missing', { source, path: ['evidence', index, 'basis'] }, { basis })];
		const article = articles.find((candidate) => candidate.id === id);
		if (!voucher || !article) return [];
		const found = article.data.passages.some(({ text }) => hasWords(text, voucher));
		return found
			? []
			: [
					makeFault(
						'source-not-found',
						{ source, path: ['evidence', index, 'source'] },
						{ source: voucher, article: id },
					),
				];
	});
}
