import type { NameType } from '../schemas/name';

/** The headings of the kinds of names. */
export const nameTypeLabels: Record<NameType, string> = {
	person: 'People',
	group: 'Groups and bodies',
	place: 'Places',
	office: 'Offices',
	publication: 'Publications',
	event: 'Events',
	community: 'Communities',
	other: 'Other names',
};
