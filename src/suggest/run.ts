import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readContent } from '../content/read-content';
import { reportFaults } from '../content/report';
import { decide, decisionsSchema, undecided, undoLast, type Decision } from './decisions';
import { readDictionary } from './dictionary';
import { judgeNames } from './judge-names';
import { makeSuggestions, suggestionKinds, type Suggestion, type SuggestionKind } from './suggest';
import { suggestNames } from './suggest-names';
import { fileOf, listSuggestions } from './write-suggestion';

/** What `npm run suggest` was asked for. */
export interface SuggestRequest {
	folder: string;
	/** Ids; with `accept` or `refuse` none means all that the filter leaves. */
	ids: string[];
	kind?: string | undefined;
	atLeast?: string | undefined;
	match?: string | undefined;
	act?: 'accept' | 'refuse' | 'undo' | 'judge' | undefined;
	isJson?: boolean;
	all?: boolean;
}

/** What it answers: words for standard output or error, and an exit code. */
export interface SuggestAnswer {
	text: string;
	code: 0 | 1;
}

const DECISIONS = 'suggested/decisions.yaml';
/** What is less sure is not shown unless it is asked for. */
const AT_LEAST = 0.4;

/** Answers one command: lists suggestions, or accepts, refuses and takes back. Nothing is overwritten, and nothing written that makes the content fail. */
export async function runSuggest(request: SuggestRequest): Promise<SuggestAnswer> {
	const { folder, act } = request;
	const wrong = checkRequest(request);
	if (wrong) return fail(wrong);
	const { comparison, faults } = await readContent(folder);
	if (!comparison) return fail(`The content cannot be read yet:\n${reportFaults(faults, folder)}`);
	const decisions = readDecisions(folder);
	if (typeof decisions === 'string') return fail(decisions);
	if (act === 'undo') return undo(folder, decisions);
	if (act === 'judge') {
		const {
			precision,
			recall,
			right,
			suggested,
			found,
			names,
			wrong: others,
			missed,
		} = judgeNames(
			suggestNames(comparison.articles).filter(({ score }) => score >= Number(request.atLeast ?? AT_LEAST)),
			comparison.names,
		);
		return say(
			`names: precision ${precision.toFixed(2)} (${right} of ${suggested}), recall ${recall.toFixed(2)} (${found} of ${names})\nnot a name: ${others.join(' | ')}\nnot found: ${missed.join(' | ')}`,
		);
	}
	const all = makeSuggestions(comparison, readDictionary(comparison.articles[0].lang));
	const open = undecided(all, decisions);
	const chosen = filterSuggestions(open, request);
	if (act === undefined)
		return say(request.isJson ? JSON.stringify(chosen, null, '\t') : list(chosen, open.length, all.length));
	const unknown = request.ids.filter((id) => !open.some((suggestion) => suggestion.id === id));
	if (unknown.length > 0)
		return fail(
			`No open suggestion is called \`${unknown.join('`, `')}\`. \`npm run suggest\` lists them with their ids.`,
		);
	if (chosen.length === 0) return fail('Nothing is left to decide on by these filters.');
	return act === 'refuse' ? refuse(folder, decisions, chosen) : accept(folder, decisions, chosen);
}

function checkRequest({ kind, atLeast, ids, act, all, match }: SuggestRequest): string | undefined {
	if (kind !== undefined && !(suggestionKinds as readonly string[]).includes(kind))
		return `\`--kind ${kind}\` is none of ${suggestionKinds.join(', ')}.`;
	if (atLeast !== undefined && !(Number(atLeast) >= 0 && Number(atLeast) <= 1))
		return `\`--at-least ${atLeast}\` is no number from 0 to 1.`;
	const isBulk = (act === 'accept' || act === 'refuse') && ids.length === 0;
	if (isBulk && !all && kind === undefined && atLeast === undefined && match === undefined)
		return `Say which: ids, a filter (\`--kind name --at-least 0.8\`, \`--match word\`), or \`--all\`.`;
	return undefined;
}

