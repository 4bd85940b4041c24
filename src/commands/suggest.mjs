import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run suggest`: proposes names, differences, points and slips of the source, for an editor to accept or refuse.
const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const text = /** @type {const} */ ({ type: 'string' });

async function run() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			kind: text,
			'at-least': text,
			match: text,
			accept: flag,
			refuse: flag,
			undo: flag,
			judge: flag,
			all: flag,
			json: flag,
		},
	});
	const acts = /** @type {const} */ (['accept', 'refuse', 'undo', 'judge']).filter((act) => values[act]);
	if (acts.length > 1) throw new Error(`Choose one of --${acts.join(', --')}.`);
	if (acts.length === 0 && positionals.length > 0) throw new Error('Say `--accept` or `--refuse` before the ids.');
	// Not before the arguments are read: it takes a second.
	const { runnerImport } = await import('vite');
	globalThis.process.env.SUGGEST_REQUEST = JSON.stringify({
		folder: relative(process.cwd(), resolve(process.env.CONTENT_DIR ?? 'content')) || '.',
		ids: positionals,
		kind: values.kind,
		atLeast: values['at-least'],
		match: values.match,
		act: acts[0],
		isJson: values.json,
		all: values.all,
	});
	/** @type {{ module: typeof import('../suggest/run-request') }} */
	const { module } = await runnerImport('./src/suggest/run-request.ts');
	return module.answer;
}

try {
	const { text: said, code } = await run();
	(code === 0 ? console.log : console.error)(said);
	process.exit(code);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
