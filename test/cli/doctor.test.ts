// `mpy-ts doctor` on made-up machines: everything there, something missing, something broken.

import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { runCli } from '../support/cli.js';
import type { CliOptions } from '../support/cli.js';
import { fakeArmGcc, fakeQemu, fakeTool, temporaryFolder } from '../support/fake-tools.js';

interface Report {
  readonly ok: boolean;
  readonly tools: readonly {
    readonly name: string;
    readonly state: string;
    readonly needed: boolean;
    readonly version: string | null;
    readonly path: string | null;
    readonly source: string | null;
    readonly problem: string | null;
    readonly output: string | null;
    readonly advice: readonly string[];
  }[];
}

function emptyMachine(t: ExecutionContext): { folder: string; options: CliOptions } {
  const folder = temporaryFolder(t);
  const env = { PATH: folder, HOME: join(folder, 'home') };
  return { folder, options: { cwd: folder, env } };
}

async function report(options: CliOptions): Promise<{ code: number; tools: Report['tools'] }> {
  const { code, stdout } = await runCli(['doctor', '--json'], options);
  const { ok, tools } = JSON.parse(stdout) as Report;
  if (ok !== (code === 0)) throw new Error('"ok" and the exit code say different things');
  return { code, tools };
}

test('all is there', async (t) => {
  const { folder, options } = emptyMachine(t);
  const gcc = fakeArmGcc(folder);
  const qemu = fakeQemu(folder);
  fakeTool(join(folder, 'gcc'), 'echo "gcc (Fake) 12.2.0"');
  fakeTool(join(folder, 'dfu-util'), 'echo "dfu-util 0.11"');
  fakeTool(join(folder, 'python3'), 'echo "Python 3.11.7"');
  const { code, stdout, stderr } = await runCli(['doctor'], options);
  t.is(code, 0);
  t.is(stderr, '');
  t.is(
    stdout,
    [
      `ok       node               ${process.versions.node.padEnd(8)}  ${process.execPath}`,
      `ok       arm-none-eabi-gcc  15.2.1    ${gcc} (PATH)`,
      'ok       C library          picolibc  is linked into images',
      `ok       qemu-system-arm    9.1.0     ${qemu} (PATH)`,
      `ok       host-gcc           12.2.0    ${join(folder, 'gcc')} (PATH)`,
      `ok       dfu-util           0.11      ${join(folder, 'dfu-util')} (PATH)`,
      `ok       python3            3.11.7    ${join(folder, 'python3')} (PATH)`,
      '',
    ].join('\n'),
  );
});

test('nothing is there: exit code 5, each missing tool with what to type', async (t) => {
  const { folder, options } = emptyMachine(t);
  const { code, stdout } = await runCli(['doctor'], options);
  t.is(code, 5);
  t.regex(stdout, /^missing {2}arm-none-eabi-gcc +builds images$/m);
  t.regex(stdout, /^missing {2}qemu-system-arm +runs programs without a board$/m);
  t.true(stdout.includes(`\n         looked for ${folder}/xpacks/.bin/qemu-system-arm, `), stdout);
  t.true(
    stdout.includes(`
         needed
         install it: sudo apt-get install qemu-system-arm (Debian, Ubuntu)
         or with xpm: npx xpm install --global @xpack-dev-tools/qemu-arm@latest
absent   host-gcc `),
    stdout,
  );
});

test('what is not needed may be missing', async (t) => {
  const { folder, options } = emptyMachine(t);
  fakeArmGcc(folder);
  fakeQemu(folder);
  const { code, tools } = await report(options);
  t.is(code, 0);
  t.deepEqual(
    tools.filter(({ state }) => state !== 'ok').map(({ name, needed }) => [name, needed]),
    [
      ['host-gcc', false],
      ['dfu-util', false],
      ['python3', false],
    ],
  );
});

test('advice fits the system', async (t) => {
  const { options } = emptyMachine(t);
  const adviceOn = async (platform: NodeJS.Platform) => {
    const { tools } = await report({ ...options, platform });
    const advice = (name: string) => tools.find((tool) => tool.name === name)?.advice;
    return [advice('arm-none-eabi-gcc'), advice('qemu-system-arm'), advice('dfu-util')];
  };
  const root = findPackageRoot();
  const xpmQemu = 'or with xpm: npx xpm install --global @xpack-dev-tools/qemu-arm@latest';
  t.deepEqual(await adviceOn('linux'), [
    [
      'install it: sudo apt-get install gcc-arm-none-eabi picolibc-arm-none-eabi (Debian, Ubuntu)',
      `or with xpm: npx xpm install (in ${root})`,
    ],
    ['install it: sudo apt-get install qemu-system-arm (Debian, Ubuntu)', xpmQemu],
    ['install it: sudo apt-get install dfu-util (Debian, Ubuntu)'],
  ]);
  t.deepEqual(await adviceOn('darwin'), [
    [`install it: npx xpm install (in ${root})`],
    ['install it: brew install qemu', xpmQemu],
    ['install it: brew install dfu-util'],
  ]);
  t.deepEqual(await adviceOn('win32'), [
    [`install it: npx xpm install (in ${root})`],
    ['install it: winget install SoftwareFreedomConservancy.QEMU', xpmQemu],
    ['install it: get it from https://dfu-util.sourceforge.net and put its folder in PATH'],
  ]);
});

test('a broken one: what is wrong, and what it wrote', async (t) => {
  const { folder, options } = emptyMachine(t);
  fakeArmGcc(folder);
  const qemu = fakeTool(
    join(folder, 'qemu-system-arm'),
    'echo "libmoon.so: not found" >&2; exit 127',
  );
  const { code, tools } = await report(options);
  t.is(code, 5);
  t.like(
    tools.find(({ name }) => name === 'qemu-system-arm'),
    {
      state: 'broken',
      path: qemu,
      problem: '"--version" ended with exit code 127',
      output: 'libmoon.so: not found',
    },
  );
  const { stdout } = await runCli(['doctor'], options);
  t.true(
    stdout.includes(`${qemu} (PATH)
         "--version" ended with exit code 127
         it wrote:
           libmoon.so: not found
         needed
`),
  );
});

test('a compiler without a C library', async (t) => {
  const { folder, options } = emptyMachine(t);
  fakeArmGcc(folder, { specs: [] });
  fakeQemu(folder);
  const { code, tools } = await report(options);
  t.is(code, 5);
  t.like(
    tools.find(({ name }) => name === 'C library'),
    {
      state: 'missing',
      problem: 'the compiler has neither picolibc nor newlib-nano',
    },
  );
});

test('--toolchain names one folder, relative to where the user is', async (t) => {
  const { folder, options } = emptyMachine(t);
  fakeQemu(folder);
  const gcc = fakeArmGcc(join(folder, 'own tools', 'bin'));
  const { code, stdout } = await runCli(['doctor', '--toolchain', 'own tools'], options);
  t.is(code, 0);
  t.true(stdout.includes(`${gcc} (--toolchain)`));
});

test('one that is passed over is named', async (t) => {
  const { folder, options } = emptyMachine(t);
  fakeQemu(folder);
  fakeArmGcc(folder);
  const broken = fakeTool(join(folder, 'xpacks', '.bin', 'arm-none-eabi-gcc'), 'exit 3');
  const { code, stdout } = await runCli(['doctor'], options);
  t.is(code, 0);
  t.true(
    stdout.includes(`         passed over ${broken}: "--version" ended with exit code 3\n`),
    stdout,
  );
});
