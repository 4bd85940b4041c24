import { makeDirectives } from '../../directives/make-directive';
import { passageAddress } from '../../comparison/sections';
import { readReach, type ReachFile } from '../../directives/reach-data';
import { writeDirectives } from '../../directives/write-directive';
import { siteBase } from '../site-base';
import type { SelectedWords } from './selected-words';

const reaches = new Map<string, Promise<ReachFile>>();

/**
 * Gives the address that reopens words of an article: its page, with the directives that lead to just these words, by what
 * the build measured on that page. Where none does, or the measure cannot be had, the passage is the address.
 */
export async function wordAddress(words: readonly SelectedWords[]): Promise<string> {
	const [first] = words;
	if (!first) return location.href;
	const { article, passage } = first;
	const { reach, sections } = await (reaches.get(article) ?? fetchReach(article));
	const directives = words.flatMap((own) => {
		const data = reach[own.passage];
		return data === undefined ? [] : makeDirectives(own.text, [[own.start, own.end]], readReach(data));
	});
	return `${new URL(passageAddress(article, passage, sections), siteBase()).href}#${passage}${writeDirectives(directives)}`;
}

function fetchReach(article: string): Promise<ReachFile> {
	const file = fetch(new URL(`search/reach/${article}.json`, siteBase()))
		// The file is the site’s own.
		.then((answer) => answer.json() as Promise<ReachFile>)
		.catch((): ReachFile => {
			reaches.delete(article); // Off line: asked for again the next time.
			return { build: '', reach: {} };
		});
	reaches.set(article, file);
	return file;
}
