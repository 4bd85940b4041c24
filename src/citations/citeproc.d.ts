declare module 'citeproc' {
	import type { CslItem } from './citation';

	/** What the processor asks of its host. */
	interface Sys {
		retrieveLocale(lang: string): string;
		retrieveItem(id: string): CslItem;
	}

	export class Engine {
		constructor(sys: Sys, style: string, lang?: string, forceLang?: boolean);
		updateItems(ids: string[]): void;
		makeBibliography(): [params: { bibliography_errors: unknown[] }, entries: string[]] | false;
	}

	const CSL: { Engine: typeof Engine };
	export default CSL;
}
