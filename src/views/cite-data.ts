import type { CitedWork } from '../citations/citation';
import type { Words } from '../words/en';
import { viewWork } from './cite';
import type { ViewContext } from './quote';
import { reportAddress } from './report';

/** What the script needs to cite words that a reader selects; it comes with the script, never with a page. */
export interface CiteData {
	edition: string;
	works: CitedWork[];
	/** Numbers of passages and headings as cited, with `#` for the number. */
	passage: string;
	heading: string;
	words: Pick<
		Words['cite'],
		| 'bar'
		| 'barLink'
		| 'barCite'
		| 'barPair'
		| 'barKeep'
		| 'linkCopied'
		| 'linkFailed'
		| 'kept'
		| 'close'
		| 'cite'
		| 'address'
		| 'style'
		| 'copy'
		| 'notCopied'
	> &
		Pick<Words['worksheet'], 'full' | 'blocked' | 'keptOn'> & { report: string; copied: string; copyFormat: string };
	formats: Words['cite']['formats'];
	styles: Words['cite']['styles'];
	/** Where a mistake is reported, with `{title}`, `{page}` and `{words}` in percent-encoding; nowhere where it is missing. */
	report?: string;
}

/** Gives that data. */
export function viewCiteData(context: ViewContext): CiteData {
	const { comparison, words } = context;
	const { bar, barLink, barCite, barPair, barKeep, linkCopied, linkFailed, kept, close, cite } = words.cite;
	const { address, style, copy, notCopied, formats, styles } = words.cite;
	const { full, blocked, keptOn } = words.worksheet;
	const report = reportAddress(context, { title: '{title}', address: '{page}', words: '{words}' });
	return {
		edition: comparison.edition.title,
		works: comparison.articles.map(viewWork),
		passage: words.shared.passage('#'),
		heading: words.shared.heading('#'),
		words: {
			...{ bar, barLink, barCite, barPair, barKeep, linkCopied, linkFailed, kept, close, cite },
			...{ full, blocked, keptOn, report: words.changes.report },
			...{ address, style, copy, notCopied, copied: words.cite.copied('#'), copyFormat: words.cite.copyFormat('#') },
		},
		formats,
		styles,
		...(report !== undefined && { report }),
	};
}
