import { defineMiddleware } from 'astro:middleware';
import { getSiteContent } from './site-content';

/** Puts what all pages share where each finds it, so that nothing has to be handed down: `Astro.locals.site`. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	locals.site = await getSiteContent();
	return next();
});
