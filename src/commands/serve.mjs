import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// Serves a built site on this machine, as a static host does: `node src/commands/serve.mjs [folder]`, at `PORT`, or the
// first free port from 4321 on.
const folder = process.argv[2] ?? process.env.OUT_DIR ?? 'dist';
const FIRST_PORT = 4321;
const LAST_PORT = 4399;

if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no site in ${folder}/: \`npm run build\` makes it.`);
	process.exit(1);
}

const serve = sirv(folder, { dev: true });

const server = createServer((request, response) => {
	const [path = '/', query] = (request.url ?? '/').split('?');
	// A page’s links are relative to its folder: without the last slash they would lead astray.
	if (!path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'))) {
		response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
		return;
	}
	serve(request, response, () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
	});
});

/** @param {number} port */
function listen(port) {
	server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
		if (error.code === 'EADDRINUSE' && !process.env.PORT && port < LAST_PORT) {
			listen(port + 1);
			return;
		}
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is taken: name another with PORT=…`
				: `Port ${port} cannot be used: ${error.message}`,
		);
		process.exit(1);
	});
	server.listen(port, '127.0.0.1', () => {
		server.removeAllListeners('error');
		console.log(`${folder}/ is served at  http://localhost:${port}/`);
	});
}

listen(Number(process.env.PORT ?? FIRST_PORT));
