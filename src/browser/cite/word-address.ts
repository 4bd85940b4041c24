import { makeDirectives } from '../../directives/make-directive';
import { readReach } from '../../directives/reach-data';
import { writeDirectives } from '../../directives/write-directive';
import { siteBase } from '../site-base';
import type { SelectedWords } from './selected-words';

const reaches = new Map<string, Promise<Record<string, string>>>();

/**
 * Gives the address that reopens words of an article: its page, with the directives that lead to just these words, by what
 * the build measured on that page. Where none does, or the measure cannot be had, the passage is the address.
 */
export async function wordAddress(words: readonly SelectedWords[]): Promise<string> {
	const [first] = words;
	if (!first) return location.href;
	const { article, passage } = first;
	const reach = await (reaches.get(article) ?? fetchReach(article));
	const directives = words.flatMap((own) => {
		const data = reach[own.passage];
		return data === undefined ? [] : makeDirectives(own.text, [[own.start, own.end]], readReach(data));
	});
	return `${new URL(`articles/${article}/`, siteBase()).href}#${passage}${writeDirectives(directives)}`;
}

function fetchReach(article: string): Promise<Record<string, string>> {
	const reach = fetch(new URL(`search/reach/${article}.json`, siteBase()))
		// The file is the site’s own.
		.then((answer) => answer.json() as Promise<{ reach: Record<string, string> }>)
		.then(
			(file) => file.reach,
			(): Record<string, string> => {
				reaches.delete(article); // Off line: asked for again the next time.
				return {};
			},
		);
	reaches.set(article, reach);
	return reach;
}
