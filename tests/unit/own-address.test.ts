import { expect, test } from 'vitest';
import { ownAddress } from '../../src/carry/own-address';

test.each([
	['/', '', '#top'],
	['/articles/mei/', '', '#mei'],
	['/articles/mei/', '#p3', '#mei-p3'],
	['/articles/mei/', '#p3s2', '#mei-p3s2'],
	['/articles/mei/', '#p3:~:text=a%20word', '#mei-p3'],
	['/articles/mei/3/', '#p48', '#mei-p48'],
	['/articles/mei/3/', '', '#mei'],
	['/compare/mei/3/', '#mei-p48', '#texts'],
	['/articles/mei/cite/', '', undefined],
	['/articles/mei/cite/p3/', '', undefined],
	['/compare/', '#mei-p3', '#texts'],
	['/compare/lwj/', '', '#texts'],
	['/points/', '', '#points'],
	['/points/corruption/', '', '#points-corruption'],
	['/points/corruption/cite/', '#q1', undefined],
	['/names/', '#alone', '#names'],
	['/names/iraq/', '', '#names-iraq'],
	['/timeline/', '', '#timeline'],
	['/timeline/', '#storm', '#event-storm'],
	['/about/', '#method', '#sources'],
	['/search/', '', undefined],
	['/data/comparison.json', '', undefined],
])('%s%s is %s in the one file', (path, hash, expected) => {
	expect(ownAddress(path, hash)).toBe(expected);
});
