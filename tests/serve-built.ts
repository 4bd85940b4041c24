import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves the built site the way static hosts do, at several places at once: at the root, below `/a/` and `/a/b/`,
 * and the other editions each below its name: `/weather/`, `/gpl/`. `node tests/serve-built.ts [port]`
 */
const options = { dev: true };
const site = sirv('dist', options);
const others = ['weather', 'markdown', 'arabic', 'gpl', 'long'];
const mounts: [string, ReturnType<typeof sirv>][] = [
	...others.map((name): [string, ReturnType<typeof sirv>] => [`/${name}/`, sirv(`.build/${name}`, options)]),
	['/a/b/', site],
	['/a/', site],
	['/', site],
];
const port = Number(process.argv[2] ?? 4399);

createServer((request, response) => {
	const [prefix = '/', handler = site] = mounts.find(([start]) => request.url?.startsWith(start)) ?? [];
	request.url = `/${request.url?.slice(prefix.length) ?? ''}`;
	handler(request, response, () => {
		response.writeHead(404).end();
	});
}).listen(port, '127.0.0.1');
