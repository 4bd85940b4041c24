import { makeSuggestBox } from './suggest-box';

// The search page's script takes these from here: both are fetched once.
export { loadLexicon } from './load-lexicon';
export { makeSuggestBox };

if (!document.querySelector('search-page'))
	for (const box of document.querySelectorAll<HTMLInputElement>('.searchbox input')) makeSuggestBox(box);
