import { plainWord } from '../../language/plain-word';
import { isNameArticle } from '../../language/fold-name';
import type { Lexicon } from './lexicon';

/** A status of points that both texts speak of. */
export type SharedStatus = 'agree' | 'differ' | 'conflict';

/** What a query asks of the two texts as such. */
export type AboutTexts =
	| { type: 'none'; side?: number }
	/** Where do they agree, differ: points that have one of these statuses. */
	| { type: 'statuses'; statuses: SharedStatus[]; side?: number }
	/** Which of them has it. */
	| { type: 'which'; side?: number }
	/** What only one of them says. */
	| { type: 'only'; side: number }
	/** What one of them says of something. */
	| { type: 'one'; side: number };

/** Words for the statuses of points, as a reader may put them. */
const STATUS_WORDS: readonly (readonly [RegExp, SharedStatus])[] = [
	[/^agree(?:s|d|ing|ments?)?$/, 'agree'],
	[/^differ(?:s|ing|ent|ently|ences?)?$/, 'differ'],
	[
		/^(?:disagree(?:s|d|ing|ments?)?|conflict(?:s|ing)?|contradict(?:s|ions?|ory)?|tensions?|odds|clash(?:es)?)$/,
		'conflict',
	],
];
const TEXT = /^(?:articles?|texts?|reports?|sources?|authors?|sides?|one|piece|pieces|both|either|neither|two)$/;
const SAYING =
	/^(?:say|says|said|mentions?|mentioned|names?|named|has|have|had|speaks?|tells?|reports?|writes?|wrote|talks?|covers?|discuss(?:es)?|about|of|on|according|to|do|does|did|the|in|is|are|it|that|them|these|those|they|there)$/;

/** Tells whether a word carries no topic: the small words of the texts’ languages, and the articles of names. */
export function isSmall(word: string, { languages }: Pick<Lexicon, 'languages'>): boolean {
	return (
		languages.all.some((language) => language.isStopWord(word)) ||
		isNameArticle(plainWord(word)) ||
		/^(?:vs|versus|etc|via|(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should)n['’]t)$/i.test(word)
	);
}

/** Reads what a query asks of the texts as such; `drop` are the words that say so, as places. */
export function aboutTexts(words: readonly string[], lexicon: Lexicon): { about: AboutTexts; drop: Set<number> } {
	const { data, words: known, language } = lexicon;
	const plain = words.map(language.plainWord);
	const labels = plain.map((word) => {
		const side = known.has(word)
			? -1
			: data.articles.findIndex(({ id, label }) => plainWord(label) === word || (word.length > 2 && id === word));
		return side === -1 ? undefined : side;
	});
	const statuses = [
		...new Set(
			plain.flatMap((word) => STATUS_WORDS.filter(([pattern]) => pattern.test(word)).map(([, status]) => status)),
		),
	];
	const isFrame = (word: string, at: number): boolean =>
		labels[at] !== undefined ||
		isSmall(word, lexicon) ||
		TEXT.test(word) ||
		SAYING.test(word) ||
		/^(?:only|just|alone|solely|which|what|where|how|points?|all)$/.test(word);
	if (
		statuses.length > 0 &&
		plain.every((word, at) => isFrame(word, at) || STATUS_WORDS.some(([pattern]) => pattern.test(word)))
	)
		return { about: { type: 'statuses', statuses }, drop: new Set(plain.keys()) };
	const named = [...new Set(labels.filter((side) => side !== undefined))];
	const [side] = named;
	const drop = new Set<number>();
	if (plain[0] === 'which' || plain[0] === 'what' || plain[0] === 'do' || plain[0] === 'does') {
		const text = plain.findIndex((word) => TEXT.test(word));
		if (text > 0 && text < 4 && plain.slice(0, text).every((word) => isSmall(word, lexicon))) {
			for (
				let at = 0;
				at < plain.length && (at <= text || SAYING.test(plain[at] ?? '') || TEXT.test(plain[at] ?? ''));
				at += 1
			)
				drop.add(at);
			if (drop.size > text + 1 || plain.length > text + 1) return { about: { type: 'which' }, drop };
			drop.clear();
		}
	}
	if (side === undefined) return { about: { type: 'none' }, drop };
	// `MEI vs LWJ`: what both speak of.
	if (named.length > 1 && plain.every(isFrame))
		return { about: { type: 'statuses', statuses: ['agree', 'differ', 'conflict'] }, drop: new Set(plain.keys()) };
	for (const [at, own] of labels.entries()) {
		if (own === undefined) continue;
		drop.add(at);
		// What leads to the label is of the frame too: `what does … say about`, `according to …`, `only …`.
		for (let before = at - 1; before >= 0 && isFrame(plain[before] ?? '', before); before -= 1) drop.add(before);
		for (
			let behind = at + 1;
			behind < plain.length &&
			/^(?:only|alone|solely|say|says|said|mentions?|about|of|on|tell|tells|us|writes?)$/.test(plain[behind] ?? '');
			behind += 1
		)
			drop.add(behind);
	}
	if (named.length > 1) return { about: { type: 'none' }, drop };
	const isOnly = plain.some((word) => /^(?:only|just|alone|solely)$/.test(word));
	if (isOnly && plain.every((word, at) => isFrame(word, at))) return { about: { type: 'only', side }, drop };
	return { about: { type: 'one', side }, drop };
}
