/** Says why a site is not published to a folder, and what helps. It is the whole message: no stack need be shown. */
export class Refusal extends Error {
	constructor({ path, reason, cure }: { path: string; reason: string; cure: string }) {
		super(`The site cannot be published to \`${path}\`: ${reason}\n→ ${cure}`);
		this.name = 'Refusal';
	}
}

/** Writes the one command that moves a file or folder out of the way, for the shell of the system. */
export function moveAwayCommand(path: string, isTaken: (path: string) => boolean, platform = process.platform): string {
	let aside = `${path}-before`;
	for (let count = 2; isTaken(aside); count++) aside = `${path}-before-${count}`;
	if (platform === 'win32') return `move "${path}" "${aside}"`;
	const quote = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
	return `mv ${quote(path)} ${quote(aside)}`;
}
