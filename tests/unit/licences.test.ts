import { expect, test } from 'vitest';
import { isCompatible, readLicences } from '../../src/commands/licences.mjs';

test.each([
	['MIT', true],
	['(MIT OR GPL-3.0-or-later)', true],
	['EPL-2.0 OR GPL-3.0-or-later', true],
	['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
	['(MIT AND Zlib)', true],
	['GPL-3.0-or-later', false],
	['AGPL-3.0-only', false],
	['MIT AND GPL-2.0-only', false],
	['SEE LICENSE IN LICENSE.txt', false],
	['none', false],
])('a package under %s: %s', (licence, expected) => {
	expect(isCompatible(licence)).toBe(expected);
});

test('all packages of the lock file may be used', () => {
	const licences = [...readLicences('.')];
	expect(licences.length).toBeGreaterThan(400);
	expect(licences.filter(([, licence]) => !isCompatible(licence))).toEqual([]);
});
