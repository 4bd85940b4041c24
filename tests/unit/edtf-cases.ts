/** A date in EDTF, how it reads, and the days it covers: `..` on the open side, where there is one. */
export interface EdtfCase {
	date: string;
	words: string;
	from: string;
	to: string;
	isVague?: boolean;
}

export const edtfCases: EdtfCase[] = [
	{ date: '2031', words: '2031', from: '2031-01-01', to: '2031-12-31' },
	{ date: '2031-11', words: 'November 2031', from: '2031-11-01', to: '2031-11-30' },
	{ date: '2031-11-03', words: '3 November 2031', from: '2031-11-03', to: '2031-11-03' },
	{ date: '2032-02', words: 'February 2032', from: '2032-02-01', to: '2032-02-29' },
	{ date: '2032-02-29', words: '29 February 2032', from: '2032-02-29', to: '2032-02-29' },
	{ date: '0900', words: '0900', from: '0900-01-01', to: '0900-12-31' },
	{ date: '-0044-03-15', words: '15 March -0044', from: '-000044-03-15', to: '-000044-03-15' },

	{ date: '2031-11-03T14:20:00', words: '14:20 on 3 November 2031', from: '2031-11-03', to: '2031-11-03' },
	{ date: '2031-11-03T14:20:00Z', words: '14:20 on 3 November 2031', from: '2031-11-03', to: '2031-11-03' },
	{ date: '2031-11-03T01:20:00+03:00', words: '01:20 on 3 November 2031', from: '2031-11-02', to: '2031-11-02' },

	{ date: '2031~', words: 'about 2031', from: '2031-01-01', to: '2031-12-31', isVague: true },
	{ date: '2031-11~', words: 'about November 2031', from: '2031-11-01', to: '2031-11-30', isVague: true },
	{ date: '2031-11-03?', words: 'perhaps 3 November 2031', from: '2031-11-03', to: '2031-11-03', isVague: true },
	{ date: '2031%', words: 'perhaps about 2031', from: '2031-01-01', to: '2031-12-31', isVague: true },
	{ date: '~2031-11', words: 'about November 2031', from: '2031-11-01', to: '2031-11-30', isVague: true },
	{ date: '2031-XX', words: '2031', from: '2031-01-01', to: '2031-12-31', isVague: true },
	{ date: '2031-XX-XX', words: '2031', from: '2031-01-01', to: '2031-12-31', isVague: true },
	{ date: '2031-11-XX', words: 'November 2031', from: '2031-11-01', to: '2031-11-30', isVague: true },

	{ date: '2031-11-03/2031-11-05', words: '3 to 5 November 2031', from: '2031-11-03', to: '2031-11-05' },
	{ date: '2031-11-03/2031-12-05', words: '3 November to 5 December 2031', from: '2031-11-03', to: '2031-12-05' },
	{ date: '2031-11-03/2032-11-03', words: '3 November 2031 to 3 November 2032', from: '2031-11-03', to: '2032-11-03' },
	{ date: '2031-11/2031-12', words: 'November to December 2031', from: '2031-11-01', to: '2031-12-31' },
	{ date: '2031-11-03/2032-05', words: '3 November 2031 to May 2032', from: '2031-11-03', to: '2032-05-31' },
	{
		date: '2031-11-03/2031-11-05~',
		words: '3 November 2031 to about 5 November 2031',
		from: '2031-11-03',
		to: '2031-11-05',
		isVague: true,
	},
	{ date: '2031-11/2032', words: 'November 2031 to 2032', from: '2031-11-01', to: '2032-12-31' },
	{ date: '2031?/2032-05~', words: 'perhaps 2031 to about May 2032', from: '2031-01-01', to: '2032-05-31', isVague: true },
	{ date: '../2031-11-03', words: 'up to 3 November 2031', from: '..', to: '2031-11-03' },
	{ date: '/2031-11', words: 'up to November 2031', from: '..', to: '2031-11-30' },
	{ date: '2031-11-03/..', words: 'from 3 November 2031 on', from: '2031-11-03', to: '..' },
	{ date: '2031/', words: 'from 2031 on', from: '2031-01-01', to: '..' },
	{ date: '2031-11~/..', words: 'from about November 2031 on', from: '2031-11-01', to: '..', isVague: true },

	{ date: '[2031-11-03..2031-11-05]', words: 'some time from 3 to 5 November 2031', from: '2031-11-03', to: '2031-11-05' },
	{ date: '[2031-11-03..2032-05-31]', words: 'some time from 3 November 2031 to 31 May 2032', from: '2031-11-03', to: '2032-05-31' },
	{ date: '[2031..2033]', words: 'some time from 2031 to 2033', from: '2031-01-01', to: '2033-12-31' },
	{ date: '[..2031-11-03]', words: 'by 3 November 2031', from: '..', to: '2031-11-03' },
	{ date: '[..2031-11~]', words: 'by about November 2031', from: '..', to: '2031-11-30', isVague: true },
	{ date: '[2031-11-03..]', words: '3 November 2031 or later', from: '2031-11-03', to: '..' },
	{ date: '[2031,2033]', words: '2031 or 2033', from: '2031-01-01', to: '2033-12-31' },
	{
		date: '[2031-11-05,2031-11-03,2031-11-04]',
		words: '5 November 2031, 3 November 2031 or 4 November 2031',
		from: '2031-11-03',
		to: '2031-11-05',
	},
	{ date: '{2031-11-03,2031-11-05}', words: '3 November 2031 and 5 November 2031', from: '2031-11-03', to: '2031-11-05' },
	{ date: '{2031-11..2032-01}', words: 'every date from November 2031 to January 2032', from: '2031-11-01', to: '2032-01-31' },
	{ date: '{..2031}', words: 'every date up to 2031', from: '..', to: '2031-12-31' },
	{ date: '{2031..}', words: 'every date from 2031 on', from: '2031-01-01', to: '..' },

	// What has no words here stays as written.
	{ date: '203X', words: '203X', from: '2030-01-01', to: '2039-12-31', isVague: true },
	{ date: '20', words: '20', from: '2000-01-01', to: '2099-12-31' },
	{ date: '2031-23', words: '2031-23', from: '2031-07-01', to: '2031-09-30' },
	{ date: '2031-XX-03', words: '2031-XX-03', from: '2031-01-03', to: '2031-12-03', isVague: true },
	{ date: '2031?-11', words: '2031?-11', from: '2031-11-01', to: '2031-11-30', isVague: true },
	{ date: 'Y12031', words: 'Y12031', from: '+012031-01-01', to: '+012031-12-31' },
	{ date: '[2031,2033..2035]', words: '[2031,2033..2035]', from: '2031-01-01', to: '2035-12-31' },
	{ date: '../..', words: '../..', from: '..', to: '..' },
];

/** What is no EDTF date, though it may look like one. */
export const notEdtf = [
	'',
	' ',
	'3 November 2031',
	'2031-1',
	'2031-13',
	'2031-02-29',
	'1900-02-29',
	'2031-02-29~',
	'2031-02/2031-02-29',
	'2031-11-31',
	'2031/11/03',
	'03.11.2031',
	'2031-11-03 14:20',
	'2032/2031',
	' 2031',
	'20311103',
	'203111',
	'2031u',
	'open',
];
