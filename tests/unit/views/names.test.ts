import { expect, test } from 'vitest';
import { viewMembership } from '../../../src/views/membership';
import { viewName } from '../../../src/views/name';
import { viewSharedNames } from '../../../src/views/name-rows';
import { viewNames } from '../../../src/views/names';
import { formerPages } from '../../../src/views/former-pages';
import { names, townContext } from './small-town';

const context = townContext();

test('shows names in both a line each, kind by kind, with how the spellings differ', () => {
	const rows = viewSharedNames(context).flatMap(({ label, rows: own }) =>
		own.map(
			({ href, spellings, words }) =>
				`${label} ${href} ${spellings.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' | ')}: ${words}`,
		),
	);
	expect(rows).toEqual([
		'People /names/dari/ Yusuf al-Dari | Yusof al Dari: one letter',
		'Groups /names/guild/ Guild | Guild: the same',
	]);
});

test('counts who is in both and folds who is in one only, the most mentioned first', async () => {
	const view = await viewNames(context);
	expect([view.lead, view.folded, ...view.alone.map(({ label, preview }) => `${label}: ${preview}`)]).toEqual([
		'2 names stand in both articles, 3 in one only.',
		undefined,
		'1 only in LEFT: Port Zahr',
		'2 only in RIGHT: The Oar, The Net',
	]);
});

test('draws the relations that both state, each leading to its words', async () => {
	const { relations } = await viewNames(context);
	expect(relations?.figure.edges.map(({ title, href }) => `${title} ${href}`)).toEqual([
		'Yusuf al-Dari leads The Guild /names/dari/#leads',
	]);
	expect(
		relations?.list.map(({ from, words, to, by }) => [from.label, words, to.label, by.map(({ label }) => label)]),
	).toEqual([['Yusuf al-Dari', 'leads', 'The Guild', ['LEFT', 'RIGHT']]]);
});

test('leaves out what an edition has nothing of', async () => {
	const view = await viewNames(townContext({ names: [], relations: [] }));
	expect([view.open, view.folded, view.membership, view.relations, view.alone]).toEqual([
		[],
		undefined,
		undefined,
		undefined,
		[],
	]);
	expect(formerPages(townContext({ relations: [] })).map(({ from, to }) => `${from} → ${to}`)).toEqual([
		'compare/as/left/ → compare/left/',
		'compare/as/right/ → compare/right/',
		'relations/ → names/',
		'relations/table/ → names/',
		'words/ → about/#dwell',
	]);
});

test('says first what the table of members shows, and puts a member beside one that is tied to it', () => {
	const members = viewMembership(context);
	expect([members?.heading, members?.finding]).toEqual([
		'Who belongs to Port Zahr',
		'Of the 1 that LEFT names and the 2 that RIGHT names, none stands in both by its own name.',
	]);
	const shown = members?.rows.map(({ cells }) =>
		cells.map((cell) => (typeof cell === 'string' ? cell : [cell.name, cell.near].filter(Boolean).join(', '))),
	);
	expect(shown).toEqual([
		['Guild', 'The Oar, is affiliated with Guild'],
		['not named in LEFT', 'The Net'],
	]);
});

const dari = viewName(context, names[0] ?? fail());

function fail(): never {
	throw new Error('There is no first name.');
}

test('gives a name’s spellings by article, and every mention in its sentence', () => {
	expect(dari.sides.map(({ label, times, spellings }) => [label, times, spellings.map(({ text }) => text)])).toEqual([
		['LEFT', '2 times', ['Yusuf al-Dari']],
		['RIGHT', 'once', ['Yusof al Dari']],
	]);
	expect(
		dari.sides[0].passages.map(({ number, sentences }) => [
			number,
			...sentences.map((pieces) => pieces.map(({ text, isMention }) => (isMention ? `*${text}*` : text)).join('')),
		]),
	).toEqual([['¶1', '*Yusuf al-Dari* leads the Guild.', '*Yusuf al-Dari* is old.']]);
});

test('gives a name’s description with its evidence, and leads up to the kind of names in both', () => {
	expect([
		dari.summary?.text,
		dari.summary?.quotes.map(({ number, exact }) => `${number} ${exact}`),
		dari.kind,
	]).toEqual([
		'He leads the Guild.',
		['¶1 Yusuf al-Dari leads the Guild'],
		{ label: 'People', href: '/names/#person' },
	]);
});

test('says of a text that does not name it just that', () => {
	const port = viewName(context, names[2] ?? fail());
	expect([port.sides[1].times, port.sides[1].absent, port.kind.href]).toEqual([
		undefined,
		'Not named in RIGHT.',
		'/names/#alone',
	]);
});

test('reads relations from the name’s end, those of both first, and tells inferred ones with their reasoning', () => {
	const guild = viewName(context, names[1] ?? fail());
	expect(
		guild.relations.map(({ words, to, by, inferred, note }) => [words, to.label, by.length, inferred, note]),
	).toEqual([
		['is led by', 'Yusuf al-Dari', 2, undefined, undefined],
		['is of', 'Port Zahr', 1, 'From “of”.', 'It says no more.'],
		['belongs to', 'Port Zahr', 1, undefined, undefined],
		['is affiliated with', 'The Oar', 1, undefined, undefined],
	]);
});
