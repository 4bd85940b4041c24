import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** How a line is: what a request waits, and what comes through in a second. */
export interface Line {
	latency: number;
	bytesPerSecond: number;
}

export const SLOW: Line = { latency: 150, bytesPerSecond: 1_600_000 / 8 };

/** A server of folders that counts what it sends. */
export interface CountingServer {
	address: string;
	/** Sets the line; none is as fast as can be. */
	setLine(line: Line | undefined): void;
	/** Gives the requests answered since the last call, with the bytes of their bodies as sent. */
	takeLog(): { path: string; bytes: number }[];
	close(): void;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/**
 * Serves folders, each below its path, compressed with Brotli wherever that makes a file smaller. The line is made slow
 * here and not in the browser, which does not slow down what workers fetch: Pagefind's own widget has one.
 */
export async function serveCounting(folders: Record<string, string>): Promise<CountingServer> {
	const files = new Map<string, { body: Buffer; isCompressed: boolean } | undefined>();
	let log: { path: string; bytes: number }[] = [];
	let line: Line | undefined;
	let freeAt = 0;

	const read = (path: string): { body: Buffer; isCompressed: boolean } | undefined => {
		const [prefix = '/', folder = ''] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
		const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
		if (!existsSync(file) || !statSync(file).isFile()) return undefined;
		const plain = readFileSync(file);
		const compressed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
		const isCompressed = compressed.length < plain.length;
		return { body: isCompressed ? compressed : plain, isCompressed };
	};

	const server: Server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (!files.has(path)) files.set(path, read(path));
		const file = files.get(path);
		const bytes = file?.body.length ?? 0;
		const now = performance.now();
		// One after the other through one line, each after the way there and back.
		freeAt = line ? Math.max(freeAt, now + line.latency) + (bytes / line.bytesPerSecond) * 1000 : now;
		setTimeout(
			() => {
				log.push({ path, bytes });
				if (!file) response.writeHead(404).end();
				else
					response
						.writeHead(200, {
							'content-type': TYPES[extname(path.endsWith('/') ? 'index.html' : path)] ?? 'application/octet-stream',
							'cache-control': 'max-age=600',
							...(file.isCompressed && { 'content-encoding': 'br' }),
						})
						.end(file.body);
			},
			Math.max(0, freeAt - now),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	return {
		address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
		setLine: (next) => {
			line = next;
		},
		takeLog: () => {
			const taken = log;
			log = [];
			return taken;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
