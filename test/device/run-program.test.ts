// Programs at their end: every way in which one can end, told apart. The programs are scripts.

import { join } from 'node:path';
import { Readable } from 'node:stream';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { qemuArguments, semihostingLine } from '../../compiler/src/device/qemu.js';
import { runProgram } from '../../compiler/src/device/run-program.js';
import type { RunRequest } from '../../compiler/src/device/run-program.js';
import { fakeTool, temporaryFolder } from '../support/fake-tools.js';

async function run(t: ExecutionContext, body: string, request: Partial<RunRequest> = {}) {
  const command = fakeTool(join(temporaryFolder(t), 'program'), body);
  let stdout = '';
  let stderr = '';
  const end = await runProgram({
    command,
    args: [],
    env: process.env,
    timeoutMs: 10_000,
    stdin: null,
    marks: false,
    onOutput: (chunk) => (stdout += chunk.toString()),
    onMessage: (chunk) => (stderr += chunk.toString()),
    ...request,
  });
  return { end, stdout, stderr };
}

test('output, messages and exit code', async (t) => {
  t.deepEqual(await run(t, 'echo out; echo err >&2; exit 42'), {
    end: { kind: 'exit', code: 42 },
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('input', async (t) => {
  const { stdout } = await run(t, 'cat', { stdin: Readable.from(['one\n', 'two\n']) });
  t.is(stdout, 'one\ntwo\n');
});

test('no input', async (t) => {
  t.is((await run(t, 'cat; echo end')).stdout, 'end\n');
});

test('a program that does not read', async (t) => {
  const stdin = Readable.from(['x'.repeat(1_000_000)]);
  t.deepEqual((await run(t, 'exit 3', { stdin })).end, { kind: 'exit', code: 3 });
});

test('a time limit', async (t) => {
  t.deepEqual((await run(t, 'exec sleep 60', { timeoutMs: 200 })).end, { kind: 'timeout' });
});

test('an interrupt', async (t) => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 100);
  t.deepEqual((await run(t, 'exec sleep 60', { signal: abort.signal })).end, {
    kind: 'interrupted',
  });
});

test('killed', async (t) => {
  t.deepEqual((await run(t, 'kill -9 $$')).end, {
    kind: 'failed',
    reason: 'it was ended by the signal SIGKILL',
    started: true,
  });
});

test('not there', async (t) => {
  const { end } = await run(t, '', { command: '/nowhere/program' });
  t.deepEqual(end, { kind: 'failed', reason: 'spawn /nowhere/program ENOENT', started: false });
});

test('marks are taken out; the code counts after the mark of the end', async (t) => {
  const script = "printf 'a\\005b' >&2; printf 'c\\004' >&2; exit 1";
  t.deepEqual(await run(t, script, { marks: true }), {
    end: { kind: 'exit', code: 1 },
    stdout: '',
    stderr: 'abc',
  });
});

test('an emulator that ends by itself', async (t) => {
  t.deepEqual((await run(t, "printf '\\005' >&2; exit 1", { marks: true })).end, {
    kind: 'failed',
    reason: 'it ended with code 1 before the program did',
    started: true,
  });
  t.deepEqual((await run(t, 'echo "qemu: bad option" >&2; exit 1', { marks: true })).end, {
    kind: 'failed',
    reason: 'it ended with code 1 before the program did',
    started: false,
  });
});

test('input waits until the serial line listens, and ends with Ctrl-D', async (t) => {
  const script = "sleep 0.2; printf '\\005' >&2; head -c 3; printf '\\004' >&2";
  const { stdout } = await run(t, script, { marks: true, stdin: Readable.from(['ab']) });
  t.is(stdout, 'ab\x04');
});

test('arguments on the way through the emulator', (t) => {
  t.is(semihostingLine(['p', 'a b', '50%', 'a,b', 'é', '']), 'p a%20b 50%25 a%2cb %c3%a9 ');
  const args = qemuArguments({
    image: 'x.elf',
    machine: 'm',
    icount: true,
    arguments: ['p', 'a,b'],
  });
  t.true(args.includes('enable=on,target=native,arg=p,arg=a%2cb'));
  t.deepEqual(args.slice(-2), ['-icount', 'shift=0,sleep=off']);
});
