import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist', '.astro', '.build', 'node_modules', 'playwright-report', 'test-results'] },
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'no-console': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// Destructuring away a key is how it is left out of the rest.
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
		},
	},
	{ files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
