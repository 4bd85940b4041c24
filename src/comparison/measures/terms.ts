import { overlap } from './coverage';
import type { Article, Mention, Name } from '../model';
import { languageOf } from '../../language/language';
import { tokenize } from '../../language/tokens';

/** A term of a passage: `@id` for a mention of a name, the stem for a word that is in none; offsets in UTF-16. */
export interface Term {
	key: string;
	passage: string;
	start: number;
	end: number;
}

/**
 * Gives the terms of an article, headings included: every mention of a name as the name's id, so that two spellings meet,
 * and every word around them that carries a topic as its stem. By passage; the names of a passage first.
 */
export function termsOf(article: Article, names: readonly Name[]): Term[] {
	const mentions = names.flatMap(({ id, mentions: all }) =>
		all.filter((mention) => mention.article === article.id).map((mention) => ({ key: `@${id}`, mention })),
	);
	const language = languageOf(article.lang);
	const ofPassage = Map.groupBy(mentions, ({ mention }) => mention.passage);
	return article.passages.flatMap((passage) => {
		const here = ofPassage.get(passage.id) ?? [];
		const place = { article: article.id, passage: passage.id };
		const words = tokenize(passage.text, language).filter(
			(token) =>
				!token.isStopWord &&
				!here.some(({ mention }) => overlap(mention, { ...place, start: token.start, end: token.end })),
		);
		return [
			...here.map(({ key, mention }) => makeTerm(key, passage.id, mention)),
			...words.map((token) => makeTerm(token.stem, passage.id, token)),
		];
	});
}

function makeTerm(key: string, passage: string, { start, end }: Pick<Mention, 'start' | 'end'>): Term {
	return { key, passage, start, end };
}
