import { expect, type Page } from '@playwright/test';
import type { Evidence, Point } from '../../src/comparison/model';
import { readComparison } from './page-kinds';

export const comparison = readComparison();
export const [left, right] = comparison.articles;
export const conflicts = comparison.points.filter(({ relation }) => relation === 'conflict').map(({ id }) => id);

/** Gives the words of a point in the left or right text. */
export function wordsOn({ evidence }: Pick<Point, 'evidence'>, side: 0 | 1): Evidence[] {
	return evidence.filter(({ article }) => article === comparison.articles[side].id);
}

/** Opens the compare page and waits until it does what a reader asks. */
export async function open(page: Page, address = '/compare/'): Promise<void> {
	await page.goto(address);
	// A first act, which brings the rest of the script.
	await page.keyboard.press('Shift');
	await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
	await page.evaluate(() => document.fonts.ready);
}

/** What a reader sees once a point is chosen. */
export interface Seen {
	point: string | undefined;
	title: string;
	/** The tops of the first quote on either side, by the order of the panes. */
	tops: (number | undefined)[];
	/** Whether lit words of either side are in sight, in the text or in the card. */
	lit: boolean[];
	/** Whether either pane that is shown has a line of its text in sight. */
	text: boolean[];
	scroll: number[];
}

/** Puts into the page what looks at it as a reader does, so that many steps cost one call. */
export async function install(page: Page): Promise<void> {
	await page.evaluate(() => {
		const panes = [1, 2].map((side) => document.querySelector<HTMLElement>(`.pane[data-side='${side}']`));
		const isSeen = ({ top, bottom }: DOMRect, from: number, to: number): boolean => top < to - 4 && bottom > from + 4;
		const look = (): Seen => {
			const card = document.querySelector<HTMLElement>('[data-part=card]');
			const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
			const isSheet = card && !card.hidden && getComputedStyle(card).position === 'fixed';
			const end = isSheet ? card.getBoundingClientRect().top : innerHeight;
			const ranges = [...(CSS.highlights.get('lit') ?? [])].filter((range): range is Range => range instanceof Range);
			const own = panes.map((pane) => ranges.filter(({ startContainer }) => pane?.contains(startContainer)));
			const sheet = [1, 2].map(
				(side) => card?.querySelector(`[data-lit][data-side='${side}']`)?.checkVisibility() === true,
			);
			return {
				point: card?.dataset['point'],
				title: card?.querySelector('h2')?.textContent ?? '',
				tops: own.map(([first]) => first?.getClientRects()[0]?.top),
				lit: own.map(
					(list, side) =>
						list.some((range) => [...range.getClientRects()].some((box) => isSeen(box, bar, end))) ||
						sheet[side] === true,
				),
				text: panes.map(
					(pane) =>
						!pane?.checkVisibility() ||
						[...pane.querySelectorAll('.words [id] [id]')].some((line) =>
							[...line.getClientRects()].some((box) => isSeen(box, bar, innerHeight)),
						),
				),
				scroll: [Math.round(scrollY), ...panes.map((pane) => Math.round(pane?.scrollTop ?? 0))],
			};
		};
		const press = (key: string): void => {
			dispatchEvent(new KeyboardEvent('keydown', { key }));
		};
		Object.assign(window, { look, press });
	});
}

/** Looks at the page as a reader does; `install` comes first. */
export function look(page: Page): Promise<Seen> {
	return page.evaluate(() => (window as unknown as { look: () => Seen }).look());
}
