// The cache of objects, with a compiler that is a script: it counts how often it was called.

import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { compileObjects, parseDependencies } from '../../compiler/src/device/compile-objects.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

function setup(t: ExecutionContext) {
  const folder = temporaryFolder(t);
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const header = writeText(join(folder, 'a header.h'), 'one');
  const source = writeText(join(folder, 'x.c'), 'source');
  const gcc = writeText(
    join(folder, 'gcc'),
    `#!/bin/sh
echo call >> "${calls}"
while [ $# -gt 0 ]; do
  case "$1" in
    -MF) rule="$2"; shift ;;
    -o) object="$2"; shift ;;
    -bad) echo "x.c:1: broken" >&2; exit 1 ;;
    -warn) echo "x.c:1: doubtful" >&2 ;;
  esac
  shift
done
printf 'x.o: ${source.replaceAll(' ', '\\\\ ')} \\\\\\n ${header.replaceAll(' ', '\\\\ ')}\\n' > "$rule"
cat "${source}" "${header}" > "$object"
`,
  );
  chmodSync(gcc, 0o755);
  const compile = async (flags: readonly string[] = []) => {
    const [result] = await compileObjects([{ source, name: 'dir/x.c', flags }], {
      gcc,
      gccVersion: '1',
      folder: join(folder, 'objects'),
      env: process.env,
    });
    return result!;
  };
  const count = () => readFileSync(calls, 'utf8').split('\n').length - 1;
  return { header, source, compile, count };
}

test('an object is made once, and again when the source, a header or a flag changes', async (t) => {
  const { header, source, compile, count } = setup(t);
  const first = await compile();
  if (first.kind !== 'object') return t.fail(first.output);
  t.is(readFileSync(first.path, 'utf8'), 'sourceone');
  t.regex(first.path, /dir~x\.c-/);
  t.deepEqual(await compile(), first);
  t.is(count(), 1);
  writeFileSync(header, 'two');
  const second = await compile();
  t.is(second.kind === 'object' && readFileSync(second.path, 'utf8'), 'sourcetwo');
  t.is(count(), 2);
  writeFileSync(source, 'changed ');
  await compile();
  t.is(count(), 3);
  await compile(['-DX']);
  t.is(count(), 4);
  await compile();
  t.is(count(), 4);
});

test('what the compiler says is kept with the object', async (t) => {
  const { compile, count } = setup(t);
  const first = await compile(['-warn']);
  t.is(first.kind === 'object' ? first.warnings : '', 'x.c:1: doubtful');
  t.deepEqual(await compile(['-warn']), first);
  t.is(count(), 1);
});

test('a file that does not compile is not kept', async (t) => {
  const { compile, count } = setup(t);
  t.deepEqual(await compile(['-bad']), {
    kind: 'failed',
    name: 'dir/x.c',
    output: 'x.c:1: broken',
  });
  await compile(['-bad']);
  t.is(count(), 2);
});

test('rules of make', (t) => {
  t.deepEqual(parseDependencies('x.o: a.c b.h \\\n c\\ d.h e$$f.h\n'), [
    'a.c',
    'b.h',
    'c d.h',
    'e$f.h',
  ]);
});
