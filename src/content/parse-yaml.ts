import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type ScalarTag, type YAMLParseError } from 'yaml';
import { makeLineFault, type Fault } from '../comparison/faults';
import type { DataPath } from '../comparison/sources';

/** A YAML text as data, with the way back from a value to its line. */
export interface LocatedYaml {
	value: unknown;
	/** Gives the line of the value at a path: its key's, or the nearest parent's where it is missing. */
	lineOf: (path: DataPath) => number;
	faults: Fault[];
}

/** Parses YAML; `firstLine` is the line of the file on which it starts. Syntax errors come back as faults. */
export function parseYaml(text: string, { file, firstLine = 1 }: { file: string; firstLine?: number }): LocatedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: (tags) => [day, ...tags] });
	const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
	const textAt = (offset: number): string => text.split('\n')[lines.linePos(offset).line - 1]?.trim() ?? '';
	const errors = document.errors.length > 0 ? syntaxErrors(document) : [...unknownTags(document), ...danglingAliases(document)];
	const faults = errors.map(({ offset, message }) =>
		makeLineFault('yaml-syntax', { file, line: lineAt(offset) }, { text: textAt(offset), problem: message }),
	);
	return { value: faults.length > 0 ? undefined : document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)), faults };
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

interface SyntaxError {
	offset: number;
	message: string;
}

/** Gives the errors of a document, one for each place: what the parser stumbles over next at the same place follows from it. */
function syntaxErrors(document: Document.Parsed): SyntaxError[] {
	const firsts = document.errors.filter(({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index);
	return firsts.map((error) => ({ offset: startOfUnclosed(document, error) ?? error.pos[0], message: error.message }));
}

/** Finds where the quotation mark or bracket was opened that the parser found unclosed only further down. */
function startOfUnclosed(document: Document.Parsed, { code, pos: [end] }: YAMLParseError): number | undefined {
	if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
	let start: number | undefined;
	visit(document, (_, node) => {
		if (start === undefined && hasRange(node) && node.range[1] === end && (isScalar(node) || ('flow' in node && node.flow)))
			start = node.range[0];
	});
	return start;
}

/** Finds values with a tag that nothing reads, such as `!sic`: they would lose it without a word. */
function unknownTags(document: Document.Parsed): SyntaxError[] {
	return document.warnings.map(({ pos, message }) => ({ offset: pos[0], message }));
}

/** Finds words in emphasis that were left without quotes: YAML takes `*so*` for a reference, and would throw at it later. */
function danglingAliases(document: Document.Parsed): SyntaxError[] {
	const found: SyntaxError[] = [];
	visit(document, {
		Alias: (_, alias) => {
			if (!alias.resolve(document)) found.push({ offset: alias.range?.[0] ?? 0, message: `\`*${alias.source}\` refers to nothing` });
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
