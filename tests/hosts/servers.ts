import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { freePort } from '../../src/commands/free-port.mjs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server as it is started for a folder, on loopback, in the foreground. */
export interface Host {
	name: string;
	/** The command, and Debian's package of it. */
	command: string;
	apt: string;
	/** Answers an address that leads nowhere with the site's own page. */
	hasOwnNotFound: boolean;
	/** Sends the headers of `docs/hosts/`. */
	hasHeaders: boolean;
	/** Writes what the server is to be told into its folder, and gives its arguments. */
	prepare: (place: Place) => string[];
}

interface Place {
	/** The folder that is served. */
	www: string;
	/** A folder for settings and what a server keeps. */
	room: string;
	port: number;
	/** The folder of `docs/hosts/`. */
	docs: string;
}

export const hosts: Host[] = [
	{
		name: 'nginx',
		command: 'nginx',
		apt: 'nginx-light',
		hasOwnNotFound: true,
		hasHeaders: true,
		prepare: ({ www, room, port, docs }) => {
			const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
				.map((name) => `${name}_temp_path ${room}/${name};`)
				.join(' ');
			const server = `server { listen 127.0.0.1:${port}; root ${www}; include ${docs}/nginx.conf; }`;
			const http = `http { include /etc/nginx/mime.types; access_log off; ${kept} ${server} }`;
			return [
				'-c',
				write(room, 'nginx.conf', `pid ${room}/pid; error_log stderr; events {} ${http}`),
				'-g',
				'daemon off;',
			];
		},
	},
	{
		name: 'Apache',
		command: 'apache2',
		apt: 'apache2-bin',
		hasOwnNotFound: true,
		hasHeaders: true,
		prepare: ({ www, room, port, docs }) => {
			const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'];
			const types = Object.entries(TYPES).map(([extension, type]) => `${type.split(';')[0]} ${extension}`);
			const lines = [
				// What is built in here may be a module elsewhere, and the other way round.
				...modules.map(
					(name) =>
						`<IfModule !${name}_module>\nLoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n</IfModule>`,
				),
				`ServerRoot ${room}`,
				'ServerName localhost',
				`PidFile ${room}/pid`,
				`ErrorLog ${room}/error.log`,
				...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
				`Listen 127.0.0.1:${port}`,
				`DocumentRoot ${www}`,
				`TypesConfig ${write(room, 'mime.types', types.join('\n'))}`,
				'<Directory />',
				'Options FollowSymLinks',
				'Require all granted',
				`Include ${docs}/apache.conf`,
				'</Directory>',
			];
			return ['-f', write(room, 'httpd.conf', lines.join('\n')), '-DFOREGROUND'];
		},
	},
	{
		name: 'lighttpd',
		command: 'lighttpd',
		apt: 'lighttpd',
		hasOwnNotFound: true,
		hasHeaders: false,
		prepare: ({ www, room, port }) => {
			// It looks for `<prefix>404.html`, and answers 404; `server.error-handler-404` would answer 200.
			const types = Object.entries(TYPES).map(([extension, type]) => `".${extension}" => "${type}"`);
			const lines = [
				`server.document-root = "${www}"`,
				'server.bind = "127.0.0.1"',
				`server.port = ${port}`,
				'index-file.names = ("index.html")',
				`server.errorfile-prefix = "${www}/"`,
				`mimetype.assign = (${types.join(', ')})`,
			];
			return ['-D', '-f', write(room, 'lighttpd.conf', lines.join('\n'))];
		},
	},
	{
		name: 'Caddy',
		command: 'caddy',
		apt: 'caddy',
		hasOwnNotFound: true,
		hasHeaders: false,
		prepare: ({ www, room, port }) => {
			const errors = 'handle_errors {\n\t\trewrite * /404.html\n\t\tfile_server\n\t}';
			const site = `http://127.0.0.1:${port} {\n\troot * ${www}\n\tfile_server\n\t${errors}\n}\n`;
			const settings = `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${room}\n}\n`;
			return ['run', '--adapter', 'caddyfile', '--config', write(room, 'Caddyfile', settings + site)];
		},
	},
	{
		name: 'busybox httpd',
		command: 'busybox',
		apt: 'busybox',
		hasOwnNotFound: true,
		hasHeaders: false,
		prepare: ({ www, room, port }) => {
			const settings = write(room, 'httpd.conf', `E404:${www}/404.html\n`);
			return ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', www, '-c', settings];
		},
	},
	{
		name: 'Python',
		command: 'python3',
		apt: 'python3',
		hasOwnNotFound: false,
		hasHeaders: false,
		prepare: ({ www, port }) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', www],
	},
];

const TYPES = {
	html: 'text/html; charset=utf-8',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
};

/** Gives the path of a command, where it is installed. */
export function findCommand(command: string): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders
		.map((folder) => join(folder, command))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false; // Not here.
			}
		});
}

/** Starts a server, waits until it answers, and gives its origin and a way to stop it. */
export async function startHost(
	host: Host,
	place: Omit<Place, 'port'>,
): Promise<{ origin: string; stop: () => Promise<void> }> {
	const port = await freePort();
	mkdirSync(place.room, { recursive: true });
	const child = spawn(findCommand(host.command) ?? host.command, host.prepare({ ...place, port }), {
		cwd: place.room,
		env: { ...process.env, HOME: place.room },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 200; tries += 1) {
		if (child.exitCode !== null) break;
		const answer = await fetch(`${origin}/favicon.svg`).catch(() => undefined); // Not yet.
		if (answer?.ok) return { origin, stop: () => stop(child) };
		await wait(50);
	}
	await stop(child);
	throw new Error(`${host.name} did not start:\n${said}`);
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) resolve();
		child.once('exit', () => {
			resolve();
		});
		child.kill('SIGTERM');
	});
}

function write(folder: string, name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}
