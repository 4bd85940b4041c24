/** A page, a text directive, and what it marks on the page: blocks parted by bars, the words between ⟦ and ⟧. */
export interface DirectiveCase {
	name: string;
	html: string;
	directive: string;
	/** What is marked in every browser, or in each. */
	marked: string | { chromium: string; firefox: string };
}

const NONE = 'nothing';

/** What was seen in Chromium 156 and Firefox 153; the model says the same, and `directives.spec.ts` asks them again. */
export const directiveCases: DirectiveCase[] = [
	{ name: 'a word', html: '<p>one two three</p>', directive: 'two', marked: 'one ⟦two⟧ three' },
	{ name: 'the first of two', html: '<p>two</p><p>two</p>', directive: 'two', marked: '⟦two⟧ | two' },
	{ name: 'no part of a word', html: '<p>indeed</p>', directive: 'deed', marked: NONE },
	{ name: 'words that are not there', html: '<p>one two</p>', directive: 'three', marked: NONE },

	{ name: 'another case', html: '<p>One Two</p>', directive: 'oNE tWO', marked: '⟦One Two⟧' },
	{ name: 'another accent', html: '<p>the café</p>', directive: 'CAFE', marked: 'the ⟦café⟧' },
	{ name: 'letters with strokes', html: '<p>Øst łódź</p>', directive: 'ost lodz', marked: '⟦Øst łódź⟧' },
	{ name: 'Greek and Cyrillic accents', html: '<p>άβγ ёлка</p>', directive: 'αβγ елка', marked: '⟦άβγ ёлка⟧' },
	{ name: 'another apostrophe', html: '<p>it’s so</p>', directive: "it's", marked: '⟦it’s⟧ so' },
	{ name: 'other quotation marks', html: '<p>the “word” d</p>', directive: '"word"', marked: 'the ⟦“word”⟧ d' },
	{ name: 'angled quotation marks', html: '<p>the «word» d</p>', directive: '"word"', marked: NONE },
	{ name: 'a no-break space', html: '<p>no\u00A0break</p>', directive: 'no break', marked: '⟦no\u00A0break⟧' },
	{ name: 'a soft hyphen', html: '<p>a soft\u00ADhyphen</p>', directive: 'softhyphen', marked: 'a ⟦soft\u00ADhyphen⟧' },
	{
		name: 'a word behind a soft hyphen',
		html: '<p>a soft\u00ADhyphen</p>',
		directive: 'hyphen',
		marked: 'a soft\u00AD⟦hyphen⟧',
	},
	{
		name: 'a dash for a hyphen',
		html: '<p>a – b</p>',
		directive: 'a %2D b',
		marked: { chromium: NONE, firefox: '⟦a – b⟧' },
	},
	{
		name: 'ss for ß',
		html: '<p>die Straße</p>',
		directive: 'strasse',
		marked: { chromium: 'die ⟦Straße⟧', firefox: NONE },
	},

	{ name: 'a word before an apostrophe', html: '<p>Iran’s men. Iran.</p>', directive: 'Iran', marked: { chromium: 'Iran’s men. ⟦Iran⟧.', firefox: '⟦Iran⟧’s men. Iran.' } }, // prettier-ignore
	{ name: 'digits behind a comma', html: '<p>1,200 or 200</p>', directive: '200', marked: { chromium: '1,200 or ⟦200⟧', firefox: '1,⟦200⟧ or 200' } }, // prettier-ignore
	{ name: 'a part of a hyphenated word', html: '<p>pro-Iran men</p>', directive: 'Iran', marked: 'pro-⟦Iran⟧ men' },
	{ name: 'a letter before a full stop', html: '<p>the U.S. men</p>', directive: 'U', marked: 'the ⟦U⟧.S. men' },
	{ name: 'a letter beside a low line', html: '<p>a_b c</p>', directive: 'b', marked: NONE },
	{ name: 'brackets', html: '<p>one (two) three</p>', directive: '%28two%29', marked: 'one ⟦(two)⟧ three' },
	{ name: 'a dash without blanks', html: '<p>x —word— y</p>', directive: '—word—', marked: 'x ⟦—word—⟧ y' },
	{
		name: 'signs with a meaning of their own',
		html: '<p>a &amp; b, c - 5%</p>',
		directive: '%26 b%2C c %2D 5%25',
		marked: 'a ⟦& b, c - 5%⟧',
	},

	{ name: 'a prefix', html: '<p>two, one two</p>', directive: 'one-,two', marked: 'two, one ⟦two⟧' },
	{
		name: 'a prefix with its punctuation',
		html: '<p>two. One, two</p>',
		directive: 'One%2C-,two',
		marked: 'two. One, ⟦two⟧',
	},
	{ name: 'a prefix without its punctuation', html: '<p>One, two</p>', directive: 'One-,two', marked: NONE },
	{
		name: 'a prefix in the block before',
		html: '<p>beta</p><p>alpha</p><p>beta</p>',
		directive: 'alpha-,beta',
		marked: 'beta | alpha | ⟦beta⟧',
	},
	{ name: 'a prefix within the word', html: '<p>deed indeed</p>', directive: 'in-,deed', marked: 'deed in⟦deed⟧' },
	{
		name: 'a prefix behind something hidden',
		html: '<p>a</p><p hidden>x</p><p>c</p>',
		directive: 'a-,c',
		marked: 'a | ⟦c⟧',
	},
	{ name: 'a prefix before something folded away', html: '<p>a</p><details><summary>s</summary>g</details><p>c</p>', directive: 'a-,c', marked: NONE }, // prettier-ignore
	{ name: 'a suffix', html: '<p>two one, two three</p>', directive: 'two,-three', marked: 'two one, ⟦two⟧ three' },
	{
		name: 'a suffix with punctuation',
		html: '<p>two; two, three</p>',
		directive: 'two,-%2C three',
		marked: 'two; ⟦two⟧, three',
	},
	{
		name: 'a suffix in the block behind',
		html: '<p>a</p><p>b</p><p>a</p><p>c</p>',
		directive: 'a,-c',
		marked: 'a | b | ⟦a⟧ | c',
	},
	{
		name: 'a suffix within the word',
		html: '<p>a nation, nations</p>',
		directive: 'nation,-s',
		marked: 'a nation, ⟦nation⟧s',
	},
	{
		name: 'a suffix that is the rest of a possessive',
		html: '<p>Iran is. <a href="x">Iran</a>’s</p>',
		directive: "Iran,-'s",
		marked: 'Iran is. ⟦Iran⟧’s',
	},
	{ name: 'a suffix that ends within a word', html: '<p>a is this</p>', directive: 'is,-th', marked: NONE },
	{ name: 'a prefix and a suffix', html: '<p>x a b, x a c</p>', directive: 'x-,a,-c', marked: 'x a b, x ⟦a⟧ c' },
	{ name: 'a prefix that overlaps itself', html: '<p>a a a b</p>', directive: 'a a-,a,-b', marked: 'a a ⟦a⟧ b' },
	{ name: 'words that overlap themselves', html: '<p>a a a b</p>', directive: 'a a,-b', marked: 'a ⟦a a⟧ b' },

	{ name: 'a range', html: '<p>q a b c d e</p>', directive: 'a,d', marked: 'q ⟦a b c d⟧ e' },
	{ name: 'a range to the first end', html: '<p>a c b c</p>', directive: 'a,c', marked: '⟦a c⟧ b c' },
	{
		name: 'a range to the end with the suffix',
		html: '<p>a b c a b d</p>',
		directive: 'a,b,-d',
		marked: '⟦a b c a b⟧ d',
	},
	{ name: 'a range across blocks', html: '<p>x a</p><p>b y</p>', directive: 'a,b', marked: 'x ⟦a | b⟧ y' },
	{ name: 'a range whose end stands only before', html: '<p>b a</p>', directive: 'a,b', marked: NONE },
	{
		name: 'a range with a prefix before it',
		html: '<p>a c two a b c</p>',
		directive: 'two-,a,c',
		marked: 'a c two ⟦a b c⟧',
	},

	{ name: 'words across blocks', html: '<p>alpha</p><p>beta</p>', directive: 'alpha beta', marked: NONE },
	{ name: 'words across a line break', html: '<p>one<br>two</p>', directive: 'one two', marked: NONE },
	{ name: 'a prefix before a line break', html: '<p>one<br>two</p>', directive: 'one-,two', marked: 'one | ⟦two⟧' },
	{
		name: 'words across cells',
		html: '<table><tr><td>one</td> <td>two</td></tr></table>',
		directive: 'one two',
		marked: NONE,
	},
	{
		name: 'a word at the edge of a cell',
		html: '<table><tr><td>one</td><td>two</td></tr></table>',
		directive: 'one',
		marked: '⟦one⟧ | two',
	},
	{
		name: 'words across a link',
		html: '<p>a <a href="x">one</a> two</p>',
		directive: 'a one two',
		marked: '⟦a one two⟧',
	},
	{ name: 'a word with a border in it', html: '<p>o<em>n</em>e two</p>', directive: 'one', marked: '⟦one⟧ two' },
	{
		name: 'words across a mark without text',
		html: '<p>one<button class="nt"></button>, two</p>',
		directive: 'one%2C two',
		marked: '⟦one, two⟧',
	},
	{
		name: 'a word with a mark without text in it',
		html: '<p>on<button class="nt"></button>e two</p>',
		directive: 'one two',
		marked: '⟦one two⟧',
	},
	{
		name: 'a word with a mark with text behind it',
		html: '<p>one<sup>2</sup> two</p>',
		directive: 'one',
		marked: NONE,
	},
	{
		name: 'a word that a field suggests before',
		html: '<p><input placeholder="Search or ask"></p><p>we ask</p>',
		directive: 'ask',
		marked: { chromium: NONE, firefox: 'we ⟦ask⟧' },
	},
	{
		name: 'a word that a field suggests behind',
		html: '<p>we ask</p><p><input placeholder="ask"></p>',
		directive: 'ask',
		marked: 'we ⟦ask⟧',
	},
	{
		name: 'a word that a field suggests, with a word before it',
		html: '<p><input placeholder="Search or ask"></p><p>we ask</p>',
		directive: 'we-,ask',
		marked: 'we ⟦ask⟧',
	},
	{ name: 'words that the style sheet draws', html: '<p class="drawn">two</p>', directive: 'drawn', marked: NONE },
	{ name: 'words behind drawn ones', html: '<p class="drawn">two</p>', directive: 'two', marked: '⟦two⟧' },
	{
		name: 'a block within a block',
		html: '<div>aa<em>b</em>c<div>d</div>e</div>',
		directive: 'aabc',
		marked: '⟦aabc⟧ | d | e',
	},
	{ name: 'what is folded away', html: '<details><summary>sum</summary><p>inner words</p></details>', directive: 'inner words', marked: 'sum | ⟦inner words⟧' }, // prettier-ignore
	{
		name: 'a summary',
		html: '<details><summary>sum</summary>inner</details><p>sum</p>',
		directive: 'sum',
		marked: '⟦sum⟧ | inner | sum',
	},
	{
		name: 'what cannot be selected',
		html: '<p style="user-select: none">word</p><p>word</p>',
		directive: 'word',
		marked: '⟦word⟧ | word',
	},
	{ name: 'what is hidden', html: '<p hidden>word</p><p>word</p>', directive: 'word', marked: '⟦word⟧' },
	{
		name: 'what is hidden until found',
		html: '<p hidden="until-found">word</p><p>word</p>',
		directive: 'word',
		marked: '⟦word⟧ | word',
	},
	{ name: 'a popover', html: '<div popover>word</div><p>word</p>', directive: 'word', marked: '⟦word⟧' },
	{ name: 'a script, a style, a template', html: '<script>word</script><style>word {}</style><template>word</template><p>word</p>', directive: 'word', marked: '⟦word⟧' }, // prettier-ignore
	{ name: 'a choice', html: '<select><option>word</option></select><p>word</p>', directive: 'word', marked: '⟦word⟧' },

	{ name: 'Arabic', html: '<p dir="rtl">بحر هادئ بحر أزرق</p>', directive: 'هادئ-,بحر', marked: 'بحر هادئ ⟦بحر⟧ أزرق' },
	{
		name: 'Hebrew among Latin',
		html: '<p>The word שלום, and שלום again</p>',
		directive: 'and-,שלום',
		marked: 'The word שלום, and ⟦שלום⟧ again',
	},
];
