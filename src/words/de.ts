import { deDates } from './de-dates';
import { deSearch } from './de-search';
import type { Words } from './en';
import { makeForms } from './forms';

const { plural, number, listAnd, listOr } = makeForms('de');

/** The site's own words in German; what each is for stands in `en.ts`. */
export const de: Words = {
	shared: {
		status: {
			agree: 'beide sagen es',
			differ: 'sie unterscheiden sich',
			conflict: 'im Widerstreit',
			only: (label) => `nur ${label}`,
		},
		degree: { tension: 'in Spannung', contradiction: 'Widerspruch' },
		voucher: {
			author: 'in eigenem Namen',
			named: (source) => `nach ${source}`,
			unnamed: (source) => `nach ${quote(source)}, ohne Namen`,
			nobody: 'keine Quelle genannt',
		},
		passage: (own) => `¶${own}`,
		heading: (own) => `Überschrift ${own}`,
		noAuthor: 'ohne Verfasserangabe',
		noPublisher: 'Herausgeber unbekannt',
		noDate: 'Datum unbekannt',
		noAddress: 'keine Adresse bekannt',
		byline: (authors) => (authors.length > 0 ? listAnd(authors) : 'Ohne Verfasserangabe'),
		wordCount: (count) => plural(count, { one: `${number(count)} Wort`, other: `${number(count)} Wörter` }),
		noWordOf: (terms, more) =>
			`kein Wort von ${listOr([...terms.map(quote), ...(more > 0 ? [`${more} weiteren`] : [])])}`,
		nearest: (label) => `Was in ${label} am nächsten kommt`,
		passageOf: (label, own) => `${label} ${own}`,
		search: 'Suchen',
		ask: 'Suchen oder fragen',
		askLong: 'Suchen oder fragen: ein Name, ein Wort, eine Frage',
		number,
		percent: (share, digits) => `${number(share, digits)} %`,
		quote,
	},
	// --- site: header, footer, 404, former addresses
	site: {
		skip: 'Zum Inhalt springen',
		description: (left, right) => `${left} und ${right}: zwei Texte nebeneinander, ungekürzt, und was sie verbindet.`,
		subtitle: (left, right) => `${left} und ${right}, nebeneinander`,
		menu: 'Website',
		compare: 'Vergleich',
		points: 'Punkte',
		who: 'Wer',
		when: 'Wann',
		about: 'Über',
		searchBoth: 'Beide Texte durchsuchen',
		noScript: 'Zum Suchen braucht es Skripte. Ohne sie',
		wordIndex: 'schlägt man im Register nach',
		foot: 'Jedes Zitat steht Wort für Wort in dem Artikel, aus dem es stammt, und führt dorthin.',
		ownedBy: 'Die Texte der Artikel gehören ihren Herausgebern:',
		howMade: 'Wie das gemacht ist',
		data: 'Daten',
		lost: {
			title: 'Unter dieser Adresse steht nichts',
			description: 'Unter dieser Adresse gibt es keine Seite.',
			lead: 'Vielleicht ist die Seite umgezogen. Suchen Sie, was Sie hergeführt hat, oder beginnen Sie bei einem der beiden Texte.',
		},
	},
	// --- home
	home: {
		all: (count) => `alle ${number(count)}`,
		allOf: (count, status) => `alle ${plural(count, { one: '1 Punkt', other: `${number(count)} Punkte` })}: ${status}`,
		askTitle: 'Beide Texte befragen',
		whatTitle: 'Worum es geht',
		glanceTitle: 'Beide Texte auf einen Blick',
		glanceLead:
			'Jeder Text maßstäblich, Absatz für Absatz. Eine Linie verbindet die Worte eines gewichtigen Punktes: durchgezogen, wo beide es sagen, unterbrochen, wo sie sich unterscheiden, doppelt, wo sie im Widerstreit sind. Jeder Absatz und jede Linie öffnet dort beide Texte.',
		segment: (label, own, words) => `${label} ${own}: ${words}`,
		line: (status, title) => `${status}: ${title}`,
		glanceKeys: 'Ein Halt für die Tabulatortaste; Pfeile führen von Teil zu Teil',
		run: (first, last) => `${first}–${last}`,
	},
	// --- compare
	sections: {
		label: 'Abschnitte',
		heading: (section, of) => `Abschnitt ${section} von ${of}`,
		section: (number) => `Abschnitt ${number}`,
		next: 'Nächster Abschnitt',
		goesOn: (label, number) => `${label} geht bei ${number} weiter`,
		elsewhere: (label, number) => `${label} ${number} spricht davon, in einem anderen Abschnitt`,
	},
	compare: {
		title: 'Nebeneinander',
		titleLed: (label) => `Nebeneinander, ${label} führt`,
		bySubject: 'Punkte nach Themen',
		heading: (left, right) => `${left} und ${right}, nebeneinander`,
		description: (left, right) => `${left} und ${right}, beide ungekürzt, und dazwischen, was sie verbindet.`,
		bar: 'Wie verglichen wird',
		lead: 'Führung',
		leadTitle: (label) => `${label} führt`,
		filters: 'Gezeigte Punkte',
		show: {
			weightiest: 'gewichtigste',
			all: 'alle',
			agree: 'gleich',
			differ: 'verschieden',
			conflict: 'im Widerstreit',
			only: (label) => `nur ${label}`,
			computed: 'errechnet',
		},
		follows: (label) => `${label} folgt`,
		evidence: 'Belege',
		view: 'Ansicht',
		name: 'Einen Namen hervorheben',
		noName: 'keinen',
		keys: 'Kürzel aus einer Taste',
		keysTitle: 'Tasten',
		keysHelp: [
			['j k', 'nächster, voriger Punkt'],
			['e', 'Belege ein oder aus'],
			['l', 'der andere Text führt'],
			['h', 'den Satz halten, um einen anderen danebenzustellen'],
			['Esc', 'schließen'],
			['/', 'suchen'],
			['?', 'diese Liste'],
		],
		closeHelp: 'Schließen',
		print: 'Drucken',
		previous: 'Voriger Punkt',
		next: 'Nächster Punkt',
		position: (place, of) => `${place} von ${of}`,
		noPosition: '–',
		spine: 'Punkte, wo der führende Text auf sie kommt',
		alone: (label) => `Nur ${label} sagt`,
		smaller: (count) => `${count} kleinere`,
		sign: (status, count) => plural(count, { one: status, other: `${status}, ${number(count)} Punkte` }),
		passage: (label, own) => `${label} ${own}`,
		end: (label) => `Ende von ${label}`,
		furniture: 'Rund um den Text',
		close: 'Schließen',
		copyBoth: 'Beide kopieren, mit Quellen',
		copyOne: 'Kopieren, mit Quelle',
		copied: 'Kopiert',
		link: 'Link',
		page: 'Seite',
		notes: 'Anmerkungen',
		onSentence: (place, of) => `${place} von ${of} zu diesem Satz`,
		nothing: (label) => `${label} sagt dazu nichts`,
		noPoint: 'Kein Punkt handelt davon',
		absent: (terms) => `Nicht in diesem Text: ${terms}`,
		nearest: (label, own) => `Nächste Worte, ${own}${label === undefined ? '' : ` (${label})`}`,
		nearestWords: (label, own, exact) =>
			`Nächste Worte, ${own}${label === undefined ? '' : ` (${label})`}: ${quote(exact)}`,
		readIn: (label) => `In ${label} lesen`,
		backTo: (label) => `Zurück zu ${label}`,
		names: 'Namen',
		held: (place, label) => `${place} wird gehalten. Eine ¶-Nummer von ${label} stellt die Stelle daneben.`,
		level: (left, right) => `${left} und ${right} stehen auf einer Höhe. Esc lässt los.`,
		ledger: 'Die Punkte',
		ledgerPoint: 'Punkt',
		ledgerOf: (shown, of) => `${shown} von ${of} Punkten. Beide Texte folgen.`,
		numbered: (label, own) => `${label} Absatz ${own}`,
	},
	// --- passages that links computed from words join
	counterparts: {
		heading: 'Entsprechungen',
		headingComputed: 'Aus Wörtern errechnete Entsprechungen',
		lead: (count) =>
			`Noch hat niemand aus der Redaktion einen Punkt zu diesen beiden Texten geschrieben. ${
				count === 0
					? 'Es fanden sich keine Absätze, die genug Wörter teilen, um nebeneinandergehalten zu werden.'
					: `${plural(count, {
							one: 'Ein Paar von Absätzen ist nach den Wörtern und Namen gefunden, die es teilt',
							other: `${number(count)} Paare von Absätzen sind nach den Wörtern und Namen gefunden, die sie teilen, die wahrscheinlichsten zuerst`,
						})}.`
			} Das ist errechnet: Niemand hat es beurteilt, und dass ein Absatz hier fehlt, heißt nicht, dass der andere Text schweigt.`,
		description: (count) =>
			`${plural(count, {
				one: 'Ein Paar von Absätzen, das',
				other: `${number(count)} Paare von Absätzen, die`,
			})} seltene Wörter oder Namen ${plural(count, { one: 'teilt', other: 'teilen' })}, errechnet, mit dem, was sich darin unterscheidet.`,
		all: (count) => plural(count, { one: 'Auf der Seite davon', other: `Alle ${number(count)}` }),
		status: 'errechnet',
		level: 'Beide an ihrer Stelle',
		title: (reason) => `Allein durch Wörter zusammengehalten. ${reason}`,
		computed: 'Aus Wörtern errechnet: Niemand hat es beurteilt.',
		none: 'Nach den Wörtern wurde keine Entsprechung gefunden',
		reason: (terms, more) =>
			`Beide haben ${listAnd([...terms.map(quote), ...(more > 0 ? [plural(more, { one: '1 weiteres Wort', other: `${number(more)} weitere Wörter` })] : [])])}.`,
		reasonOfTwo: (terms, more) =>
			`In zwei Sprachen werden nur Namen und Zahlen verglichen. Beide haben ${listAnd([...terms.map(quote), ...(more > 0 ? [`${number(more)} weitere`] : [])])}.`,
		differ: (of, [left, right], [ours, theirs]) => {
			const quoted = (words: readonly string[]): string => listAnd([...new Set(words)].map(quote));
			if (of === 'negation') {
				const [who, words] = ours.length > 0 ? [left, ours] : [right, theirs];
				return theirs.length > 0 && ours.length > 0
					? `Genau hinsehen: ${left} hat ${quoted(ours)}, ${right} ${quoted(theirs)}.`
					: `Genau hinsehen: Nur ${who} hat ${quoted(words)}.`;
			}
			const what = { number: 'Zahlen', date: 'Daten', name: 'Schreibweisen' }[of];
			return `${what}: ${left} hat ${quoted(ours)}, ${right} ${quoted(theirs)}.`;
		},
		key: [
			['same', 'in beiden'],
			['only', 'nur in diesem'],
			['differs', 'gegen anderes im anderen'],
		],
	},
	// --- points and one point
	points: {
		title: 'Punkte',
		description: (count) =>
			`${plural(count, {
				one: 'Ein Punkt, in dem',
				other: `${number(count)} Punkte, in denen`,
			})} die beiden Artikel übereinstimmen, sich unterscheiden, im Widerstreit sind oder nur einer etwas sagt, jeweils mit dem genauen Wortlaut.`,
		lead: (subjects) =>
			plural(subjects, {
				one: 'Was die beiden Artikel sagen, jeder Punkt mit den Worten, auf denen er beruht.',
				other: `Was die beiden Artikel zu ${spellCount(subjects)} Themen sagen, jeder Punkt mit den Worten, auf denen er beruht.`,
			}),
		filters: 'Punkte filtern',
		status: 'Was sie sagen',
		weight: 'Gewicht',
		subject: 'Thema',
		name: 'Name',
		source: 'Wer bürgt',
		all: 'alle',
		anyName: 'jeder Name',
		anySource: 'wer auch immer',
		weights: { 3: 'gewichtigste', 2: 'wissenswert', 1: 'Einzelheiten' },
		itself: (label) => `${label} selbst`,
		named: 'eine genannte Quelle',
		unnamed: 'eine ungenannte Quelle',
		choose: 'Nach Name oder Quelle filtern',
		allNames: 'alle Namen',
		allSources: 'alle Quellen',
		shown: (count, all) => `${count} von ${plural(all, { one: '1 Punkt', other: `${number(all)} Punkten` })}`,
		nothing: 'Kein Punkt hat all das.',
		showAll: 'Alle Punkte zeigen',
		further: 'Gewicht, Thema, Name, wer bürgt',
		whole: 'ganzer Punkt',
		quotes: 'Was die Texte sagen',
		takeAway: 'Zum Mitnehmen',
		openBoth: 'In beiden Texten öffnen',
		copy: 'Beide kopieren, mit Quellen',
		copyOne: 'Kopieren, mit Quelle',
		copied: 'Kopiert',
		notCopied: 'Das Kopieren ging nicht: Bitte den Text unten markieren',
		link: 'Link',
		linkCopied: 'Link kopiert',
		citation: 'So zitiert',
		when: 'Wann',
		who: 'Wer',
		notes: 'Anmerkungen',
		note: (exact, body) => `${quote(exact)}: ${body}`,
		degree: { tension: 'eine Spannung, kein Widerspruch', contradiction: 'ein Widerspruch, so wie es dasteht' },
		steps: 'Punkte davor und danach',
		place: (position, count, filter) => `${position} von ${count}: ${filter}`,
		filtered: (position, count) => `${position} von ${count} in Ihrer Auswahl`,
		cited: ({ label, title, publisher, authors, date }) => {
			const parts = [
				authors.length > 0 ? listAnd(authors) : '',
				quote(title),
				publisher ?? 'Herausgeber unbekannt',
				authors.length > 0 ? '' : 'ohne Verfasserangabe',
				date ?? 'Datum unbekannt',
			];
			return `${label}: ${parts.filter(Boolean).join(', ')}.`;
		},
		event: (date, titles) => `${date}: ${titles.join('; ')}`,
	},
	// --- names and one name
	names: {
		title: 'Wer',
		description: (both, alone) =>
			`${plural(both, {
				one: 'Eine Person, eine Gruppe oder ein Ort, in beiden Artikeln genannt',
				other: `${number(both)} Personen, Gruppen und Orte, in beiden Artikeln genannt`,
			})}, jede Schreibweise neben der anderen, und ${number(alone)} nur in einem.`,
		lead: (both, alone) => {
			if (both + alone === 0)
				return 'Kein Name ist verzeichnet. Jedes Wort beider Texte steht im Wortregister, unter der Suche.';
			return both === 0
				? `Kein Name kommt in beiden Artikeln vor, ${number(alone)} nur in einem.`
				: `${plural(both, { one: '1 Name kommt', other: `${number(both)} Namen kommen` })} in beiden Artikeln vor, ${number(alone)} nur in einem.`;
		},
		both: 'Namen in beiden',
		compared: 'Wie sie sich zueinander verhalten',
		types: {
			person: 'Personen',
			group: 'Gruppen',
			place: 'Orte',
			office: 'Ämter',
			publication: 'Veröffentlichungen',
			event: 'Ereignisse',
			community: 'Gemeinschaften',
			other: 'Andere Namen',
		},
		difference: {
			same: 'gleich',
			hyphen: 'ein Bindestrich',
			apostrophe: 'ein Apostroph',
			capitals: 'Großschreibung',
			marks: 'Satzzeichen',
			letter: 'ein Buchstabe',
			spelling: 'anders geschrieben',
			longer: 'eine längere Form',
			other: 'ein anderer Name',
		},
		once: (spelling) => `einmal ${spelling}`,
		also: (spelling) => `auch ${spelling}`,
		more: (count, kinds) => `${count} weitere: ${kinds.join(', ')}`,
		members: {
			heading: (type, whole) => `Wer ${type} ${whole}?`,
			count: (count) => `nennt ${count}`,
			finding: (left, right, shared) => {
				const of =
					left.count > 0 && right.count > 0
						? `Von den ${left.count}, die ${left.label} nennt, und den ${right.count}, die ${right.label} nennt, `
						: `${left.label} nennt ${left.count}, ${right.label} ${right.count}; davon `;
				if (shared.length === 0) return `${of}steht keiner unter eigenem Namen in beiden.`;
				return plural(shared.length, {
					one: `${of}steht nur ${shared[0] ?? ''} unter eigenem Namen in beiden.`,
					other: `${of}stehen ${shared.length} unter eigenem Namen in beiden: ${listAnd(shared)}.`,
				});
			},
			notAmong: (label, count) => `nicht unter den ${count}, die ${label} nennt`,
			notNamed: (label) => `in ${label} nicht genannt`,
			rest: (count, label) => `${count} nur in ${label}`,
		},
		relations: {
			heading: 'Beziehungen, die beide nennen',
			lead: (count, shown) =>
				`${plural(count, { one: 'Eine Beziehung', other: `${count} Beziehungen` })}${shown < count ? `, davon ${shown} gezeichnet` : ''}. Jede öffnet ihre Worte in beiden Texten; was ein Text allein nennt, steht auf der Seite des jeweiligen Namens.`,
			figure: 'Beziehungen, die beide Artikel nennen, als Bild',
			inferred: 'erschlossen',
			reasoning: (reasoning) => `Erschlossen: ${reasoning}`,
			all: 'Alle Beziehungen stehen in den Daten.',
		},
		alone: {
			heading: 'Nur in einem Text',
			count: (count, label) => `${count} nur in ${label}`,
		},
		one: {
			description: (label) =>
				`${label}: jede Schreibweise, Erwähnung und Beziehung und jeder Punkt in beiden Artikeln.`,
			times: (count) => plural(count, { one: 'einmal', other: `${number(count)}-mal` }),
			absent: (label) => `In ${label} nicht genannt.`,
			from: 'beruht auf',
			asWell: (words) => `und als ${listAnd(words.map(quote))}`,
			apart: 'Auseinandergehalten',
			points: 'Punkte',
			noPoint: 'Kein Punkt handelt davon.',
			relations: 'Beziehungen',
			events: 'Wann',
		},
	},
	// --- timeline
	timeline: {
		title: 'Wann',
		description: (count) =>
			`${plural(count, {
				one: 'Ein Ereignis, das die beiden Artikel datieren oder das sich',
				other: `${number(count)} Ereignisse, die die beiden Artikel datieren oder die sich`,
			})} aus ihnen datieren ${plural(count, { one: 'lässt', other: 'lassen' })}, jeweils mit den Worten, mit denen jeder Text datiert.`,
		lead: (count, undated) => {
			const events = `${plural(count, { one: 'Ein Ereignis', other: `${number(count)} Ereignisse` })}, mit den Worten, mit denen jeder Text datiert.`;
			const published =
				undated.length < 2
					? 'Kein Ereignis ist datiert; hier steht, wann die Artikel erschienen sind.'
					: 'Kein Ereignis ist datiert.';
			const unknown =
				undated.length === 0
					? ''
					: ` Wann ${listAnd(undated)} erschienen ${plural(undated.length, { one: 'ist', other: 'sind' })}, ist nicht bekannt.`;
			return `${count === 0 ? published : events}${unknown}`;
		},
		key: {
			stated: 'der Text nennt das Datum',
			inferred: 'erschlossen; aufgeklappt steht, wie',
			span: 'lang: irgendwann in dieser Spanne, gestrichelt, wo ein Ende offen ist',
			none: 'kein Zeichen: nicht in den Zitaten aus diesem Text',
		},
		before: (year) => `Vor ${year}`,
		toCome: 'Stand noch bevor, als beide erschienen',
		undated: 'Ohne Datum',
		unknown: 'kein Datum bekannt',
		noDate: 'kein Datum im Zitat',
		published: (label) => `${label} erscheint`,
		how: {
			day: 'Wie das Datum gefunden ist.',
			published: 'Woher das Datum bekannt ist.',
			unsaid: 'Die Redaktion sagt es nicht.',
		},
		stated: 'Die Worte nennen das Datum.',
		silent: (label) => `Nicht in den Zitaten aus ${label}.`,
		read: (label) => `${label} lesen`,
	},
	// --- about
	about: {
		title: 'Über',
		heading: 'Über diesen Vergleich',
		description:
			'Methode, Quellen, worauf jeder Text Gewicht legt, wie man zitiert, der Beweis der Worttreue und wie weit der Vergleich reicht.',
		contents: 'Auf dieser Seite',
		sources: {
			heading: 'Quellen',
			published: 'Erschienen',
			undated: 'Kein Datum bekannt.',
			words: (count) => `${count} Wörter`,
			title: 'Titel',
			authors: (authors) => `Von ${listAnd(authors)}`,
		},
		method: {
			heading: 'Methode',
			verbatim:
				'Die Artikel werden im Wortlaut gezeigt. Versehen der Quelle sind mit einer Anmerkung versehen und nie verbessert. Was mit einem Text kam, aber nicht der Artikel ist (Haftungsausschlüsse, Angaben zu den Verfassern, Kommentare, Menüs), steht eingeklappt am Fuß seiner Seite und wird weder durchsucht noch verglichen.',
			evidence:
				'Jeder Punkt, jedes Ereignis, jede Beziehung und jede Anmerkung zitiert die genauen Worte, auf denen sie beruhen. Beim Bau der Website wird jedes Zitat in seinem Artikel gesucht: Es muss dort genau einmal stehen, sonst bricht der Bau ab. Was die Redaktion erschlossen hat, ist als erschlossen bezeichnet, mit den Worten, aus denen es folgt.',
			weight:
				'Gewichte reichen von 3, was jemand mit einer Minute Zeit sehen muss, bis 1. Vor jedem Zitat eines Punktes steht, wer bürgt: der Verfasser, eine genannte Quelle oder eine ohne Namen.',
			silence:
				'Dass nur ein Text von einer Sache spricht, wird gesagt, wo im anderen nach Worten gesucht wurde, die er hätte gebrauchen müssen, und sie nicht dastehen; was ein Text von einer Sache auslässt, von der beide sprechen, ist die Lesart der Redaktion. Wo kein Punkt von einer Sache handelt oder kein Zitat aus einem Text stammt, sagt die Website nicht mehr als das.',
			links: (point, computed) =>
				`Absätze sind verknüpft, wo ein Punkt beide zitiert. Wo kein Punkt spricht, kann eine Verknüpfung errechnet sein: Absätze werden nach dem Gewicht der Wörter und Namen verglichen, die sie teilen (tf-idf über Wortstämme, jeder Name auf eine Form gebracht), und behalten, wo jeder beinahe die beste Entsprechung des anderen ist und beide einander ähnlicher sind, als es Absätze dieser Texte durch Zufall sind. Lange Texte werden in ihrer Folge aneinandergelegt, ein Absatz an einen. Eine Verknüpfung braucht zwei Wörter, die nicht überall stehen, oder einen Namen; Zahlen allein ergeben keine. Errechnete Verknüpfungen sind als solche bezeichnet. Hier gibt es ${plural(point, { one: '1 Verknüpfung', other: `${number(point)} Verknüpfungen` })} aus Punkten und ${plural(computed, { one: '1 errechnete', other: `${number(computed)} errechnete` })}.`,
			shared: (terms) => `gemeinsam haben sie ${listAnd(terms)}`,
			and: 'und',
			allComputed: (count) =>
				plural(count, {
					one: 'Die eine errechnete Verknüpfung, mit ihren Worten',
					other: `Alle ${number(count)} errechneten Verknüpfungen, mit ihren Worten`,
				}),
		},
		yardstick: {
			heading: 'Ein Maßstab',
			lead: 'Worum es auch geht, es entscheiden dieselben Fragen, in dieser Reihenfolge.',
			kinds: {
				contradiction:
					'Kann beides wahr sein, so wie es dasteht? Wenn nicht, sind die Texte im Widerstreit: ein Widerspruch.',
				tension:
					'Beides kann wahr sein, aber das eine macht das andere unwahrscheinlich, oder wer dem einen glaubt, erwartet vom anderen etwas anderes: im Widerstreit, in Spannung.',
				differ:
					'Beide sprechen davon, und beides kann nebeneinander wahr sein, mit anderen Einzelheiten, anderem Gewicht, Datum oder Wortlaut: Sie unterscheiden sich.',
				agree:
					'Beide sprechen davon, und was der eine dazu sagt, sagt auch der andere, mit welchen Worten auch immer: Beide sagen es.',
				only: 'Einer spricht davon, und Worte, die der andere hätte gebrauchen müssen, stehen nicht im anderen: Nur einer sagt es. Schweigen ist kein Bestreiten.',
			},
			example: 'Zum Beispiel',
		},
		dwell: {
			heading: 'Worauf jeder Text Gewicht legt',
			lead: 'Wörter, Namen und Zitate, gezählt. Die Texte sind verschieden lang, darum sind Ausdrücke und Namen je 100 Wörter angegeben, daneben die Anzahl (×).',
			terms: 'Wörter und Namen, die ein Text öfter gebraucht',
			method: (compared, fewest, significant, notable) =>
				`Von ${plural(compared, { one: '1 Namen oder Wort, das', other: `${number(compared)} Namen und Wörtern, die` })} ${fewest}-mal oder öfter vorkommen: die, deren Anteile in den beiden Texten weiter auseinanderliegen, als es der Zufall erwarten lässt, nach Log-Likelihood, G² (Dunning 1993). Ein voller Balken: G² ≥ ${significant}, ein so großer Unterschied kommt durch Zufall in weniger als einem von zwanzig Fällen vor (p < 0,05). Ein hohler Balken: G² ≥ ${notable}, einer von zehn (p < 0,10). In so kurzen Texten ist auch ein voller Balken ein Hinweis, kein Beweis.`,
			more: (label) => `${label} gebraucht öfter`,
			note: (significant, notable) => `${significant} bei p < 0,05, ${notable} weitere bei p < 0,10`,
			none: (label) => `${label} gebraucht keinen Ausdruck so viel öfter.`,
			twoLanguages: 'Die Texte sind in zwei Sprachen: Ihre Wörter werden nicht verglichen, nur die Namen.',
			term: 'Ausdruck',
			names: 'Namen',
			namesLead: (count) =>
				`${plural(count, {
					one: 'Der Name, der am häufigsten genannt wird',
					other: `Die ${number(count)} Namen, die am häufigsten genannt werden`,
				})}, beide Texte gleich gewichtet, in jeder Schreibweise.`,
			name: 'Name',
			length: 'Länge',
			lengthLead: 'Jede Zeile hat einen eigenen Maßstab.',
			measure: 'Maß',
			measures: {
				words: 'Wörter',
				passages: 'Abschnitte',
				passagesNote: 'Absätze und Listenpunkte',
				sentences: 'Sätze',
				perSentence: 'Wörter je Satz',
				perSentenceNote: 'ohne Listenpunkte',
				quoted: 'Wörter in Anführungszeichen',
				quotedShare: 'Anteil zitierter Wörter',
			},
			quotations: 'Alle Worte zwischen doppelten Anführungszeichen, wie gedruckt',
			quotationCount: (count) => plural(count, { one: 'ein Zitat', other: `${number(count)} Zitate` }),
		},
		vouch: {
			heading: 'Wer bürgt',
			lead: (points) =>
				`Auf wessen Wort hin jeder Text sagt, worauf die Punkte beruhen: ${listAnd(points.map(({ label, points: count }) => plural(count, { one: `1 Punkt zitiert ${label}`, other: `${number(count)} Punkte zitieren ${label}` })))}. Gezählt werden Punkte, jeder Bürge einmal je Punkt, damit es gleich ist, wie Zitate geschnitten sind; ein Punkt kann auf mehreren beruhen.`,
			head: 'Auf das Wort von',
			bases: { author: 'Der Verfasser', named: 'Eine genannte Quelle', unnamed: 'Eine ungenannte Quelle' },
			points: (count) => plural(count, { one: '1 Punkt', other: `${number(count)} Punkte` }),
			printed: 'Die Quellen, wie gedruckt',
			notNamed: 'ohne Namen',
			none: (label) => `Kein Zitat aus ${label} beruht auf einer Quelle.`,
		},
		fidelity: {
			heading: 'Beweis der Worttreue',
			text: (articles) =>
				`Bei jedem Bau werden Text und Beiwerk jedes Artikels, und sein Titel, wo er mit dem Text kam, wieder zusammengesetzt und Zeichen für Zeichen mit dem Text verglichen, wie er ankam, wobei jede Folge von Leerraum als ein Leerzeichen gilt. Dieser Bau hat bestanden: ${listAnd(articles)} sagen genau, was ihre Vorlagen sagen.`,
			article: (label, words, passages, furniture) =>
				`${label} (${words} Wörter, ${plural(passages, { one: '1 Abschnitt', other: `${number(passages)} Abschnitte` })}${furniture === 0 ? '' : `, ${plural(furniture, { one: '1 Stück', other: `${number(furniture)} Stücke` })} Beiwerk`})`,
		},
		coverage: {
			heading: 'Abdeckung',
			sentences: (covered, all, share) =>
				`${number(covered)} von ${plural(all, { one: '1 Satz', other: `${number(all)} Sätzen` })} (${number(share)} %) ${plural(covered, { one: 'ist Beleg', other: 'sind Belege' })} eines Punktes.`,
			uncovered: 'Kein Punkt beruht auf:',
			unclaimed: (words) =>
				`Großgeschriebene Wörter, auf die kein Name Anspruch erhebt: ${words.length === 0 ? 'keine' : words.join(', ')}.`,
			all: (counts, without) => {
				const names =
					without === 0 ? 'alle in den Belegen eines Punktes' : `${number(without)} in keines Punktes Belegen`;
				const many = (count: number, one: string, other: string, more = ''): string[] =>
					count === 0 ? [] : [`${number(count)} ${plural(count, { one, other })}${more}`];
				const parts = [
					...many(counts.points, 'Punkt', 'Punkte'),
					...many(counts.names, 'Name', 'Namen', ` (${names})`),
					...many(counts.events, 'Ereignis', 'Ereignisse'),
					...many(counts.relations, 'Beziehung', 'Beziehungen'),
					...many(counts.notes, 'Anmerkung', 'Anmerkungen'),
					...many(counts.links, 'Verknüpfung', 'Verknüpfungen'),
				];
				return parts.length > 0 ? `${parts.join(', ')}.` : '';
			},
		},
		cite: {
			heading: 'Wie man zitiert',
			text: (label) =>
				`Ein Absatz wird mit dem Kurznamen des Artikels und seiner Nummer zitiert, etwa ${quote(`${label} ¶3`)}; seine Adresse ist die der Seite des Artikels mit #p3, die eines Satzes mit #p3s2. Ein Paar von Absätzen wird mit dem Punkt zitiert, der sie verbindet. Die Nummern ändern sich nicht, weil sich die Texte nicht ändern.`,
			data: 'Alles auf dieser Website gibt es auch als Daten:',
			offsets: 'mit der Stelle jedes Zitats in UTF-16-Einheiten.',
		},
	},
	// --- articles
	article: {
		description: (publisher, title) =>
			`${publisher === undefined ? '' : `${publisher}: `}${title}. Der ganze Text im Wortlaut, auf Wunsch mit den Belegen des Vergleichs darübergelegt.`,
		authors: (authors) => (authors.length === 0 ? 'Ohne Verfasserangabe' : `Von ${listAnd(authors)}`),
		words: (count) => `${count} Wörter`,
		original: 'Original',
		known: 'zu Titel und Datum',
		knownOne: 'woher das bekannt ist',
		titleIs: (source) => `Titel: ${source}`,
		dateIs: (source) => `Datum: ${source}`,
		evidence: 'Belege',
		across: 'Dasselbe in',
		compare: 'Vergleichen',
		keys: 'Tasten',
		status: {
			agree: 'Beide',
			differ: 'Verschieden',
			conflict: 'Im Widerstreit',
			only: (label) => `Nur ${label}`,
		},
		more: (count) => `+ ${count} weitere`,
		note: { sic: 'so in der Quelle', gloss: 'worauf sich das bezieht', ambiguity: 'zwei Lesarten' },
		noteOn: (kind, words) => `Anmerkung zu ${quote(words)}: ${kind}`,
		furniture: 'Mit dem Text empfangen, nicht Teil von ihm',
		furnitureKinds: {
			disclaimer: 'Haftungsausschluss',
			authors: 'Zu den Verfassern',
			comments: 'Kommentare',
			menu: 'Menü',
			other: 'Sonstiges',
		},
	},
	// --- the index of words, which is search without script
	wordIndex: {
		title: 'Wortregister',
		description: (words, names) =>
			`Alle ${plural(words, { one: '1 Inhaltswort', other: `${number(words)} Inhaltswörter` })} und ${plural(names, { one: '1 Name', other: `${number(names)} Namen` })} beider Texte mit ihren Stellen.`,
		lead: (words) =>
			`Alle ${plural(words, { one: '1 Inhaltswort', other: `${number(words)} Inhaltswörter` })} beider Texte und ihre Stellen, ohne Skripte. Wählen Sie einen Buchstaben oder einen Namen.`,
		letters: 'Buchstaben',
		letter: (letter) => `Wörter: ${letter}`,
		letterDescription: (letter) => `Die Wörter beider Texte unter ${letter}, mit ihren Stellen.`,
		word: 'Wort',
		names: 'Namen',
		times: (count) => `×${count}`,
	},
	// --- cite
	cite: {
		cite: 'Zitieren',
		title: (what) => `Zitieren: ${what}`,
		titleText: (label) => `${label} zitieren`,
		titlePassage: (label, own) => `${label} ${own} zitieren`,
		description: (what) => `${what}: die Worte, ihre Quellen und die Adresse, in sechs Formaten.`,
		pair: 'Der Punkt mit seinen Worten',
		work: 'Der ganze Text',
		quote: (label, own) => `Worte aus ${label} ${own}`,
		passages: 'Die Absätze',
		passagesLead: 'Jeder kann für sich zitiert werden.',
		address: 'Adresse',
		references: 'Literaturangaben',
		styles: { apa: 'APA (7. Auflage)', chicago: 'Chicago (17. Auflage, Autor-Jahr)', mla: 'MLA (9. Auflage)' },
		style: 'Stil',
		formats: { text: 'Reiner Text', markdown: 'Markdown', html: 'HTML', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
		inApa: 'In diesen Formaten stehen die Literaturangaben nach APA; die anderen Stile stehen darunter.',
		copy: 'Kopieren',
		copyFormat: (format) => `Als ${format} kopieren`,
		copied: (format) => `Als ${format} kopiert`,
		notCopied: 'Das Kopieren ging nicht: Bitte den Text markieren',
		save: 'Speichern',
		close: 'Schließen',
		bar: 'Diese Worte',
		barLink: 'Link kopieren',
		barCite: 'Zitieren',
		barPair: 'Das gehaltene Paar zitieren',
		barKeep: 'Behalten',
		linkCopied: 'Link kopiert',
		linkFailed: 'Der Link ließ sich nicht kopieren',
		kept: 'Auf dem Arbeitsblatt behalten',
		known: 'Woher Titel und Datum bekannt sind',
	},
	// --- the comparison in one file
	carry: {
		heading: 'Zum Mitnehmen',
		lead: 'Der ganze Vergleich in einer Datei:',
		kinds: {
			html: 'eine Seite, die sich von der Platte öffnen lässt, mit eigener Suche',
			epub: 'ein Buch für Lesegeräte',
			pdf: 'ein Blatt zum Drucken',
		},
		texts: 'Beide Texte',
		searchLead: 'Namen in jeder Schreibung, Wörter oder eine Frage.',
		searchNeeds: 'Die Suche braucht JavaScript; alles andere ist ohne da.',
		foot: 'Jedes Zitat steht Wort für Wort in dem Artikel, aus dem es stammt, und führt dorthin.',
		across: (label) => `Hier sagt ${label}:`,
	},
	// --- embed
	embed: {
		heading: 'Diesen Punkt einbetten',
		lead: 'Eine leichte Form für einen Rahmen in einer eigenen Seite: die Worte, ihre Quellen und ein Link zurück.',
		page: 'Die Form für sich',
		code: 'Code',
		whole: 'Der ganze Punkt, in beiden Texten',
		from: (edition) => `Aus ${quote(edition)}`,
	},
	// --- changes, and reports of mistakes
	changes: {
		title: 'Änderungen',
		description: 'Was an dem geändert wurde, was diese Ausgabe sagt, wann und warum.',
		lead: 'Was an dem geändert wurde, was diese Ausgabe sagt. Die Worte der Artikel ändern sich nie; ein Bau beweist es.',
		none: 'Noch wurde nichts geändert.',
		kinds: { correction: 'Berichtigt', addition: 'Ergänzt', removal: 'Entfernt', revision: 'Anders gesagt' },
		why: 'Warum',
		on: 'Zu',
		feed: 'Atom-Feed',
		link: 'Was sich geändert hat',
		corrected: (date) => `Berichtigt: ${date}`,
		dated: (date) => `Stand des Inhalts: ${date}.`,
		report: 'Einen Fehler melden',
		reportSubject: (page) => `Ein Fehler auf ${quote(page)}`,
		reportBody: (address, words) => `${address}\n\n${words === '' ? '' : `${quote(words)}\n\n`}`,
		kind: 'Art des Werks',
		kindsOfWork: {
			webpage: 'Seite einer Website',
			'post-weblog': 'Blogbeitrag',
			'article-newspaper': 'Zeitungsartikel',
			'article-magazine': 'Zeitschriftenartikel',
			'article-journal': 'Fachartikel',
			report: 'Bericht',
			document: 'Dokument',
			speech: 'Rede',
			chapter: 'Kapitel eines Buches',
			book: 'Buch',
		},
		accessed: (date) => `zuletzt unter dieser Adresse gesehen: ${date}`,
		archived: 'archivierte Kopie',
		noArchive: 'Weder eine archivierte Kopie noch ein Datum des Zugriffs ist vermerkt.',
		checksum: (bytes) =>
			`Vorlage, wie sie ankam, ${plural(bytes, { one: '1 Byte', other: `${number(bytes)} Byte` })}, SHA-256`,
	},
	// --- worksheet
	worksheet: {
		title: 'Arbeitsblatt',
		description: 'Punkte und Stellen, die Sie behalten haben, mit Ihren Zeichen und Notizen, nur auf diesem Gerät.',
		lead: 'Was Sie behalten, abhaken, kennzeichnen und notieren, nur auf diesem Gerät: Nichts wird gesendet.',
		needsScript: 'Das Arbeitsblatt braucht Skripte.',
		empty: `Noch ist nichts behalten. ${quote('Behalten')} steht an jedem Punkt und an Worten, die Sie in einem der Texte markieren.`,
		keep: 'Auf dem Arbeitsblatt behalten',
		keptOn: 'Auf dem Arbeitsblatt',
		items: (count) => `${count} behalten`,
		done: 'erledigt',
		flag: 'gekennzeichnet',
		note: 'Notiz',
		remove: 'Herunternehmen',
		exportAs: 'Speichern als',
		formats: { markdown: 'Markdown', csv: 'CSV', annotations: 'Web Annotation JSON' },
		importFile: 'Eine Datei einlesen',
		importHint:
			'Markdown, CSV oder Web Annotation JSON, wie hier gespeichert. Sie wird geprüft, und nichts darin wird ausgeführt.',
		imported: (count) => `${count} eingelesen.`,
		leftOut: (count, why) => `${count} weggelassen: ${why}.`,
		reasons: {
			unknown: 'kein solcher Punkt und keine solche Stelle in dieser Ausgabe',
			shape: 'nicht so, wie ein Arbeitsblatt geschrieben ist',
			twice: 'schon behalten, die Notiz wurde angefügt',
			long: 'zu lang',
		},
		unreadable: 'Diese Datei ist kein Arbeitsblatt: Nichts wurde geändert.',
		tooLarge: 'Diese Datei ist größer als 1 MB: Nichts wurde geändert.',
		print: 'Drucken',
		clear: 'Alles löschen',
		cleared: 'Alles gelöscht.',
		undo: 'Rückgängig',
		full: 'Der Speicher dieses Browsers ist voll: Die letzte Änderung gilt nur auf dieser Seite. Speichern Sie das Arbeitsblatt als Datei.',
		blocked:
			'Dieser Browser behält nichts für diese Website: Was Sie hier tun, ist verloren, wenn Sie gehen. Speichern Sie das Arbeitsblatt als Datei.',
		corrupt:
			'Einiges von dem, was behalten war, ließ sich nicht lesen. Was lesbar war, ist hier; der Rest wurde beiseitegelegt.',
	},
	// --- what stands on the images that stand for pages where their addresses are shared
	previews: {
		compare: { head: 'Nebeneinander', line: 'Beide Texte ungekürzt, Absatz neben Absatz' },
		article: { head: 'Der ganze Text', line: 'Jeder Absatz, und was der andere Text dazu sagt' },
		points: {
			head: 'Punkte',
			line: (count) =>
				`${plural(count, { one: '1 Punkt', other: `${number(count)} Punkte` })}: was beide sagen, wo sie im Widerstreit sind, was nur einer sagt`,
		},
		names: {
			head: 'Wer',
			line: (count) =>
				`${plural(count, { one: '1 Name', other: `${number(count)} Namen` })}, mit jeder Schreibweise und Erwähnung`,
		},
		timeline: {
			head: 'Wann',
			line: (count) =>
				plural(count, {
					one: '1 Ereignis, das die Texte datieren oder das sich daraus datieren lässt',
					other: `${number(count)} Ereignisse, die die Texte datieren oder die sich daraus datieren lassen`,
				}),
		},
		search: { head: 'Beide Texte durchsuchen', line: 'In jeder bekannten Schreibweise, nebeneinander' },
		about: { head: 'Über diesen Vergleich', line: 'Methode, Quellen und der Beweis der Worttreue' },
	},
	// --- dates
	dates: deDates,
	// --- search
	search: deSearch,
};

function quote(words: string): string {
	return `„${words}“`;
}

/** Spells a small number out, as running text does. */
function spellCount(count: number): string {
	const words = [
		'keinen',
		'einem',
		'zwei',
		'drei',
		'vier',
		'fünf',
		'sechs',
		'sieben',
		'acht',
		'neun',
		'zehn',
		'elf',
		'zwölf',
	];
	return words[count] ?? number(count);
}
