// `mpy-ts ast` and `mpy-ts check`, as a user sees them.

import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

test('ast prints the tree', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), 'x = 1\n');
  t.deepEqual(await runCli(['ast', 'a.py'], { cwd }), {
    code: 0,
    stdout: `Module(
   body=[
      Assign(
         targets=[
            Name(id='x', ctx=Store())],
         value=Constant(value=1))],
   type_ignores=[])
`,
    stderr: '',
  });
});

test('ast -a prints places too', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), 'x\n');
  const { code, stdout } = await runCli(['ast', '-a', 'a.py'], { cwd });
  t.is(code, 0);
  t.regex(stdout, / {9}lineno=1,\n {9}col_offset=0,\n {9}end_lineno=1,\n {9}end_col_offset=1\)\],/);
});

test('ast of a file with an error: no tree, the message, exit code 3', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), 'if x\n    pass\n');
  t.deepEqual(await runCli(['ast', 'a.py'], { cwd }), {
    code: 3,
    stdout: '',
    stderr: `a.py:1:5: error E2003: expected ':'
> 1 | if x
    |     ^
  2 |     pass
`,
  });
});

test('ast of a file that is not UTF-8', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), '');
  writeFileSync(join(cwd, 'a.py'), Uint8Array.from([0x78, 0xff]));
  const { code, stdout, stderr } = await runCli(['ast', 'a.py'], { cwd });
  t.is(code, 3);
  t.is(stdout, '');
  t.regex(stderr, /^a\.py:1:2: error E1001: byte 0xff at position 1 is not valid UTF-8/);
});

test('check: nothing wrong', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), 'x = 1\n');
  t.deepEqual(await runCli(['check', 'a.py'], { cwd }), {
    code: 0,
    stdout: '',
    stderr: '1 file, 0 errors, 0 warnings\n',
  });
  t.deepEqual(await runCli(['check', '-q', 'a.py'], { cwd }), { code: 0, stdout: '', stderr: '' });
});

test('check: several errors in several files, and all files of a folder', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'src', 'b.py'), 'return 1\n');
  writeText(join(cwd, 'src', 'a.py'), 'x = (1\ny = 2\nbreak\n');
  writeText(join(cwd, 'src', 'deep', 'c.py'), 'def f(a, a): pass\n');
  writeText(join(cwd, 'src', '.hidden', 'd.py'), '(\n');
  writeText(join(cwd, 'src', '__pycache__', 'e.py'), '(\n');
  writeText(join(cwd, 'src', 'notes.txt'), '(\n');
  const { code, stdout, stderr } = await runCli(['check', 'src', 'src/a.py'], { cwd });
  t.is(code, 3);
  t.is(stdout, '');
  const heads = stderr.split('\n').filter((line) => /error [EW]|files?,/.test(line));
  t.deepEqual(heads, [
    "src/a.py:1:5: error E1033: '(' was never closed",
    "src/a.py:3:1: error E2201: 'break' outside loop",
    "src/b.py:1:1: error E2200: 'return' outside function",
    "src/deep/c.py:1:10: error E3012: duplicate argument 'a' in function definition",
    '3 files, 4 errors, 0 warnings',
  ]);
});

test('check: warnings alone are no failure, and -q hides them', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), "x = '\\d'\n");
  const { code, stderr } = await runCli(['check', 'a.py'], { cwd });
  t.is(code, 0);
  t.regex(stderr, /^a\.py:1:6: warning W1059: invalid escape sequence '\\d'\n/);
  t.regex(stderr, /1 file, 0 errors, 1 warning\n$/);
  t.is((await runCli(['check', '-q', 'a.py'], { cwd })).stderr, '');
});

test('check --json', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), 'x = )\n');
  const { code, stdout, stderr } = await runCli(['check', '--json', 'a.py'], { cwd });
  t.is(code, 3);
  t.is(stderr, '');
  t.deepEqual(JSON.parse(stdout), {
    ok: false,
    files: ['a.py'],
    diagnostics: [
      {
        code: 'E1030',
        severity: 'error',
        message: "unmatched ')'",
        path: 'a.py',
        start: { line: 1, column: 5, offset: 4 },
        end: { line: 1, column: 6, offset: 5 },
        hint: null,
        related: [],
      },
    ],
  });
});

test('colours: only where they are wanted', async (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'a.py'), ')\n');
  const red = '\u001b[31m';
  const terminal = { cwd, isTTY: true };
  t.true((await runCli(['check', 'a.py'], terminal)).stderr.includes(red));
  t.true((await runCli(['check', '--color', 'a.py'], { cwd })).stderr.includes(red));
  t.false((await runCli(['check', 'a.py'], { cwd })).stderr.includes('\u001b'));
  const quiet = await runCli(['check', 'a.py'], { ...terminal, env: { NO_COLOR: '1' } });
  t.false(quiet.stderr.includes('\u001b'));
});

const refused: readonly (readonly [name: string, args: string[], message: string, hint: string])[] =
  [
    [
      'a missing file',
      ['check', 'no.py'],
      'cannot read no.py: there is no such file',
      'name a Python file',
    ],
    [
      'a missing file of ast',
      ['ast', 'no.py'],
      'cannot read no.py: there is no such file',
      'name a Python file',
    ],
    [
      'a forgotten ending',
      ['ast', 'a'],
      'cannot read a: there is no such file',
      'did you mean a.py?',
    ],
    [
      'a folder for ast',
      ['ast', 'empty'],
      'cannot read empty: it is a folder',
      'name a Python file',
    ],
    [
      'a folder without Python files',
      ['check', 'empty'],
      'empty: there is no .py file in this folder',
      'name a file or another folder',
    ],
    [
      'a file for a folder',
      ['check', 'a.py/b.py'],
      'cannot read a.py/b.py: a part of its path is no folder',
      'name a Python file',
    ],
  ];

for (const [name, args, message, hint] of refused) {
  test(`refused: ${name}`, async (t) => {
    const cwd = temporaryFolder(t);
    writeText(join(cwd, 'a.py'), '');
    mkdirSync(join(cwd, 'empty'));
    t.deepEqual(await runCli(args, { cwd }), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: ${message}\n  hint: ${hint}\n`,
    });
  });
}

test('refused: a file that may not be read', async (t) => {
  const cwd = temporaryFolder(t);
  chmodSync(writeText(join(cwd, 'a.py'), ''), 0);
  const { code, stderr } = await runCli(['check', 'a.py'], { cwd });
  if (process.getuid?.() === 0) {
    t.log('left out: root may read everything');
    t.is(code, 0);
    return;
  }
  t.is(code, 2);
  t.regex(stderr, /cannot read a\.py: you may not read it/);
});

test('refused: a link that goes in a circle', async (t) => {
  const cwd = temporaryFolder(t);
  symlinkSync('b.py', join(cwd, 'a.py'));
  symlinkSync('a.py', join(cwd, 'b.py'));
  const { code, stderr } = await runCli(['ast', 'a.py'], { cwd });
  t.is(code, 2);
  t.regex(stderr, /cannot read a\.py: its links go round in a circle/);
});

test('refused: no file at all', async (t) => {
  const { code } = await runCli(['check']);
  t.is(code, 2);
});
