import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeSchemas, fileSchema, type JsonSchema } from '../../src/content/schemas/describe-schemas';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const files = describeSchemas();

// `npx vitest run -c .config/vitest.config.ts --project unit tests/unit/docs.test.ts -u` writes them anew.
test.each(files)('the JSON Schema of $path is that of the schema which checks it', async (file) => {
	await expect(`${JSON.stringify(fileSchema(file), null, '\t')}\n`).toMatchFileSnapshot(
		join(docs, 'schemas', `${file.name}.schema.json`),
	);
});

test('the reference names every key', async () => {
	const parts = files.map(
		({ path, isList, schema }) => `## \`${path}\`\n\n${isList ? 'A list; each entry has:\n\n' : ''}${table(schema)}`,
	);
	const head =
		'# Reference of content files\n\nMade from the schemas that check them (`src/content/schemas/`): every key, whether it is needed, what it may be, and what it means.\nHow to start is told in [the tutorial](tutorial.md), what Markdown is read in [Markdown of articles](markdown.md), and what every message means in\n[Messages](messages.md).\n\n';
	await expect(head + parts.join('\n')).toMatchFileSnapshot(join(docs, 'reference.md'));
});

test('every key has a sentence', () => {
	const bare = files.flatMap(({ path, schema }) =>
		Object.entries(schema.properties ?? {}).flatMap(([key, { description }]) =>
			description ? [] : [`${path}: ${key}`],
		),
	);
	expect(bare).toEqual([]);
});

test.each(['tests/fixtures/first-pair/content', 'tests/fixtures/weather', 'tests/fixtures/arabic'])(
	'what is written in %s is what the JSON Schemas allow',
	(folder) => {
		const ajv = new Ajv({ strict: false, validateFormats: false });
		for (const file of files) {
			const validate = ajv.compile(fileSchema(file));
			for (const [path, value] of entriesOf(folder, file.path)) {
				validate(value);
				expect([path, validate.errors]).toEqual([path, null]);
			}
		}
	},
);

function entriesOf(folder: string, path: string): [string, unknown][] {
	const names = path.includes('<id>')
		? readdirSync(join(folder, path.split('/')[0] ?? '')).map((name) => join(folder, path.split('/')[0] ?? '', name))
		: [join(folder, path)];
	return names.flatMap((name): [string, unknown][] => {
		try {
			const text = readFileSync(name, 'utf8');
			const yaml = name.endsWith('.md') ? (/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') : text;
			// Dates without quotes are text to an editor of YAML.
			return [[name, parse(yaml, { schema: 'core' })]];
		} catch {
			return []; // A list that an edition does without.
		}
	});
}

function table({ properties = {}, required = [] }: JsonSchema): string {
	const rows = Object.entries(properties).map(([key, property]) => {
		const sentence = (property.description ?? '').replaceAll('|', '\\|');
		const within = property.items?.properties ?? property.properties;
		const inner = within
			? ` Each has ${Object.keys(within)
					.map((name) => `\`${name}\``)
					.join(', ')}.`
			: '';
		return `| \`${key}\` | ${required.includes(key) ? 'yes' : ''} | ${kindOf(property)} | ${sentence}${inner} |`;
	});
	return ['| key | needed | what it may be | what it means |', '|---|---|---|---|', ...rows].join('\n') + '\n';
}

function kindOf({
	type,
	enum: values,
	items,
	anyOf,
	const: only,
	maxLength,
	minimum,
	maximum,
	additionalProperties,
}: JsonSchema): string {
	if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
	if (only !== undefined) return `\`${typeof only === 'string' ? only : JSON.stringify(only)}\``;
	if (anyOf) return [...new Set(anyOf.map(kindOf))].join(', or ');
	if (type === 'array') return `a list of ${items?.type === 'object' || items?.anyOf ? 'entries' : 'texts'}`;
	if (type === 'integer') return `${minimum} to ${maximum}`;
	if (type === 'object') return typeof additionalProperties === 'object' ? 'lists by article id' : 'keys and values';
	return maxLength ? `a text, at most ${maxLength} characters` : 'a text';
}
