export { enSearch as searchWords } from './en-search';
