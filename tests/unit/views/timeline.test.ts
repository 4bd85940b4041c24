import { expect, test } from 'vitest';
import { viewTimeline } from '../../../src/views/timeline';
import { articles, townContext } from './small-town';

const view = viewTimeline(townContext());
const entries = view.periods.flatMap((period) => period.entries);

test('puts what is dated under headings, and an article after what it could tell', () => {
	expect(view.periods.map(({ heading, entries: own }) => `${heading}: ${own.map(({ id }) => id).join(', ')}`)).toEqual([
		'Before 2031: lit',
		'November 2031: fell, left.published',
		'December 2031: right.published',
		'Still to come when both were published: later',
	]);
});

test('gives each text’s own words for a date, and nothing on a side that is not quoted', () => {
	const words = entries
		.filter(({ isPublication }) => !isPublication)
		.map(({ id, sides }) => [id, ...sides.map((side) => side?.words)]);
	expect(words).toEqual([
		['lit', ['in 1874'], undefined],
		['fell', ['Last month'], ['On Nov. 3']],
		['later', undefined, []],
	]);
});

test('says how each date was found', () => {
	expect(entries.map(({ id, how }) => `${id}: ${how.heading} ${how.text}`)).toEqual([
		'lit:  The words state the date.',
		'fell: How the date is found. RIGHT writes “On Nov. 3”, LEFT “Last month”.',
		'left.published: How the date is known. Invented.',
		'right.published: How the date is known. Invented.',
		'later: How the date is found. No year is given.',
	]);
});

test('tells days from stretches, stated from worked out, and open ends', () => {
	expect(entries.map(({ id, mark }) => [id, mark.shape, mark.certainty, mark.isOpen])).toEqual([
		['lit', 'span', 'stated', false],
		['fell', 'day', 'inferred', false],
		['left.published', 'published', 'stated', false],
		['right.published', 'published', 'stated', false],
		['later', 'span', 'inferred', true],
	]);
	expect(view.key.map(({ words }) => words)).toEqual([
		'the text states the date',
		'worked out; unfold to see how',
		'long: some time in that span, dashed where an end is open',
	]);
});

test('has a word for what has no known day, and none of events where there are none', () => {
	const [event] = townContext().comparison.events;
	const undated = viewTimeline(townContext({ events: event ? [{ ...event, date: '../..' }] : [] }));
	expect(undated.periods.map(({ heading }) => heading)).toContain('Without a date');
	const bare = viewTimeline(townContext({ events: [] }));
	expect([bare.lead, bare.key, bare.periods.length]).toEqual([
		'No event is dated; this is when the articles were published.',
		[],
		2,
	]);
});

test('takes no article for dated whose date is not known', () => {
	const [left, right] = articles;
	const unknown = viewTimeline(
		townContext({
			articles: [
				{ ...left, published: undefined },
				{ ...right, published: undefined },
			],
		}),
	);
	expect(
		unknown.periods.map(({ heading, entries: own }) => `${heading}: ${own.map(({ id }) => id).join(', ')}`),
	).toEqual(['1874: lit', '2031: fell', '2032: later']);
	expect(unknown.lead).toBe(
		'3 events, with the words by which each text dates it. When LEFT and RIGHT were published is not known.',
	);
	// What is still to come when one is published need not be when the other is.
	const one = viewTimeline(townContext({ articles: [left, { ...right, published: undefined }] }));
	expect(one.periods.map(({ heading }) => heading)).not.toContain('Still to come when both were published');
	expect(one.lead).toContain('When RIGHT was published is not known.');
});

test('puts what has no known start before the article that tells it, however late its date ends', () => {
	const [event] = townContext().comparison.events;
	const open = viewTimeline(townContext({ events: event ? [{ ...event, id: 'ever', date: '../2031' }] : [] }));
	expect(open.periods.map(({ heading, entries: own }) => `${heading}: ${own.map(({ id }) => id).join(', ')}`)).toEqual([
		'November 2031: ever, left.published',
		'December 2031: right.published',
	]);
	const later = viewTimeline(townContext({ events: event ? [{ ...event, id: 'plan', date: '[..2032]' }] : [] }));
	expect(later.periods.at(-1)).toMatchObject({
		heading: 'Still to come when both were published',
		entries: [{ id: 'plan' }],
	});
});
