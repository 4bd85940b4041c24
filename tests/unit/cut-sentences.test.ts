import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSentences } from '../../src/language/cut-sentences';

/** A bar stands where the text is cut. */
const cases: { name: string; language?: string; text: string }[] = [
	{ name: 'plain sentences', text: 'It rained. | Then it froze.' },
	{ name: 'question and exclamation marks', text: 'Who knew? | Nobody! | Really?! | Yes.' },
	{ name: 'no full stop at the end', text: 'It rained. | Then it froze' },
	{ name: 'nothing but marks', text: '?!' },
	{ name: 'two blanks between sentences', text: 'It rained. |  Then it froze.' },
	{ name: 'blanks around the text', text: '  It rained. | Then it froze.  ' },
	{ name: 'a line break within a sentence', text: 'It rained\nall night. | Then it froze.' },

	{ name: 'a month before its day', text: 'It rained on Jan. 14. | Then it froze.' },
	{ name: 'a month before a day and a year', text: 'Posted Nov. 6, 2031. | Read on Sept. 7.' },
	{ name: 'a weekday', text: 'It left on Thurs. Nov. 6. | It came on Sun. Nov. 9.' },
	{ name: 'a day that ends a sentence and opens the next', text: 'It rained on the 14th. | 15 Nov. was dry.' },

	{ name: 'a title before a name', text: 'Dr. Qassun and Mr. Orr left. | Mrs. Orr stayed.' },
	{ name: 'two titles in a row', text: 'Lt. Gen. Orr spoke. | Nobody heard.' },
	{ name: 'a title within a bracket', text: 'A doctor (Dr. Qassun) came. | She left.' },
	{ name: 'a title after a quotation mark', text: 'He called “Dr. Qassun” twice. | She came.' },
	{ name: 'initials before a name', text: 'J. R. R. Orrash wrote it. | Nobody read it.' },
	{ name: 'initials without blanks', text: 'J.R. Orrash wrote it. | Nobody read it.' },
	{ name: 'a place with a saint', text: 'The port of St. Orr closed. | It rained.' },
	{ name: 'a hyphen before an initialism', text: 'The non-U.S. Navy ships left. | It rained.' },

	{ name: 'U.S. within a sentence', text: 'The U.S. Navy left. | It rained.' },
	{ name: 'U.S. before a lower-case word', text: 'The U.S. ships left. | It rained.' },
	{ name: 'U.S. at the end of a sentence', text: 'It left the U.S. | It rained.' },
	{ name: 'p.m. within a sentence', text: 'It left at 5 p.m. on Monday. | It rained.' },
	{ name: 'p.m. at the end of a sentence', text: 'It left at 5 p.m. | The crew slept.' },
	{ name: 'p.m. before a name', text: 'It left at 5 p.m. Nov. 3. | It rained.' },
	{ name: 'a pronoun at the end of a sentence', text: 'So did I. | Then we left.' },
	{ name: 'Latin abbreviations', text: 'Ships, e.g. Suhayl, i.e. old ones, left, cf. p. 4. | It rained.' },
	{ name: 'a versus', text: 'Orr vs. Malluh was heard. | Nobody won.' },

	{ name: 'a numbered thing', text: 'Shed No. 2 burned. | So did no. 3 beside it.' },
	{ name: 'a numbered thing with a name', text: 'They met No. 5 Squadron. | It flew.' },
	{ name: 'a plain no', text: 'Was it open? | No. | It was closed.' },
	{ name: 'a no within a sentence', text: 'They said no. | Then they left.' },
	{ name: 'the sun, which is no Sunday', text: 'It lay in the sun. | Then it rained.' },
	{ name: 'somebody who sat, which is no Saturday', text: 'There she sat. | Nobody came.' },
	{ name: 'a fruit, which is no figure', text: 'They ate a fig. | It rained.' },
	{ name: 'a figure', text: 'It fell (see fig. 3). | It rose, as in Fig. 4.' },

	{ name: 'decimals', text: 'The swell was 1.5 m high. | It rained 0.3 mm.' },
	{ name: 'a version and an address', text: 'Version 1.2.3 is at www.example.org today. | It works.' },
	{ name: 'an amount at the end', text: 'It cost 5.50. | That is all.' },
	{
		name: 'a number that opens a sentence, before a lower-case word: joined, since `Art. 5 sets` looks the same',
		text: 'He left. 5 boats stayed.',
	},

	{ name: 'an ellipsis within a sentence', text: 'Wait… it turned. | It did.' },
	{ name: 'an ellipsis of full stops within a sentence', text: 'Wait... it turned. | It did.' },
	{ name: 'an ellipsis sign, which ends no sentence', text: 'Wait… It turned. | It did.' },
	{ name: 'an ellipsis of full stops at the end of a sentence', text: 'Wait... | It turned.' },
	{ name: 'an ellipsis of spaced full stops', text: 'Wait . . . | It turned.' },

	{ name: 'a quotation that is a sentence', text: '“Shut the gate.” | He left.' },
	{ name: 'a quotation that ends within a sentence', text: 'He said “Shut the gate.” and left. | It rained.' },
	{ name: 'a quotation of several sentences', text: 'He cried “Go! Now! Run!” | They ran.' },
	{ name: 'a quotation of several sentences within one', text: '“Go! Now! Run!” he cried. | They ran.' },
	{ name: 'a question in quotation marks', text: '“Is it open?” she asked. | Nobody knew.' },
	{ name: 'a quotation within a quotation', text: 'He said “she told me ‘shut it. Now.’ twice.” | Then he left.' },
	{ name: 'straight quotation marks', text: '"Shut the gate." | He left.' },
	{ name: 'a quotation that is never closed', text: 'He said “Shut the gate. | Then he left.' },
	{ name: 'a quotation mark closed but never opened', text: 'Shut the gate.” | He left.' },
	{ name: 'an apostrophe at the end of a word', text: 'It was the boats’. | It rained.' },

	{ name: 'a bracket that is a sentence', text: 'It rained. | (It froze.) | It snowed.' },
	{ name: 'sentences in a bracket within a sentence', text: 'The port (closed. Again.) was quiet. | It rained.' },
	{ name: 'square brackets', text: 'They left [see the log. It is long.] at noon. | It rained.' },
	{ name: 'a bracket within a bracket', text: 'They left (see (or hear. Or smell.) it. Now.) late. | It rained.' },
	{ name: 'a quotation within a bracket', text: 'He (“the pilot.”) left. | It rained.' },
	{ name: 'a bracket that is never closed', text: 'An open (bracket. | It rained. | It froze.' },
	{ name: 'a bracket closed but never opened', text: 'A) It rained. | B) It froze.' },

	{ name: 'a name in lower case', text: 'He met Yussef al-Darri. al-Darri left.' },
	{ name: 'no blank after a full stop', text: 'It rained.Then it froze. | It snowed.' },
	{ name: 'French', language: 'fr', text: 'Il pleut. | Où ? | « Bonjour. » | « Bonjour. » dit-il. | Ici « le port. »' },
	{ name: 'German', language: 'de', text: 'Er kam. | »Nein.« | Er ging. | „Ja.“ | Sie blieb.' },
	{ name: 'Spanish', language: 'es', text: '¿Dónde? | ¡Aquí! | Vale.' },
	{ name: 'Arabic', language: 'ar', text: 'الطقس ممطر. | هل سيتوقف؟ | نعم.' },
	{ name: 'Japanese, which needs no blanks', language: 'ja', text: '今日は雨です。|明日は晴れ。' },
];

