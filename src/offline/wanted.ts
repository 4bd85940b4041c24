/** Whether this build lets the site be read without a network once it was visited: `OFFLINE=1`. */
export function worksOffline(): boolean {
	return process.env['OFFLINE'] === '1';
}

/** The name of the Trusted Types policy by which pages may register the worker, and nothing else. */
export const POLICY = 'sw';
/** The worker’s file, at the start of the site: it serves what lies below. */
export const WORKER = 'sw.js';
