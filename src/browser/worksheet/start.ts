import { siteBase } from '../site-base';
import type { WorksheetData } from '../../worksheet/edition';
import { WorkSheet } from './work-sheet';

const answer = await fetch(new URL('data/worksheet.json', siteBase()));
// The data is the site’s own.
const data = (await answer.json()) as WorksheetData;
customElements.define('work-sheet', WorkSheet);
for (const sheet of document.querySelectorAll<WorkSheet>('work-sheet')) {
	sheet.data = data;
	sheet.connectedCallback();
}
