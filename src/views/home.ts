import { layOutGlance } from '../pictures/glance';
import type { Pair } from '../comparison/pair';
import { viewCounterparts, type CounterpartView } from './counterparts';
import { frontAsks, frontPoints } from './front';
import { viewGlance, type GlanceView } from './glance';
import { viewLevelPair, type LevelPair } from './level-pair';
import type { ViewContext } from './quote';
import { showOfStatus } from './points';
import { statusAddress } from './subject-pages';
import { statusIds, statusOf, viewStatus, type StatusView } from './status';
import { viewTextPanels, type TextPanel } from './text-panels';

/** A point on the front page: a sentence with the words of both sides. */
export interface FrontPoint {
	id: string;
	title: string;
	pair: LevelPair;
	/** Whether its words stand open, or unfold below its sentence. */
	open: boolean;
}

/** What the two texts are to each other in one way: both say, at odds, … */
export interface FrontGroup {
	status: StatusView;
	points: FrontPoint[];
	/** The link to all points of the status. */
	all: { href: string; words: string; label: string };
}

export interface HomeView {
	title: string;
	subtitle: string;
	/** The editors’ own words; none where they wrote none. */
	introduction: string | undefined;
	texts: Pair<TextPanel>;
	groups: FrontGroup[];
	asks: string[];
	/** Where there is no point: the best of the counterparts that are computed, and how many there are. */
	counterparts: { first: CounterpartView[]; lead: string; all: string } | undefined;
	/** The picture; none where nothing joins the two texts. */
	glance: GlanceView | undefined;
}

/**
 * Gives the front page: what the two texts are, the points that the edition puts in front by status, and every conflict.
 * Until the conflicts are told only the first point of a status is open, so that all of them are seen without scrolling.
 */
export function viewHome(context: ViewContext): HomeView {
	const { comparison } = context;
	const { title, introduction } = comparison.edition;
	const [left, right] = comparison.articles;
	const glance = viewGlance(context, layOutGlance(context.refs));
	return {
		title,
		subtitle: comparison.edition.subtitle ?? context.words.site.subtitle(left.label, right.label),
		introduction,
		texts: viewTextPanels(context),
		groups: statusIds.flatMap((id) => viewGroup(context, id) ?? []),
		asks: frontAsks(comparison),
		counterparts: comparison.points.length === 0 ? viewFirstCounterparts(context) : undefined,
		glance: glance.lines.length > 0 ? glance : undefined,
	};
}

/** How many counterparts the front page shows. */
const FIRST = 3;

function viewFirstCounterparts(context: ViewContext): HomeView['counterparts'] {
	const all = viewCounterparts(context);
	const { counterparts } = context.words;
	return { first: all.slice(0, FIRST), lead: counterparts.lead(all.length), all: counterparts.all(all.length) };
}

function viewGroup(context: ViewContext, id: StatusView['id']): FrontGroup | undefined {
	const { comparison, words } = context;
	const own = comparison.points.filter((point) => statusOf(point) === id);
	const front = frontPoints(comparison).filter((point) => statusOf(point) === id);
	const told = id === 'conflict' ? [...new Set([...front, ...own])] : front;
	if (told.length === 0) return undefined;
	const status = viewStatus(context, id);
	const isEarly = id === 'agree' || id === 'conflict';
	return {
		status,
		points: told.map((point, index) => ({
			id: point.id,
			title: point.title,
			pair: viewLevelPair(context, point),
			open: !isEarly || index === 0,
		})),
		all: {
			href: statusAddress(comparison, showOfStatus(comparison.articles, id)),
			words: words.home.all(own.length),
			label: words.home.allOf(own.length, status.words),
		},
	};
}
