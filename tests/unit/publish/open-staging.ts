import { openStaging } from '../../../src/publish/staging';

// Opens the folder of a build and waits to be ended: `node … <project>`. It is bundled before it is run.
await openStaging({ project: process.argv[2] ?? '' });
setInterval(() => undefined, 1000);
console.log('open');
