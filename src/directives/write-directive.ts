/** The parts of a text directive (https://wicg.github.io/scroll-to-text-fragment/#syntax): `prefix-,start,end,-suffix`. */
export interface TextDirective {
	prefix?: string | undefined;
	start: string;
	end?: string | undefined;
	suffix?: string | undefined;
}

/** Writes the fragment directive of one or more text directives, `:~:text=…&text=…`; nothing for none. */
export function writeDirectives(directives: readonly TextDirective[]): string {
	return directives.length === 0
		? ''
		: `:~:${directives.map((directive) => `text=${writeDirective(directive)}`).join('&')}`;
}

/** Reads the text directives of a fragment or a whole address: the inverse of `writeDirectives`. */
export function parseDirectives(address: string): TextDirective[] {
	const [, directives = ''] = address.split(':~:');
	return directives
		.split('&')
		.flatMap((directive) => (directive.startsWith('text=') ? (parseDirective(directive.slice(5)) ?? []) : []));
}

function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
	return [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
		.filter(Boolean)
		.join();
}

/** Parses one directive as the specification does; what has too many parts, or too few, is none. */
function parseDirective(value: string): TextDirective | undefined {
	const parts = value.split(',');
	const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
	const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
	const [start, end, ...more] = parts;
	if (!start || more.length > 0 || [prefix, end, suffix].includes('')) return undefined;
	const decoded = (part: string | undefined): string | undefined => part && decodeURIComponent(part);
	return { prefix: decoded(prefix), start: decodeURIComponent(start), end: decoded(end), suffix: decoded(suffix) };
}

/** Commas, hyphens and ampersands mean something in a text directive. */
function encode(text: string): string {
	return encodeURIComponent(text)
		.replace(/-/g, '%2D')
		.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
