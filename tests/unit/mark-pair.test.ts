import { describe, expect, test } from 'vitest';
import { markPair, type MarkedPair } from '../../src/comparison/links/mark-pair';

import { loadLanguage } from '../../src/language/load-language';

loadLanguage('de');
/** Shows a text with its marks: `[same]`, `-only-`, `*differs*`. */
function show(texts: readonly [string, string], { marks }: MarkedPair): string[] {
	const signs = { same: ['[', ']'], only: ['-', '-'], differs: ['*', '*'] } as const;
	return texts.map((text, side) =>
		marks[side === 0 ? 0 : 1].reduceRight((shown, { start, end, mark }) => {
			const [open, close] = signs[mark];
			return `${shown.slice(0, start)}${open}${shown.slice(start, end)}${close}${shown.slice(end)}`;
		}, text),
	);
}

const mark = (
	left: string,
	right: string,
	lang = 'en',
): { shown: string[]; differences: string[]; isNearlySame: boolean } => {
	const marked = markPair([
		{ text: left, lang },
		{ text: right, lang },
	]);
	return {
		shown: show([left, right], marked),
		differences: marked.differences.map(({ of, words }) => `${of}: ${words.map((own) => own.join(', ')).join(' / ')}`),
		isNearlySame: marked.isNearlySame,
	};
};

describe('texts that are nearly the same', () => {
	test('are compared word by word', () => {
		expect(
			mark('The tug Suhayl took nine men off the reef.', 'The tug Suhayl took eleven men off the wet reef.'),
		).toEqual({
			isNearlySame: true,
			shown: [
				'[The tug] [Suhayl] [took] *nine* [men off the reef].',
				'[The tug] [Suhayl] [took] *eleven* [men off the] -wet- [reef].',
			],
			differences: ['number: nine / eleven'],
		});
	});

	test('differ by a word that denies, though only one has it', () => {
		expect(mark('The light did not go out that night.', 'The light did go out that night.').differences).toEqual([
			'negation: not / ',
		]);
	});

	test('differ in other words last', () => {
		expect(
			mark('On Monday the tall captain of the tug left at 9.', 'On Friday the short captain of the tug left at 8.')
				.differences,
		).toEqual(['number: 9 / 8', 'date: Monday / Friday', 'word: tall / short']);
	});
});

describe('texts that say it in other words', () => {
	test('show what both have and what one alone has', () => {
		expect(
			mark('Nobody drowned when the coaster lost her rudder.', 'A broken rudder left the coaster adrift off the cape.'),
		).toEqual({
			isNearlySame: false,
			shown: [
				'*Nobody* -drowned- when the [coaster] -lost- her [rudder].',
				'A -broken- [rudder] -left- the [coaster] -adrift- off the -cape-.',
			],
			differences: ['negation: Nobody / '],
		});
	});

	test('differ where each has a number or date that the other lacks', () => {
		expect(
			mark('In March fourteen boats sank at the moorings.', 'Seventeen of the boats were lost in May, owners say.')
				.differences,
		).toEqual(['number: fourteen / Seventeen', 'date: March / May']);
	});

	test('do not differ in a number that both have, written otherwise', () => {
		expect(mark('Of the fleet 14,000 tons sank.', 'A loss of 14000 tons is feared by owners.').differences).toEqual([]);
		expect(
			mark('Some 14 boats sank there.', 'He counted fourteen of them as lost, boats and all.').differences,
		).toEqual([]);
	});

	test('do not differ in a number that only one has', () => {
		expect(mark('Some boats sank there.', 'He counted fourteen of them as lost, boats and all.').differences).toEqual(
			[],
		);
	});

	test('differ in the spelling of a name', () => {
		expect(
			mark('The chief, Ameri, denied it on air.', 'On the radio it was rejected by Amiri himself, angrily.')
				.differences,
		).toEqual(['name: Ameri / Amiri']);
	});
});

test('names of the content meet in any spelling', () => {
	const [left, right] = ['It was Hadi Amiri who spoke.', 'Then the leader of Badr spoke to them all again.'];
	const { marks } = markPair([
		{ text: left, lang: 'en', names: [{ id: 'amiri', start: 7, end: 17 }] },
		{ text: right, lang: 'en', names: [{ id: 'amiri', start: 9, end: 23 }] },
	]);
	expect(marks[0].find(({ start }) => start === 7)).toMatchObject({ mark: 'differs', of: 'name' });
});

test('texts in other languages and empty ones are marked as far as they go', () => {
	expect(mark('Der Hafen ist nicht zu.', 'Der Hafen ist zu.', 'de').differences).toEqual(['negation: nicht / ']);
	expect(mark('', 'Rain fell.')).toEqual({ isNearlySame: false, shown: ['', '-Rain fell-.'], differences: [] });
});
