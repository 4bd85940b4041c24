import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a program of this folder into one file that Node starts fast, since it is killed and started many times. */
export async function bundleProgram(name: string, folder: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			ssr: join(import.meta.dirname, name),
			target: 'es2023',
			rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
		},
	});
	const code = [result]
		.flat()
		.flatMap((built) => ('output' in built ? built.output : []))
		.map((file) => (file.type === 'chunk' ? file.code : ''));
	const path = join(folder, `${name}.mjs`);
	writeFileSync(path, code.join('\n'));
	return path;
}
