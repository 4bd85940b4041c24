/**
 * The rooms of `src/` and the direction of imports between them, which lint holds: each room may use itself and the rooms named
 * after it here, nothing else. The order is from the floor upwards.
 * @type {Record<string, string[]>}
 */
const uses = {
	publish: [],
	offline: [],
	directives: ['citations'],
	language: [],
	words: ['dates'],
	dates: ['words'],
	'content/schemas': ['dates'],
	markdown: ['language', 'content/schemas'],
	comparison: ['dates', 'language', 'content/schemas'],
	citations: ['dates', 'words'],
	content: ['comparison', 'content/schemas', 'dates', 'language', 'markdown', 'words'],
	exports: ['comparison', 'content/schemas', 'dates'],
	pictures: ['comparison', 'content/schemas', 'words'],
	worksheet: ['citations', 'words'],
	views: [
		'citations',
		'comparison',
		'content/schemas',
		'dates',
		'directives',
		'exports',
		'language',
		'markdown',
		'pictures',
		'words',
		'worksheet',
	],
	'search/data': ['comparison', 'content/schemas', 'language', 'root', 'search/finding', 'search/query'],
	'search/names': ['language', 'search/data', 'search/query'],
	'search/query': ['language', 'search/data', 'search/finding', 'search/names'],
	'search/finding': ['language', 'search/data', 'search/names', 'search/query'],
	'search/page': [
		'browser',
		'carry',
		'comparison',
		'directives',
		'language',
		'search/data',
		'search/finding',
		'search/query',
		'words',
	],
	browser: ['citations', 'comparison', 'components', 'directives', 'offline', 'views', 'worksheet'],
	components: [
		'browser',
		'citations',
		'comparison',
		'language',
		'layouts',
		'markdown',
		'pictures',
		'root',
		'styles',
		'views',
		'words',
	],
	layouts: ['components', 'root', 'styles', 'views'],
	pages: [
		'browser',
		'carry',
		'citations',
		'comparison',
		'components',
		'exports',
		'language',
		'layouts',
		'markdown',
		'pictures',
		'root',
		'search/data',
		'styles',
		'views',
	],
	styles: [],
	new: ['content', 'content/schemas', 'language', 'markdown'],
	suggest: ['comparison', 'content', 'content/schemas', 'language'],
	carry: ['comparison', 'content/schemas', 'language', 'views', 'words'],
	integrations: [
		'carry',
		'offline',
		'commands',
		'comparison',
		'content',
		'directives',
		'language',
		'markdown',
		'publish',
		'root',
		'views',
		'words',
	],
	commands: ['comparison', 'content', 'new', 'suggest'],
	// The files that lie in `src/` itself: the doors to Astro's content, and what names a build.
	root: ['comparison', 'content', 'content/schemas', 'language', 'views', 'words'],
};

const names = Object.keys(uses);

/** What is a room, for `boundaries/elements`: the innermost comes first, `src/` itself last. */
export const rooms = names
	.filter((name) => name !== 'root')
	.toSorted((a, b) => b.length - a.length)
	.map((name) => ({ type: name, pattern: `src/${name}` }))
	.concat({ type: 'root', pattern: 'src' });

/** Who may use whom, for `boundaries/dependencies`. */
export const ways = names.map((name) => ({
	from: { element: { type: name } },
	allow: { to: { element: { types: { anyOf: [name, ...(uses[name] ?? [])] } } } },
}));
