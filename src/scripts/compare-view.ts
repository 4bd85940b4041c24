import { drawBands } from './compare-bands';
import { fetchStatement } from './fetch-statement';
import { highlightWords } from './highlight-words';
import { keepControls } from './compare-controls';
import { stepThrough } from './compare-keys';

/** A passage on the page with what it is tied to: passages of the other column, and the points between. */
export interface TiedPassage {
	id: string;
	frame: HTMLElement;
	words: HTMLElement;
	column: HTMLElement;
	ties: { target: string; points: string[] }[];
}

/** What the reader has chosen: a passage, and one of the points that tie it. */
interface Choice {
	passage: TiedPassage;
	point: string | undefined;
}

const view = document.querySelector<HTMLElement>('[data-compare]');
const passages = new Map([...document.querySelectorAll<HTMLElement>('.words .passage')].flatMap(readPassage));
let choice: Choice | undefined;
let ticket = 0;

/** Reads the ties of a passage: `p1=point-a,point-b p3=`. */
function readPassage(frame: HTMLElement): [string, TiedPassage][] {
	const words = frame.querySelector<HTMLElement>(':scope > [id]');
	const column = frame.closest<HTMLElement>('.column');
	const other = [...document.querySelectorAll<HTMLElement>('.column')].find((candidate) => candidate !== column);
	if (!words || !column || !other) return [];
	const ties = (frame.querySelector<HTMLElement>(':scope > .ties')?.dataset['ties'] ?? '')
		.split(' ')
		.filter(Boolean)
		.map((tie) => {
			const [target = '', points = ''] = tie.split('=');
			return { target: `${other.id}-${target}`, points: points.split(',').filter(Boolean) };
		});
	return [[words.id, { id: words.id, frame, words, column, ties }]];
}

/** The points that tie a passage, each once. */
function pointsOf({ ties }: TiedPassage): string[] {
	return [...new Set(ties.flatMap(({ points }) => points))];
}

/** The passages at the other end of a choice: those of its point, or all where no point is chosen. */
function targetsOf({ passage, point }: Choice): TiedPassage[] {
	const ties = passage.ties.filter(({ points }) => point === undefined || points.includes(point));
	return ties.flatMap(({ target }) => passages.get(target) ?? []);
}

function choose(next: Choice | undefined, how: 'push' | 'replace' | 'none' = 'push', level = false): void {
	choice = next;
	const targets = choice ? targetsOf(choice) : [];
	for (const passage of passages.values()) {
		const isTied = choice?.passage.ties.some(({ target }) => target === passage.id) ?? false;
		passage.frame.toggleAttribute('data-chosen', passage === choice?.passage);
		passage.frame.toggleAttribute('data-lit', targets.includes(passage));
		passage.frame.toggleAttribute('data-tied', isTied);
	}
	if (how !== 'none') {
		const address = new URL(location.href);
		if (choice?.point) address.searchParams.set('point', choice.point);
		else address.searchParams.delete('point');
		address.hash = choice?.passage.id ?? '';
		history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
	}
	if (level && choice && targets[0]) bringLevel(choice.passage, targets[0]);
	draw();
	void tell(targets);
}

/** Draws the bands of the choice and the caps of what is off screen. */
function draw(): void {
	const hinge = view?.querySelector<HTMLElement>('.hinge');
	if (hinge) drawBands(hinge, choice?.passage, choice ? targetsOf(choice) : []);
}

/**
 * Brings a passage of the other column level with the chosen one: the higher of the two columns moves down, and the
 * page scrolls along, so that the passage the reader is at stays where it is.
 */
