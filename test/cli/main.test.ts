// The frame of the command line: usage errors, help, colours, JSON, exit codes.

import { join } from 'node:path';
import test from 'ava';
import { commands } from '../../compiler/src/cli/commands/index.js';
import { exitCodeMeanings } from '../../compiler/src/cli/exit-codes.js';
import { findPackageRoot, packageVersion } from '../../compiler/src/cli/package.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const version = packageVersion(findPackageRoot());

test('version', async (t) => {
  t.deepEqual(await runCli(['version']), { code: 0, stdout: `mpy-ts ${version}\n`, stderr: '' });
  t.deepEqual(await runCli(['--version']), { code: 0, stdout: `mpy-ts ${version}\n`, stderr: '' });
  const { stdout } = await runCli(['version', '--json']);
  t.like(JSON.parse(stdout), { version, node: process.versions.node, platform: 'linux' });
});

const usageErrors: readonly (readonly [line: string, message: string])[] = [
  ['vresion', 'mpy-ts: error: there is no command "vresion"\n  hint: did you mean "version"?\n'],
  [
    'frobnicate',
    'mpy-ts: error: there is no command "frobnicate"\n' +
      `  hint: the commands are ${commands.map(({ name }) => name).join(', ')}\n`,
  ],
  ['version --jsno', 'mpy-ts: error: there is no option --jsno\n  hint: did you mean --json?\n'],
  [
    'version --frobnicate=3',
    'mpy-ts: error: there is no option --frobnicate\n' +
      '  hint: the options are in --help of the command\n',
  ],
  [
    'version -x',
    'mpy-ts: error: there is no option -x\n  hint: the options are in --help of the command\n',
  ],
  [
    'version now',
    'mpy-ts: error: the argument "now" is one too many\n  hint: see --help of the command\n',
  ],
  ['version -q -v', 'mpy-ts: error: --quiet and --verbose exclude each other\n'],
  [
    'version -- 1',
    'mpy-ts: error: "mpy-ts version" takes nothing after "--"\n' +
      '  hint: for its options see "mpy-ts version --help"\n',
  ],
  [
    'completion tcsh',
    'mpy-ts: error: "tcsh" is not a value for shell\n' +
      '  hint: it takes one of "bash", "zsh", "fish"\n',
  ],
  ['doctor --toolchain', 'mpy-ts: error: option --toolchain needs a value\n'],
];

for (const [line, message] of usageErrors) {
  test(`usage error: ${line}`, async (t) => {
    t.deepEqual(await runCli(line.split(' ')), { code: 2, stdout: '', stderr: message });
  });
}

test('with --json an error is JSON, on standard error', async (t) => {
  const { code, stdout, stderr } = await runCli(['vresion', '--json']);
  t.is(code, 2);
  t.is(stdout, '');
  t.deepEqual(JSON.parse(stderr), {
    error: {
      exitCode: 2,
      message: 'there is no command "vresion"',
      hints: ['did you mean "version"?'],
    },
  });
});

test('without a command: help on standard error, exit code 2', async (t) => {
  const { code, stdout, stderr } = await runCli([]);
  t.is(code, 2);
  t.is(stdout, '');
  t.regex(stderr, /^mpy-ts: Python for microcontrollers, compiled to flash\n/);
});

test('help lists every command and every exit code', async (t) => {
  const { code, stdout, stderr } = await runCli(['--help']);
  t.is(code, 0);
  t.is(stderr, '');
  for (const { usage, summary } of commands) {
    t.true(stdout.includes(`mpy-ts ${usage}`), usage);
    t.true(stdout.replace(/\s+/g, ' ').includes(summary), summary);
  }
  for (const [number, meaning] of Object.entries(exitCodeMeanings)) {
    t.true(stdout.includes(`  ${number}  ${meaning}\n`), meaning);
  }
});

for (const { name } of commands) {
  test(`help of ${name} has its summary and an example`, async (t) => {
    const { code, stdout } = await runCli([name, '--help']);
    t.is(code, 0);
    t.regex(stdout, new RegExp(`\\nExamples:\\n  mpy-ts ${name}`));
    t.true(stdout.split('\n').every((line) => line.length <= 100));
    t.is((await runCli([name, '-h'])).stdout, stdout);
  });
}

test('colours: terminal, --color, --no-color, NO_COLOR, FORCE_COLOR, a dumb terminal', async (t) => {
  const colored = async (
    options: readonly string[],
    env: Readonly<Record<string, string>>,
    isTTY: boolean,
  ) => (await runCli(['vresion', ...options], { env, isTTY })).stderr.includes('\u001b[');
  t.true(await colored([], {}, true));
  t.false(await colored([], {}, false));
  t.false(await colored([], { NO_COLOR: '1' }, true));
  t.true(await colored([], { NO_COLOR: '' }, true));
  t.true(await colored(['--color'], { NO_COLOR: '1' }, false));
  t.false(await colored(['--no-color'], { FORCE_COLOR: '1' }, true));
  t.true(await colored([], { FORCE_COLOR: '1' }, false));
  t.false(await colored([], { FORCE_COLOR: '0' }, true));
  t.false(await colored([], { TERM: 'dumb' }, true));
});

test('completion: commands, options, values, nothing', async (t) => {
  const complete = async (...words: string[]) =>
    (await runCli(['completion', '--', ...words])).stdout.split('\n').slice(0, -1);
  t.deepEqual(
    await complete(''),
    commands.map(({ name }) => name),
  );
  t.deepEqual(await complete('vers'), ['version']);
  t.deepEqual(await complete('doctor', '--tool'), ['--toolchain']);
  t.deepEqual(await complete('doctor', '--'), [
    '--color',
    '--help',
    '--json',
    '--quiet',
    '--toolchain',
    '--verbose',
    '--version',
  ]);
  t.deepEqual(await complete('completion', 'z'), ['zsh']);
  t.deepEqual(await complete('doctor', 'x'), []);
});

test('completion: a script for each shell, and the one of SHELL', async (t) => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const named = await runCli(['completion', shell]);
    t.true(named.stdout.startsWith(`${shell === 'zsh' ? '#compdef mpy-ts\n' : ''}# mpy-ts: comp`));
    t.true(named.stdout.includes('mpy-ts completion -- '));
    const own = await runCli(['completion'], { env: { SHELL: `/usr/bin/${shell}` } });
    t.is(own.stdout, named.stdout);
  }
});

test('a path that is no folder, in a way the command did not foresee, is no bug', async (t) => {
  const { explainSystemError } = await import('../../compiler/src/cli/system-error.js');
  const { readFileSync } = await import('node:fs');
  const folder = temporaryFolder(t);
  const file = writeText(join(folder, 'file'), '');
  const explain = (path: string) => {
    const error = t.throws(() => readFileSync(path));
    const known = explainSystemError(error);
    return [known?.exitCode, known?.message, known?.hints[0]];
  };
  t.deepEqual(explain(join(folder, 'none')), [
    2,
    `${folder}/none: there is no such file or folder`,
    'check the name; relative names start from here',
  ]);
  t.deepEqual(explain(folder), [2, 'it is a folder, not a file', 'name a file']);
  t.deepEqual(explain(join(file, 'x')), [
    2,
    `${file}/x: a part of its path is a file, not a folder`,
    'check the path',
  ]);
  t.is(explainSystemError(new TypeError('x')), null);
});
