import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from './comparison/model';

/** What a build of search is made of, besides the content. */
const SOURCES = ['src/search/**/*.ts', 'src/language/**/*.ts', 'src/words/{*search*,forms}.ts', 'package-lock.json'];

/**
 * Gives what search’s scripts and data of one build have in common, and no other build’s: the same for the same content
 * and the same source, wherever and whenever it is built.
 */
export function getBuildId(comparison: Comparison, root = process.cwd()): string {
	const hash = createHash('sha256').update(JSON.stringify(comparison));
	for (const pattern of SOURCES)
		for (const file of globSync(pattern, { cwd: root }).sort()) hash.update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 12);
}
