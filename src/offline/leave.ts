/** The service worker of a site that has none any more: it removes what the one before kept, and itself. */
const worker = self as unknown as {
	skipWaiting(): Promise<void>;
	registration: { scope: string; unregister(): Promise<boolean> };
};

addEventListener('install', () => void worker.skipWaiting());
addEventListener('activate', (event) => {
	(event as Event & { waitUntil(done: Promise<unknown>): void }).waitUntil(leave());
});

async function leave(): Promise<void> {
	const { scope } = worker.registration;
	for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
	await worker.registration.unregister();
}
