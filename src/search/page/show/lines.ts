import { searchWords as words } from '../../../words/search-words';
import { collatorOf } from '../../../language/language';
import type { SearchData } from '../../data/search-data';
import type { PassageAnswer } from '../../query/answer-query';
import { element, sided, sideLabel, siteLink } from '../elements';
import type { WordLink } from '../word-links';
import { concordanceLines, type Line, type LineSort } from './concordance-lines';

/** Makes the concordance: a line for each place in both texts, the word in the middle, sorted by a neighbour where asked. */
export function linesTable(
	answers: readonly PassageAnswer[],
	sort: LineSort,
	data: SearchData,
	link: WordLink,
): HTMLElement {
	const [before, word, behind, place] = words.lineHeads;
	const head = element('tr', {}, ...[place, before, word, behind].map((text) => element('th', { scope: 'col' }, text)));
	const rows = concordanceLines(answers, sort, collatorOf(data.language)).map((line) => row(line, data, link));
	return element('table', { className: 'lines' }, element('thead', {}, head), element('tbody', {}, ...rows));
}

function row({ passage, span, left, right }: Line, data: SearchData, link: WordLink): HTMLElement {
	const label = data.articles[passage.side]?.label ?? '';
	const place = siteLink(link(passage, [span]), sideLabel(label, passage.side), ` ${words.passage(passage.id)}`);
	const made = element(
		'tr',
		{},
		element('th', { scope: 'row' }, place),
		element('td', { className: 'left' }, left),
		element('td', { className: 'key' }, element('mark', {}, passage.text.slice(span.start, span.end))),
		element('td', {}, right),
	);
	return sided(made, passage.side);
}
