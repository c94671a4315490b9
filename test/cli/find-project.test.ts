// Which project and which program a command works on.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { CliError } from '../../compiler/src/cli/errors.js';
import { findProject } from '../../compiler/src/cli/find-project.js';
import type { ProjectQuery } from '../../compiler/src/cli/find-project.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const table = '[tool.mpy-ts]\n';

function errorOf(t: ExecutionContext, query: ProjectQuery): readonly unknown[] {
  const error = t.throws(() => findProject(query), { instanceOf: CliError });
  return [error.exitCode, error.message, ...error.hints];
}

test('a file alone needs no project', (t) => {
  const cwd = temporaryFolder(t);
  const entry = writeText(join(cwd, 'sub', 'blink.py'), '');
  t.like(findProject({ cwd, entry: 'sub/blink.py' }), {
    kind: 'found',
    folder: join(cwd, 'sub'),
    entry,
    file: null,
    project: { board: 'pyboard-v1.1', float: 'single' },
  });
});

test('main.py of the folder, when no program is named', (t) => {
  const cwd = temporaryFolder(t);
  const entry = writeText(join(cwd, 'main.py'), '');
  t.like(findProject({ cwd }), { entry, folder: cwd, file: null });
});

test('the nearest project file upwards with the table; others are passed over', (t) => {
  const top = temporaryFolder(t);
  const file = writeText(join(top, 'pyproject.toml'), `${table}main = "src/app.py"\n`);
  writeText(join(top, 'a', 'pyproject.toml'), '[tool.other]\n');
  writeText(join(top, 'a', 'b', 'pyproject.toml'), 'broken, but not ours = \n');
  mkdirSync(join(top, 'a', 'b', 'c'));
  const entry = writeText(join(top, 'src', 'app.py'), '');
  t.like(findProject({ cwd: join(top, 'a', 'b', 'c') }), { folder: top, entry, file });
});

test('the project of a named program is searched from the program', (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'p', 'pyproject.toml'), `${table}board = "host"\n`);
  const entry = writeText(join(cwd, 'p', 'x', 'test.py'), '');
  t.like(findProject({ cwd, entry: 'p/x/test.py' }), {
    folder: join(cwd, 'p'),
    entry,
    project: { board: 'host' },
  });
});

test('--project names the folder or the file', (t) => {
  const cwd = temporaryFolder(t);
  const file = writeText(join(cwd, 'p', 'pyproject.toml'), `\uFEFF${table}`);
  const entry = writeText(join(cwd, 'p', 'main.py'), '');
  for (const projectOption of ['p', 'p/pyproject.toml', join(cwd, 'p')]) {
    t.like(findProject({ cwd, projectOption }), { folder: join(cwd, 'p'), entry, file });
  }
  const other = writeText(join(cwd, 'other.py'), '');
  t.like(findProject({ cwd, projectOption: 'p', entry: 'other.py' }), {
    folder: join(cwd, 'p'),
    entry: other,
  });
});

test('mistakes in the project file come back as diagnostics', (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'p', 'pyproject.toml'), `${table}float = "half"\n`);
  const found = findProject({ cwd, projectOption: 'p' });
  t.is(found.kind, 'invalid');
  const [diagnostic] = found.kind === 'invalid' ? found.diagnostics : [];
  t.is(diagnostic?.code, 'E8005');
  t.is(diagnostic?.file?.path, join('p', 'pyproject.toml'));
});

test('a broken project file that is ours is not passed over', (t) => {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'pyproject.toml'), `${table}float = \n`);
  writeText(join(cwd, 'main.py'), '');
  t.is(findProject({ cwd }).kind, 'invalid');
});

test('--project that is not one', (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, 'empty'));
  writeText(join(cwd, 'other', 'pyproject.toml'), '[tool.other]\n');
  t.deepEqual(errorOf(t, { cwd, projectOption: 'none' }), [
    2,
    '--project none: there is no such folder',
    "name the project's folder",
  ]);
  t.deepEqual(errorOf(t, { cwd, projectOption: 'empty' }), [
    2,
    '--project empty: there is no pyproject.toml in it',
    'make one with a table [tool.mpy-ts], or leave --project out and name the program',
  ]);
  t.deepEqual(errorOf(t, { cwd, projectOption: 'other' }), [
    2,
    '--project other: pyproject.toml has no table [tool.mpy-ts]',
    'add a line [tool.mpy-ts] to it; it may stay empty',
  ]);
});

test('a program that is not there, or is a folder', (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, 'folder'));
  t.deepEqual(errorOf(t, { cwd, entry: 'blink.py' }), [
    2,
    'there is no file blink.py',
    'check the name',
  ]);
  t.deepEqual(errorOf(t, { cwd, entry: 'blink' }), [
    2,
    'there is no file blink',
    'did you mean blink.py?',
  ]);
  t.deepEqual(errorOf(t, { cwd, entry: 'folder' }), [
    2,
    'folder is a folder, not a program',
    'name a .py file, or the folder of a project with --project folder',
  ]);
  t.deepEqual(errorOf(t, { cwd }), [
    2,
    'no program is named, and there is no main.py',
    'name it: mpy-ts COMMAND FILE.py',
  ]);
  t.deepEqual(errorOf(t, { cwd, entry: '/dev/null' }), [
    2,
    '/dev/null is not a file',
    'name a .py file',
  ]);
});

test('a project without its program', (t) => {
  const cwd = temporaryFolder(t);
  const file = join(cwd, 'pyproject.toml');
  writeText(file, table);
  t.deepEqual(errorOf(t, { cwd }), [
    2,
    'no program is named, and there is no main.py',
    'name it in pyproject.toml: main = "FILE.py"',
  ]);
  writeText(file, `${table}main = "app.py"\n`);
  t.deepEqual(errorOf(t, { cwd }), [
    2,
    'there is no file app.py',
    'pyproject.toml names it as main: correct it there',
  ]);
});
