// The errors of a command that needs a tool: exit code 5, and what to do.

import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import type { Context } from '../../compiler/src/cli/command.js';
import { Console } from '../../compiler/src/cli/console.js';
import { CliError } from '../../compiler/src/cli/errors.js';
import {
  firstLines,
  requireHostCompiler,
  requireQemu,
  requireToolchain,
} from '../../compiler/src/cli/tools.js';
import { fakeArmGcc, fakeQemu, fakeTool, temporaryFolder } from '../support/fake-tools.js';

function testContext(t: ExecutionContext): {
  context: Context;
  folder: string;
  said: () => string;
} {
  const folder = temporaryFolder(t);
  let stderr = '';
  const console = new Console({
    stdout: { write: () => true },
    stderr: { write: (text) => (stderr += String(text)) },
    verbosity: 'verbose',
    color: false,
    colorOut: false,
    json: false,
  });
  const env = { PATH: folder, HOME: join(folder, 'home') };
  const context: Context = {
    console,
    cwd: folder,
    env,
    platform: 'linux',
    packageRoot: join(folder, 'clone'),
    programArguments: [],
  };
  return { context, folder, said: () => stderr };
}

async function errorOf(t: ExecutionContext, action: Promise<unknown>): Promise<readonly unknown[]> {
  const error = await t.throwsAsync(action, { instanceOf: CliError });
  return [error.exitCode, error.message, ...error.hints];
}

test('the emulator is not there', async (t) => {
  const { context, folder } = testContext(t);
  const bin = join('.content', 'bin', 'qemu-system-arm');
  const xpack = join('@xpack-dev-tools', 'qemu-arm');
  t.deepEqual(await errorOf(t, requireQemu(context)), [
    5,
    'qemu-system-arm is not there',
    'looked for ' +
      [
        join(folder, 'xpacks', '.bin', 'qemu-system-arm'),
        join(folder, 'xpacks', xpack, bin),
        join(folder, 'clone', 'xpacks', '.bin', 'qemu-system-arm'),
        join(folder, 'clone', 'xpacks', xpack, bin),
        join(folder, 'home', '.local', 'xPacks', xpack, '*', bin),
        join(folder, 'qemu-system-arm'),
      ].join(', '),
    'install it: sudo apt-get install qemu-system-arm (Debian, Ubuntu)',
    'or with xpm: npx xpm install --global @xpack-dev-tools/qemu-arm@latest',
  ]);
});

test('the compiler is broken: what it wrote is shown', async (t) => {
  const { context, folder } = testContext(t);
  const gcc = fakeTool(join(folder, 'arm-none-eabi-gcc'), 'echo "no libmpc here"; exit 1');
  t.deepEqual((await errorOf(t, requireToolchain(context, undefined))).slice(0, 3), [
    5,
    `${gcc} does not work: "--version" ended with exit code 1`,
    'it wrote:\nno libmpc here',
  ]);
});

test('the compiler has no C library', async (t) => {
  const { context, folder } = testContext(t);
  const gcc = fakeArmGcc(folder, { specs: [] });
  t.deepEqual((await errorOf(t, requireToolchain(context, undefined))).slice(0, 3), [
    5,
    `${gcc} has no C library: neither picolibc nor newlib-nano`,
    'install it: sudo apt-get install picolibc-arm-none-eabi (Debian, Ubuntu)',
  ]);
});

test('the host compiler is not there', async (t) => {
  const { context, folder } = testContext(t);
  t.deepEqual(await errorOf(t, requireHostCompiler(context)), [
    5,
    'gcc is not there',
    `looked for ${join(folder, 'gcc')}`,
    'install it: sudo apt-get install gcc gcc-multilib (Debian, Ubuntu)',
  ]);
});

test('PATH is empty', async (t) => {
  const { context } = testContext(t);
  const [, , hint] = await errorOf(t, requireHostCompiler({ ...context, env: {} }));
  t.is(hint, 'there was no place to look in (PATH is empty)');
});

test('what is found is said under -v', async (t) => {
  const { context, folder, said } = testContext(t);
  const gcc = fakeArmGcc(folder);
  const qemu = fakeQemu(folder);
  const toolchain = await requireToolchain(context, undefined);
  t.is(toolchain.gcc, gcc);
  t.is((await requireQemu(context)).path, qemu);
  t.is(said(), `arm-none-eabi-gcc 15.2.1: ${gcc} (PATH)\nqemu-system-arm 9.1.0: ${qemu} (PATH)\n`);
});

test('long output is cut', (t) => {
  const text = Array.from({ length: 25 }, (_, index) => `line ${index}`).join('\n');
  t.true(firstLines(text).endsWith('line 19\n… 5 more lines'));
  t.is(firstLines('x'.repeat(300)).length, 200);
});
