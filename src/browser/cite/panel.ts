import { placeOf, type Citation } from '../../citations/citation';
import { formatNames } from '../../citations/formats';
import type { CiteData } from '../../views/cite-data';
import { make } from '../compare/make';

/** Opens a dialog with a citation in every format: what its own small page has, made here. */
export function openPanel(citation: Citation, heading: string, data: CiteData): void {
	const { words } = data;
	const shut = make('button', { type: 'button', class: 'button close', 'aria-label': words.close }, '×');
	const dialog = make('dialog', { 'aria-label': words.cite }, shut, makeFormats(citation, heading, data));
	const panel = make('cite-panel' as 'div', {}, dialog);
	const before = document.activeElement;
	shut.addEventListener('click', () => {
		dialog.close();
	});
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	dialog.addEventListener('close', () => {
		panel.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	});
	document.body.append(panel);
	dialog.showModal();
}

/** What can be cited, as `CiteSections.astro` writes it for the page without script. */
function makeFormats(citation: Citation, heading: string, { words, formats, styles }: CiteData): HTMLElement {
	const labels = JSON.stringify(Object.values(styles));
	return make(
		'cite-formats' as 'div',
		{ 'data-copied': words.copied, 'data-failed': words.notCopied, 'data-style': words.style, 'data-styles': labels },
		make(
			'section',
			{ class: 'cite', 'aria-label': heading, 'data-citation': JSON.stringify(citation) },
			make('h2', {}, heading),
			...citation.words.map((own) =>
				make(
					'p',
					{ class: 'cited-words' },
					make('q', { lang: own.lang }, own.exact),
					' ',
					make('span', { class: 'meta' }, placeOf(citation, own)),
				),
			),
			make(
				'p',
				{ class: 'meta' },
				`${words.address}: `,
				make('a', { class: 'address', href: citation.address }, citation.address),
			),
			...formatNames.map((format, index) =>
				make(
					'details',
					{ open: index === 0 ? '' : undefined },
					make('summary', {}, formats[format]),
					make(
						'button',
						{
							type: 'button',
							class: 'button',
							'data-copy': format,
							'aria-label': words.copyFormat.replace('#', formats[format]),
							hidden: '',
						},
						words.copy,
					),
					make('pre', { 'data-format': format }),
				),
			),
		),
		make('p', { class: 'meta', role: 'status' }),
	);
}
