import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves the built site the way static hosts do, at several places at once: at the root, below `/a/` and `/a/b/`,
 * and the other editions below `/weather/`, `/markdown/` and `/arabic/`. `node tests/serve-built.ts [port]`
 */
const options = { dev: true };
const site = sirv('dist', options);
const weather = sirv('.build/weather', options);
const markdown = sirv('.build/markdown', options);
const arabic = sirv('.build/arabic', options);
const mounts: [string, ReturnType<typeof sirv>][] = [
	['/weather/', weather],
	['/markdown/', markdown],
	['/arabic/', arabic],
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
