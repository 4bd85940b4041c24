import type { Article, Comparison } from '../comparison/model';
import { fitText, LEADING, textWidth, type FittedText } from './fit-text';
import { passageRows } from './passage-rows';
import type { PreviewWords } from './preview-words';

export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

/** The colours of a picture, by role. */
export type Palette = Record<'paper' | 'ink' | 'soft' | 'one' | 'two' | 'one-wash' | 'two-wash', string>;

/** The panels stand to the right; their edges at the hinge, which is at `middle`, are taller. */
const PANEL = { middle: 940, inner: 10, width: 206, innerTop: 72, outerTop: 104, innerBottom: 558, outerBottom: 526 };
const LEFT = 64;
const HEAD_TOP = 146;
/** Fonts wider than the estimate have some 110 more before they reach the panels. */
const TEXT_WIDTH = 545;
const ROWS = 30;
const SERIF = `Charter, 'Bitstream Charter', Cambria, 'Source Serif 4', Georgia, 'Liberation Serif', serif`;
const SANS = `system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif`;

/**
 * Draws the preview image of a kind of page as SVG: its words, the edition and the marks of both articles beside two
 * panels on a hinge. The lines in a panel are the article's passages to scale, full where the other article speaks of
 * the same and pale where it does not.
 */
export function drawPreview(comparison: Comparison, { head, line }: PreviewWords, palette: Palette): string {
	const { edition, articles } = comparison;
	const shownHead = fitText(head, { width: TEXT_WIDTH, height: 215, sizes: [84, 76, 68, 60, 54, 48, 42] });
	const shownLine = fitText(line, { width: TEXT_WIDTH, height: 102, sizes: [32, 29, 26] });
	const shownTitle =
		head === edition.title ? [] : [fitText(edition.title, { width: TEXT_WIDTH - 56, height: 62, sizes: [27, 24, 21] })];
	const lineTop = HEAD_TOP + shownHead.lines.length * shownHead.size * LEADING + 22;
	const parts = [
		`<rect width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}" fill="${palette.paper}"/>`,
		...articles.slice(0, 2).map((article, index) => drawPanel(comparison, article, index === 0 ? 1 : 2, palette)),
		`<path d="M${PANEL.middle} ${PANEL.innerTop - 14}V${PANEL.innerBottom + 14}" stroke="${palette.ink}" stroke-width="3"/>`,
		`<g transform="translate(${LEFT - 6} 50) scale(1.5)"><path fill="${palette.one}" d="M3 6l11-2v24l-11-2z"/><path fill="${palette.two}" d="M29 6l-11-2v24l11-2z"/></g>`,
		...shownTitle.flatMap((title) =>
			drawLines(title, { x: LEFT + 56, top: 61, fill: palette.ink, family: SANS, weight: 600 }),
		),
		...drawLines(shownHead, { x: LEFT, top: HEAD_TOP, fill: palette.ink, family: SERIF, weight: 600 }),
		...drawLines(shownLine, { x: LEFT, top: lineTop, fill: palette.soft, family: SANS, weight: 400 }),
		...articles.slice(0, 2).map((article, index) => drawLabel(article, index === 0 ? 1 : 2, palette)),
	];
	// Without a language, fonts are chosen by the locale of the machine that builds.
	const size = `width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeText(edition.language)}" ${size}>${parts.join('')}</svg>`;
}

function drawPanel(comparison: Comparison, article: Article, side: 1 | 2, palette: Palette): string {
	const hue = side === 1 ? palette.one : palette.two;
	const corners = [panelPoint(side, 0, 0), panelPoint(side, 1, 0), panelPoint(side, 1, 1), panelPoint(side, 0, 1)];
	const rows = passageRows(article, linkedPassages(comparison, article.id), ROWS);
	const step = 0.88 / Math.max(1, rows.length);
	const lines = rows.map(({ share, isLinked }, index) => {
		const top = 0.06 + index * step;
		// Lines start at the left of either panel, as text does: at the outer edge of one, at the hinge of the other.
		const [from, to] = side === 1 ? [0.1, 0.1 + 0.8 * share] : [0.9, 0.9 - 0.8 * share];
		const quad = [
			panelPoint(side, from, top),
			panelPoint(side, to, top),
			panelPoint(side, to, top + step * 0.5),
			panelPoint(side, from, top + step * 0.5),
		];
		return `<polygon points="${quad.join(' ')}" fill="${hue}"${isLinked ? '' : ' fill-opacity=".3"'}/>`;
	});
	return `<polygon points="${corners.join(' ')}" fill="${palette[side === 1 ? 'one-wash' : 'two-wash']}" stroke="${hue}" stroke-width="2"/>${lines.join('')}`;
}

/** Gives a place in a panel: `u` from its outer edge to the hinge, `v` from top to bottom, both 0 to 1. */
function panelPoint(side: 1 | 2, u: number, v: number): string {
	const { middle, inner, width, innerTop, outerTop, innerBottom, outerBottom } = PANEL;
	const fromHinge = inner + (1 - u) * width;
	const top = outerTop + u * (innerTop - outerTop);
	const bottom = outerBottom + u * (innerBottom - outerBottom);
	return `${round(middle + (side === 1 ? -fromHinge : fromHinge))},${round(top + v * (bottom - top))}`;
}

function linkedPassages({ links }: Comparison, article: string): Set<string> {
	return new Set(links.flatMap(({ a, b }) => [a, b]).flatMap((end) => (end.article === article ? [end.passage] : [])));
}

/** Draws the mark of an article, its label in its hue, and who published it where there is room. */
function drawLabel({ label, publisher }: Article, side: 1 | 2, palette: Palette): string {
	const hue = side === 1 ? palette.one : palette.two;
	const y = side === 1 ? 522 : 566;
	const shown = fitText(label, { width: TEXT_WIDTH - 38, height: 40, sizes: [28, 24, 20, 16] });
	const isRoom = publisher !== undefined && textWidth(label) * shown.size + 54 + textWidth(publisher) * 24 < TEXT_WIDTH;
	const half = `<rect x="${LEFT + (side === 1 ? 0 : 12)}" y="${y - 22}" width="12" height="24" fill="${hue}"/>`;
	const frame = `<rect x="${LEFT + 1}" y="${y - 21}" width="22" height="22" fill="none" stroke="${hue}" stroke-width="2.5"/>`;
	const rest = `<tspan dx="16" font-size="24" font-weight="400" fill="${palette.soft}">${escapeText(publisher ?? '')}</tspan>`;
	const start = `<text x="${LEFT + 38}" y="${y}" font-family="${SANS}" font-size="${shown.size}" font-weight="700" fill="${hue}">`;
	return `${half}${frame}${start}${escapeText(shown.lines[0] ?? '')}${isRoom ? rest : ''}</text>`;
}

interface LineStyle {
	x: number;
	top: number;
	fill: string;
	family: string;
	weight: number;
}

function drawLines({ size, lines }: FittedText, { x, top, fill, family, weight }: LineStyle): string[] {
	const style = `font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
	return lines.map(
		(line, index) =>
			`<text x="${x}" y="${round(top + size * (0.85 + index * LEADING))}" ${style}>${escapeText(line)}</text>`,
	);
}

/** Makes a text safe within SVG; characters that XML does not allow are left out. */
function escapeText(text: string): string {
	// Just these are what XML 1.0 forbids; a half of a surrogate pair is among them.
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
