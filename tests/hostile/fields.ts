import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A text field of a content file: the file, and the way to the field in its YAML; `body` is the text below front matter. */
export interface Field {
	file: string;
	path: (string | number)[];
	/** `free` fields take any text; `fixed` ones are ids, dates, addresses, words of the articles, or short. */
	kind: 'free' | 'fixed';
}

/** Every text field of every content file, once, in the second edition. */
export const fields: Field[] = [
	...list('edition.yaml', 'free', [
		'title',
		'subtitle',
		'description',
		'introduction',
		'asks.0',
		'subjects.0.label',
		'relationTypes.0.label',
	]),
	...list('edition.yaml', 'free', ['relationTypes.0.inverse', 'retired.points.0.reason', 'retired.names.0.reason']),
	...list('edition.yaml', 'fixed', [
		'language',
		'articles.0',
		'front.0',
		'report',
		'retired.points.0.id',
		'retired.points.0.to',
	]),
	...list('edition.yaml', 'fixed', ['subjects.0.id', 'relationTypes.0.id']),
	...list('articles/almanac.md', 'free', ['titleSource', 'publisher', 'publishedSource']),
	...list('articles/harbour.md', 'fixed', [
		'title',
		'label',
		'published',
		'accessed',
		'url',
		'archived',
		'kind',
		'lang',
		'original',
	]),
	...list('articles/harbour.md', 'fixed', ['authors.0', 'authorParts.0.family', 'authorParts.0.given', 'body']),
	...list('articles/harbour.md', 'fixed', ['furniture.0.kind', 'furniture.0.label', 'furniture.0.text']),
	...list('names/shattiri.yaml', 'free', ['label', 'description', 'search.0', 'seeAlso.0.note']),
	...list('names/shattiri.yaml', 'fixed', ['type', 'was.0', 'spellings.harbour.0', 'seeAlso.0.name']),
	...quote('names/suhayl.yaml', 'evidence.0'),
	...quote('names/idris-malluh.yaml', 'not.0'),
	...quote('names/storm-rimah.yaml', 'at.0'),
	...list('points/doctor.md', 'free', ['asks.0', 'body']),
	...list('points/arrival.md', 'fixed', ['title', 'short', 'subject', 'relation', 'degree', 'scope', 'was.0']),
	...quote('points/boats-lost.md', 'evidence.0'),
	...list('points/steering.md', 'fixed', [
		'evidence.0.basis',
		'evidence.0.source',
		'evidence.0.distinct',
		'absent.article',
		'absent.terms.0',
	]),
	...quote('points/wells.md', 'nearest.0'),
	...list('points/wells.md', 'fixed', ['nearest.0.label']),
	...list('events.yaml', 'free', ['0.title', '4.reasoning']),
	...list('events.yaml', 'fixed', ['0.id', '0.date', '0.certainty']),
	...quote('events.yaml', '1.evidence.0'),
	...list('relations.yaml', 'free', ['0.note', '0.reasoning']),
	...list('relations.yaml', 'fixed', ['0.id', '0.from', '0.type', '0.to', '0.certainty']),
	...quote('relations.yaml', '1.evidence.0'),
	...list('notes.yaml', 'free', ['0.body']),
	...list('notes.yaml', 'fixed', ['0.id', '0.kind']),
	...quote('notes.yaml', '1.evidence.0'),
];

/** Writes values into fields of a content folder; each file is written once. */
export function fill(folder: string, values: readonly { field: Field; value: string }[]): void {
	for (const file of new Set(values.map(({ field }) => field.file))) {
		const path = join(folder, file);
		const source = readFileSync(path, 'utf8');
		const [, front = source, body = ''] = file.endsWith('.md')
			? (/^---\n([^]*?)^---\n([^]*)$/m.exec(source) ?? [])
			: [];
		const data = parse(front) as Record<string, unknown>;
		let text = body;
		for (const { field, value } of values) {
			if (field.file !== file) continue;
			if (field.path[0] === 'body') text = `${value}\n`;
			else set(data, field.path, value);
		}
		const yaml = stringify(data, { aliasDuplicateObjects: false });
		writeFileSync(path, file.endsWith('.md') ? `---\n${yaml}---\n${text}` : yaml);
	}
}

function list(file: string, kind: Field['kind'], paths: string[]): Field[] {
	return paths.map((path) => ({
		file,
		kind,
		path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
	}));
}

function quote(file: string, at: string): Field[] {
	return list(
		file,
		'fixed',
		['article', 'exact', 'prefix', 'suffix'].map((key) => `${at}.${key}`),
	);
}

/** Sets a value deep in plain data; what is missing on the way is made. */
function set(data: Record<string, unknown>, path: readonly (string | number)[], value: string): void {
	let current: Record<string | number, unknown> = data;
	for (const [index, key] of path.entries()) {
		if (index === path.length - 1) current[key] = value;
		else {
			current[key] ??= typeof path[index + 1] === 'number' ? [] : {};
			// Made or found by the way to a field, which leads through lists and sets of keys only.
			current = current[key] as Record<string | number, unknown>;
		}
	}
}
