import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { Comparison } from '../comparison/model';
import { primaryTag } from '../language/language';
import { parts } from '../language/load-language';

/** Bundles the stems and small words of the languages of the texts for search, `scripts/language.js`; English needs none. */
export function languageScript(): AstroIntegration {
	let root = '';
	return {
		name: 'language-script',
		hooks: {
			'astro:config:setup': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				// Written by this build a moment ago, from the typed model.
				const { edition, articles } = JSON.parse(
					await readFile(join(folder, 'data/comparison.json'), 'utf8'),
				) as Comparison;
				const tags = [...new Set([edition.language, ...articles.map(({ lang }) => lang)].map(primaryTag))].filter(
					(tag) => tag in parts,
				);
				if (tags.length === 0) return;
				await mkdir(join(folder, 'scripts'), { recursive: true });
				await writeFile(join(folder, 'scripts/language.js'), await bundleLanguages(tags, root));
			},
		},
	};
}

/** Bundles some languages as a module that exports `languages`. */
export async function bundleLanguages(tags: readonly string[], root: string): Promise<string> {
	const imports = tags.flatMap((tag, index) => {
		const [stemmer, words] = parts[tag] ?? [];
		return [
			stemmer
				? `import { stemmer as stemmer${index} } from '@orama/stemmers/${stemmer}';`
				: `const stemmer${index} = undefined;`,
			`import * as words${index} from 'stopword/src/stopwords_${words}.js';`,
		];
	});
	const made = tags.map(
		(tag, index) => `makeLanguage({ tag: '${tag}', stemmer: stemmer${index}, stopWords: words${index} })`,
	);
	const code = [
		`import { makeLanguage } from '/src/language/make-language.ts';`,
		...imports,
		`export const languages = [${made.join()}];`,
	].join('\n');
	const entry = join(root, 'languages-of-texts.js');
	const result = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		plugins: [
			{
				name: 'languages-of-texts',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) => (id === entry ? code : undefined),
			},
		],
		build: {
			write: false,
			target: 'es2023',
			modulePreload: false,
			rolldownOptions: {
				input: { language: entry },
				preserveEntrySignatures: 'strict',
				output: { format: 'es', entryFileNames: '[name].js' },
			},
		},
	});
	const [file] = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
	if (file?.type !== 'chunk') throw new Error('The languages of the texts could not be bundled.');
	return file.code;
}
