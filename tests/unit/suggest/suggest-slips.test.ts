import { expect, test } from 'vitest';
import { readDictionary } from '../../../src/suggest/dictionary';
import { suggestSlips } from '../../../src/suggest/suggest-slips';
import { articleOf } from '../small-texts';

const isWord = readDictionary('en') ?? ((): boolean => true);

test.each([
	['He recieved us in a coat.', ['recieved: received']],
	['Both vesels were inside.', ['vesels: vessels']],
	['They went to the the harbour.', ['the the: the']],
	['The knew that that was so.', []],
	['Asaib met Souheil at Qoryn.', []],
	['The reopened harbourmaster’s lamp glowed unwisely.', []],
	['He tweeted it.', []],
])('%s', (text, slips) => {
	const article = articleOf('left', text);
	expect(
		suggestSlips(article, [article, articleOf('right', 'Rain fell.')], isWord).map(
			({ quote, meant }) => `${quote.exact}: ${meant}`,
		),
	).toEqual(slips);
});
