import { expect, test } from 'vitest';
import { compareSpellings } from '../../src/comparison/measures/compare-spellings';

const cases: [left: string, right: string, difference: string, marked: string][] = [
	['Iris Malluh', 'Iris Malluh', 'same', 'Iris Malluh | Iris Malluh'],
	['Yusuf al-Dari', 'Yusuf al Dari', 'hyphen', 'Yusuf *al-Dari* | Yusuf *al Dari*'],
	['Sha’bi Gathering', 'Shabi Gathering', 'apostrophe', '*Sha’bi* Gathering | *Shabi* Gathering'],
	['Sha’bi al-Haq', 'Shabi al Haq', 'marks', '*Sha’bi al-Haq* | *Shabi al Haq*'],
	['the Guild', 'The Guild', 'capitals', '*the* Guild | *The* Guild'],
	['Kape Qorin', 'Kape Qoryn', 'letter', 'Kape *Qorin* | Kape *Qoryn*'],
	['Bint Marjan', 'Bent Murjan', 'spelling', '*Bint Marjan* | *Bent Murjan*'],
	['Old Master Yussef al-Darri', 'Yusuf al Dari', 'spelling', '*Old Master Yussef al-Darri* | *Yusuf al Dari*'],
	['Wisdom Party', 'National Wisdom Party', 'longer', 'Wisdom Party | *National* Wisdom Party'],
	['Victory for All', 'Victory of Many', 'other', 'Victory *for All* | Victory *of Many*'],
	['the sea', 'Storm Rimah', 'other', '*the sea* | *Storm Rimah*'],
	['', 'Rimah', 'other', '** | *Rimah*'],
];

for (const [left, right, difference, marked] of cases)
	test(`tells how \`${left}\` and \`${right}\` differ`, () => {
		const compared = compareSpellings(left, right);
		const shown = compared.parts.map((parts) =>
			parts.map(({ text, differs }) => (differs ? `*${text.trim()}*${text.endsWith(' ') ? ' ' : ''}` : text)).join(''),
		);
		expect([compared.difference, shown.join(' | ')]).toEqual([difference, marked]);
		expect(compared.parts.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([left, right]);
	});