test.each(cases)('cuts $name: $text', ({ text, language = 'en' }) => {
	const whole = text.replace(/ \| |\|/g, (bar) => (bar === '|' ? '' : ' '));
	expect(cutSentences(whole, language).map(({ start, end }) => whole.slice(start, end))).toEqual(
		text.split('|').map((sentence) => sentence.trim()),
	);
});

test.each(['', ' ', '\n\t '])('finds no sentence in %j', (text) => {
	expect(cutSentences(text, 'en')).toEqual([]);
});

describe('whatever the text', () => {
	const pieces = [
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
		fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
	);
	const language = fc.constantFrom('en', 'fr', 'ar', 'ja', 'el');

	test('the sentences cover all of it but blanks, in order', () => {
		fc.assert(
			fc.property(text, language, (whole, lang) => {
				const sentences = cutSentences(whole, lang);
				expect(sentences.map(({ start, end }) => whole.slice(start, end).replace(/\s/g, '')).join('')).toBe(whole.replace(/\s/g, ''));
				for (const [index, { start }] of sentences.entries()) expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
			}),
		);
	});

	test('no sentence is empty or has a blank at its ends', () => {
		fc.assert(
			fc.property(text, language, (whole, lang) => {
				for (const { start, end } of cutSentences(whole, lang)) expect(whole.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
			}),
		);
	});
});
