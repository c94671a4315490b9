// examples/freeze: a C program of its own with frozen modules, built by make and run.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';

const root = findPackageRoot();

test('the example builds, and does what it says', (t) => {
  t.timeout(600_000);
  // make knows no spaces in names.
  const cwd = mkdtempSync(join(tmpdir(), 'mpy-ts-freeze-'));
  t.teardown(() => rmSync(cwd, { recursive: true }));
  cpSync(join(root, 'examples', 'freeze'), cwd, {
    recursive: true,
    filter: (path) => basename(path) !== 'build',
  });
  const tsx = import.meta.resolve('tsx');
  const mpyTs = `${process.execPath} --import ${tsx} ${join(root, 'compiler/src/cli/dev.ts')}`;
  const make = ['-s', '-j2', `MPY_TS=${mpyTs}`, 'build/sensors'];
  execFileSync('make', make, { cwd, stdio: 'pipe' });
  t.is(
    execFileSync('sh', ['-c', './build/sensors 2>&1'], { cwd, encoding: 'utf8' }),
    `oven: 4 readings, on average 23.0
Traceback (most recent call last):
  File "sensor.py", line 15, in add
ValueError: oven: no reading is below 0
`,
  );
});
