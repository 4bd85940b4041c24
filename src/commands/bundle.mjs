import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from './set-up.mjs';

// `npm run bundle`: the site, and the whole comparison in one file to carry off: a page, a book, a handout.
process.env.BUNDLE = '1';
install({ checkers: false });
build();
const folder = join(process.env.OUT_DIR ?? 'dist', 'carry');
for (const name of readdirSync(folder).sort()) {
	const path = join(folder, name);
	console.log(`  ${path}: ${Math.ceil(statSync(path).size / 1000).toLocaleString('en')} kB`);
}
if (!readdirSync(folder).some((name) => name.endsWith('.pdf')))
	console.log('  No PDF: no Chrome or Chromium was found; `CHROME_PATH` may name one.');
