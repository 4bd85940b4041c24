import fc from 'fast-check';
import { makeAddresser } from '../../src/directives/address-words';
import { writeDirectives, type TextDirective } from '../../src/directives/write-directive';
import { pageTextOf } from './show-found';

/** A page made by chance, and text directives for it, `text=…&text=…`. */
export interface MadePage {
	html: string;
	directives: string;
}

/** Makes pages, the same ones for the same seed. */
export function makePages(count: number, seed: number): MadePage[] {
	return fc.sample(madePage, { numRuns: count, seed });
}

/** Few words, so that they recur: with accents, apostrophes, signs that mean something, and words from right to left. */
const WORDS = [
	...['wind', 'Wind', 'the', 'The', 'a', 'rose', 'café', 'cafe', 'Øre', 'in', 'indeed', 'pro-Iran', 'north–west'],
	...[
		'Iran',
		'Iran’s',
		"Iran's",
		'it’s',
		'1,200',
		'200',
		'5%',
		'A&B',
		'U.S.',
		'soft\u00ADly',
		'(rose)',
		'“the',
		'wind”',
		'wind.',
		'rose,',
	],
	...['שלום', 'עולם', 'بحر', 'هادئ'],
] as const;

const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 7 });

/** A word as it may stand in a line: plain, in a link, behind a mark without text, cut by an element, or followed by a line break. */
const piece = fc.tuple(word, fc.nat(19)).map(([text, way]) => {
	const shown = escape(text);
	if (way === 0) return `<a href="x">${shown}</a>`;
	if (way === 1) return `${shown}<button class="nt"></button>`;
	if (way === 2) return `<em>${escape(text.slice(0, 2))}</em>${escape(text.slice(2))}`;
	if (way === 3) return `${shown}<br>`;
	if (way === 4) return `${shown}<script>wind</script>`;
	if (way === 5) return `${shown}<sup>2</sup>`;
	return shown;
});
const line = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(' '));

const block = fc.tuple(line, line, fc.nat(13)).map(([one, two, kind]) => {
	if (kind === 0) return `<h2>${one}</h2>`;
	if (kind === 1) return `<ul><li>${one}</li><li>${two}</li></ul>`;
	if (kind === 2) return `<details><summary>${one}</summary><p>${two}</p></details>`;
	if (kind === 3) return `<table><tr><td>${one}</td><td>${two}</td></tr></table>`;
	if (kind === 4) return `<p hidden>${one}</p>`;
	if (kind === 5) return `<p style="user-select: none">${one}</p>`;
	if (kind === 6) return `<p class="drawn">${one}</p>`;
	if (kind === 7) return `<div>${one}<div>${two}</div></div>`;
	return `<p>${one}</p>`;
});

const madePage = fc
	.tuple(
		fc.array(block, { minLength: 1, maxLength: 4 }),
		fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(5), fc.nat(5)), { minLength: 3, maxLength: 3 }),
		words,
		line,
	)
	.map(([blocks, choices, others, passage]): MadePage => {
		const body = blocks.toSpliced(choices[0]?.[0] ?? 0, 0);
		const html = [...body.slice(0, 1), `<p id="p1">${passage}</p>`, ...body.slice(1)].join('\n');
		const [first, second, third] = choices;
		const page = pageTextOf(html);
		// One directive of the words of the page, one of others, and one from the maker.
		const lines = page.blocks.map(({ text }) => text.split(' '));
		// Chromium does not look on from a summary into what is folded away.
		const isOpen = !html.includes('<details>');
		const own = first ? [chosenWords(lines, first, isOpen)] : [];
		const strange = second ? [chosenWords([others], second, true)] : [];
		const length = page.elements.get('p1')?.text.length ?? 0;
		const start = (third?.[0] ?? 0) % Math.max(1, length);
		const made = makeAddresser(page)('p1', [
			[start, Math.min(length, start + 1 + ((third?.[1] ?? 0) % 40))],
		]).directive.slice(3);
		// Chromium opens what is folded away for the first directive alone.
		const shown = isOpen ? [...own, ...strange] : own;
		return { html, directives: [writeDirectives(shown).slice(3), isOpen ? made : ''].filter(Boolean).join('&') };
	});

/** Makes a directive of words that follow one another, with what stands around them in some of its parts. */
function chosenWords(
	lines: readonly (readonly string[])[],
	[line, at, size, shape]: readonly [number, number, number, number],
	isAcross: boolean,
): TextDirective {
	const chosen = lines[line % lines.length] ?? [];
	const from = at % chosen.length;
	const to = Math.min(chosen.length, from + 1 + (size % 3));
	const around = isAcross ? lines.flat() : chosen;
	const offset = isAcross ? lines.slice(0, line % lines.length).flat().length : 0;
	const before = around.slice(Math.max(0, offset + from - 1), offset + from).join(' ');
	const behind = around.slice(offset + to, offset + to + 1).join(' ');
	const start = chosen.slice(from, to).join(' ');
	const isRange = shape === 4 && to - from > 1;
	return {
		prefix: (shape === 1 || shape === 3) && before !== '' ? before : undefined,
		start: isRange ? (chosen[from] ?? start) : shape === 5 ? start.toUpperCase() : start,
		end: isRange ? chosen[to - 1] : undefined,
		suffix: (shape === 2 || shape === 3) && behind !== '' ? behind : undefined,
	};
}

function escape(text: string): string {
	return text.replace(/&/g, '&amp;');
}
