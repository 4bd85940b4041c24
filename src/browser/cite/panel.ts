import type { Citation } from '../../citations/citation';
import { make } from '../compare/make';
import { readPage } from '../read-page';
import { CiteFormats } from './cite-formats';

/** A dialog with the page of what is cited, as the build made it; where that cannot be had, the reader goes there. */
export async function openPanel(address: string, { label, close, citation }: { label: string; close: string; citation?: Citation }): Promise<void> {
	const [page = '', id = ''] = address.split('#');
	const source = (await readPage(page))?.querySelector('cite-formats');
	if (!source) {
		location.href = address;
		return;
	}
	for (const link of source.querySelectorAll('a')) link.href = link.getAttribute('href')?.startsWith('http') ? link.href : new URL(link.getAttribute('href') ?? '', page).href;
	const formats = document.importNode(source, true);
	const sections = [...formats.querySelectorAll('section')];
	for (const section of sections) {
		const isShown = id === '' ? section === sections[0] : section.id === id;
		// Ids are those of the page that is open.
		section.removeAttribute('id');
		if (!isShown) section.remove();
	}
	const shut = make('button', { type: 'button', class: 'button close', 'aria-label': close }, '×');
	const dialog = make('dialog', { 'aria-label': label }, shut, formats);
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
	const [section] = formats.querySelectorAll('section');
	if (citation && section && formats instanceof CiteFormats) showOther(formats, section, citation);
	section?.querySelector('details')?.setAttribute('open', '');
	dialog.showModal();
}

/** Shows another citation than the page has: of the words that are selected. */
function showOther(formats: CiteFormats, section: HTMLElement, citation: Citation): void {
	const heading = section.querySelector('h2');
	const labelOf = (id: string): string => citation.works.find(({ item }) => item.id === id)?.label ?? '';
	const places = citation.words.map(({ work, number }) => `${labelOf(work)} ${number}`);
	if (heading) heading.textContent = places.join('; ');
	section.setAttribute('aria-label', places.join('; '));
	const [first, ...rest] = section.querySelectorAll('.cited-words');
	for (const other of rest) other.remove();
	first?.replaceWith(
		...citation.words.map(({ exact, lang }, index) =>
			make('p', { class: 'cited-words' }, make('q', { lang }, exact), ' ', make('span', { class: 'meta' }, places[index])),
		),
	);
	formats.show(section, citation);
}
