import type { Bar, Glance } from '../pictures/glance';
import { mapPair, type Pair } from '../comparison/pair';
import { viewNumber, type ViewContext } from './quote';
import { viewStatusOf, type StatusId } from './status';

/** A part of the picture that leads somewhere, with what it says to those who do not see it. */
interface Part {
	href: string;
	title: string;
}

export interface GlanceSegment extends Part {
	y: number;
	height: number;
	/** Its number and first words, where there is room for them, and the line they stand on. */
	label: { y: number; number: string; words: string } | undefined;
}

export interface GlanceBar {
	side: 1 | 2;
	label: string;
	lang: string;
	x: number;
	segments: GlanceSegment[];
	/** Runs of passages too low to be numbered one by one. */
	runs: { y: number; height: number; label: string }[];
}

export interface GlanceView {
	width: number;
	height: number;
	bar: number;
	bars: Pair<GlanceBar>;
	lines: (Part & { status: StatusId; path: string })[];
}

/** The longest run of first words that stands beside a bar, in characters. */
const LONGEST = 27;

/** Gives the picture of both texts at a glance, every part of it a link into both texts. */
export function viewGlance(context: ViewContext, { width, height, bar, bars, lines }: Glance): GlanceView {
	return {
		width,
		height,
		bar,
		bars: mapPair(bars, (own, index) => viewBar(context, own, index)),
		lines: lines
			.map(({ point, path }) => {
				const status = viewStatusOf(context, point);
				return {
					href: `/compare/?point=${point.id}`,
					title: context.words.home.line(status.words, point.title),
					status: status.id,
					path,
				};
			})
			// What is at odds lies on top.
			.sort((a, b) => Number(a.status === 'conflict') - Number(b.status === 'conflict')),
	};
}

function viewBar({ comparison, words }: ViewContext, { segments, runs }: Bar, index: 0 | 1): GlanceBar {
	const { id, label, lang } = comparison.articles[index];
	return {
		side: index === 0 ? 1 : 2,
		label,
		lang,
		x: segments[0]?.x ?? 0,
		segments: segments.map(({ passage, y, height, isNumbered }) => {
			const number = viewNumber(words, passage.id);
			const isHeading = passage.kind === 'heading';
			return {
				href: `/compare/#${id}-${passage.id}`,
				title: words.home.segment(label, number, firstWords(passage.text, 50)),
				y: round(y),
				height: round(Math.max(0.6, height - Math.min(1.5, height / 4))),
				label:
					isNumbered && !isHeading
						? { y: round(y + height / 2 + 5), number: passage.id.slice(1), words: firstWords(passage.text, LONGEST) }
						: undefined,
			};
		}),
		runs: runs.map(({ first, last, y, height }) => ({
			y: round(y),
			height: round(height),
			label: words.home.run(first.id.slice(1), last.id.slice(1)),
		})),
	};
}

/** Gives the first whole words of a text that fit: `Bread was …`. */
function firstWords(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest + 1);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > 0 ? end : longest).replace(/[\s,;:.–—(]+$/u, '')} …`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
