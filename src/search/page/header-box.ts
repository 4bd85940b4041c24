import { makeSuggestBox } from './suggest-box';

// The search page's script takes these from here: both are fetched once.
export { loadLexicon } from './load-lexicon';
export { makeSuggestBox };

const box = document.querySelector<HTMLInputElement>('#q');
if (box && !document.querySelector('search-page')) makeSuggestBox(box);
