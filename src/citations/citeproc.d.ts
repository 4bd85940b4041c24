declare module 'citeproc' {
	import type { CslItem } from './citation';

	/** What the processor asks of its host. */
	interface Sys {
		retrieveLocale(lang: string): string;
		retrieveItem(id: string): CslItem;
	}

	interface Engine {
		updateItems(ids: string[]): void;
		makeBibliography(): [params: { bibliography_errors: unknown[] }, entries: string[]] | false;
	}

	const CSL: { Engine: new (sys: Sys, style: string, lang?: string) => Engine };
	export default CSL;
}
