// `mpy-ts build`: the two ways of linking and which one is taken, what --explain says, and what is wrong with the inputs.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { loadBoard } from '../../compiler/src/device/boards.js';
import { firmwareState } from '../../compiler/src/device/ready-firmware.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const root = findPackageRoot();
const timeout = 240_000;
const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

function place(t: ExecutionContext, files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder(t);
  for (const [name, text] of Object.entries(files)) writeText(join(cwd, name), text);
  const cli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli(args, { cwd, env: { ...world, ...env } });
  return { cwd, cli };
}

test.before('the firmwares are ready', (t) => {
  t.timeout(900_000);
  const ready = ['pyboard-v1.1', 'host'].every(
    (name) => firmwareState(root, loadBoard(root, name), 'single') === 'ready',
  );
  if (!ready) execFileSync('npm', ['run', '--silent', 'firmware'], { cwd: root });
});

const linked = ['x.bin', 'x.c', 'x.dfu', 'x.elf', 'x.hex', 'x.map'];
const placed = ['x.bin', 'x.dfu', 'x.elf', 'x.hex', 'x.slot', 'x.slot.dfu', 'x.slot.hex'];

test.serial('--link c: the C text and the map are there', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print("x")\n' });
  const { code, stderr } = await cli(['build', '--link', 'c', '-o', 'out', 'x.py']);
  t.is(code, 0, stderr);
  t.deepEqual(readdirSync(join(cwd, 'out')).sort(), linked);
});

test.serial('--link binary: the slot is there, and no C compiler is asked', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print("x")\n' });
  const args = ['build', '--link', 'binary', '-o', 'out', 'x.py'];
  const { code, stderr } = await cli(args, { PATH: cwd, HOME: cwd });
  t.is(code, 0, stderr);
  t.is(stderr, 'wrote out/x.{slot,slot.hex,slot.dfu,hex,bin,dfu,elf}\n');
  t.deepEqual(readdirSync(join(cwd, 'out')).sort(), placed);
});

test.serial('--link auto: with the C compiler where there is one', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print("x")\n' });
  t.is((await cli(['build', '--link', 'auto', '-o', 'with', 'x.py'])).code, 0);
  t.deepEqual(readdirSync(join(cwd, 'with')).sort(), linked);
  const without = await cli(['build', '-o', 'without', 'x.py'], { PATH: cwd, HOME: cwd });
  t.is(without.code, 0, without.stderr);
  t.deepEqual(readdirSync(join(cwd, 'without')).sort(), placed);
});

test.serial('both ways give a program that runs the same', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(sum(range(5)))\n' });
  for (const way of ['c', 'binary']) {
    const { code, stderr } = await cli([
      'build',
      '--board',
      'host',
      '--link',
      way,
      '-o',
      way,
      'x.py',
    ]);
    t.is(code, 0, stderr);
    const slot = join(cwd, way, 'x.slot');
    t.is(existsSync(slot), way === 'binary');
    const env = way === 'binary' ? { ...process.env, MPY_SLOT: slot } : process.env;
    t.is(execFileSync(join(cwd, way, 'x'), { env, encoding: 'utf8' }), '10\n');
  }
});

