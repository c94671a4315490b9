// examples/freeze: a C program of its own with frozen modules, built by make and run.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';

const root = findPackageRoot();

const printed = `oven: 4 readings, on average 23.0
Traceback (most recent call last):
  File "sensor.py", line 15, in add
ValueError: oven: no reading is below 0
`;

const ways = [
  ['on this computer', 'Makefile', 'build/sensors', './build/sensors 2>&1'],
  ['on a Cortex-M4', 'arm.mk', 'build/arm/sensors.elf', 'make -s -f arm.mk MPY_TS=false run 2>&1'],
] as const;

for (const [where, makefile, target, script] of ways) {
  test.serial(`the example builds, and does what it says, ${where}`, (t) => {
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
    execFileSync('make', ['-s', '-j2', '-f', makefile, `MPY_TS=${mpyTs}`, target], {
      cwd,
      stdio: 'pipe',
    });
    const output = execFileSync('sh', ['-c', script], { cwd, encoding: 'utf8', timeout: 60_000 });
    t.is(output, printed);
  });
}
