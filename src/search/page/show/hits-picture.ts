import { searchWords as words } from '../../../words/search-words';
import type { PassageAnswer } from '../../query/answer-query';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Draws where the hits lie along a text: the page has the text as a bar to scale, one part for each passage; those that
 * have what was asked for are filled in a copy of it.
 */
export function hitsPicture(side: number, label: string, answers: readonly PassageAnswer[]): Element[] {
	const drawn = document.querySelector(`svg[data-bar="${side}"]`);
	if (!(drawn instanceof SVGElement) || answers.length === 0) return [];
	const picture = drawn.cloneNode(true);
	if (!(picture instanceof SVGElement)) return [];
	picture.removeAttribute('data-bar');
	picture.setAttribute('role', 'img');
	picture.removeAttribute('aria-hidden');
	const full = answers.filter(({ grade }) => grade === 'full');
	for (const { passage, grade } of answers)
		picture.querySelector(`[data-passage="${passage.id}"]`)?.setAttribute('class', grade === 'full' ? 'full' : 'some');
	const title = document.createElementNS(NAMESPACE, 'title');
	title.textContent = words.picture(
		label,
		(full.length > 0 ? full : answers).map(({ passage }) => words.passage(passage.id)),
	);
	picture.prepend(title);
	return [picture];
}
