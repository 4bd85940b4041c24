/** What search's scripts say: here in English; a build puts the words of its edition's language in this place (`integrations/search-words.ts`). */
export { enSearch as searchWords } from './en-search';
