import { build, install, run } from './set-up.mjs';

// `npm start`: from a fresh clone to the site in a browser.
install({ checkers: false });
build();
console.log('Ctrl+C ends the server.');
run('node', ['src/commands/serve.mjs']);
