import type { SentenceRules } from './rules';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const MONTHS = list('Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');
const WEEKDAYS = list('Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun');
const MONTH_ENDS = new RegExp(
	`(?:^|[\\s(])(?:in|since|until|till|by|of|for|from|before|after|last|next|this|early|late|mid)[- ](?:${MONTHS.join('|')})\\.$`,
	'iu',
);
const DATE_FOLLOWS = new RegExp(
	`^(?:on\\s)?(?:${[...MONTHS, ...WEEKDAYS].join('|')}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\\p{L}])`,
	'u',
);
const TIME_ZONE_FOLLOWS =
	/^(?:\p{Lu}{2,5}(?![\p{L}])|(?:Eastern|Central|Mountain|Pacific|Greenwich|Universal)\b|(?:\p{Lu}[\p{L}-]*\s){1,3}[Tt]ime\b)/u;
/** A time that opens a sentence and goes on: `At 5 a.m. Officials left.` */
const OPENING_TIME =
	/^\s*[“‘"'(]*(?:At|By|Around|About|Before|After|Until|From|Since)\s(?:about\s|around\s)?[\d:.]+\s?[ap]\.\s?m\.$/iu;
const SPEAKER_FOLLOWS =
	/^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+){1,4}(?:said|says|asked|asks|cried|replied|answered|added|wrote|told|shouted|whispered)\b/u;

/** The rules of English. */
export const english: SentenceRules = {
	never: [
		...list(
			'Mr Mrs Ms Mx Messrs Mme Mmes Mlle M Dr Drs Prof Profs Rev Revd Hon Fr Msgr Pres Gov Govs Amb Sec-Gen Atty Supt Insp',
		),
		...list(
			'Gen Gens Brig Maj Col Cols Lt Lts Capt Capts Cmdr Cdr Comdr Adm Sgt Sgts Cpl Pvt Pfc Sen Sens Rep Reps Dep Min Del',
		),
		...list(
			'Ste Mt Ft Sts vs v Cf cf e.g E.g i.e I.e viz approx Approx ca Ca c est Est ret Ret al-Hon incl Incl esp orig transl',
		),
	],
	beforeNumber: [
		...list(
			'No no Nos nos N N° p pp P Pp Vol vol Vols vols Fig fig Figs figs Art Arts art arts Sec Secs Sect Ch ch Chs Chap chap Pt pt Pts',
		),
		...list(
			'Par Para para Paras paras Cl cl Reg Res Ex Tab Op op Bk Eq Ref Rte Hwy Apt Rm Ext Tel Ed ed Eds eds l ll n nn Doc Docs',
		),
	],
	seldom: [
		...MONTHS,
		...WEEKDAYS,
		...list(
			'Inc Ltd Co Cos Corp Bros Jr Sr Esq Ph.D M.D B.A M.A Ed.D Mfg Intl Assn Dept Univ Ave Blvd Rd St Hwy Pl Sq etc',
		),
		...list('vol vols p pp ed eds Ed Eds'),
	],
	starters: [
		...list(
			'The A An This That These Those It Its He She They We I You His Her Their Our My Your In On At As But And Or So If When',
		),
		...list(
			'While After Before For From There Here Last Now Then What Why How Who Which Where Nobody Nothing Everyone Everybody',
		),
		...list(
			'Although Though Because Since Until Once However Meanwhile Later Yet Still Also Moreover Instead Despite During According',
		),
		...list(
			'Some Many Most Both Each Every Several Another Such No Not Nor Is Are Was Were Do Does Did Has Have Had Officials With By To',
		),
	],
	judge: (before, after) => {
		if (/(?:^|\s|\d)[ap]\.\s?m\.$/iu.test(before))
			return (
				OPENING_TIME.test(before) ||
				!/^[“‘"'(]*\p{Lu}/u.test(after) ||
				DATE_FOLLOWS.test(after) ||
				TIME_ZONE_FOLLOWS.test(after)
			);
		if (MONTH_ENDS.test(before) && /^\p{Lu}/u.test(after)) return false;
		if (/[?!][”"’]$/u.test(before) && SPEAKER_FOLLOWS.test(after)) return true;
		return undefined;
	},
};
