import { isSameLanguage } from '../language/language';
import { dwellOn, FEWEST, rankNames } from '../comparison/measures/dwell-on';
import { NOTABLE, SIGNIFICANT } from '../comparison/measures/log-likelihood';
import { measureArticle } from '../comparison/measures/measure-article';
import { mapPair, type Pair } from '../comparison/pair';
import { type BarsView, lengthRows, scaleBars, termRow } from './bar-rows';
import { viewNumber, type ViewContext } from './quote';

/** What each text dwells on: its words, its names, its length, and all that it puts between quotation marks. */
export interface DwellView {
	/** How the terms were compared. */
	method: string;
	/** What each uses more than the other; a sentence where it uses nothing so much more. */
	terms: Pair<BarsView | string>;
	names?: { lead: string; bars: BarsView };
	length: BarsView;
	quotations?: Pair<{ label: string; side: 1 | 2; lang: string; count: string; all: Quotation[] }>;
}

export interface Quotation {
	exact: string;
	number: string;
	place: { article: string; passage: string; start: number; end: number };
}

/** How many terms of each side, and how many names, are shown. */
const TOP = 10;

/** Gives what each text dwells on. */
export function viewDwelling({ comparison, words }: ViewContext): DwellView {
	const { dwell } = words.about;
	const { sides, compared } = dwellOn(comparison);
	/** Both tables of terms share a scale. */
	const full = Math.max(0, ...sides.flatMap((terms) => terms.slice(0, TOP).flatMap(({ rates }) => rates)));
	const names = rankNames(comparison).slice(0, TOP);
	const measures = mapPair(comparison.articles, measureArticle);
	return {
		method: [
			...(isSameLanguage(comparison.articles[0].lang, comparison.articles[1].lang) ? [] : [dwell.twoLanguages]),
			dwell.method(compared, FEWEST, words.shared.number(SIGNIFICANT, 2), words.shared.number(NOTABLE, 2)),
		].join(' '),
		terms: mapPair(comparison.articles, ({ label }, side) => {
			const terms = sides[side];
			if (terms.length === 0) return dwell.none(label);
			const significant = terms.filter((term) => term.isSignificant).length;
			return {
				head: dwell.term,
				extra: 'G²',
				caption: dwell.more(label),
				note: dwell.note(significant, terms.length - significant),
				rows: scaleBars(
					terms.slice(0, TOP).map((term) => termRow(term, words.shared)),
					full,
				),
			};
		}),
		...(names.length > 0 && {
			names: {
				lead: dwell.namesLead(names.length),
				bars: { head: dwell.name, rows: scaleBars(names.map((name) => termRow(name, words.shared))) },
			},
		}),
		length: { head: dwell.measure, rows: scaleBars(lengthRows(measures, words), 'each') },
		...(measures.some(({ quotations }) => quotations.length > 0) && {
			quotations: mapPair(comparison.articles, ({ id, label, lang, passages }, side) => ({
				label,
				side: side === 0 ? 1 : 2,
				lang,
				count: dwell.quotationCount(measures[side].quotations.length),
				all: measures[side].quotations.map(({ passage, exact }) => {
					const start = Math.max(0, passages.find((own) => own.id === passage)?.text.indexOf(exact) ?? 0);
					return {
						exact,
						number: viewNumber(words, passage),
						place: { article: id, passage, start, end: start + exact.length },
					};
				}),
			})),
		}),
	};
}
