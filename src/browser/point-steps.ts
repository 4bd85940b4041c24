import { recallChoice, type PointChoice } from './point-choice';
import { stepsOf } from './steps-of';

/** The steps before and after a point: through its status, or through what a reader’s filter left, if one led here. */
export class PointSteps extends HTMLElement {
	connectedCallback(): void {
		const choice = location.search === '' ? undefined : recallChoice(location.search);
		const steps = choice && stepsOf(choice, this.dataset['point'] ?? '');
		const nav = this.querySelector('nav');
		const all = this.querySelector<HTMLAnchorElement>('.all');
		if (!steps || !nav || !all) return;
		const list = new URL(all.href);
		list.search = choice.query;
		all.href = list.href;
		all.textContent = (this.dataset['pattern'] ?? '')
			.replace('#', String(steps.position))
			.replace('%', String(choice.points.length));
		const [before, after] = [makeStep(steps.before, 'prev', choice.query), makeStep(steps.after, 'next', choice.query)];
		nav.replaceChildren(...(before ? [before] : []), all, ...(after ? [after] : []));
	}
}

function makeStep(
	point: PointChoice['points'][number] | undefined,
	rel: 'prev' | 'next',
	query: string,
): HTMLAnchorElement | undefined {
	if (!point) return undefined;
	const link = document.createElement('a');
	link.href = `../${point.id}/${query}`;
	link.rel = rel;
	link.textContent = rel === 'prev' ? `‹ ${point.title}` : `${point.title} ›`;
	return link;
}
