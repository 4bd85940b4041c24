import type { PointChoice } from './point-choice';

/** Gives the place of a point in a choice, and its neighbours there; undefined where it is not in it. */
export function stepsOf(
	{ points }: Pick<PointChoice, 'points'>,
	id: string,
):
	| {
			position: number;
			before: PointChoice['points'][number] | undefined;
			after: PointChoice['points'][number] | undefined;
	  }
	| undefined {
	const index = points.findIndex((point) => point.id === id);
	return index === -1 ? undefined : { position: index + 1, before: points[index - 1], after: points[index + 1] };
}