function bringLevel(source: TiedPassage, target: TiedPassage): void {
	if (source.column.getBoundingClientRect().left === target.column.getBoundingClientRect().left) {
		// One under the other there is no level: the counterpart comes into view.
		target.frame.scrollIntoView({ block: 'start' });
		return;
	}
	const before = source.frame.getBoundingClientRect().top;
	for (const { column } of [source, target]) column.style.marginBlockStart = '0';
	const distance = target.frame.getBoundingClientRect().top - source.frame.getBoundingClientRect().top;
	(distance > 0 ? source : target).column.style.marginBlockStart = `${Math.abs(distance)}px`;
	scrollBy({ top: source.frame.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** Puts the sentence of the chosen point between the columns, and says it to a screen reader. */
async function tell(targets: readonly TiedPassage[]): Promise<void> {
	const current = ++ticket;
	const card = view?.querySelector<HTMLElement>('.card');
	const said = view?.querySelector('[data-said]');
	if (!card || !said) return;
	card.hidden = !choice;
	if (!choice) {
		said.textContent = '';
		highlightWords('point', []);
		return;
	}
	const label = (passage: TiedPassage): string => `${passage.column.dataset['label'] ?? ''} passage ${passage.id.replace(/^.*-p/, '')}`;
	const { passage, point } = choice;
	const points = pointsOf(passage);
	const statement = point === undefined ? undefined : await fetchStatement(point);
	if (current !== ticket) return;
	highlightWords(
		'point',
		[passage, ...targets].flatMap(({ words }) => (statement?.quotes ?? []).map((exact) => ({ element: words, exact }))),
	);
	const place = point === undefined ? '' : `${points.indexOf(point) + 1} of ${points.length}`;
	const ends = targets.map(label).join(', ');
	card.querySelector('.count')?.replaceChildren(`${label(passage)}${place ? ` · point ${place}` : ''}`);
	card
		.querySelector('.statement')
		?.replaceChildren(
			...(statement?.nodes ?? [
				point === undefined
					? targets.length > 0
						? 'No point speaks of these two; their words are alike (computed).'
						: 'Nothing in the other text is tied to this passage.'
					: 'The point could not be loaded.',
			]),
		);
	for (const button of card.querySelectorAll<HTMLButtonElement>('[data-step]')) button.hidden = points.length < 2;
	said.textContent = `${label(passage)}: ${statement ? `${statement.words}, ` : ''}${ends || 'nothing tied to it'}${place ? ` (${place})` : ''}`;
}

/** Chooses the next or previous point of the chosen passage. */
function stepPoint(by: number): void {
	if (!choice) return;
	const points = pointsOf(choice.passage);
	const index = choice.point === undefined ? 0 : points.indexOf(choice.point);
	choose({ passage: choice.passage, point: points.at((index + by) % points.length) }, 'replace', true);
}

/** Chooses the next or previous tied passage of the column that leads. */
function stepPassage(by: number): void {
	const column = choice?.passage.column ?? document.querySelector<HTMLElement>('.column');
	const own = [...passages.values()].filter((passage) => passage.column === column && passage.ties.length > 0);
	const index = choice ? own.indexOf(choice.passage) + by : by > 0 ? 0 : -1;
	const passage = own.at(index % own.length);
	if (!passage) return;
	choose({ passage, point: pointsOf(passage)[0] }, 'push', true);
	passage.frame.querySelector<HTMLElement>('.no')?.focus({ preventScroll: true });
	passage.frame.scrollIntoView({ block: 'nearest' });
}

/** Chooses what the address says: `#mei-p4`, `?point=…`. */
function followAddress(): void {
	const point = new URLSearchParams(location.search).get('point') ?? undefined;
	const named = passages.get(location.hash.slice(1).replace(/s\d+$/, ''));
	const passage = named ?? [...passages.values()].find((candidate) => point !== undefined && pointsOf(candidate).includes(point));
	if (!passage) choose(undefined, 'none');
	else
		choose(
			{ passage, point: point !== undefined && pointsOf(passage).includes(point) ? point : pointsOf(passage)[0] },
			'none',
			point !== undefined,
		);
}

if (view) {
	view.addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const step = event.target.closest<HTMLElement>('[data-step]');
		if (step) {
			stepPoint(Number(step.dataset['step']));
			return;
		}
		if (event.target.closest('[data-level]') && choice) {
			const [target] = targetsOf(choice);
			if (target) bringLevel(choice.passage, target);
			draw();
			return;
		}
		if (event.target.closest('[data-close]')) {
			choose(undefined);
			return;
		}
		const frame = event.target.closest<HTMLElement>('.words .passage');
		const passage = passages.get(frame?.querySelector(':scope > [id]')?.id ?? '');
		const link = event.target.closest('a');
		if (!passage || (link && !link.matches('.no, .tie:not([data-kind=only])')) || (!link && getSelection()?.isCollapsed === false)) return;
		event.preventDefault();
		// A mark chooses the first point of its kind: the one that leads to where the mark leads.
		const tie = link?.matches('.tie') ? passage.ties.find(({ target }) => `#${target}` === link.getAttribute('href')) : undefined;
		const kind = link?.dataset['points']?.split(',')[0];
		choose({ passage, point: kind ?? tie?.points[0] ?? pointsOf(passage)[0] }, 'push', link !== null);
	});
	stepThrough(view, {
		passage: stepPassage,
		point: stepPoint,
		letGo: () => {
			choose(undefined);
		},
	});
	keepControls(view, draw);
	addEventListener('popstate', followAddress);
	new ResizeObserver(draw).observe(view);
	addEventListener('scroll', draw, { passive: true });
	for (const column of view.querySelectorAll('.column')) new ResizeObserver(draw).observe(column);
	view.setAttribute('data-ready', '');
	followAddress();
}
