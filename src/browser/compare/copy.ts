import { sides } from '../../comparison/pair';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { fill } from './make';

/** Gives the words of both sides with where they stand, who wrote them and where they were published, and the point's address. */
export function citation(view: CompareView, { places }: PointData): string {
	const quotes = sides
		.filter((side) => places[side].length > 0)
		.map((side) =>
			[
				...places[side].map((place) => `${fill(view.data.words.quote, view.exact(side, place))} (${place.cited})`),
				view.data.sides[side].source,
			].join('\n'),
		);
	return [...quotes, location.href].join('\n\n');
}

/** Copies words, and says so. */
export async function copy(view: CompareView, control: HTMLElement | undefined, words: string): Promise<void> {
	await navigator.clipboard.writeText(words);
	view.say(view.data.words.copied);
	control?.setAttribute('data-done', '');
	control?.addEventListener('blur', () => control.removeAttribute('data-done'), { once: true });
}
