// What the smallest program takes: the image has only those parts of the runtime that the program can reach (compiler/src/emit/prune.ts).

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const LIMIT = 40 * 1024;

test('print("hello") takes at most 40 KB of flash, and runs', async (t) => {
  t.timeout(240_000);
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'hello.py'), 'print("hello")\n');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PATH|MPY_TS_.*)$/.test(name)),
  ) as Record<string, string>;
  const options = { cwd, env: { HOME: homedir(), ...env } };
  const built = await runCli(
    ['build', '--board', 'pyboard-v1.1', 'hello.py', '-o', 'out'],
    options,
  );
  t.is(built.code, 0, built.stderr);
  const size = readFileSync(join(cwd, 'out', 'hello.bin')).length;
  t.true(size <= LIMIT, `${String(size)} bytes`);
  const run = await runCli(['run', '--board', 'pyboard-v1.1', 'hello.py'], options);
  t.is(run.stdout, 'hello\n', run.stderr);
  t.is(run.code, 0);
});
