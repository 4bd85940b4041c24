const known = new Map<string, Promise<Document | undefined>>();

/** Reads another page of the site, parsed by the browser; undefined where it cannot be had. What was read once is kept. */
export function readPage(address: string): Promise<Document | undefined> {
	const page = known.get(address) ?? request(address);
	known.set(address, page);
	return page;
}

function request(address: string): Promise<Document | undefined> {
	return new Promise((resolve) => {
		const xhr = new XMLHttpRequest();
		xhr.open('GET', address);
		xhr.responseType = 'document';
		xhr.onload = () => {
			if (xhr.status >= 400) known.delete(address);
			resolve(xhr.status < 400 ? (xhr.responseXML ?? undefined) : undefined);
		};
		xhr.onerror = () => {
			known.delete(address); // Off line: asked for again the next time.
			resolve(undefined);
		};
		xhr.send();
	});
}
