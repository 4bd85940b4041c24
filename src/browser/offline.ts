/** Keeps the site for reading without a network; only in builds that are asked to (`OFFLINE=1`). */
import { POLICY, WORKER } from '../offline/wanted';
import { siteBase } from './site-base';

interface Policies {
	createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(asked: string): string };
}

declare global {
	/** Written here by the build: without the setting nothing of this is in its scripts. */
	const WORKS_OFFLINE: boolean;
}

if (WORKS_OFFLINE)
	addEventListener('load', () => {
		const { href } = new URL(WORKER, siteBase());
		// Engines that have Trusted Types take no address but from a policy: this one gives a single one, whatever is asked.
		const policy = (window as { trustedTypes?: Policies }).trustedTypes?.createPolicy(POLICY, {
			createScriptURL: () => href,
		});
		// Where there is no such thing, as on pages from a disk, a network is needed.
		(navigator as Partial<Navigator>).serviceWorker
			?.register(policy?.createScriptURL('') ?? href)
			.catch(() => undefined);
	});
