import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const weather = fileURLToPath(new URL('fixtures/weather', import.meta.url));
/** Files of an overlay that are about it, not of it. */
const NOT_CONTENT = ['DELETE', 'message.txt', 'warnings.txt'];

/**
 * Copies the second edition to a temporary folder and gives its path, for the caller to remove; the files of the folder
 * `overlay` are laid over it, and what its file `DELETE` lists, one a line, is left out.
 */
export async function copyEdition({ overlay }: { overlay?: string | undefined } = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'diptych-'));
	await cp(weather, folder, { recursive: true });
	if (overlay === undefined) return folder;
	const list = await readFile(join(overlay, 'DELETE'), 'utf8').catch(() => ''); // No list: nothing is left out.
	for (const file of list.split('\n').filter(Boolean)) await rm(join(folder, file));
	await cp(overlay, folder, {
		recursive: true,
		filter: (source) => !NOT_CONTENT.some((name) => source === join(overlay, name)),
	});
	return folder;
}
