import { expect, test } from 'vitest';
import type { Point } from '../../../src/comparison/model';
import { previewWords } from '../../../src/pictures/preview-words';
import { viewCompareData } from '../../../src/views/compare-data';
import { viewHome } from '../../../src/views/home';
import { viewPoints } from '../../../src/views/points';
import { viewTextPanels } from '../../../src/views/text-panels';
import { viewTimeline } from '../../../src/views/timeline';
import type { ViewContext } from '../../../src/views/quote';
import { de } from '../../../src/words/de';
import { findStretches, stretchesAlone } from '../../own-words';
import { pointOf, quoteOf } from '../small-texts';
import { articles, contextOf, points } from '../views/small-pair';

const inGerman = (parts: Parameters<typeof contextOf>[0] = {}): ViewContext => ({ ...contextOf(parts), words: de });
/** Fewer words are met by chance in addresses and in what editors write. */
const english = stretchesAlone('en', 'de').filter((stretch) => stretch.split(' ').length > 2);

const eventsOf = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `event-${index}`,
		title: 'Das Schiff kommt an',
		date: `2031-11-0${index + 1}`,
		certainty: 'stated' as const,
		evidence: [quoteOf(articles, 'left', 'at noon')],
	}));

test.each([
	[0, 'Kein Ereignis ist datiert; hier steht, wann die Artikel erschienen sind.', []],
	[1, 'Ein Ereignis, mit den Worten, mit denen jeder Text datiert.', ['1. November 2031']],
	[2, '2 Ereignisse, mit den Worten, mit denen jeder Text datiert.', ['1. November 2031', '2. November 2031']],
	[
		5,
		'5 Ereignisse, mit den Worten, mit denen jeder Text datiert.',
		[1, 2, 3, 4, 5].map((day) => `${day}. November 2031`),
	],
])('the page of dates says %i events in German', (count, lead, dates) => {
	const view = viewTimeline(inGerman({ events: eventsOf(count) }));
	expect(view.lead).toBe(lead);
	const shown = view.periods.flatMap(({ entries }) =>
		entries.filter(({ isPublication }) => !isPublication).map(({ date }) => date),
	);
	expect(shown).toEqual(dates);
});

test.each([
	[0, []],
	[1, ['alle 1 Punkt: beide sagen es']],
	[2, ['alle 2 Punkte: beide sagen es']],
	[5, ['alle 5 Punkte: beide sagen es']],
])('the front page says %i points in German', (count, labels) => {
	const own: Point[] = Array.from({ length: count }, (_, index) =>
		pointOf(`p-${index}`, articles, { left: ['The ship'], right: ['the ship'] }),
	);
	expect(viewHome(inGerman({ points: own })).groups.map(({ all }) => all.label)).toEqual(labels);
});

test('views in German have no English words of the site’s own', () => {
	const context = inGerman({ events: eventsOf(2) });
	const views = [
		viewHome(context),
		viewPoints(context),
		viewTimeline(context),
		viewTextPanels(context),
		viewCompareData(context),
	];
	const editors = stringsOf([context.comparison, points]);
	const said = stringsOf([views, previewWords(context.comparison, de)]).filter(
		(text) => !editors.some((own) => own.includes(text)),
	);
	const left = said.map((text) =>
		editors.reduce((rest, own) => (own.length > 3 ? rest.replaceAll(own, '') : rest), text),
	);
	expect(left.length).toBeGreaterThan(50);
	expect(left.filter((text) => findStretches(text, english).length > 0)).toEqual([]);
});

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
