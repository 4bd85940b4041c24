import { publishVersion } from './made-sites';
import { mountPoint, otherDisk } from './odd-file-systems';
import type { FileSystem } from '../../../src/publish/file-system';

// Publishes two versions in turn: `node … <target> renamed|copied|in-place [<times>]`. It is bundled before it is run.
const [target = '', way = '', times = 'Infinity'] = process.argv.slice(2);
const fileSystems: Record<string, () => FileSystem> = {
	copied: () => otherDisk(),
	'in-place': () => mountPoint(target),
};
console.log('begins');
for (let count = 0; count < Number(times); count++) {
	await publishVersion(count % 2 === 0 ? 'new' : 'next', target, fileSystems[way]?.());
}
