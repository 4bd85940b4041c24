import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { rooms, ways } from './rooms.js';

export default tseslint.config(
	{ ignores: ['dist', '.astro', '.build', 'node_modules', 'playwright-report', 'test-results'] },
	...tseslint.configs.strictTypeChecked,
	...tseslint.configs.stylisticTypeChecked,
	...astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: { project: 'tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
		},
		rules: {
			'no-console': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// Destructuring away a key is how it is left out of the rest.
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// What is taken apart here are code points, and that is meant.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// `||` says that an empty string counts as none.
			'@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
			'@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
			// Its cure is `!`, which is not allowed.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
		},
	},
	{
		// What the parser of pages hands on has no types for expressions with markup in them; `astro check` has. Commands start
		// before anything is installed, in plain JavaScript.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '.config/**', '**/*.mjs'],
		...tseslint.configs.disableTypeChecked,
	},
	{ files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		files: ['src/**/*.{ts,mjs,astro}'],
		plugins: { boundaries },
		settings: {
			'boundaries/elements': rooms,
			'import/resolver': { node: { extensions: ['.ts', '.mjs', '.astro', '.css'] } },
		},
		rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies: ways }] },
	},
);
