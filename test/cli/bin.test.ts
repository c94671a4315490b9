// The command as a user starts it: through its script and through npx, from other folders, into a pipe.
// It runs what is in dist/, which `npm test` builds first.

import { join } from 'node:path';
import test from 'ava';
import { findPackageRoot, packageVersion } from '../../compiler/src/cli/package.js';
import { runTool } from '../../compiler/src/device/run-tool.js';
import { temporaryFolder } from '../support/fake-tools.js';

const root = findPackageRoot();
const script = join(root, 'compiler', 'bin', 'mpy-ts.js');
const versionLine = `mpy-ts ${packageVersion(root)}\n`;

test('from any folder', async (t) => {
  const run = await runTool(process.execPath, [script, 'version'], { cwd: temporaryFolder(t) });
  t.deepEqual(run, { kind: 'ended', code: 0, stdout: versionLine, stderr: '' });
});

test('the exit code reaches the shell, and no stack trace is shown', async (t) => {
  const run = await runTool(process.execPath, [script, 'vresion'], { cwd: temporaryFolder(t) });
  t.deepEqual(run, {
    kind: 'ended',
    code: 2,
    stdout: '',
    stderr: 'mpy-ts: error: there is no command "vresion"\n  hint: did you mean "version"?\n',
  });
});

test('npx finds it in a folder of the clone, and elsewhere with --prefix', async (t) => {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const inside = await runTool(npx, ['--no-install', 'mpy-ts', 'version'], {
    cwd: join(root, 'docs'),
  });
  t.like(inside, { kind: 'ended', code: 0, stdout: versionLine });
  const cwd = temporaryFolder(t);
  const outside = await runTool(
    npx,
    ['--no-install', '--prefix', root, 'mpy-ts', 'doctor', '--json', '--toolchain', 'none'],
    { cwd },
  );
  if (outside.kind !== 'ended') return t.fail(outside.reason);
  t.is(outside.code, 5);
  t.true(outside.stdout.includes(JSON.stringify(join(cwd, 'none', 'arm-none-eabi-gcc'))));
});

test('a reader that goes away is no error', async (t) => {
  const line = `for i in 1 2 3 4 5 6 7 8; do "$0" "$1" --help; echo "code $?" >&2; done | true`;
  const run = await runTool('/bin/bash', ['-c', line, process.execPath, script]);
  if (run.kind !== 'ended') return t.fail(run.reason);
  t.true(
    run.stderr
      .split('\n')
      .filter((text) => text !== '')
      .every((text) => text === 'code 0'),
    run.stderr,
  );
});