/** Gives the suggestions that ids and filters leave. */
export function filterSuggestions(
	suggestions: readonly Suggestion[],
	{ ids, kind, atLeast, match }: Pick<SuggestRequest, 'ids' | 'kind' | 'atLeast' | 'match'>,
): Suggestion[] {
	if (ids.length > 0) return suggestions.filter(({ id }) => ids.includes(id));
	const words = match?.toLowerCase();
	return suggestions.filter(
		(suggestion) =>
			(kind === undefined || suggestion.kind === (kind as SuggestionKind)) &&
			suggestion.score >= Number(atLeast ?? AT_LEAST) &&
			(words === undefined ||
				[suggestion.title, ...suggestion.words.flat()].some((text) => text.toLowerCase().includes(words))),
	);
}

function list(chosen: readonly Suggestion[], open: number, all: number): string {
	const head = `# ${chosen.length} of ${open} open suggestions (${all - open} decided). Nothing is published by itself.\n# npm run suggest -- --accept ID … | --refuse ID … | --undo; filters: --kind ${suggestionKinds.join('|')}, --at-least 0.8, --match word; --all\n`;
	return chosen.length === 0 ? head.trimEnd() : head + listSuggestions(chosen).trimEnd();
}

function readDecisions(folder: string): Decision[] | string {
	const path = join(folder, DECISIONS);
	if (!existsSync(path)) return [];
	try {
		const read = decisionsSchema.safeParse(parse(readFileSync(path, 'utf8')) ?? []);
		if (read.success) return read.data;
	} catch {
		// Told below: it cannot be read, for whatever reason.
	}
	return `\`${path}\` is no list of decisions. Mend it, or take it away: then nothing is remembered.`;
}

function keep(folder: string, decisions: readonly Decision[]): void {
	write(join(folder, DECISIONS), stringify(decisions, { lineWidth: 0 }), 'w');
}

function refuse(folder: string, decisions: readonly Decision[], chosen: readonly Suggestion[]): SuggestAnswer {
	keep(
		folder,
		decide(
			decisions,
			chosen.map(({ id }) => ({ id, decision: 'refused' })),
		),
	);
	return say(`Refused: ${chosen.map(({ id }) => id).join(', ')}. They are not suggested again.`);
}

async function accept(
	folder: string,
	decisions: readonly Decision[],
	chosen: readonly Suggestion[],
): Promise<SuggestAnswer> {
	const files = chosen.map((suggestion) => ({ id: suggestion.id, ...fileOf(suggestion) }));
	const there = files.filter(({ file }) => existsSync(join(folder, file)));
	if (there.length > 0)
		return fail(`Nothing was written: \`${there.map(({ file }) => file).join('`, `')}\` is there already.`);
	for (const { file, text } of files) write(join(folder, file), text, 'wx');
	const { faults } = await readContent(folder);
	if (faults.length > 0) {
		for (const { file } of files) rmSync(join(folder, file));
		return fail(`Nothing was kept: with it the content would fail.\n${reportFaults(faults, folder)}`);
	}
	keep(
		folder,
		decide(
			decisions,
			files.map(({ id, file, text }) => ({ id, decision: 'accepted', wrote: { file, text } })),
		),
	);
	return say(`Accepted:\n${files.map(({ id, file }) => `  ${id} → ${file}`).join('\n')}`);
}

function undo(folder: string, decisions: readonly Decision[]): SuggestAnswer {
	const { kept, undone } = undoLast(decisions);
	if (undone.length === 0) return fail('There is nothing to take back.');
	const wrote = undone.flatMap((decision) => decision.wrote ?? []);
	const changed = wrote.filter(
		({ file, text }) => existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8') !== text,
	);
	if (changed.length > 0)
		return fail(
			`Nothing was taken back: \`${changed.map(({ file }) => file).join('`, `')}\` was changed since. Take it away by hand.`,
		);
	for (const { file } of wrote) rmSync(join(folder, file), { force: true });
	keep(folder, kept);
	return say(`Taken back: ${undone.map(({ id }) => id).join(', ')}.`);
}

function write(path: string, text: string, flag: 'w' | 'wx'): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag });
}

function say(text: string): SuggestAnswer {
	return { text, code: 0 };
}

function fail(text: string): SuggestAnswer {
	return { text, code: 1 };
}
