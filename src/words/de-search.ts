import type { Widen } from './en';
import type { enSearch } from './en-search';
import { makeForms } from './forms';

const { plural, listAnd, listOr } = makeForms('de');

/** What search says, in German. */
export const deSearch: Widen<typeof enSearch> = {
	title: 'Suche',
	description: 'Beide Texte in jeder Schreibweise durchsuchen; die Antworten stehen nebeneinander.',
	hint: 'Namen werden in jeder Schreibweise gefunden, Wörter in jeder Form, und ein Tippfehler wird verziehen. Eine Frage findet den Punkt, der sie beantwortet.',
	operators: 'Was man eingeben kann',
	operatorRows: [
		['"eine Wendung"', 'diese Wörter zusammen, gleich was außer Wörtern dazwischensteht'],
		['-Wort, NOT Wort', 'Absätze ohne es'],
		['dies OR das', 'eines von beiden'],
		['in:', 'einer der beiden Texte, mit seinem Kurznamen'],
	],
	try: 'Zum Beispiel',
	noScript: 'Zum Suchen braucht es Skripte, und die sind abgeschaltet.',
	wordIndexLong: 'Das Wortregister',
	wordIndexSays: 'nennt jedes Wort und jeden Namen beider Texte mit seinen Stellen und kommt ohne Skripte aus:',
	everyWord: 'Jedes Wort und seine Stellen stehen',
	wordIndex: 'im Wortregister',
	needsNone: ', das keine Skripte braucht.',
	suggestions: 'Namen und Punkte',
	bothFor: (query) => `Beide Texte nach ${quote(query)} durchsuchen`,
	also: (type, spelling) => `${type}, auch ${spelling}`,
	status: {
		agree: 'beide sagen es',
		differ: 'sie unterscheiden sich',
		conflict: 'im Widerstreit',
		only: (label) => `nur ${label}`,
	},
	searching: 'Die Suche läuft …',
	notLoaded: 'Die Suche wurde nicht geladen.',
	failed:
		'Was die Suche braucht, ist nicht angekommen. Versuchen Sie es noch einmal, oder schlagen Sie die Wörter nach ',
	noEngine:
		'Das Programm, das die Stellen findet, ist nicht angekommen: Es wurde keine gesucht. Versuchen Sie es noch einmal, oder schlagen Sie die Wörter nach ',
	otherBuild:
		'Die Website wurde erneuert, seit diese Seite geöffnet ist. Laden Sie die Seite neu, oder schlagen Sie die Wörter nach ',
	tryAgain: 'Noch einmal versuchen',
	counts: (counts) => {
		const said = counts.join(', ');
		return said.charAt(0).toUpperCase() + said.slice(1);
	},
	countIn: (count, label) => `${count === 0 ? 'nichts' : passages(count)} in ${label}`,
	countPoints: points,
	sentences: (sentences, paragraphs) => {
		const counted = plural(sentences, { one: '1 Satz', other: `${sentences} Sätze` });
		return paragraphs.length === 1
			? `${counted} in ${paragraphs[0] ?? ''}`
			: `${counted} in ${plural(paragraphs.length, { one: '1 Absatz', other: `${paragraphs.length} Absätzen` })}`;
	},
	nothing: 'nichts',
	notAll: 'nichts, das alles davon hat',
	named: (label, count) => `${label} schon, in ${inPassages(count)}.`,
	namedOnly: (name, where) => `${name} wird genannt in ${listAnd(where)}.`,
	namedBoth: (name, where) => `${name} wird in beiden genannt: ${where.join(', ')}.`,
	office: (office, holder) => `${office}: ${holder}.`,
	notNamed: (label, name) => `${label} nennt ${name} nicht.`,
	neitherNames: (name) => `Keiner der Texte nennt ${name}.`,
	inLabel: (label, count) => `${label} in ${inPassages(count)}`,
	stands: (what, where) => `${what} kommt vor in ${listAnd(where)}.`,
	notIn: (label, what) => `Nicht in ${label}: ${what}.`,
	neitherHas: (what) => `Keiner der Texte hat ${what}.`,
	noneHasAll: 'Kein Absatz hat alles davon.',
	statusCount: (status, count) => `${status}: ${points(count)}.`,
	onlyCount: (label, count) =>
		`${plural(count, { one: '1 Punkt beruht', other: `${count} Punkte beruhen` })} allein auf ${label}.`,
	shownFor: (shown, typed) => `${quote(typed)} wird als ${shown} gelesen`,
	alsoSpelled: (name, spellings) => `${name}: auch ${spellings.map(quote).join(', ')}`,
	without: (what) => `ohne ${what}`,
	either: (what) => `entweder ${what.join(' oder ')}`,
	within: (label) => `nur ${label}`,
	ignored: (what) => `${quote(what)} ist hier kein Operator und wurde weggelassen`,
	unread: (what) => `${quote(what)} steht in einer Schrift, die nicht verstanden wurde: Danach wurde nicht gesucht`,
	notAsked: (what) => `eine Antwort darf ohne ${what.map(quote).join(', ')} auskommen`,
	heldBy: (office, name) => `${office}: Das Amt hat ${name}, und auch nach diesem Namen wird gesucht`,
	cut: 'Es gibt vielleicht mehr: Nur die Absätze, die am besten passen, wurden durchgesehen',
	asTyped: 'Nach den Wörtern suchen, wie sie dastehen',
	allSpellings: 'In allen Schreibweisen suchen',
	passage: (id) => (id.startsWith('h') ? `Überschrift ${id.slice(1)}` : `¶${id.slice(1)}`),
	passageOf: (label, passage) => `${label} ${passage}`,
	noWordOf: (label, what) =>
		what.length === 1
			? `${what[0] ?? ''} kommt in ${label} nicht vor.`
			: `Nichts davon kommt in ${label} vor: ${what.join(', ')}.`,
	apart: (label) => `Die Wörter kommen in ${label} vor, aber nicht zusammen.`,
	nearest: 'Am nächsten kommt:',
	byPoint: 'Nach dem Punkt, der antwortet',
	otherWords: (count) => `Ebenfalls mit allen Wörtern: ${passages(count)}`,
	someWords: (count) => `Einige der Wörter: ${passages(count)}`,
	kinWords: (count) => `Verwandte Wörter: ${passages(count)}`,
	has: (what) => `hat ${what.join(', ')}`,
	holder: (name) => `Wer das Amt hat: ${name}`,
	picture: (label, hits) => `Wo in ${label}: ${hits.join(', ')}`,
	asSentences: 'Sätze',
	asLines: 'Zeilen',
	view: 'Zeigen als',
	sort: 'Zeilen ordnen nach',
	sorts: { reading: 'ihrer Stelle', left: 'dem Wort davor', right: 'dem Wort dahinter' },
	lineHeads: ['davor', 'Wort', 'dahinter', 'Stelle'],
	points: 'Punkte',
	morePoints: (count) => plural(count, { one: '1 weiterer Punkt', other: `${count} weitere Punkte` }),
	section: 'Ein Abschnitt der Punkte:',
	nothingAtAll: 'Versuchen Sie es mit anderen oder weniger Wörtern, oder sehen Sie nach ',
	notAllIn: (label) => `nichts, das alles davon hat, in ${label}`,
	quote,
	oneOf: listOr,
	kinds: {
		person: 'Person',
		group: 'Gruppe',
		place: 'Ort',
		office: 'Amt',
		publication: 'Veröffentlichung',
		event: 'Ereignis',
		community: 'Gemeinschaft',
		other: 'Sonstiges',
	},
};

function quote(words: string): string {
	return `„${words}“`;
}

function points(count: number): string {
	return plural(count, { one: '1 Punkt', other: `${count} Punkte` });
}

function passages(count: number): string {
	return plural(count, { one: '1 Absatz', other: `${count} Absätze` });
}

/** The same behind a preposition. */
function inPassages(count: number): string {
	return plural(count, { one: '1 Absatz', other: `${count} Absätzen` });
}
