import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A build names its folders and locks after itself, `<host>-<process>-<start of the process>-<now>-<random>`, so that a
 * later one can tell whether it is still at work. None of this gets into what is published.
 */
const PATTERN = /^([0-9a-f]{6})-(\d+)-(\d+)-([0-9a-z]+)-[0-9a-f]{6}$/;
/** Where nothing better is known (another machine, a process number given again), what is older than this was left. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000;

const ownersHere = new Set<string>();

/** Gives a name that no other build has. */
export function newOwner(): string {
	const parts = [
		thisHost(),
		process.pid,
		startOf(process.pid),
		Date.now().toString(36),
		randomBytes(3).toString('hex'),
	];
	const owner = parts.join('-');
	ownersHere.add(owner);
	return owner;
}

/** Says that a build of this process has ended. */
export function endOwner(owner: string): void {
	ownersHere.delete(owner);
}

/** Says whether a text has the form of an owner’s name. */
export function isOwner(text: string): boolean {
	return PATTERN.test(text);
}

/** Says whether the build that has this name may still be running. */
export function isAtWork(owner: string): boolean {
	const [, host, pid, start] = PATTERN.exec(owner) ?? [];
	if (host === undefined || Date.now() - startedAt(owner) > LONGEST_BUILD) return false;
	if (host !== thisHost()) return true;
	if (Number(pid) === process.pid) return ownersHere.has(owner);
	return isRunning(Number(pid)) && startOf(Number(pid)) === start;
}

/** Gives the time at which a build took its name, in milliseconds; 0 for what is no such name. */
export function startedAt(owner: string): number {
	return parseInt(PATTERN.exec(owner)?.[4] ?? '0', 36);
}

/** Gives the number of the process behind a name. */
export function processOf(owner: string): string {
	return PATTERN.exec(owner)?.[2] ?? '?';
}

function thisHost(): string {
	return createHash('sha1').update(hostname()).digest('hex').slice(0, 6);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, for another user.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Gives when a process started, in ticks since the machine did: with it a number that was given again is known. */
function startOf(pid: number): string {
	try {
		// proc(5): the name of the command stands in brackets and may hold anything; field 22 is the 20th after it.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
	} catch {
		return '0'; // Only Linux has this; elsewhere the number must do.
	}
}
