import type { PassageAnswer } from './answer-query';
import type { SearchData } from './search-data';

/** What a reader asks of the search page: the query and how the answers are narrowed; all of it is in the address. */
export interface SearchRequest {
	q: string;
	article: string;
	kind: string;
	status: string;
	subject: string;
	sort: string;
	/** `typed`: the words as they stand. */
	as: string;
}

export const REQUEST_KEYS = ['q', 'article', 'kind', 'status', 'subject', 'sort', 'as'] as const;

/** Reads a request from the query of an address. */
export function readRequest(search: string): SearchRequest {
	const parameters = new URLSearchParams(search);
	const value = (key: keyof SearchRequest): string => parameters.get(key) ?? '';
	return {
		q: value('q'),
		article: value('article'),
		kind: value('kind'),
		status: value('status'),
		subject: value('subject'),
		sort: value('sort'),
		as: value('as'),
	};
}

/** Gives the query of an address for a request, empty parts left out. */
export function writeRequest(request: SearchRequest): string {
	const parameters = new URLSearchParams(REQUEST_KEYS.flatMap((key) => (request[key] === '' ? [] : [[key, request[key]]])));
	return `?${parameters.toString()}`;
}

/** Tells whether a point has the status and subject asked for. */
export function fitsPoint({ status, subject }: SearchRequest, point: SearchData['points'][number] | undefined): boolean {
	return point !== undefined && (status === '' || point[3] === status) && (subject === '' || point[2] === subject);
}

/** Tells whether a point that has the status and subject asked for rests on a passage. */
export function fitsPassage(request: SearchRequest, { passage }: PassageAnswer, { points }: SearchData): boolean {
	if (request.status === '' && request.subject === '') return true;
	return points.some((point) => fitsPoint(request, point) && point[7].some(([place]) => place === passage));
}
