import { createServer, createServerModuleRunner } from 'vite';

/**
 * Opens the project’s TypeScript modules for a command, whatever they import later on included (the stemmers of a
 * language come when its text is read). `close` lets the process end.
 * @returns {Promise<{ load: (path: string) => Promise<any>, close: () => Promise<void> }>}
 */
export async function openModules() {
	const server = await createServer({
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, ws: false, watch: null, hmr: false },
	});
	const runner = createServerModuleRunner(server.environments.ssr);
	return {
		load: (path) => runner.import(path),
		close: async () => {
			await runner.close();
			await server.close();
		},
	};
}
