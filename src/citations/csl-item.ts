import { describeDate } from '../dates/describe-date';
import { enDates } from '../words/en-dates';
import type { CslDate, CslItem, CslName } from './citation';

/** What is known of a work, as its front matter has it; only the title is always there. */
export interface KnownWork {
	id: string;
	title: string;
	authors: readonly string[];
	authorParts?: readonly { family: string; given?: string | undefined }[] | undefined;
	publisher?: string | undefined;
	/** In EDTF. */
	published?: string | undefined;
	url?: string | undefined;
	lang?: string | undefined;
	kind?: string | undefined;
	/** In EDTF. */
	accessed?: string | undefined;
	archived?: string | undefined;
}

/** Makes the CSL item of a work. What is not known is left out, so that a style says “n.d.” of itself. */
export function cslItem({
	id,
	title,
	publisher,
	published,
	url,
	lang,
	kind,
	accessed,
	archived,
	...names
}: KnownWork): CslItem {
	const author = cslNames(names);
	const issued = published ? cslDate(published) : undefined;
	const seen = accessed ? cslDate(accessed) : undefined;
	return {
		id,
		type: kind ?? 'webpage',
		title,
		...(author.length > 0 && { author }),
		...(publisher && { publisher }),
		...(issued && { issued }),
		...(url && { URL: url }),
		...(seen && url && { accessed: seen }),
		...(archived && { archive_location: archived }),
		...(lang && { language: lang }),
	};
}

function cslNames({ authors, authorParts }: Pick<KnownWork, 'authors' | 'authorParts'>): CslName[] {
	return authorParts && authorParts.length > 0
		? authorParts.map(({ family, given }) => ({ family, ...(given && { given }) }))
		: authors.map((literal) => ({ literal }));
}

/**
 * Gives an EDTF date as CSL-JSON: a day, a month, a year or a range of them in numbers, an approximate one as `circa`, all
 * else in words; nothing where nothing is known of it.
 */
export function cslDate(date: string): CslDate | undefined {
	if (!/\d/.test(date)) return undefined;
	const [, plain = '', doubt = ''] = /^([\d/-]+)([~?%]?)$/.exec(date) ?? [];
	const sides = plain.split('/').map(datePart);
	const [first, second] = sides;
	const circa = doubt === '' ? {} : ({ circa: true } as const);
	if (sides.length === 1 && first) return { 'date-parts': [first], ...circa };
	if (sides.length === 2 && first && second) return { 'date-parts': [first, second], ...circa };
	// Reference lists are written in English, whatever the language of the edition.
	return { literal: describeDate(date, enDates) };
}

function datePart(date: string): number[] | undefined {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(date);
	const parts: readonly (string | undefined)[] | undefined = match?.slice(1);
	return parts?.flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
