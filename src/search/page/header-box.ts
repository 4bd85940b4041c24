import { makeSuggestBox } from './suggest-box';

// The search page's script takes these from here: both are fetched once.
export { buildLexicon } from '../query/lexicon';
export { rankPoints } from '../query/rank-points';
export { understandQuery } from '../query/understand-query';
export { statusWords } from './show/status-words';
export { build, fetchJson, loadLexicon } from './load-lexicon';
export { loadLetters } from './load-letters';
export { makeSuggestBox };

if (!document.querySelector('search-page'))
	for (const box of document.querySelectorAll<HTMLInputElement>('.searchbox input')) makeSuggestBox(box);
