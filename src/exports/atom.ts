import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Comparison } from '../comparison/model';

/** Gives the changes as an Atom feed (RFC 4287). `site` is the address of the site; dates are the days of the content, never of the build. */
export function buildFeed(
	{ edition, changes }: Pick<Comparison, 'edition' | 'changes'>,
	site: string,
	kinds: Record<string, string>,
): string {
	const page = `${site}about/changes/`;
	const at = (date: string): string => `${date}T00:00:00Z`;
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
			{ type: 'text', value: '\n' },
			x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.language }, [
				x('id', page),
				x('title', edition.title),
				x('updated', at(changes[0]?.date ?? '1970-01-01')),
				x('link', { href: page }),
				x('link', { rel: 'self', type: 'application/atom+xml', href: `${page}feed.xml` }),
				x('author', [x('name', edition.title)]),
				...changes.map(({ id, date, kind, what, why }) =>
					x('entry', [
						x('id', `${page}#${id}`),
						x('title', `${kinds[kind] ?? kind}: ${shorten(what)}`),
						x('updated', at(date)),
						x('link', { href: `${page}#${id}` }),
						x('content', { type: 'text' }, `${what}\n\n${why}`),
					]),
				),
			]),
		],
	};
	return `${toXml(root)}\n`;
}

function shorten(text: string): string {
	return text.length > 100 ? `${text.slice(0, 100).replace(/\s+\S*$/, '')} …` : text;
}
