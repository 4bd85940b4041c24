import { stemmer } from 'stemmer';
import { baseForm } from './irregular-forms';
import type { Language } from './language';
import { plainWord } from './plain-word';

/** English words that carry no topic. */
const STOP_WORDS = new Set(
	'a about above after again against all also am among an and another any are as at be became because been before being below between both but by can could did do does doing down during each either ever every few for from further had has have having he her here hers him himself his how however i if in into is it its itself just let like many may me might more most much must my near no nor not now of off on once only or other our out over own per same shall she should since so some such than that the their them then there these they this those though through thus to too toward towards under until up upon us very was we were what when where whether which while who whom whose why will with within without would yet you your'.split(
		' ',
	),
);

/** English: possessives are left out, irregular forms are led to their base, and the rest is Porter's stemmer's. */
export const english: Language = {
	tag: 'en',
	plainWord: plainEnglish,
	stemOf: (word) => stemmer(baseForm(plainEnglish(word))),
	isStopWord: (word) => STOP_WORDS.has(plainEnglish(word)),
};

function plainEnglish(word: string): string {
	return plainWord(word.replace(/['’ʿʾ‘`´]s$/iu, ''));
}
