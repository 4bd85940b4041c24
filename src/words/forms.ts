/** A sentence in the forms that a language has for counts: `one boat`, `2 boats`; `other` is the form of all counts that have none of their own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a language does to counts, numbers, lists and dates, by the rules that `Intl` has for it. */
export interface Forms {
	/** Gives the form that a count asks for. */
	plural: (count: number, forms: PluralForms) => string;
	/** Writes a number, with marks at the thousands, and just as many digits behind the point as asked for. */
	number: (value: number, digits?: number) => string;
	/** Lists what belongs together: `a, b and c`. */
	listAnd: (items: readonly string[]) => string;
	/** Lists alternatives: `a, b or c`. */
	listOr: (items: readonly string[]) => string;
	/** Names a month, from 1. */
	month: (month: number) => string;
	/** Names a day of a month, from 1: `14 January`. */
	dayOfMonth: (day: number, month: number) => string;
}

/** Gives the forms of a language, by its BCP 47 tag. */
export function makeForms(tag: string): Forms {
	const rules = new Intl.PluralRules(tag);
	const and = new Intl.ListFormat(tag, { type: 'conjunction' });
	const or = new Intl.ListFormat(tag, { type: 'disjunction' });
	const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
	const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	// A leap year: it has every day there is.
	const dateOf = (month: number, day = 1): Date => new Date(Date.UTC(2032, month - 1, day));
	return {
		plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
		number: (value, digits = 0) =>
			value.toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
		listAnd: (items) => and.format(items),
		listOr: (items) => or.format(items),
		month: (month) => months.format(dateOf(month)),
		dayOfMonth: (day, month) => days.format(dateOf(month, day)),
	};
}

/** Leaves out of the first of two phrases the words that both end in: `3 November 2031` before `5 November 2031` is `3`. */
export function withoutSharedEnd(first: string, second: string): string {
	const [words, last] = [first.split(' '), second.split(' ')];
	if (words.length !== last.length) return first;
	while (words.length > 1 && words.at(-1) === last[words.length - 1]) words.pop();
	return words.join(' ');
}
