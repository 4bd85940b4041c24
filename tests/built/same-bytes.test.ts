import { test } from 'vitest';
import { expectSameBytes } from './elsewhere/expect-same-bytes';

test(
	'the edition in tests/fixtures/weather is built to the same bytes in another folder, on another day, in another zone and locale',
	{ timeout: 400_000 },
	() => expectSameBytes('tests/fixtures/weather', '.build/weather'),
);
