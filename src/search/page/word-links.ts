import { makeDirectives } from '../../directives/make-directive';
import { passageAddress } from '../../comparison/sections';
import { readReach, type ReachFile } from '../../directives/reach-data';
import { writeDirectives } from '../../directives/write-directive';
import type { TextSpan } from '../../language/fold';
import type { SearchData } from '../data/search-data';
import type { Passage } from '../finding/finder';
import { build, fetchJson } from './load-lexicon';

/** So many places of a passage are marked where a link leads. */
const MOST = 6;

/** Gives the address of words of a passage below the site’s base. */
export type WordLink = (passage: Passage, ranges: readonly TextSpan[]) => string;

let loading: Promise<WordLink> | undefined;

/** Gives the function that makes links to exact words; where what it needs does not come, they lead to the passage. */
export function loadWordLinks({ articles }: SearchData): Promise<WordLink> {
	loading ??= Promise.all(articles.map(({ id }) => fetchReach(id))).then((reaches) => (passage, ranges) => {
		const file = reaches[passage.side];
		const address = `${passageAddress(articles[passage.side]?.id ?? '', passage.id, file?.sections)}#${passage.id}`;
		const reach = file?.reach[passage.id];
		if (reach === undefined) return address;
		const words = ranges.slice(0, MOST).map(({ start, end }): [number, number] => [start, end]);
		return address + writeDirectives(makeDirectives(passage.text, words, readReach(reach)));
	});
	return loading;
}

async function fetchReach(article: string): Promise<ReachFile | undefined> {
	try {
		// Made by the build that its id says.
		const file = (await fetchJson(`search/reach/${article}.json`)) as ReachFile;
		return build === undefined || file.build === build ? file : undefined;
	} catch {
		return undefined; // The passage alone is then the address.
	}
}
