import { stringify } from 'yaml';
import type { Suggestion } from './suggest';

/** The file that accepting a suggestion writes, below the content folder. */
export interface SuggestedFile {
	file: string;
	text: string;
}

/**
 * Gives what accepting a suggestion writes. A name is a file of the content; a point and a note are drafts in `suggested/`, which
 * no page shows: an editor must say what is found, and move them.
 */
export function fileOf({ id, kind, entry, reason }: Suggestion): SuggestedFile {
	const yaml = stringify(entry, { lineWidth: 0 });
	if (kind === 'name') return { file: `names/${id.replace(/^name-/, '')}.yaml`, text: yaml };
	if (kind === 'slip')
		return {
			file: `suggested/notes/${id}.yaml`,
			text: `# To be moved into notes.yaml: ${reason}.\n${stringify([entry], { lineWidth: 0 })}`,
		};
	return {
		file: `suggested/points/${id}.md`,
		text: `---\n# ${reason}\n${yaml}---\nTO DO: what is found, in a sentence or two. Then move this file to points/.\n`,
	};
}

/** Writes suggestions as YAML to be read, each with its score, reason and words. */
export function listSuggestions(suggestions: readonly Suggestion[]): string {
	return stringify(
		suggestions.map(({ id, kind, score, title, reason, words, entry }) => ({
			id,
			kind,
			title,
			score,
			reason,
			words: { left: words[0], right: words[1] },
			...(kind === 'name' && { entry }),
		})),
		{ lineWidth: 0 },
	);
}
