import type { SentenceRules } from './rules';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** The rules of other languages than English, by their tags: the abbreviations that news and letters are full of. */
export const others: Readonly<Record<string, SentenceRules>> = {
	de: {
		never: list(
			'Hr Fr Frl Dr Prof Dipl Ing St bzw ca vgl Vgl d.h D.h z.B Z.B u.a U.a z.T o.g sog Gen Hrsg Nr Nrn Art Abs Bd Kap vs evtl ggf inkl exkl mind max',
		),
		beforeNumber: list('S Z Rn Abb Tab Anm Ziff Str'),
		seldom: list('usw etc Jan Feb Febr Apr Aug Sept Okt Nov Dez Mio Mrd u.s.w Jh'),
		starters: list(
			'Der Die Das Ein Eine Es Er Sie Wir Ich Und Aber Doch Dann Da Als Wenn Im In Am An Auf Mit Nach Vor Bei Für Dies Diese Dieser Dieses Nun',
		),
		// A number with a full stop is an ordinal before a month.
		judge: (before, after) =>
			/(?:^|\s)\d{1,2}\.$/.test(before) &&
			/^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/.test(
				after,
			)
				? true
				: undefined,
	},
	fr: {
		never: list('M MM Mme Mmes Mlle Mlles Dr Drs Pr Me Mgr St Ste cf Cf p.ex env chap art al v vs'),
		beforeNumber: list('p pp no No vol t fig art'),
		seldom: list('etc janv févr avr juil sept oct nov déc av apr J.-C'),
		starters: list(
			'Le La Les Un Une Des Il Elle Ils Elles On Ce Cette Ces Je Nous Vous Et Mais Ou Donc Or Ni Car En Dans À Au Aux Sur Pour Par Avec Après Avant Selon',
		),
	},
	es: {
		never: list(
			'Sr Sra Sres Sras Srta D Dª Dr Dra Dres Prof Profa Gral Cnel Cap Lic Ing Sto Sta Ud Uds Vd Vds p.ej cf Cf aprox',
		),
		beforeNumber: list('p pp núm Núm n No vol art arts cap fig pág págs'),
		seldom: list('etc EE.UU S.A a.m p.m a.C d.C'),
		starters: list(
			'El La Los Las Un Una Unos Unas Él Ella Ellos Es Se Y Pero O Si En Con Por Para Según Cuando Como Este Esta Esto No Ya',
		),
	},
	it: {
		never: list('Sig Sigg Sig.ra Sig.na Dott Dott.ssa Prof Prof.ssa On Avv Ing Gen Col Mons S ca cfr Cfr es'),
		beforeNumber: list('p pp n N nn vol art artt cap fig pag pagg'),
		seldom: list('ecc a.C d.C S.p.A'),
		starters: list('Il Lo La I Gli Le Un Una Uno È E Ma O Se In Con Per Da Di A Nel Nella Questo Questa Egli Lei Non'),
	},
	nl: {
		never: list('dhr Dhr mevr Mevr mw Mw dr Dr drs Drs prof Prof ir mr St ca bijv Bijv b.v m.b.v o.a d.w.z nl vgl'),
		beforeNumber: list('nr Nr p blz art'),
		seldom: list('enz etc jl a.u.b'),
		starters: list('De Het Een Hij Zij Ze Wij We Ik En Maar Of Als In Op Aan Met Na Voor Dit Deze Dat Die Er'),
	},
	pt: {
		never: list('Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Gen Cel Cap Eng Sto Sta D cf Cf aprox ex'),
		beforeNumber: list('p pp pág págs n nº No vol art arts cap fig'),
		seldom: list('etc a.C d.C Ltda'),
		starters: list(
			'O A Os As Um Uma Ele Ela Eles Elas É E Mas Ou Se Em No Na Com Por Para Segundo Quando Como Este Esta Isto Não Já',
		),
	},
};
