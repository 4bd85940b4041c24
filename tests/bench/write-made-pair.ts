import { rm } from 'node:fs/promises';
import { writePair } from './made-pair.ts';

/** `npm run made-pair -- <folder> <words> <names> <points>`: writes the content of a made pair, for what long texts need. */
const [folder = '', ...sizes] = process.argv.slice(2);
const [words = 0, names = 0, points = 0] = sizes.map(Number);
if (!folder || !(words > 0)) {
	console.error('Say where and how much: npm run made-pair -- .build/made 15000 350 180');
	process.exit(1);
}
await rm(folder, { recursive: true, force: true });
await writePair(folder, { words, names, points });
