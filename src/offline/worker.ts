/** The service worker: it keeps one whole version of the site, and answers from it, until the next one is here as a whole. */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare global {
	/** Every file of the site with a hash of what is in it; the build writes it here. */
	const SITE_FILES: PrecacheEntry[];
}

// What an address asks of a page is read by the page.
precacheAndRoute(SITE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
