import type { APIRoute } from 'astro';
import { buildLetters } from '../../language/letters';

/** Other alphabets in Latin letters, for queries that are written in them. */
export const GET: APIRoute = () => Response.json(buildLetters());
