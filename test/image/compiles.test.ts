import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { Const } from '../../compiler/src/bytecode/code.js';
import { emitC } from '../../compiler/src/emit/c.js';
import { buildImage } from '../../compiler/src/image/build.js';
import { readStubs } from '../../compiler/src/program/stubs.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { mainWith, makeCode } from './helpers.js';

const runtime = new URL('../../runtime-c/', import.meta.url).pathname;
const FLAGS = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', `-I${runtime}`];

/** One constant of each kind, and tables of every sort. */
const int = (value: bigint): Const => ({ kind: 'int', value });
const inner = makeCode({
  name: 'f',
  params: 1,
  kwonly: 1,
  argNames: ['a', 'b'],
  freeNames: [],
  handlers: [{ start: 0, end: 1, target: 2, register: 3 }],
  positions: [{ offset: 0, line: 70000, endLine: 70000, column: 1, endColumn: 2 }],
  doc: 'a "quoted"\ntext\\',
  constants: [{ kind: 'attr', name: 'append' }],
});
const constants: readonly Const[] = [
  { kind: 'none' },
  { kind: 'true' },
  { kind: 'null' },
  int(2n ** 100n),
  { kind: 'float', value: 1e30 },
  { kind: 'float', value: -Infinity },
  { kind: 'float', value: NaN },
  { kind: 'float', value: -0 },
  { kind: 'complex', real: 0, imag: 2 },
  { kind: 'str', value: '' },
  { kind: 'str', value: '\ud800\u{1f600}' },
  { kind: 'bytes', value: new Uint8Array() },
  { kind: 'bytes', value: Uint8Array.of(0, 255) },
  { kind: 'tuple', items: [int(1n), { kind: 'tuple', items: [] }] },
  { kind: 'frozenset', items: Array.from({ length: 300 }, (_, at) => int(BigInt(at))) },
  { kind: 'frozenset', items: [] },
  { kind: 'module', name: '__main__' },
  { kind: 'native', module: 'builtins', name: 'list' },
  { kind: 'code', code: inner },
  { kind: 'function', code: inner, defaults: [], kwdefaults: [['b', int(1n)]] },
  {
    kind: 'classInfo',
    info: { name: 'C', qualname: 'C', module: '__main__', selfAttributes: ['p'], baseNames: [] },
  },
];

function emitted(float: 'single' | 'double'): string {
  const folder = join(runtime, 'objects');
  const stubs = readdirSync(folder).filter((name) => name.endsWith('.pyi'));
  const files = stubs.map((name) =>
    createSourceFile(name, readFileSync(join(folder, name), 'utf8')),
  );
  const { module, diagnostics } = readStubs('builtins', files);
  if (diagnostics.length > 0) {
    throw new Error(diagnostics.map(({ file, message }) => `${file?.path}: ${message}`).join('\n'));
  }
  const main = { ...mainWith(constants), slots: ['', 'x'], dynamicNames: true };
  const input = { modules: [main], natives: new Map([['builtins', module]]), imported: [], float };
  const { image, codes } = buildImage(input);
  return emitC(image, { codes, disassemble: null, program: 'main.py' });
}

function has(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

/** What the compiler has to say about it: nothing. */
function complaints(command: string, flags: readonly string[], text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-image-'));
  try {
    const file = join(folder, 'program.c');
    writeFileSync(file, text);
    const { stderr, status } = spawnSync(command, [...FLAGS, ...flags, file], { encoding: 'utf8' });
    return status === 0 ? stderr : `${stderr}exit ${status}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const compilers: readonly [command: string, ...flags: string[]][] = [
  ['gcc', '-m32'],
  ['arm-none-eabi-gcc', '-mcpu=cortex-m4', '-mthumb'],
];
for (const [command, ...flags] of compilers) {
  const run = has(command) ? test : test.skip;
  run(`${command} takes the emitted C without a warning`, (t) => {
    t.is(complaints(command, flags, emitted('single')), '');
    t.is(complaints(command, [...flags, '-DMPY_FLOAT_DOUBLE=1'], emitted('double')), '');
  });
}
