// What the smallest program takes: the image has only those parts of the runtime that the program can reach (compiler/src/emit/prune.ts).

import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { SizeReport } from '../../compiler/src/emit/size.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const FLASH = 16 * 1024;
/** Without stacks and heap. */
const VARIABLES = 1024;

test('print("hello") takes at most 16 KB of flash and 1 KB of variables, and runs', async (t) => {
  t.timeout(240_000);
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'hello.py'), 'print("hello")\n');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PATH|MPY_TS_.*)$/.test(name)),
  ) as Record<string, string>;
  const options = { cwd, env: { HOME: homedir(), ...env } };
  const sized = await runCli(['size', '--board', 'pyboard-v1.1', '--json', 'hello.py'], options);
  t.is(sized.code, 0, sized.stderr);
  const { size } = JSON.parse(sized.stdout) as { size: SizeReport };
  t.true(size.flash.used <= FLASH, `${String(size.flash.used)} bytes of flash`);
  t.true(size.ram.variables <= VARIABLES, `${String(size.ram.variables)} bytes of variables`);
  const run = await runCli(['run', '--board', 'pyboard-v1.1', 'hello.py'], options);
  t.is(run.stdout, 'hello\n', run.stderr);
  t.is(run.code, 0);
});
