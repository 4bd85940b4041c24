import { setTimeout } from 'node:timers/promises';

/** How a reader is set up. */
export interface Mode {
	name: string;
	width: number;
	height: number;
	isScriptOff?: boolean;
	isReduced?: boolean;
	hasForcedColours?: boolean;
	/** Text at twice its size. */
	isLarge?: boolean;
}

/** What a browser with a page can be asked, whichever way it is driven. */
export interface Driver {
	goto(address: string): Promise<void>;
	/** Runs the body of a function in the page, and gives back what it returns. */
	run<Result>(body: string): Promise<Result>;
	/** Clicks the first element that is shown of those that a selector has; it may be below the window. */
	click(selector: string): Promise<void>;
	type(selector: string, text: string): Promise<void>;
	press(key: string): Promise<void>;
	close(): Promise<void>;
}

/** A browser that is installed here. */
export interface Engine {
	name: string;
	/** Why it is left out here; undefined where it can be started. */
	missing: string | undefined;
	/** Whether it can be set up for a mode. */
	can: (mode: Mode) => boolean;
	start: (mode: Mode) => Promise<Driver>;
}

/** Waits until an expression holds in the page. */
export async function until(driver: Driver, expression: string): Promise<void> {
	let last = '';
	for (let tries = 0; tries < 100; tries += 1) {
		try {
			if (await driver.run<boolean>(`return Boolean(${expression})`)) return;
		} catch (error) {
			last = error instanceof Error ? error.message : ''; // The page is on its way to another.
		}
		await setTimeout(100);
	}
	throw new Error(`It did not come to this within ten seconds: ${expression}${last && ` (${last})`}`);
}
