import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultTexts } from '../../src/comparison/faults';
import { readContent, type LocatedFault } from '../../src/content/read-content';
import { reportFaults } from '../../src/content/report';
import { copyEdition } from '../copy-edition';

// Each folder of `tests/faults/` is a mistake: the files that differ from the second edition, and the report it gives.
const folder = fileURLToPath(new URL('../faults', import.meta.url));
const cases = readdirSync(folder);

async function findFaults(overlay?: string, change?: (edition: string) => Promise<void>): Promise<LocatedFault[]> {
	const edition = await copyEdition({ overlay });
	try {
		await change?.(edition);
		return (await readContent(edition)).faults;
	} finally {
		await rm(edition, { recursive: true });
	}
}

describe('a content folder with a mistake', () => {
	const found = new Map<string, LocatedFault[]>();
	beforeAll(async () => {
		await Promise.all(cases.map(async (name) => found.set(name, await findFaults(join(folder, name)))));
		// Made here: nobody wants a file of a megabyte in a folder.
		const grow = (edition: string): Promise<void> =>
			writeFile(join(edition, 'originals/harbour.txt'), 'word '.repeat(200_001));
		found.set('file-too-large', await findFaults(undefined, grow));
	}, 60_000);

	test.each(cases)('is reported with file, line, fault and cure: %s', async (name) => {
		const faults = found.get(name) ?? [];
		expect(faults).not.toHaveLength(0);
		await expect(reportFaults(faults, 'content')).toMatchFileSnapshot(join(folder, name, 'message.txt'));
	});

	test('is told of in the docs, each message with its cause and its cure', async () => {
		const readme = await readFile('README.md', 'utf8');
		const parts = Object.keys(faultTexts).map((code) => {
			const [, cause = '', cure = ''] = new RegExp(`^\\| \`${code}\` \\| (.*) \\| (.*) \\|$`, 'm').exec(readme) ?? [];
			const fault = [...cases, 'file-too-large']
				.flatMap((name) => found.get(name) ?? [])
				.find((own) => own.code === code);
			const message = fault === undefined ? '' : reportFaults([fault], 'content').split('\n').slice(2, -1).join('\n');
			return `## \`${code}\`\n\n**Cause.** ${cause}\n\n**Cure.** ${cure}\n\n\`\`\`\n${message.replace(/^ {2}/gm, '')}\n\`\`\`\n`;
		});
		const head = `# Messages\n\nEvery message that content can cause, with its cause, its cure, and an example as it is printed. Made by \`tests/unit/faults.test.ts\`.\n\n`;
		await expect(head + parts.join('\n')).toMatchFileSnapshot(
			fileURLToPath(new URL('../../docs/messages.md', import.meta.url)),
		);
		expect(parts.filter((part) => part.includes('**Cause.** \n'))).toEqual([]);
	});

	test('has been made for every message there is', () => {
		const codes = new Set([...found.values()].flat().map(({ code }) => code));
		expect([...codes].sort()).toEqual(Object.keys(faultTexts).sort());
	});
});

test('an article beside the pair is warned of, and what systems leave behind is not read', async () => {
	const edition = await copyEdition({ overlay: fileURLToPath(new URL('../fixtures/litter', import.meta.url)) });
	try {
		const { faults, warnings } = await readContent(edition);
		expect(faults).toEqual([]);
		expect(warnings).toEqual([
			{
				file: 'articles/gulls.md',
				line: 1,
				reason: 'this article is not shown: `articles: [harbour, almanac]` in edition.yaml does not name it',
			},
		]);
	} finally {
		await rm(edition, { recursive: true });
	}
});

describe('no fault is found', () => {
	test('in the second edition', async () => {
		expect(await findFaults()).toEqual([]);
	});

	test('in lists that are empty or not there', async () => {
		expect(await findFaults(fileURLToPath(new URL('../fixtures/empty-lists', import.meta.url)))).toEqual([]);
	});
});
