import type { ViewContext } from './quote';

/**
 * Gives the address at which a reader reports a mistake, with the page and the words it is on filled in; undefined where
 * the edition names no place for reports. Scripts fill in words that are known only in the browser.
 */
export function reportAddress(
	{ comparison, words: { changes } }: Pick<ViewContext, 'comparison' | 'words'>,
	{ title, address, words = '' }: { title: string; address: string; words?: string },
): string | undefined {
	const { report } = comparison.edition;
	if (report === undefined) return undefined;
	if (!/^https?:/.test(report))
		return `mailto:${report}?subject=${encodeURIComponent(changes.reportSubject(title))}&body=${encodeURIComponent(changes.reportBody(address, words))}`;
	return report
		.replaceAll(/\{page\}|%7Bpage%7D/gi, () => encodeURIComponent(address))
		.replaceAll(/\{words\}|%7Bwords%7D/gi, () => encodeURIComponent(words));
}
