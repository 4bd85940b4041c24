/** Gives the consonants of a word in Latin letters, those alike in sound as one. */
export function consonantsOf(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, '')
		.replace(/ph/g, 'f')
		.replace(/dj/g, 'j')
		.replace(/ch/g, 'sh')
		.replace(/([kgsdtz])h/g, '$1')
		.replace(/[qcg]/g, 'k')
		.replace(/x/g, 'ks')
		.replace(/v/g, 'w')
		.replace(/[aeiouyw]/g, '')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
}
