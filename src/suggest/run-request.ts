import { runSuggest, type SuggestRequest } from './run';

/** The answer to the request that the command put into the environment: while a module loads, Vite loads what it asks for later. */
export const answer = await runSuggest(JSON.parse(process.env['SUGGEST_REQUEST'] ?? '{}') as SuggestRequest);
