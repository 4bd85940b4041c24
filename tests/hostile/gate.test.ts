import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, type Content } from '../../src/content/read-content';
import { reportFaults, reportWarnings } from '../../src/content/report';
import { fields, fill, type Field } from './fields';
import { inputs } from './inputs';

const weather = 'tests/fixtures/weather';
/** What a terminal would act on, or show in another order. */
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;
/** Milliseconds within which anything is read or refused, on a busy machine. */
const LONGEST = 15_000;
const room = mkdtempSync(join(tmpdir(), 'diptych-hostile-'));

beforeAll(() => {
	expect(inputs.length).toBeGreaterThanOrEqual(300);
	expect(fields.length).toBeGreaterThanOrEqual(80);
});
afterAll(() => {
	rmSync(room, { recursive: true, force: true });
});

/** Reads the second edition with hostile values in some fields, and holds what it says to the rules of a report. */
async function readWith(values: readonly { field: Field; value: string }[], folder: string): Promise<Content> {
	cpSync(weather, folder, { recursive: true });
	fill(folder, values);
	const start = performance.now();
	const content = await readContent(folder);
	expect(performance.now() - start).toBeLessThan(LONGEST);
	checkReport(content);
	return content;
}

function checkReport({ faults, warnings }: Content): void {
	for (const fault of faults)
		expect([fault.file !== '', fault.line > 0, fault.reason !== '', fault.cure !== '']).not.toContain(false);
	const report = [reportFaults(faults, 'content'), ...reportWarnings(warnings, 'content')].join('\n');
	expect(report).not.toMatch(ACTS);
	expect(report).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
	expect(Math.max(...report.split('\n').map(({ length }) => length))).toBeLessThan(1000);
	expect(report.length).toBeLessThan(1_000_000);
}

// Each input meets each field: as many readings as there are inputs, the fields shifted by one each time.
for (const kind of ['free', 'fixed'] as const) {
	const own = fields.filter((field) => field.kind === kind);
	test(
		`every input in every ${kind} field is taken as text, or refused with file, line and cure`,
		{ timeout: 400_000 },
		async () => {
			for (const [index, value] of inputs.entries()) {
				const folder = join(room, kind);
				// Free fields all have the same input; of fixed ones, which hide one another's faults, each has its own.
				const values = own.map((field, at) => ({
					field,
					value: kind === 'free' ? value : (inputs[(index + at) % inputs.length] ?? ''),
				}));
				try {
					const content = await readWith(values, folder);
					expect(content.comparison !== undefined || content.faults.length > 0).toBe(true);
				} catch (cause) {
					throw new Error(`with \`${JSON.stringify(value).slice(0, 80)}\`, input ${index}`, { cause });
				}
			}
		},
	);
}

test.each(fields.map((field) => [`${field.file} ${field.path.join('.')}`, field] as const))(
	'%s alone: what hides in other readings is told, or taken',
	async (_, field) => {
		for (const value of [
			'<script>window.ran=1</script>',
			'__proto__',
			'\ufffe',
			'x'.repeat(100_000),
			'[x](javascript:1) **a**',
		])
			await readWith([{ field, value }], join(room, 'one'));
	},
	60_000,
);

