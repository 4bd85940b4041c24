import { articleSchema } from './article';
import { changeSchema } from './change';
import { eventSchema } from './event';
import { nameSchema } from './name';
import { noteSchema } from './note';
import { pointSchema } from './point';
import { relationSchema } from './relation';

/** The folders of a content folder: one file an entry, its name the id; `extensions` are what is read. */
export const folders = {
	articles: { extensions: ['md'], schema: articleSchema },
	names: { extensions: ['yaml', 'md'], schema: nameSchema },
	points: { extensions: ['md'], schema: pointSchema },
} as const;

/** The lists of a content folder: one YAML file of entries, each with its id. A list that is not there is empty. */
export const lists = {
	events: { file: 'events.yaml', schema: eventSchema },
	relations: { file: 'relations.yaml', schema: relationSchema },
	notes: { file: 'notes.yaml', schema: noteSchema },
	changes: { file: 'changes.yaml', schema: changeSchema },
} as const;

/** The id of the entry in a file: its name without folder and ending. */
export function entryId(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
