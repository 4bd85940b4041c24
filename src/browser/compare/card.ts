import { otherSide, sides, type Pair, type Side } from '../../comparison/pair';
import type { CompareData, Place, PointData } from '../../views/compare-data';
import { siteBase } from '../../scripts/site-base';
import type { CompareView } from './compare-view';
import { fill, make } from './make';

/** What a reader has chosen: a point, which of its places on either side is level, and the sentence it was chosen from. */
export interface Chosen {
	point: PointData;
	places: Pair<number>;
	from?: { side: Side; sentence: string };
}

/** Names a place by its text and number: `MEI ¶4`. */
export function placeNumber({ sides: texts, words }: CompareData, side: Side, { number }: Pick<Place, 'number'>): string {
	return fill(words.passage, texts[side].label, number);
}

/** Fills the card with what is chosen, or closes it. */
export function fillCard(view: CompareView, chosen: Chosen | undefined): void {
	const card = view.piece('card');
	card.hidden = !chosen;
	view.toggleAttribute('data-chosen', chosen !== undefined);
	if (!chosen) {
		delete card.dataset['point'];
		return;
	}
	const { point } = chosen;
	const { data } = view;
	const { words } = data;
	card.dataset['point'] = point.id;
	card.dataset['status'] = point.relation;
	setSide(card, point.speaker);
	const status = view.piece('status');
	status.dataset['status'] = point.relation;
	setSide(status, point.speaker);
	status.replaceChildren(...(point.speaker === undefined ? [] : [make('span', { class: 'mark' })]), point.status);
	view.piece('place').textContent = point.degree ? `· ${point.degree}` : '';
	view.piece('title').textContent = point.title;
	view.piece('body').textContent = point.body;
	view.piece('across').replaceChildren(...acrossWords(view, point));
	view.piece('vouchers').replaceChildren(...sides.flatMap((side) => vouchers(data, chosen, side)));
	view.piece('silence').replaceChildren(...silence(data, point));
	const both = sides.every((side) => point.places[side].length > 0);
	const copy = card.querySelector<HTMLElement>('[data-do=copy]');
	if (copy) copy.textContent = copy.dataset[both ? 'both' : 'one'] ?? '';
	const turn = view.piece('turn');
	const back = view.wayBack;
	turn.textContent =
		back === undefined ? fill(words.readIn, data.sides[otherSide(view.lead)].label) : fill(words.backTo, data.sides[back].label);
	turn.dataset['side'] = String((back ?? otherSide(view.lead)) + 1);
	const page = view.piece('page');
	if (page instanceof HTMLAnchorElement) page.href = new URL(`points/${point.id}/`, siteBase()).href;
	fillNotes(view, point);
	fillNames(view, point);
	const from = view.sentenceOf(chosen);
	const here = from ? view.pointsHere(from) : [];
	const foot = view.piece('nth').parentElement;
	if (foot) foot.hidden = here.length < 2;
	view.piece('nth').textContent = fill(words.onSentence, here.indexOf(point) + 1, here.length);
	card.scrollTop = 0;
}

/** Gives the words of both sides with where they stand, who wrote them and where they were published, and the point's address. */
export function citation(view: CompareView, point: PointData): string {
	const quotes = sides.flatMap((side) =>
		point.places[side].length === 0
			? []
			: [
					[
						...point.places[side].map((place) => `“${view.range(side, place)?.toString() ?? ''}” (${placeNumber(view.data, side, place)})`),
						view.data.sides[side].source,
					].join('\n'),
				],
	);
	return [...quotes, location.href].join('\n\n');
}

function setSide(element: HTMLElement, side: Side | undefined): void {
	if (side === undefined) delete element.dataset['side'];
	else element.dataset['side'] = String(side + 1);
}

/** The other text's own words, which a phone shows in the sheet; of a point that only the other text makes, these are all. */
function acrossWords(view: CompareView, point: PointData): Node[] {
	const side = otherSide(view.lead);
	const places = point.places[side];
	const [first] = places;
	if (!first) return [];
	return [
		make(
			'blockquote',
			{
				class: 'quote',
				'data-side': side + 1,
				'data-lit': '',
				lang: view.pane(side).querySelector('.words')?.getAttribute('lang') ?? undefined,
			},
			make('b', { class: 'side' }, make('span', { class: 'mark' }), placeNumber(view.data, side, first)),
			places.map((place) => `“${view.range(side, place)?.toString() ?? ''}”`).join(' … '),
		),
	];
}

/** Who vouches for the words of one side; each place can be gone to. */
function vouchers({ sides: texts }: CompareData, { point, places }: Chosen, side: Side): Node[] {
	const own = point.places[side];
	if (own.length === 0) return [];
	return [
		make(
			'p',
			{ 'data-side': side + 1 },
			make('b', { class: 'side' }, make('span', { class: 'mark' }), texts[side].label),
			' ',
			...own.flatMap((place, index) => [
				index > 0 && '; ',
				make(
					'button',
					{
						type: 'button',
						'data-do': 'place',
						'data-on': side + 1,
						'data-index': index,
						'aria-current': places[side] === index ? 'true' : undefined,
					},
					place.number,
				),
				` ${place.voucher}`,
			]),
		),
	];
}

/** That the other text says nothing of it, the words checked to be absent, and where it comes closest. */
function silence({ sides: texts, words }: CompareData, { speaker, absent, nearest }: PointData): Node[] {
	if (speaker === undefined) return [];
	const side = otherSide(speaker);
	const labels = document.querySelector<HTMLElement>('[data-part=silence]')?.dataset ?? {};
	return [
		make(
			'p',
			{ 'data-side': side + 1 },
			make('b', { class: 'side' }, make('span', { class: 'mark' }), fill(words.nothing, texts[side].label)),
		),
		...(absent.length > 0 ? [make('p', {}, `${labels['absent'] ?? ''} `, make('i', {}, absent.join(', ')))] : []),
		...nearest.map(({ number, exact, label }) => make('p', {}, `${label ?? labels['nearest'] ?? ''} ${number}: “${exact}”`)),
	];
}

function fillNotes(view: CompareView, { notes }: PointData): void {
	const details = view.piece('notes');
	details.hidden = notes.length === 0;
	if (details instanceof HTMLDetailsElement) details.open = false;
	const summary = details.querySelector('summary');
	if (!summary) return;
	summary.textContent = fill(details.dataset['label'] ?? '', notes.length);
	details.replaceChildren(summary, ...notes.map((note) => make('p', {}, note)));
}

function fillNames(view: CompareView, { names }: PointData): void {
	const details = view.piece('names');
	const known = view.data.names.filter(({ id }) => names.includes(id));
	details.hidden = known.length === 0;
	const summary = details.querySelector('summary');
	if (!summary) return;
	details.replaceChildren(
		summary,
		...known.map(({ id, label }) => make('button', { type: 'button', 'data-do': 'name', 'data-name': id, 'aria-pressed': 'false' }, label)),
	);
}
