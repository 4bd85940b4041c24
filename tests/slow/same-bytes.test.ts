import { test } from 'vitest';
import { expectSameBytes } from '../built/elsewhere/expect-same-bytes';

test(
	'the edition in content is built to the same bytes in another folder, on another day, in another zone and locale',
	{ timeout: 400_000 },
	() => expectSameBytes('content', 'dist'),
);
