#!/usr/bin/env node
// The command `mpy-ts`: starts the compiled command line in dist/. It is plain JavaScript so that it
// can say what to do when dist/ has not been built yet.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const main = new URL('../../dist/cli/main.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `mpy-ts: error: Node ${process.versions.node} is too old\n` +
      `  hint: install Node 20.19 or later (https://nodejs.org)\n`,
  );
  process.exitCode = 5;
} else if (!existsSync(fileURLToPath(main))) {
  process.stderr.write(
    'mpy-ts: error: the compiler is not built yet\n' +
      `  hint: run "make setup" in ${fileURLToPath(new URL('../..', import.meta.url))}\n`,
  );
  process.exitCode = 5;
} else {
  // Newer versions of Node can keep compiled modules on disk, which shortens start-up.
  nodeModule.enableCompileCache?.();
  const { main: start } = await import(main.href);
  process.exitCode = await start(process.argv.slice(2));
}
