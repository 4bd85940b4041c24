import { createServer } from 'node:net';

/**
 * Gives a port of the loopback interface that is free now.
 * @returns {Promise<number>}
 */
export async function freePort() {
	const probe = createServer();
	await new Promise((resolve, reject) => {
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			resolve(undefined);
		});
	});
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('No port is free.');
	return address.port;
}
