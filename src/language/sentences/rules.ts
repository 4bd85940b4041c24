import { english } from './english';
import { others } from './others';

/** What a language adds to the marks that end sentences. Abbreviations are written without their last full stop. */
export interface SentenceRules {
	/** Abbreviations that never end a sentence: what follows belongs to them. Their case tells `Sun.` from `the sun.` */
	never: readonly string[];
	/** Abbreviations of words that only a number behind them makes abbreviations. */
	beforeNumber: readonly string[];
	/** Abbreviations that end a sentence only where a new one clearly starts. */
	seldom: readonly string[];
	/** Words that clearly start a sentence, when they have a capital. */
	starters: readonly string[];
	/** Further tests, each of which keeps two pieces together (`true`), parts them (`false`), or leaves it to the others. */
	judge?: (before: string, after: string) => boolean | undefined;
}

/** No rules but the marks. */
const plain: SentenceRules = { never: [], beforeNumber: [], seldom: [], starters: [] };

/** Gives the rules of a language, as a BCP 47 tag; of one that has none, none. */
export function rulesOf(language: string): CompiledRules {
	const [name = ''] = language.toLowerCase().split('-');
	const known = compiled.get(name) ?? compile(name === 'en' ? english : (others[name] ?? plain));
	compiled.set(name, known);
	return known;
}

const compiled = new Map<string, CompiledRules>();

/** Rules as patterns: of what stands before a cut, and of what follows it. */
export interface CompiledRules {
	never: RegExp;
	beforeNumber: RegExp;
	seldom: RegExp;
	starts: RegExp;
	/** It knows which abbreviations a number may follow. */
	knowsNumbers: boolean;
	judge: (before: string, after: string) => boolean | undefined;
}

function compile({ never, beforeNumber, seldom, starters, judge }: SentenceRules): CompiledRules {
	return {
		never: endsIn(never),
		beforeNumber: endsIn(beforeNumber),
		seldom: endsIn(seldom),
		// `A` of `A.` is an initial, `All` of `All-Star` no starter.
		starts:
			starters.length === 0
				? NOTHING
				: new RegExp(`^[“‘"'(\\[«]*(?:${starters.join('|')})(?![\\p{L}\\p{M}\\p{N}.-])`, 'u'),
		knowsNumbers: beforeNumber.length > 0,
		judge: judge ?? (() => undefined),
	};
}

const NOTHING = /(?!)/;

/** Makes a pattern of texts that end in one of some abbreviations, as a whole word, a closing bracket behind it or not. */
function endsIn(abbreviations: readonly string[]): RegExp {
	if (abbreviations.length === 0) return NOTHING;
	const words = abbreviations.map((word) => word.replaceAll('.', '\\.\\s?'));
	return new RegExp(`(?:^|[\\s(\\[“‘«"'–—/-])(?:${words.join('|')})\\.\\)?$`, 'u');
}
