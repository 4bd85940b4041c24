/**
 * Gives the address within the edition in one file of what an address of the site names: `/articles/mei/#p3` is `#mei-p3`. Undefined
 * where the one file does not have it. `path` starts at the site’s root.
 */
export function ownAddress(path: string, hash: string): string | undefined {
	const id = hash.replace(/:~:.*$/, '').slice(1);
	// A section of a long text is a part of it here.
	const [room = '', name = '', rest] = path
		.replace(/^(\/articles\/[^/]+\/)\d+\/$/, '$1')
		.split('/')
		.slice(1);
	if (room === '') return '#top';
	if (room === 'articles' && name !== '' && rest === '') return id === '' ? `#${name}` : `#${name}-${id}`;
	if (room === 'compare') return '#texts';
	if ((room === 'points' || room === 'names') && rest !== '' && rest !== undefined) return undefined;
	if (room === 'points') return name === '' ? '#points' : `#points-${name}`;
	if (room === 'names') return name === '' || name.startsWith('?') ? '#names' : `#names-${name}`;
	if (room === 'timeline') return id === '' ? '#timeline' : `#event-${id}`;
	return room === 'about' ? '#sources' : undefined;
}
