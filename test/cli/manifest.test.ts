// Manifests on the command line and in the project file.

import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

const files = {
  'manifest.py': 'include("$(PORT_DIR)/manifest.py", debug=True)\nrequire("blinker")\n',
  'port/manifest.py':
    'options.defaults(debug=False)\nprint("debug is", options.debug)\nfreeze("modules", opt=1)\nrequire("collections")\n',
  'port/modules/main.py':
    'import blinker, collections\nassert False\nprint(blinker.blink(), __debug__, collections.OrderedDict(a=1))\n',
  'lib/micropython/blinker/manifest.py': 'module("blinker.py")\n',
  'lib/micropython/blinker/blinker.py': 'def blink(): return "blink", __debug__\n',
};
const printed = "('blink', True) False OrderedDict({'a': 1})\n";

function place(t: ExecutionContext, more: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryFolder(t);
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    writeText(join(cwd, name), text);
  }
  return { cwd, cli: (...args: readonly string[]) => runCli(args, { cwd, env: world }) };
}

const host = ['--board', 'host'];
const options = ['--manifest', 'manifest.py', '--lib-path', 'lib', '--define', 'PORT_DIR=port'];

test.serial(
  "run: the manifest's main.py is the main program, each module with its own level",
  async (t) => {
    t.timeout(240_000);
    const { cli } = place(t);
    t.deepEqual(await cli('run', ...host, ...options), {
      code: 0,
      stdout: printed,
      stderr: 'debug is True\n',
    });
  },
);

test.serial('a program that is named comes before it, and finds what is frozen', async (t) => {
  t.timeout(240_000);
  const { cli } = place(t, { 'app.py': 'import blinker\nprint("app", blinker.blink())\n' });
  const { code, stdout } = await cli('run', ...host, '-q', ...options, 'app.py');
  t.deepEqual([code, stdout], [0, "app ('blink', True)\n"]);
});

test.serial(
  'the project file names manifest, libraries and variables, from its own folder',
  async (t) => {
    t.timeout(240_000);
    const toml = `[tool.mpy-ts]
board = "host"
manifest = "manifest.py"
lib-path = ["lib"]
variables = { PORT_DIR = "port" }
`;
    const { cwd } = place(t, { 'pyproject.toml': toml, 'deep/er/x.txt': '' });
    const { code, stdout, stderr } = await runCli(['run'], { cwd: join(cwd, 'deep'), env: world });
    t.deepEqual([code, stdout], [0, printed], stderr);
  },
);

test('build --manifest --explain', async (t) => {
  const { cli } = place(t);
  const { code, stdout } = await cli('build', '--explain', ...options);
  t.is(code, 0);
  t.regex(stdout, /^blinker \(blinker\.py\): 0 bytes of RAM/m);
});

test('freeze --manifest: with modules that are named beside it', async (t) => {
  const { cli } = place(t, { 'extra.py': 'x = 1\n' });
  const { code, stdout } = await cli('freeze', '--json', ...options, 'extra.py');
  t.is(code, 0);
  const { modules } = JSON.parse(stdout) as {
    modules: readonly { name: string; named: boolean }[];
  };
  t.deepEqual(
    modules.filter(({ named }) => named).map(({ name }) => name),
    ['blinker', 'extra', 'main'],
  );
  t.true(modules.some(({ name }) => name === 'collections'));
});

test('MPY_DIR has micropython-lib in it; MPY_LIB_DIR is what --lib-path says', async (t) => {
  const { cli } = place(t, {
    'mp/lib/micropython-lib/micropython/x/manifest.py': 'module("x.py")\n',
    'mp/lib/micropython-lib/micropython/x/x.py': '',
    'a.py': 'require("x")\n',
    'b.py': 'include("$(MPY_LIB_DIR)/micropython/blinker")\n',
  });
  t.is((await cli('freeze', '--manifest', 'a.py', '--define', 'MPY_DIR=mp')).code, 0);
  const lib = 'MPY_LIB_DIR=mp/lib/micropython-lib';
  t.is((await cli('freeze', '--manifest', 'a.py', '--define', lib)).code, 0);
  t.is((await cli('freeze', '--manifest', 'b.py', '--lib-path', 'lib')).code, 0);
});

const refused: readonly (readonly [
  args: readonly string[],
  code: number,
  message: string | RegExp,
])[] = [
  [
    ['--manifest', 'none.py'],
    2,
    'mpy-ts: error: the manifest none.py: there is no such file\n  hint: name a file such as manifest.py\n',
  ],
  [
    ['--manifest', 'port'],
    2,
    'mpy-ts: error: the manifest port: it is a folder\n  hint: name a file such as manifest.py\n',
  ],
  [
    ['--manifest', 'manifest.py', '--lib-path', 'nowhere'],
    2,
    'mpy-ts: error: --lib-path nowhere: there is no such folder\n  hint: name a checkout of micropython-lib\n',
  ],
  [
    ['--manifest', 'manifest.py', '--define', 'PORT_DIR'],
    2,
    'mpy-ts: error: --define PORT_DIR is no value\n  hint: for example --define BOARD_DIR=boards/mine\n',
  ],
  [
    ['--manifest', 'manifest.py'],
    3,
    /^manifest\.py:1:1: error E8106: \$\(PORT_DIR\) has no value\n[^]*mpy-ts: error: the manifest manifest\.py cannot be used\n {2}hint: what is wrong stands above\n$/,
  ],
  [['--manifest', 'port/modules/main.py'], 3, /error E8103: a manifest cannot import 'blinker'/],
];
for (const command of ['build', 'run', 'size', 'flash', 'freeze']) {
  for (const [args, code, message] of refused) {
    test(`refused: ${command} ${args.join(' ')}`, async (t) => {
      const { cli } = place(t);
      const result = await cli(command, ...args);
      t.is(result.code, code, result.stderr);
      t.is(result.stdout, '');
      if (typeof message === 'string') t.is(result.stderr, message);
      else t.regex(result.stderr, message);
    });
  }
}
