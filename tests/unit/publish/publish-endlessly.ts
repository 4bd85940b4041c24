import { registerHooks } from 'node:module';

// Node takes types away, and wants to be told endings.
registerHooks({
	resolve: (name, context, next) => (name.startsWith('.') && !/\.\w+$/.test(name) ? next(`${name}.ts`, context) : next(name, context)),
});
const { publishVersion } = await import('./made-sites');
const { otherDisk, mountPoint } = await import('./odd-file-systems');

// `publish-endlessly.ts <target> renamed|copied|in-place [<times>]`
const [target = '', way = '', times = 'Infinity'] = process.argv.slice(2);
const fileSystems: Record<string, () => Parameters<typeof publishVersion>[2]> = {
	renamed: () => undefined,
	copied: () => otherDisk(),
	'in-place': () => mountPoint(target),
};
console.log('begins');
for (let count = 0; count < Number(times); count++) {
	await publishVersion(count % 2 === 0 ? 'new' : 'next', target, fileSystems[way]?.());
}
