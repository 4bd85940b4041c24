import { spawn, type ChildProcess } from 'node:child_process';
import { findWebkit } from '../../src/commands/find-browser.mjs';
import { freePort } from '../../src/commands/free-port.mjs';
import { setTimeout } from 'node:timers/promises';
import type { Driver, Engine, Mode } from './driver';

const installed = findWebkit();

/** WebKitGTK, driven by the WebDriver protocol: its window is at least so wide. */
const NARROWEST = 447;

/** WebKit as Debian has it. */
export const webkit: Engine = {
	name: 'WebKit',
	missing: installed ? undefined : 'no WebKit is installed (`apt install webkit2gtk-driver xvfb`)',
	// It takes no wish for forced colours or less motion.
	can: ({ hasForcedColours, isReduced }) => !hasForcedColours && !isReduced,
	start: open,
};

const KEYS: Record<string, string> = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015' };
/** What the protocol calls an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function open({ width, height, isScriptOff }: Mode): Promise<Driver> {
	if (!installed) throw new Error('No WebKit is installed.');
	const screen = spawn(installed.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const display = await firstLine(screen);
	const port = await freePort();
	const driver = spawn(installed.driver, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		// Drawn by its other renderer, most pictures stay white.
		env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_DMABUF_RENDERER: '1', GDK_BACKEND: 'x11' },
	});
	const address = `http://127.0.0.1:${port}`;
	const send = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
		const answer = await fetch(address + path, {
			method,
			...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
		});
		const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`${path}: ${value.error ?? ''} ${value.message ?? ''}`);
		return value;
	};
	await untilUp(address);
	const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': {
					binary: installed.browser,
					args: ['--automation', '--private', ...(isScriptOff ? ['--enable-javascript=false'] : [])],
				},
			},
		},
	});
	const at = `/session/${sessionId}`;
	await send('POST', `${at}/window/rect`, { width: Math.max(width, NARROWEST), height });
	const run = <Result>(script: string): Promise<Result> => send('POST', `${at}/execute/sync`, { script, args: [] });
	const find = async (selector: string): Promise<string> => {
		const found = await send<Record<string, string>[]>('POST', `${at}/elements`, {
			using: 'css selector',
			value: selector,
		});
		for (const element of found) {
			const id = element[ELEMENT] ?? '';
			if (await send<boolean>('GET', `${at}/element/${id}/displayed`).catch(() => true)) return id;
		}
		throw new Error(`Nothing that is shown is \`${selector}\`.`);
	};
	return {
		goto: async (target) => {
			await send('POST', `${at}/url`, { url: target });
		},
		run,
		click: async (selector) => {
			const id = await find(selector);
			// The engine ends where a link is followed to a page with a transition between views: a link is gone to by its address.
			const href = await send<string | null>('GET', `${at}/element/${id}/property/href`).catch(() => null);
			const isTaken = href === null || (await run<boolean>(`return !arguments.length && ${WITHIN}`));
			if (isTaken || !href.startsWith('http')) await send('POST', `${at}/element/${id}/click`, {});
			else await send('POST', `${at}/url`, { url: href });
		},
		type: async (selector, text) => {
			const id = await find(selector);
			await send('POST', `${at}/element/${id}/click`, {});
			await send('POST', `${at}/element/${id}/value`, { text });
		},
		press: async (key) => {
			// No window manager gives the window the focus, so keys go to the element that has it.
			const active = await send<Record<string, string>>('GET', `${at}/element/active`);
			await send('POST', `${at}/element/${active[ELEMENT] ?? ''}/value`, { text: KEYS[key] ?? key });
		},
		close: async () => {
			await send('DELETE', at).catch(() => undefined);
			driver.kill();
			screen.kill();
		},
	};
}

/** On the compare page a link does what it says in place. */
const WITHIN = `document.querySelector('compare-view[data-live]') !== null`;

async function firstLine(child: ChildProcess): Promise<string> {
	const stream = child.stdio[3];
	if (!stream || !('on' in stream)) throw new Error('The screen says nothing.');
	return new Promise((resolve, reject) => {
		let text = '';
		child.once('exit', () => reject(new Error('The screen did not start.')));
		stream.on('data', (chunk: Buffer) => {
			text += chunk.toString();
			if (text.includes('\n')) resolve(text.trim());
		});
	});
}

async function untilUp(address: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		try {
			await fetch(`${address}/status`);
			return;
		} catch {
			await setTimeout(100);
		}
	}
	throw new Error('WebKitWebDriver did not start.');
}
