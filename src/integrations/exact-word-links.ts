import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import { makeAddresser, type Addresser } from '../directives/address-words';
import type { Words } from '../directives/make-directive';
import { readPageText } from '../directives/page-text';
import { replaceMarks } from '../directives/words-in-text';

/**
 * Puts text directives into the links of built pages that say which words they lead to (`exactWords`): the page that a
 * link leads to is read once, as a browser sees it. Links to words that no directive tells apart keep the passage.
 */
export function exactWordLinks(): AstroIntegration {
	return {
		name: 'exact-word-links',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages = new Map<string, Promise<Addresser>>();
				const addresserOf = (path: string): Promise<Addresser> => {
					const page = pages.get(path) ?? readAddresser(join(root, path, 'index.html'));
					pages.set(path, page);
					return page;
				};
				let links = 0;
				const bare: string[] = [];
				for await (const file of glob('**/*.html', { cwd: root })) {
					const html = await readFile(join(root, file), 'utf8');
					if (!html.includes('data-words=')) continue;
					const rewritten: string[] = [];
					let position = 0;
					for (const tag of html.matchAll(WORD_LINK)) {
						const { href, words } = readLink(tag[0], file);
						const [path = '', id = ''] = href.split('#');
						const { directive, found } = (await addresserOf(path))(id, words);
						links += 1;
						if (found === 0) bare.push(`${file}: ${href} ${words.join(' ')}`);
						rewritten.push(html.slice(position, tag.index), withAddress(tag[0], href + directive));
						position = tag.index + tag[0].length;
					}
					const page = await replaceMarks(rewritten.join('') + html.slice(position), async (path, id, words) =>
						(await addresserOf(path))(id, [words]).directive.replaceAll('&', '&amp;'),
					);
					if (page.includes('data-words=')) throw new Error(`A link of \`${file}\` to exact words could not be read.`);
					await writeFile(join(root, file), page);
				}
				logger.info(`${links} links to exact words, ${bare.length} of them to the passage alone`);
				for (const link of bare) logger.debug(link);
			},
		},
	};
}

/** A start tag with `data-words`, attribute values in double quotes, as Astro and hast-util-to-html write them. */
const WORD_LINK = /<a(?=\s)(?:\s+[^\s"=<>]+(?:="[^"]*")?)*?\s+data-words="[^"]*"(?:\s+[^\s"=<>]+(?:="[^"]*")?)*\s*>/g;

function readLink(tag: string, file: string): { href: string; words: Words[] } {
	const href = /\shref="(\/[^"#]*#[^"]+)"/.exec(tag)?.[1];
	const words = [...(/\sdata-words="([^"]*)"/.exec(tag)?.[1] ?? '').matchAll(/(\d+)-(\d+)/g)].map(
		([, start, end]): Words => [Number(start), Number(end)],
	);
	if (!href || words.length === 0)
		throw new Error(
			`\`${tag}\` in \`${file}\` leads to no words: it needs an address of the site with a fragment, and \`data-words\`.`,
		);
	return { href, words };
}

function withAddress(tag: string, address: string): string {
	return tag
		.replace(/\sdata-words="[^"]*"/, '')
		.replace(/\shref="[^"]*"/, () => ` href="${address.replaceAll('&', '&amp;')}"`);
}

async function readAddresser(file: string): Promise<Addresser> {
	return makeAddresser(readPageText(rehype().parse(await readFile(file, 'utf8'))));
}
