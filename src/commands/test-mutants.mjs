import { install, run } from './set-up.mjs';

// `npm run test:mutants [-- --mutate src/comparison/sections.ts]`: changes the code in small ways, one at a time, and counts which
// changes some unit test notices. Stryker is installed aside from the lock: it is needed here alone, and rarely.
const STRYKER = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];

install();
run('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', ...STRYKER]);
run('npx', ['stryker', 'run', '.config/stryker.config.json', ...process.argv.slice(2)]);
