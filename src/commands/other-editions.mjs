import { rmSync } from 'node:fs';
import { build, run } from './set-up.mjs';

/** Builds the editions that tests read beside the one in `content/`, each into its folder below `.build/`. */
export function buildFixtures() {
	for (const name of ['weather', 'markdown', 'arabic'])
		build({ content: `tests/fixtures/${name}`, out: `.build/${name}` });
}

/** Builds what a newcomer has from two files alone, two versions of a licence; and a pair so long that it is read by sections. */
export function buildMade() {
	const licences = '.build/gpl-content';
	rmSync(licences, { recursive: true, force: true });
	const files = ['left', 'right'].map((side) => `tests/fixtures/pairs/gpl/${side}.txt`);
	run('npm', ['run', '--silent', 'new', '--', ...files, '--content', licences]);
	build({ content: licences, out: '.build/gpl' });
	run('npm', ['run', '--silent', 'made-pair', '--', '.build/long-content', '15000', '350', '180']);
	build({ content: '.build/long-content', out: '.build/long' });
}
