import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSentences } from '../../src/language/sentences/cut-sentences';
import { goldenCases, goldenMisses } from './golden-cases';
import { sentenceCases } from './sentence-cases';

function cut(text: string, language: string): string[] {
	return cutSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Takes the bars out of a case. */
function whole(text: string): string {
	return text.replace(/ \| |\|/g, (bar) => (bar === '|' ? '' : ' '));
}

function pieces(text: string): string[] {
	return text.split('|').map((sentence) => sentence.trim());
}

test.each(sentenceCases)('cuts $name: $text', ({ text, language = 'en' }) => {
	expect(cut(whole(text), language)).toEqual(pieces(text));
});

test.each(goldenCases)('cuts %s', (text) => {
	expect(cut(whole(text), 'en')).toEqual(pieces(text));
});

test.each(goldenMisses)('cuts otherwise than the golden rules %s', (rule, made) => {
	expect(cut(whole(rule), 'en')).toEqual(pieces(made));
});

test.each(['', ' ', '\n\t '])('finds no sentence in %j', (text) => {
	expect(cutSentences(text, 'en')).toEqual([]);
});

describe('whatever the text', () => {
	const parts = [
		'It',
		'rained',
		'Jan',
		'U.S',
		'5',
		'.',
		'.',
		'. ',
		'. ',
		'? ',
		'! ',
		'…',
		' ',
		' ',
		'\n',
		'“',
		'”',
		'"',
		'(',
		')',
		'[',
		']',
		'’',
		'p.m',
		'雨',
		'。',
		'👋🏽',
	];
	const text = fc.oneof(
		fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join('')),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
	);
	const language = fc.constantFrom('en', 'fr', 'ar', 'ja', 'el');

	test('the sentences cover all of it but blanks, in order', () => {
		fc.assert(
			fc.property(text, language, (all, lang) => {
				const sentences = cutSentences(all, lang);
				expect(sentences.map(({ start, end }) => all.slice(start, end).replace(/\s/g, '')).join('')).toBe(
					all.replace(/\s/g, ''),
				);
				for (const [index, { start }] of sentences.entries())
					expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
			}),
		);
	});

	test('no sentence is empty or has a blank at its ends', () => {
		fc.assert(
			fc.property(text, language, (all, lang) => {
				for (const { start, end } of cutSentences(all, lang)) expect(all.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
			}),
		);
	});
});
