import type { Coverage } from '../comparison/measures/coverage';
import type { Comparison } from '../comparison/model';
import type { LocatedFault } from './read-content';
import type { ContentWarning } from './read-sources';

/** Writes every fault: file and line, what is wrong, and the cure; `folder` is how the reader would name the folder. */
export function reportFaults(faults: readonly LocatedFault[], folder: string): string {
	const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
	const rest = faults.length - MOST_FAULTS;
	const more = rest > 0 ? `\n\n  … and ${rest} more; mend these first` : '';
	const entries = faults.slice(0, MOST_FAULTS).map(
		({ file, line, reason, cure }) => `  ${folder}/${shown(file)}:${line}\n    ${shown(reason)}\n    → ${shown(cure)}`,
	);
	return `The content has ${count}; nothing was published.\n\n${entries.join('\n\n')}${more}\n`;
}

/** Writes what was made inert, a line each. */
export function reportWarnings(warnings: readonly ContentWarning[], folder: string): string[] {
	return warnings.map(({ file, line, reason }) => `${folder}/${shown(file)}:${line}  ${shown(reason)}`);
}

/** Writes how much of the articles the comparison speaks of, a line an article; with `details`, what it does not speak of. */
export function reportCoverage({ articles, namesWithoutEvidence }: Coverage, comparison: Comparison, { details = false } = {}): string {
	const lines = articles.flatMap(({ article, sentences, covered, uncovered, unclaimed }) => {
		const nameless = unclaimed.length > 0 ? `; ${unclaimed.length} capitalised ${unclaimed.length === 1 ? 'word is' : 'words are'} in no name` : '';
		const summary = `${article}: ${covered} of ${sentences} sentences are evidence of a point${nameless}`;
		if (!details) return [summary];
		return [
			summary,
			...uncovered.map(({ sentence, text }) => `  no point: ${sentence} ${shown(text.slice(0, 60))}`),
			...unclaimed.map(({ passage, exact }) => `  no name: ${passage} ${shown(exact)}`),
		];
	});
	const { points, names, events, relations, notes, links } = comparison;
	const total = `${points.length} points, ${names.length} names, ${events.length} events, ${relations.length} relations, ${notes.length} notes, ${links.length} links`;
	const unsupported = details && namesWithoutEvidence.length > 0 ? [`names in no evidence: ${namesWithoutEvidence.join(', ')}`] : [];
	const isMore = !details && (namesWithoutEvidence.length > 0 || articles.some(({ uncovered, unclaimed }) => uncovered.length + unclaimed.length > 0));
	return [...lines, ...unsupported, total, ...(isMore ? ['(what is in no point and no name: npm run content)'] : [])].join('\n');
}

/** How many faults a report tells. */
const MOST_FAULTS = 200;
/** The longest line of a report. */
const LONGEST_LINE = 600;

/**
 * Makes what content said fit for a terminal: what would act there, or turn the order of what is printed, is named by its
 * code, and a line that nobody could read is cut.
 */
function shown(text: string): string {
	return text
		.split('\n')
		.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}… (${line.length} characters)` : line))
		.join('\n')
		.replace(
			/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
			(character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
		);
}
