// Limits of the bytecode, on both sides: jumps that do not reach, constants beyond 8 bits, registers, code size,
// long literals and calls, deep chains.

import test from 'ava';
import { INSTRUCTIONS } from '../../compiler/src/bytecode/instructions.js';
import { listInstructions } from '../../compiler/src/bytecode/disassemble.js';
import type { Code } from '../../compiler/src/bytecode/code.js';
import { codeNamed, compileText } from './compile-text.js';

function errorsOf(text: string): string[] {
  const { diagnostics } = compileText(text);
  return diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${d.message}`);
}

function codeOf(text: string, name = 'f'): Code {
  const { modules, diagnostics } = compileText(text);
  const errors = diagnostics.filter((d) => d.severity === 'error').map((d) => d.message);
  if (errors.length > 0) {
    throw new Error(errors.join('; '));
  }
  return codeNamed(modules[0]!, name);
}

/** All jumps lead to the start of an instruction. */
function jumpsAreSound(code: Code): boolean {
  const listed = listInstructions(code);
  const starts = new Set(listed.map(({ offset }) => offset));
  return listed.every(({ text }) => {
    const target = /-> (-?\d+)$/.exec(text);
    return target === null || starts.has(Number(target[1]));
  });
}

function names(code: Code): string[] {
  return listInstructions(code).map(({ text }) => text.split(' ')[0]!);
}

/** A body of `count` instructions that cannot be left out. */
function body(count: number, indent: string): string {
  return `${indent}a.x\n`.repeat(count);
}

test('a conditional jump over 127 instructions is one instruction', (t) => {
  const code = codeOf(`def f(a, b):\n if a < b:\n${body(127, '  ')} return 1\n`);
  t.is(code.instructions.length, 1 + 127 + 2);
  t.true(jumpsAreSound(code));
});

test('... over 128 the opposite branch and a jump', (t) => {
  const code = codeOf(`def f(a, b):\n if a < b:\n${body(128, '  ')} return 1\n`);
  t.is(code.instructions.length, 2 + 128 + 2);
  t.deepEqual(
    listInstructions(code)
      .slice(0, 2)
      .map(({ text }) => text),
    ['JLT r0, r1, -> 2', 'JMP -> 130'],
  );
  t.true(jumpsAreSound(code));
});

test('a loop back over 127 instructions, and over 128', (t) => {
  const near = codeOf(`def f(a, b):\n for i in b:\n${body(127, '  ')}`);
  t.deepEqual(names(near).slice(-2), ['FORNEXT', 'RETNONE']);
  t.true(jumpsAreSound(near));
  const far = codeOf(`def f(a, b):\n for i in b:\n${body(128, '  ')}`);
  t.deepEqual(names(far).slice(-4), ['FORNEXT', 'JMP', 'JMP', 'RETNONE']);
  t.true(jumpsAreSound(far));
});

test('except clauses far away', (t) => {
  const clause = ` except b:\n${body(200, '  ')}`;
  const code = codeOf(`def f(a, b):\n try:\n  a()\n${clause}${clause}`);
  t.true(jumpsAreSound(code));
});

test('a jump of 16 bits and one that is longer', (t) => {
  const near = codeOf(`def f(a):\n while a:\n${body(32_766, '  ')}`);
  t.deepEqual(names(near).slice(-2), ['JT', 'RETNONE']);
  const far = codeOf(`def f(a):\n while a:\n${body(32_768, '  ')}`);
  t.deepEqual(names(far).slice(-3), ['JF', 'JMP', 'RETNONE']);
  t.true(jumpsAreSound(far));
});

test('code of 65,535 words, and one more', (t) => {
  const longest = `def f(a):\n${body(65_534, ' ')}`;
  t.is(codeOf(longest).instructions.length, 65_535);
  t.deepEqual(errorsOf(`def f(a):\n${body(65_535, ' ')}`), [
    "E5003 the code of 'f' is too long: an instruction stream holds at most 65535 words",
  ]);
});

const locals = (count: number): string =>
  `def f(a):\n${Array.from({ length: count }, (_, i) => ` v${i} = a\n`).join('')}`;

test('250 registers; where there are more, some are far', (t) => {
  const near = codeOf(locals(249));
  t.is(near.registers, 250);
  t.false(names(near).some((name) => name.includes('FAR')));
  const far = codeOf(locals(250));
  t.true(far.registers <= 250);
  const [first, ...others] = names(far);
  t.is(first, 'NEWFAR');
  t.true(others.includes('STOREFAR') && !others.includes('NEWFAR'));
});

test('65,535 far registers are more than one function has code for', (t) => {
  t.deepEqual(errorsOf(locals(65_536)), [
    "E5003 the code of 'f' is too long: an instruction stream holds at most 65535 words",
  ]);
});

test('what cannot be far is reported', (t) => {
  const captured = (count: number): string => {
    const variables = Array.from({ length: count }, (_, i) => `v${i}`);
    const changes = variables.map((name) => `  ${name} += 1\n`).join('');
    const own = ` def g():\n  nonlocal ${variables.join(', ')}\n${changes} return g\n`;
    return `def f(${variables.join(', ')}):\n${own}`;
  };
  t.deepEqual(errorsOf(captured(120)), []);
  t.deepEqual(errorsOf(captured(200)), [
    "E5011 'f' holds too much at a time: its nested loops, exception handlers and captured variables need more than 250 registers",
  ]);
});

test('a chain of comparisons takes as many registers however long it is', (t) => {
  const chain = (count: number): string =>
    Array.from({ length: count }, (_, i) => `a[${i}]`).join(' < ');
  const long = codeOf(`def f(a):\n return ${chain(1000)}\n`).registers;
  t.true(long <= 24);
  t.true(Math.abs(codeOf(`def f(a):\n return ${chain(100)}\n`).registers - long) < 2);
  t.true(codeOf(`def f(a):\n if ${chain(1000)}:\n  return a\n`).registers <= 24);
});

test('64 targets are unpacked at once, more from a list', (t) => {
  const targets = (count: number): string =>
    Array.from({ length: count }, (_, i) => `a.n${i}`).join(', ');
  t.true(names(codeOf(`def f(a, b):\n ${targets(64)} = b\n`)).includes('UNPACK'));
  const long = codeOf(`def f(a, b):\n ${targets(65)} = b\n`);
  t.false(names(long).includes('UNPACK'));
  t.true(long.registers < 10);
});

test('attributes beyond the 251st constant take the wide forms', (t) => {
  const attributes = Array.from({ length: 300 }, (_, i) => ` a.n${i}\n`).join('');
  const code = codeOf(`def f(a):\n${attributes} a.last = 1\n a.call()\n`);
  const found = new Set(names(code));
  t.true(found.has('GETATTR') && found.has('GETATTRW'));
  t.true(found.has('SETATTRW') && found.has('GETMETHODW'));
  const wide = listInstructions(code).filter(({ text }) => text.startsWith('GETATTRW'));
  t.is(new Set(wide.map(({ text }) => text)).size, wide.length);
});

test('arithmetic with constants, and calls of known functions, beyond 8 bits', (t) => {
  const sums = Array.from({ length: 300 }, (_, i) => ` a = a + ${i}.5\n`).join('');
  const code = codeOf(`def f(a):\n${sums}`);
  t.true(names(code).includes('ADDK'));
  t.true(names(code).includes('LOADK') && names(code).includes('ADD'));
  const functions = Array.from({ length: 300 }, (_, i) => `def g${i}(x): pass\n`).join('');
  const calls = Array.from({ length: 300 }, (_, i) => ` g${i}(1)\n`).join('');
  const caller = codeOf(`${functions}def f():\n${calls}`);
  t.is(names(caller).filter((name) => name === 'CALLF').length, 251);
  t.is(names(caller).filter((name) => name === 'CALL').length, 49);
});

test('a call with 1,000 arguments passes a list', (t) => {
  const args = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 'a' : String(i))).join(', ');
  const code = codeOf(`def f(a):\n return a(${args})\n`);
  t.true(names(code).includes('CALLEX'));
  t.true(code.registers < 20);
});

test('a call with 64 arguments is direct', (t) => {
  const args = Array.from({ length: 64 }, () => 'a').join(', ');
  t.true(names(codeOf(`def f(a):\n return a(${args})\n`)).includes('CALL'));
});

test('literals of 10,000 elements', (t) => {
  const constants = Array.from({ length: 10_000 }, (_, i) => String(i)).join(', ');
  const list = codeOf(`def f():\n return [${constants}]\n`);
  t.true(list.instructions.length < 20);
  const values = Array.from({ length: 10_000 }, () => 'a').join(', ');
  for (const display of [`[${values}]`, `(${values})`, `{${values}}`]) {
    const code = codeOf(`def f(a):\n return ${display}\n`);
    t.true(code.registers < 10);
  }
  const pairs = Array.from({ length: 10_000 }, (_, i) => `${i}: a`).join(', ');
  t.true(codeOf(`def f(a):\n return {${pairs}}\n`).registers < 10);
});

test('chains of 5,000 operators, attributes, calls and elifs', (t) => {
  const sum = Array.from({ length: 5000 }, () => 'a').join(' + ');
  t.is(codeOf(`def f(a):\n return ${sum}\n`).instructions.length, 5000);
  t.is(codeOf(`def f(a):\n return a${'.b'.repeat(5000)}\n`).instructions.length, 5001);
  t.true(jumpsAreSound(codeOf(`def f(a):\n return a${'.b(1)[0]'.repeat(5000)}\n`)));
  const elifs = Array.from({ length: 3000 }, (_, i) => ` elif a == ${i}:\n  return ${i}\n`).join(
    '',
  );
  t.true(jumpsAreSound(codeOf(`def f(a):\n if a is None:\n  pass\n${elifs}`)));
});

test('40 nested blocks, and one more', (t) => {
  const nested = (count: number): string =>
    `def f(a):\n${Array.from({ length: count }, (_, i) => `${' '.repeat(i + 1)}with a:\n`).join('')}${' '.repeat(count + 1)}a()\n`;
  t.deepEqual(errorsOf(nested(40)), []);
  t.deepEqual(errorsOf(nested(41)), ['E5004 too many statically nested blocks (the limit is 40)']);
});

test('inline assembler is refused, however its decorator is spelled', (t) => {
  const expected = ["E5008 inline assembler (@micropython.asm_thumb) is not offered, in 'f'"];
  for (const head of [
    'import micropython\n@micropython.',
    'from micropython import asm_thumb\n@',
  ]) {
    t.deepEqual(errorsOf(`${head}asm_thumb\ndef f(r0):\n pass\n`), expected);
  }
  t.deepEqual(errorsOf('def asm_thumb(f): return f\n@asm_thumb\ndef f(r0):\n pass\n'), []);
});

test('finally bodies inside of finally bodies do not grow without bound', (t) => {
  const nested = (depth: number): string => {
    const pad = ' '.repeat(depth + 1);
    return depth === 12
      ? `${pad}a()\n`
      : `${pad}try:\n${pad} a()\n${pad}finally:\n${nested(depth + 1)}`;
  };
  t.true(jumpsAreSound(codeOf(`def f(a):\n${nested(0)}`)));
});

test('every opcode fits a byte, and every instruction has a meaning', (t) => {
  t.true(INSTRUCTIONS.length <= 256);
  t.true(INSTRUCTIONS.every((row) => row.meaning !== ''));
  t.is(new Set(INSTRUCTIONS.map((row) => row.name)).size, INSTRUCTIONS.length);
  t.true(
    INSTRUCTIONS.every(
      (row) => row.alias === null || INSTRUCTIONS.some((o) => o.name === row.alias),
    ),
  );
});
