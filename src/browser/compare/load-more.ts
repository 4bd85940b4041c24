import { siteBase } from '../site-base';

/** Gives what comes when a reader asks for more than to read and to choose. */
export function more(): Promise<typeof import('./more')> {
	// By its address: the bundler's own way to import later brings a loader for styles along.
	return import(/* @vite-ignore */ new URL('scripts/compare-more.js', siteBase()).href) as Promise<
		typeof import('./more')
	>;
}
