declare namespace App {
	/** What every page shares; the middleware puts it there. */
	interface Locals {
		site: import('./site-content').SiteContent;
	}
}
