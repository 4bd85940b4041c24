import { searchWords as words } from '../../../words/search-words';
import { element } from '../elements';
import { writeRequest, type SearchRequest } from '../search-request';

/** Makes the choice between sentences and lines, and of how lines are sorted: links, so that each has its address. */
export function viewChoice(request: SearchRequest): HTMLElement {
	const isLines = request.view === 'lines';
	const views = [
		choice(words.asSentences, { ...request, view: '', sort: '' }, !isLines),
		choice(words.asLines, { ...request, view: 'lines' }, isLines),
	];
	const sorts = Object.entries(words.sorts).map(([sort, text]) =>
		choice(text, { ...request, sort: sort === 'reading' ? '' : sort }, (request.sort || 'reading') === sort),
	);
	const nav = element('nav', { className: 'views ui', ariaLabel: words.view }, ...views);
	if (isLines) nav.append(element('span', { className: 'meta' }, `${words.sort} `), ...sorts);
	return nav;
}

function choice(text: string, request: SearchRequest, isChosen: boolean): HTMLAnchorElement {
	const link = element('a', { href: location.pathname + writeRequest(request) }, text);
	link.dataset['search'] = '';
	if (isChosen) link.ariaCurrent = 'true';
	return link;
}
