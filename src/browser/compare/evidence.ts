import { isShown } from '../../comparison/spine';
import type { CompareView } from './compare-view';
import { light } from './ranges';

/** Lays the quoted words of what the filter shows over both texts, each in the dress of its status, or takes them away. */
export function layEvidence(view: CompareView): void {
	const isOn = view.box('evidence').checked;
	view.toggleAttribute('data-evidence', isOn);
	['agree', 'differ', 'conflict', 'only-1', 'only-2'].forEach((dress, priority) => {
		const points = view.data.points.filter(
			(point) =>
				(point.speaker === undefined ? point.relation : `only-${point.speaker + 1}`) === dress &&
				(view.show === 'weightiest' || isShown(point, view.show)),
		);
		light(`said-${dress}`, isOn ? points.flatMap((point) => view.ranges(point)) : [], priority - 9);
	});
}
