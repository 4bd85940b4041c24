import { build, install, run } from './set-up.mjs';

// `npm start`: from a fresh clone to the site in a browser.
install();
build();
console.log('\nThe site is built. Ctrl+C ends the server.');
run('npm', ['run', '--silent', 'preview']);
