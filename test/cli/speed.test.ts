// How long `mpy-ts run` takes for a program of one line, the runtime being built: measured against Node's own start in the same run, so that a slow or
// busy machine makes no difference.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const limit = 30;

test('run of one line takes at most 30 times what `node -e 0` takes', (t) => {
  t.timeout(300_000);
  const program = writeText(join(temporaryFolder(t), 'x.py'), 'print("hello")\n');
  const command = join(findPackageRoot(), 'compiler', 'bin', 'mpy-ts.js');
  const time = (...args: readonly string[]) => {
    const start = performance.now();
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { ms: performance.now() - start, run };
  };
  const first = time(command, 'run', program);
  t.is(first.run.stdout, 'hello\n', first.run.stderr);
  const best = (...args: readonly string[]) =>
    Math.min(...Array.from({ length: 5 }, () => time(...args).ms));
  const node = best('-e', '0');
  const run = best(command, 'run', program);
  t.log(
    `node -e 0: ${node.toFixed(0)} ms, mpy-ts run: ${run.toFixed(0)} ms, ${(run / node).toFixed(1)} times`,
  );
  t.true(run <= limit * node);
});
