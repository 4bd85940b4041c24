import { readFileSync } from 'node:fs';

/** Gives what `npm run build` hands to Node: the one place that says how much memory a build may take is `package.json`. */
export function buildArguments(): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
	const [node, ...args] = scripts.build.split(' ');
	if (node !== 'node') throw new Error(`\`npm run build\` is no call of Node: ${scripts.build}`);
	return args;
}
