import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type ScalarTag, type YAMLParseError } from 'yaml';
import { makeLineFault, type Fault } from '../comparison/faults';
import type { DataPath } from '../comparison/sources';
import { findControl } from './read-file';

/** A YAML text as data, with the way back from a value to its line. */
export interface LocatedYaml {
	value: unknown;
	/** Gives the line of the value at a path: its key's, or the nearest parent's where it is missing. */
	lineOf: (path: DataPath) => number;
	faults: Fault[];
}

/** Brackets nested deeper than this are no content; the parser would come to the end of its stack. */
const DEEPEST = 100;
/** How many values aliases may stand for, beyond which they are a bomb. */
const MOST_ALIASES = 1000;

/** Parses YAML; `firstLine` is the line of the file on which it starts. Syntax errors come back as faults. */
export function parseYaml(text: string, { file, firstLine = 1 }: { file: string; firstLine?: number }): LocatedYaml {
	const deep = findDeepLine(text);
	if (deep !== undefined) {
		const at = { file, line: deep + firstLine - 1 };
		return { value: undefined, lineOf: () => at.line, faults: [makeLineFault('nested-too-deep', at, { what: 'brackets or keys' })] };
	}
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: (tags) => [day, ...tags] });
	const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
	const textAt = (offset: number): string => text.split('\n')[lines.linePos(offset).line - 1]?.trim() ?? '';
	const syntax = document.errors.length > 0 ? syntaxErrors(document) : [...unknownTags(document), ...badAliases(document), ...lostKeys(document)];
	const { value, error } = syntax.length > 0 ? {} : toPlain(document);
	const errors = error === undefined ? syntax : [error];
	const faults = errors.map(({ offset, message }) =>
		makeLineFault('yaml-syntax', { file, line: lineAt(offset) }, { text: textAt(offset), problem: message }),
	);
	// What stands in quotes may name any character: `"\uFFFE"`.
	if (faults.length === 0)
		for (const { offset, code } of controlCharacters(document))
			faults.push(makeLineFault('control-character', { file, line: lineAt(offset) }, { code }));
	return { value: faults.length > 0 ? undefined : value, lineOf: (path) => lineAt(offsetOf(document, path)), faults };
}

/** Gives the first line on which brackets, or keys and dashes by their indentation, are nested too deep. */
function findDeepLine(text: string): number | undefined {
	let depth = 0;
	for (const [index, line] of text.split('\n').entries()) {
		// Brackets in quotes count as well: nobody writes a hundred of them either.
		for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
			depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
			if (depth > DEEPEST) return index + 1;
		}
		const dashes = /^(?:[ \t]*[-?:](?=[ \t]))+/.exec(line)?.[0].replace(/[^-?:]/g, '').length ?? 0;
		if (dashes > DEEPEST || (/^ */.exec(line)?.[0].length ?? 0) > 10 * DEEPEST) return index + 1;
	}
	return undefined;
}

/** Gives a document as plain data; or why it cannot be had: aliases that stand for far more than is written. */
function toPlain(document: Document.Parsed): { value?: unknown; error?: FoundError } {
	try {
		return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
	} catch (error) {
		let offset = 0;
		visit(document, {
			Alias: (_, alias) => {
				offset = alias.range?.[0] ?? 0;
				return visit.BREAK;
			},
		});
		return { error: { offset, message: error instanceof Error ? error.message : 'it cannot be resolved' } };
	}
}

/** Finds characters in values that no text shows. */
function controlCharacters(document: Document.Parsed): { offset: number; code: string }[] {
	const found: { offset: number; code: string }[] = [];
	visit(document, {
		Scalar: (_, { value, range }) => {
			const control = typeof value === 'string' ? findControl(value) : undefined;
			if (control) found.push({ offset: range?.[0] ?? 0, code: control.code });
		},
	});
	return found;
}

/** The framework reads a day or a time without quotes as a date; what is read here must be the same. */
const day: ScalarTag = {
	tag: 'tag:yaml.org,2002:timestamp',
	default: true,
	test: /^\d{4}-\d\d-\d\d(?:[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/,
	resolve: (text) => {
		const date = new Date(/[Tt].*(?:Z|[+-][\d:]+)$/.test(text) || text.length === 10 ? text : `${text}Z`);
		// A day that no calendar has stays text: the schema says so.
		const isReal = !Number.isNaN(date.getTime()) && new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10));
		return isReal ? date : text;
	},
};

interface FoundError {
	offset: number;
	message: string;
}

/** Gives the errors of a document, one for each place: what the parser stumbles over next at the same place follows from it. */
function syntaxErrors(document: Document.Parsed): FoundError[] {
	const firsts = document.errors.filter(({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index);
	return firsts.map(({ code, message, pos }) => ({ offset: startOfUnclosed(document, { code, pos }) ?? pos[0], message }));
}

/** Finds where the quotation mark or bracket was opened that the parser found unclosed only further down. */
function startOfUnclosed(document: Document.Parsed, { code, pos: [end] }: Pick<YAMLParseError, 'code' | 'pos'>): number | undefined {
	if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
	let start: number | undefined;
	visit(document, (_, node) => {
		if (start === undefined && hasRange(node) && node.range[1] === end && (isScalar(node) || ('flow' in node && node.flow)))
			start = node.range[0];
	});
	return start;
}

/** Finds values with a tag that nothing reads, such as `!sic`: they would lose it without a word. */
function unknownTags(document: Document.Parsed): FoundError[] {
	return document.warnings.map(({ pos, message }) => ({ offset: pos[0], message }));
}

/**
 * Finds words in emphasis that were left without quotes: YAML takes `*so*` for a reference, and would throw at it later.
 * And references to what they stand in, which have no end.
 */
function badAliases(document: Document.Parsed): FoundError[] {
	const found: FoundError[] = [];
	visit(document, {
		Alias: (_, alias, path) => {
			const target = alias.resolve(document);
			if (target && path.some((node) => node === target))
				found.push({ offset: alias.range?.[0] ?? 0, message: `\`*${alias.source}\` refers to what it stands in` });
			if (!target) found.push({ offset: alias.range?.[0] ?? 0, message: `\`*${alias.source}\` refers to nothing` });
		},
	});
	return found;
}

/** Finds the one key that no plain object holds: what stands under it would be lost without a word. */
function lostKeys(document: Document.Parsed): FoundError[] {
	const found: FoundError[] = [];
	visit(document, {
		Pair: (_, { key }) => {
			if (isScalar(key) && key.value === '__proto__') found.push({ offset: key.range?.[0] ?? 0, message: '`__proto__` can be no key' });
		},
	});
	return found;
}

function offsetOf(document: Document.Parsed, path: DataPath): number {
	for (let length = path.length; length > 0; length -= 1) {
		const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
			if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
		} else {
			const node: unknown = document.getIn(path.slice(0, length), true);
			const range = hasRange(node) ? node.range : undefined;
			if (range) return range[0];
		}
	}
	return 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
	return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
