import { otherSide, sides, type Pair, type Side } from '../../comparison/pair';
import { siteBase } from '../site-base';
import type { PointData } from '../../views/compare-data';
import { restsOn, type SentencePlace } from './choosing';
import type { CompareView } from './compare-view';
import { fill, make } from './make';

/** What a reader has chosen: a point, which of its places on either side is level, and the sentence it was chosen from. */
export interface Chosen {
	point: PointData;
	places: Pair<number>;
	from?: SentencePlace | undefined;
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
	const { words, sides: texts } = view.data;
	const put = (name: string, ...children: (Node | string)[]): HTMLElement => {
		const piece = view.piece(name);
		piece.replaceChildren(...children);
		return piece;
	};
	card.dataset['point'] = point.id;
	put('status', point.status).dataset['status'] = card.dataset['status'] = point.relation;
	card.dataset['side'] = point.speaker === undefined ? '' : String(point.speaker + 1);
	put('place', point.degree === undefined ? '' : `· ${point.degree}`);
	put('title', point.title);
	put('body', point.body);
	put('quotes', ...sides.map((side) => quotes(view, point, side)));
	put('vouchers', ...sides.map((side) => vouchers(view, chosen, side)));
	const [silence = '', ...rest] = point.silence;
	const silent = point.places[0].length > 0 ? 2 : 1;
	put(
		'silence',
		silence && make('p', { 'data-side': silent }, label(silence)),
		...rest.map((line) => make('p', {}, line)),
	);
	const to = view.back?.lead ?? otherSide(view.lead);
	put('turn', fill(view.back ? words.backTo : words.readIn, texts[to].label)).dataset['side'] = String(to + 1);
	const copy = view.piece('copy');
	copy.textContent = copy.dataset[silence ? 'one' : 'both'] ?? '';
	view.piece('page').setAttribute('href', new URL(point.href, siteBase()).href);
	for (const name of ['notes', 'names'] as const) {
		const details = view.piece(name);
		details.removeAttribute('open');
		details.hidden = point[name].length === 0;
	}
	const from = restsOn(view, chosen);
	const here = from ? view.pointsOn(from.side, from.sentence) : [];
	put('nth', fill(words.onSentence, here.indexOf(point) + 1, here.length)).parentElement?.toggleAttribute(
		'hidden',
		here.length < 2,
	);
	card.scrollTop = 0;
}

/** The name of a text, or of a place in it, behind its mark. */
export function label(...words: string[]): Node {
	return make('b', { class: 'side' }, make('span', { class: 'mark' }), ...words);
}

/** The words of one side: a phone shows those of the text that is not read, print those of both. */
function quotes(view: CompareView, { places }: PointData, side: Side): Node {
	const [first] = places[side];
	if (!first) return make('p', { hidden: '' });
	const words = view.pane(side).querySelector<HTMLElement>('.words');
	return make(
		'blockquote',
		{ class: 'quote', 'data-side': side + 1, 'data-lit': '', lang: words?.lang, dir: words?.dir },
		label(first.cited),
		places[side].map((place) => fill(view.data.words.quote, view.exact(side, place))).join(' … '),
	);
}

/** Who vouches for the words of one side; each place can be gone to. */
function vouchers(view: CompareView, { point, places }: Chosen, side: Side): Node {
	const own = point.places[side];
	const list = own.flatMap(({ number, voucher }, index) => [
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
			number,
		),
		` ${voucher}`,
	]);
	return make(
		'p',
		{ 'data-side': side + 1, hidden: own.length === 0 ? '' : undefined },
		label(view.data.sides[side].label),
		' ',
		...list,
	);
}
