import { runnerImport } from 'vite';

// `npm run bench:links`: how well links computed from words alone find what readers, and the editors' points, join.
await runnerImport('./tests/bench/links.ts');