const whole: { name: string; file: string; text: (own: string) => string; code: string; line: number }[] = [
	{ name: 'a YAML bomb', file: 'events.yaml', text: () => bomb(9, 9), code: 'yaml-syntax', line: 2 },
	{
		name: 'a list in itself',
		file: 'names/shattiri.yaml',
		text: (own) => own.replace(/^search:.*$/m, 'search: &s [*s]'),
		code: 'yaml-syntax',
		line: 10,
	},
	{
		name: 'brackets 100,000 deep',
		file: 'events.yaml',
		text: () => '['.repeat(100_000),
		code: 'nested-too-deep',
		line: 1,
	},
	{
		name: 'sets of keys 100,000 deep',
		file: 'events.yaml',
		text: () => '{a: '.repeat(100_000),
		code: 'nested-too-deep',
		line: 1,
	},
	{
		name: 'lists 100,000 deep',
		file: 'events.yaml',
		text: () => '- '.repeat(100_000),
		code: 'nested-too-deep',
		line: 1,
	},
	{
		name: 'a key that plain data cannot hold',
		file: 'events.yaml',
		text: () => '- id: a\n  __proto__: { b: c }\n',
		code: 'yaml-syntax',
		line: 2,
	},
	{
		name: 'a character by its code',
		file: 'events.yaml',
		text: () => '- id: a\n  title: "\\uFFFE"\n',
		code: 'control-character',
		line: 2,
	},
	{
		name: 'half a pair by its code',
		file: 'events.yaml',
		text: () => '- id: a\n  title: "\\uD800"\n',
		code: 'control-character',
		line: 2,
	},
	{
		name: 'a list of nothing, 100,000 times',
		file: 'events.yaml',
		text: () => '- a\n'.repeat(100_000),
		code: 'schema',
		line: 1,
	},
	{
		name: 'a file of 5 MB on one line',
		file: 'articles/harbour.md',
		text: (own) => own + 'x'.repeat(5_000_000),
		code: 'file-too-large',
		line: 1,
	},
	{
		name: 'elements 100,000 deep',
		file: 'articles/harbour.md',
		text: (own) => `${own}\n${'<div>'.repeat(100_000)}`,
		code: 'nested-too-deep',
		line: 49,
	},
	{
		name: 'quotations 100,000 deep',
		file: 'articles/harbour.md',
		text: (own) => `${own}\n${'> '.repeat(100_000)}`,
		code: 'nested-too-deep',
		line: 49,
	},
	{
		name: 'items 100,000 deep',
		file: 'articles/harbour.md',
		text: (own) => `${own}\n${'- '.repeat(100_000)}`,
		code: 'nested-too-deep',
		line: 49,
	},
	{
		name: 'emphasis 100,000 deep',
		file: 'articles/harbour.md',
		text: (own) => `${own}\n${'*'.repeat(100_000)}a`,
		code: 'nested-too-deep',
		line: 49,
	},
	{
		name: 'a tag of a language that is none',
		file: 'articles/harbour.md',
		text: (own) => own.replace('lang: en', 'lang: en-u'),
		code: 'schema',
		line: 13,
	},
	{
		name: 'the edition’s as well',
		file: 'edition.yaml',
		text: (own) => own.replace('language: en', 'language: en-u'),
		code: 'schema',
		line: 6,
	},
	{
		name: 'a spelling that is a blank',
		file: 'names/shattiri.yaml',
		text: (own) => own.replace('[Shatiri]', '[Shatiri, " "]'),
		code: 'schema',
		line: 9,
	},
	{
		name: 'a subject twice',
		file: 'edition.yaml',
		text: (own) => own.replace('id: suhayl,', 'id: storm,'),
		code: 'schema',
		line: 17,
	},
	{
		name: 'a point that says nothing a reader sees',
		file: 'points/arrival.md',
		text: (own) => own.replace(/(^---\n[^]*^---\n)[^]*$/m, '$1\u200b\u2060\n'),
		code: 'body-empty',
		line: 13,
	},
	{
		name: 'an introduction 5,000 quotations deep',
		file: 'edition.yaml',
		text: (own) => own.replace(/introduction: \|\n/, `$&  ${'> '.repeat(5000)}\n`),
		code: 'nested-too-deep',
		line: 8,
	},
];

test.each(whole)('refuses $name with its line', async ({ file, text, code, line }) => {
	const folder = mkdtempSync(join(room, 'whole-'));
	cpSync(weather, folder, { recursive: true });
	writeFileSync(join(folder, file), text(readFileSync(join(folder, file), 'utf8')));
	const start = performance.now();
	const content = await readContent(folder);
	expect(performance.now() - start).toBeLessThan(LONGEST);
	expect(content.faults.filter((fault) => fault.code === code).map((fault) => [fault.file, fault.line])[0]).toEqual([
		file,
		line,
	]);
	checkReport(content);
});

function bomb(levels: number, width: number): string {
	const lines = [`- &a0 [${Array.from({ length: width }, () => 'x').join()}]`];
	for (let level = 1; level < levels; level += 1)
		lines.push(`- &a${level} [${Array.from({ length: width }, () => `*a${level - 1}`).join()}]`);
	return lines.join('\n');
}
