import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long a browser may take to print, in milliseconds. */
const PATIENCE = 120_000;

/** Prints a page from the disk as PDF, with bookmarks of its headings and tags for screen readers, by a Chrome or Chromium. */
export async function printPdf(page: string, browser: string): Promise<Buffer> {
	const room = await mkdtemp(join(tmpdir(), 'diptych-pdf-'));
	const out = join(room, 'edition.pdf');
	try {
		await run(browser, [
			'--headless',
			// What is printed was made here; as root, and in containers, there is no sandbox to be had.
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--host-resolver-rules=MAP * ~NOTFOUND',
			`--user-data-dir=${join(room, 'profile')}`,
			'--no-pdf-header-footer',
			'--generate-pdf-document-outline',
			`--print-to-pdf=${out}`,
			pathToFileURL(page).href,
		]);
		return await readFile(out);
	} finally {
		await rm(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

function run(command: string, args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: 'ignore', timeout: PATIENCE });
		child.once('error', reject);
		child.once('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The browser \`${command}\` could not print: it ended with ${code ?? 'a signal'}.`));
		});
	});
}