const notBinary: readonly (readonly [toml: string, problem: string])[] = [
  ['stack = "8K"', 'the project file sets "stack", which a firmware has already'],
  [
    'options.heap-stress = true',
    'the project file sets options of the runtime, which a firmware has already',
  ],
];
for (const [toml, problem] of notBinary) {
  test.serial(`--link binary is refused: ${toml}`, async (t) => {
    t.timeout(timeout);
    const files = { 'x.py': 'print(1)\n', 'pyproject.toml': `[tool.mpy-ts]\n${toml}\n` };
    const { cli } = place(t, files);
    t.deepEqual(await cli(['build', '--link', 'binary', 'x.py']), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: --link binary is not possible: ${problem}\n  hint: say --link c\n`,
    });
  });
}

test.serial('--link binary is refused for a program with a module in C', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, {
    'x.py': 'import led\nled.on()\n',
    'led.pyi': 'def on() -> None: ...\n',
    'led.c':
      '#include "vm/vm.h"\nvalue py_led_on(struct vm *vm, int n, value *a) { (void)vm, (void)n, (void)a; return value_none; }\n',
  });
  t.deepEqual(await cli(['build', '--link', 'binary', 'x.py']), {
    code: 2,
    stdout: '',
    stderr:
      'mpy-ts: error: --link binary is not possible: the program has a module in C, led.c\n  hint: say --link c\n',
  });
  const automatic = await cli(['run', '--board', 'host', 'x.py']);
  t.deepEqual(automatic, { code: 0, stdout: '', stderr: '' });
});

test.serial(
  'a module in C may ask for operators that the program has no instruction for',
  async (t) => {
    t.timeout(timeout);
    const { cli } = place(t, {
      'x.py': 'import twice\nprint(twice.of("ab"), twice.of([1]), twice.of(3))\n',
      'twice.pyi': 'def of(x: object, /) -> object: ...\n',
      'twice.c':
        '#include "vm/vm.h"\nvalue py_twice_of(struct vm *vm, int n, value *a) { (void)n; return op_binary(vm, BINARY_MUL, a[0], SMALL(2)); }\n',
    });
    t.deepEqual(await cli(['run', 'x.py']), { code: 0, stdout: 'abab [1, 1] 6\n', stderr: '' });
  },
);

const explained = {
  'main.py': `import helper
LIMIT = 3
counter = 0
class Lamp:
    def on(self):
        return 1
def bump():
    global counter
    counter += LIMIT
bump()
print(counter, helper.double(2), Lamp().on())
`,
  'helper.py': 'def double(x):\n    return x * 2\nnow = double(4)\n',
};

test('--explain: what is in flash, what is not, and why', async (t) => {
  const { cwd, cli } = place(t, explained);
  t.deepEqual(await cli(['build', '--explain', 'main.py']), {
    code: 0,
    stdout: `__main__ (main.py): 4 bytes of RAM for global variables
  in flash, module: helper
  in flash, int: LIMIT
  in flash, class: Lamp
  in flash, function: bump
  at run time: counter: a function binds it by 'global', or another module does (main.py:3)

helper (helper.py): 4 bytes of RAM for global variables
  in flash, function: double
  at run time: now: its value is computed (helper.py:3)
`,
    stderr: '',
  });
  t.false(existsSync(join(cwd, 'build')), 'nothing is built');
});

test('--explain --json: the same for tools', async (t) => {
  const { cli } = place(t, explained);
  const { code, stdout } = await cli(['build', '--explain', '--json', 'main.py']);
  t.is(code, 0);
  const { modules } = JSON.parse(stdout) as {
    modules: readonly { name: string; slotBytes: number; names: readonly unknown[] }[];
  };
  t.deepEqual(
    modules.map(({ name, slotBytes }) => [name, slotBytes]),
    [
      ['__main__', 4],
      ['helper', 4],
    ],
  );
  t.deepEqual(modules[1]?.names, [
    { name: 'double', kind: 'function', reason: null, file: null, line: null },
    { name: 'now', kind: null, reason: 'its value is computed', file: 'helper.py', line: 3 },
  ]);
});

test('--explain of a program with errors ends with 3', async (t) => {
  const { cli } = place(t, { 'main.py': 'x = (\n' });
  const { code, stdout, stderr } = await cli(['build', '--explain', 'main.py']);
  t.is(code, 3);
  t.is(stdout, '');
  t.regex(stderr, /main\.py/);
});

const superuser = process.getuid?.() === 0;

interface BadInput {
  readonly title: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly code?: number;
  /** All of standard error, or a part of it that must be there. */
  readonly stderr: string | RegExp;
  readonly unreadable?: string;
}

const bad: readonly BadInput[] = [
  {
    title: 'no such file',
    args: ['blink.py'],
    stderr: 'mpy-ts: error: there is no file blink.py\n  hint: check the name\n',
  },
  {
    title: 'no such file, and no ending',
    args: ['blink'],
    stderr: 'mpy-ts: error: there is no file blink\n  hint: did you mean blink.py?\n',
  },
  {
    title: 'a folder',
    args: ['src'],
    files: { 'src/main.py': '' },
    stderr:
      'mpy-ts: error: src is a folder, not a program\n  hint: name a .py file, or the folder of a project with --project src\n',
  },
  {
    title: 'nothing named, and nothing there',
    args: [],
    stderr:
      'mpy-ts: error: no program is named, and there is no main.py\n  hint: name it: mpy-ts COMMAND FILE.py\n',
  },
  {
    title: 'the project file is no TOML',
    args: [],
    files: { 'pyproject.toml': '[tool.mpy-ts]\nmain = \n', 'main.py': '' },
    stderr: /E8001: the project file is not valid TOML: invalid value/,
  },
  {
    title: 'the project file names a program that is not there',
    args: [],
    files: { 'pyproject.toml': '[tool.mpy-ts]\nmain = "app.py"\n' },
    stderr:
      'mpy-ts: error: there is no file app.py\n  hint: pyproject.toml names it as main: correct it there\n',
  },
  {
    title: 'no such project',
    args: ['--project', 'nowhere'],
    stderr:
      "mpy-ts: error: --project nowhere: there is no such folder\n  hint: name the project's folder\n",
  },
  {
    title: 'no such way of linking',
    args: ['--link', 'fast', 'x.py'],
    files: { 'x.py': '' },
    stderr:
      'mpy-ts: error: "fast" is not a value for link\n  hint: it takes one of "c", "binary", "auto"\n',
  },
  {
    title: 'no such board',
    args: ['--board', 'pybord', 'x.py'],
    files: { 'x.py': '' },
    stderr: /^mpy-ts: error: there is no board 'pybord'\n/,
  },
  {
    title: 'an option without its value',
    args: ['x.py', '-o'],
    files: { 'x.py': '' },
    stderr: 'mpy-ts: error: option -o needs a value\n',
  },
  {
    title: 'an option that is none',
    args: ['--lnik', 'c', 'x.py'],
    files: { 'x.py': '' },
    stderr: 'mpy-ts: error: there is no option --lnik\n  hint: did you mean --link?\n',
  },
  {
    title: 'two programs',
    args: ['x.py', 'y.py'],
    files: { 'x.py': '', 'y.py': '' },
    stderr:
      'mpy-ts: error: the argument "y.py" is one too many\n  hint: see --help of the command\n',
  },
  {
    title: 'a program that may not be read',
    args: ['x.py'],
    files: { 'x.py': '' },
    unreadable: 'x.py',
    code: 3,
    stderr: superuser
      ? /E4006: cannot read 'x\.py': the system says EIO/
      : /E4006: cannot read 'x\.py': you may not read it/,
  },
  {
    title: 'a program that is no text',
    args: ['x.py'],
    files: { 'x.py': 'x = 1\u0000\n' },
    code: 3,
    stderr: /x\.py/,
  },
  {
    title: 'a module that is not there',
    args: ['x.py'],
    files: { 'x.py': 'import nowhere\n' },
    code: 3,
    stderr: /E4001: there is no module 'nowhere'/,
  },
  {
    title: 'the folder for results is a file',
    args: ['--board', 'host', '-o', 'out', 'x.py'],
    files: { 'x.py': '', out: '' },
    stderr:
      /^mpy-ts: error: .*out: a file of that name is there already\n {2}hint: choose another name, or remove it\n$/,
  },
];

for (const { title, args, files = {}, code = 2, stderr: expected, unreadable } of bad) {
  test.serial(`refused: ${title}`, async (t) => {
    t.timeout(timeout);
    const { cwd, cli } = place(t, files);
    if (unreadable !== undefined) {
      if (superuser) {
        // May read everything but this: nothing lies at address 0 of a process.
        rmSync(join(cwd, unreadable));
        symlinkSync('/proc/self/mem', join(cwd, unreadable));
      } else chmodSync(join(cwd, unreadable), 0);
    }
    const result = await cli(['build', ...args]);
    t.is(result.code, code, result.stderr);
    t.is(result.stdout, '');
    if (typeof expected === 'string') t.is(result.stderr, expected);
    else t.regex(result.stderr, expected);
  });
}
