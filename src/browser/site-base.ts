/** Gives the address at which the site starts, wherever it was put: the build writes it on the page. */
export function siteBase(): URL {
	return new URL(document.documentElement.dataset['base'] ?? '/', location.href);
}
