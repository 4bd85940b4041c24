/** Letters of other scripts as those who write names in Latin letters mostly write them; vowels that a script leaves out stay out. */
const ARABIC =
	'ا a أ a إ a آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ک k ل l م m ن n ه h ة a و u ي i ی i ى a ئ - ؤ - ء - پ p چ ch ژ zh گ g ڤ v ٹ t ڈ d ڑ r ں n ے e ہ h ھ h';
const HEBREW = 'א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t';
const CYRILLIC =
	'а a б b в v г g д d е e ё o ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ќ k ѓ g ѕ dz';
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';
const ARMENIAN =
	'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f';

const LETTERS: ReadonlyMap<string, string> = new Map(
	[ARABIC, HEBREW, CYRILLIC, GREEK, ARMENIAN].flatMap((table) => {
		const cells = table.split(' ');
		return cells.flatMap((letter, index): [string, string][] => {
			const latin = cells[index + 1];
			return index % 2 === 0 && latin !== undefined ? [[letter, latin === '-' ? '' : latin]] : [];
		});
	}),
);

/** Tells whether a text has letters that `romanize` knows. */
const OTHER_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Writes Arabic, Hebrew, Cyrillic, Greek and Armenian letters as Latin ones, for names to meet: `العبادي` is `alabadi`. A first capital stays one. */
export function romanize(text: string): string {
	if (!OTHER_SCRIPT.test(text)) return text;
	return text
		.normalize('NFD')
		.replace(/[\u064b-\u065f\u0670\u0640\u0591-\u05c7]/gu, '')
		.normalize('NFC')
		.replace(/(?<=[\p{Script=Greek}])\p{M}+/gu, '')
		.replace(/[^]/gu, (letter) => {
			const small = letter.toLowerCase();
			const latin = LETTERS.get(small) ?? LETTERS.get(small.normalize('NFD').charAt(0));
			if (latin === undefined) return letter;
			return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
		});
}
