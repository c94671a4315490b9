// `mpy-ts init`: what it writes, that it runs, and what it leaves alone.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

test.serial('a new project runs as it is', async (t) => {
  t.timeout(600_000);
  const cwd = temporaryFolder(t);
  const made = await runCli(['init', 'my lamp'], { cwd, env: world });
  t.deepEqual(made, {
    code: 0,
    stdout: '',
    stderr: `wrote my lamp/pyproject.toml
wrote my lamp/main.py
wrote my lamp/.gitignore
now: mpy-ts run --project "my lamp"
`,
  });
  t.is(
    readFileSync(join(cwd, 'my lamp', 'pyproject.toml'), 'utf8'),
    `[project]
name = "my-lamp"
version = "0.1.0"

[tool.mpy-ts]
main = "main.py"
board = "pyboard-v1.1"
`,
  );
  const run = await runCli(['run', '--project', 'my lamp'], { cwd, env: world });
  t.deepEqual(run, { code: 0, stdout: 'my-lamp: 0\nmy-lamp: 1\nmy-lamp: 2\n', stderr: '' });
});

test('what is there stays: a program, and the tables of other tools', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'main.py'), 'print(1)\n');
  writeText(join(cwd, 'pyproject.toml'), '[tool.black]\nline-length = 100\n');
  const { code, stdout } = await runCli(['init', '--json', '--board', 'host'], { cwd });
  t.is(code, 0);
  t.deepEqual(JSON.parse(stdout), {
    files: [join(cwd, 'pyproject.toml'), join(cwd, '.gitignore')],
  });
  t.is(readFileSync(join(cwd, 'main.py'), 'utf8'), 'print(1)\n');
  t.is(
    readFileSync(join(cwd, 'pyproject.toml'), 'utf8'),
    '[tool.black]\nline-length = 100\n\n[tool.mpy-ts]\nmain = "main.py"\nboard = "host"\n',
  );
  const again = await runCli(['init'], { cwd });
  t.deepEqual(again, {
    code: 2,
    stdout: '',
    stderr: `mpy-ts: error: pyproject.toml is a project of mpy-ts already
  hint: change it as you like: docs/project.md lists what may stand in it
`,
  });
});

test('refused: a file, and a board that is not there', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'x'), '');
  t.deepEqual(await runCli(['init', 'x'], { cwd }), {
    code: 2,
    stdout: '',
    stderr: 'mpy-ts: error: x is a file, not a folder\n  hint: name a folder\n',
  });
  mkdirSync(join(cwd, 'y'));
  const { code, stderr } = await runCli(['init', '--board', 'pybord-v1.1', 'y'], { cwd });
  t.is(code, 2);
  t.regex(stderr, /there is no board 'pybord-v1\.1'\n {2}hint: did you mean pyboard-v1\.1\?/);
  t.false(existsSync(join(cwd, 'y', 'pyproject.toml')), 'nothing is written');
});
