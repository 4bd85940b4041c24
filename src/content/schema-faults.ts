import type { z } from 'astro/zod';
import { makeFault, type Fault } from '../comparison/faults';
import { findNearest } from '../comparison/quotes/nearest';
import { writeDate } from '../dates/edtf-date';
import type { DataPath, Sourced } from '../comparison/sources';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found wrong with a value into faults, one for each key and value. */
export function schemaFaults(
	error: z.ZodError,
	value: unknown,
	{ schema, source }: { schema: z.ZodType; source: Pick<Sourced<unknown>, 'file' | 'path'> },
): Fault[] {
	const mistyped = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(issue, schema) : []));
	return error.issues.flatMap((issue) => {
		const path = dataPath(issue);
		if (issue.code === 'unrecognized_keys') {
			const known = knownKeys(schema, path);
			return issue.keys.map((key) => {
				const nearest = findNearest(key, known);
				return makeFault(
					'schema',
					{ source, path: [...path, key] },
					{
						problem: `\`${key}\` is no key here`,
						cure: `${nearest ? `Did you mean \`${nearest}\`? ` : ''}Known are: ${known.join(', ')}.`,
					},
				);
			});
		}
		const received = valueAt(value, path);
		if (received === undefined && mistyped.includes(JSON.stringify(path))) return [];
		if (path.length === 0) return [makeFault('schema', { source }, describeWhole(schema, received))];
		return [makeFault('schema', { source, path }, describe(issue, path, received))];
	});
}

function dataPath({ path }: Issue): DataPath {
	return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** Gives the paths of the keys that mistyped ones were meant to be: they are not missing as well. */
function meantKeys(issue: Issue & { code: 'unrecognized_keys' }, schema: z.ZodType): string[] {
	const path = dataPath(issue);
	const known = knownKeys(schema, path);
	return issue.keys.flatMap((key) => {
		const nearest = findNearest(key, known);
		return nearest === undefined ? [] : [JSON.stringify([...path, nearest])];
	});
}

function describeWhole(schema: z.ZodType, received: unknown): { problem: string; cure: string } {
	return {
		problem: received === null ? 'nothing is filled in' : `\`${show(received)}\` is no set of keys and values`,
		cure: `Known are: ${knownKeys(schema, []).join(', ')}.`,
	};
}

function describe(issue: Issue, path: DataPath, received: unknown): { problem: string; cure: string } {
	const key = path.filter((part) => typeof part === 'string').at(-1) ?? 'value';
	if (received === undefined) return { problem: `\`${key}\` is missing`, cure: `Add \`${key}\`.` };
	if (received === null) return { problem: `\`${key}\` is empty`, cure: 'Fill it in.' };
	const shown = `\`${key}: ${show(received)}\``;
	if (received instanceof Date && issue.code === 'invalid_type')
		return { problem: `${shown} is read as a date, not as text`, cure: `Put it in quotes: \`"${show(received)}"\`.` };
	if (issue.code === 'invalid_type')
		return { problem: `${shown} is no ${typeName(issue.expected)}`, cure: `Make it ${article(typeName(issue.expected))}.` };
	if (issue.code === 'invalid_value') {
		const nearest = typeof received === 'string' ? findNearest(received, issue.values.map(String)) : undefined;
		return {
			problem: `${shown} is not known`,
			cure: `${nearest ? `Did you mean \`${nearest}\`? ` : ''}Use one of: ${issue.values.join(', ')}.`,
		};
	}
	if (issue.code === 'too_small')
		return {
			problem: `${shown} is too ${issue.origin === 'number' || issue.origin === 'int' ? 'small' : 'short'}`,
			cure: `At least ${issue.minimum} is needed.`,
		};
	if (issue.code === 'too_big')
		return {
			problem: `${shown} is too ${issue.origin === 'number' || issue.origin === 'int' ? 'large' : 'long'}`,
			cure: `At most ${issue.maximum} is allowed.`,
		};
	const cure = issue.code === 'custom' && typeof issue.params?.['cure'] === 'string' ? issue.params['cure'] : 'Correct it.';
	// A union reports its branches; the value is then of none of the types it may have.
	if (issue.code === 'invalid_union') return { problem: `${shown} is of the wrong type`, cure: 'Write it as a text in quotes.' };
	return { problem: `${key}: ${issue.message}`, cure };
}

function show(value: unknown): string {
	const text = typeof value === 'string' ? value : value instanceof Date ? writeDate(value) : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function typeName(expected: string): string {
	const names: Record<string, string> = {
		string: 'text',
		array: 'list',
		object: 'set of keys and values',
		record: 'set of keys and values',
		int: 'whole number',
	};
	return names[expected] ?? expected;
}

function article(noun: string): string {
	return noun === 'text' ? 'a text, in quotes where it looks like something else' : `a ${noun}`;
}

function valueAt(value: unknown, path: DataPath): unknown {
	// Each step is guarded: what is not an object has no value at a deeper path.
	return path.reduce<unknown>(
		(current, key) => (typeof current === 'object' && current !== null ? (current as Record<string | number, unknown>)[key] : undefined),
		value,
	);
}

/** Gives the keys that the object at a path of a schema knows. */
function knownKeys(schema: z.ZodType, path: DataPath): string[] {
	let current: unknown = unwrap(schema);
	for (const key of path) {
		if (typeof key === 'number') current = unwrap(property(current, 'element'));
		else current = unwrap(property(property(current, 'shape'), key) ?? property(current, 'valueType'));
	}
	const shape = property(current, 'shape');
	return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

/** Looks through `.optional()` and `.default()`. */
function unwrap(schema: unknown): unknown {
	const inner = property(property(schema, 'def'), 'innerType');
	return inner === undefined ? schema : unwrap(inner);
}

function property(value: unknown, key: string): unknown {
	// Guarded: only objects are asked.
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
