// Lines and columns of instructions: what a traceback underlines.

import test from 'ava';
import { listInstructions } from '../../compiler/src/bytecode/disassemble.js';
import { codeNamed, compileText } from './compile-text.js';

/** The text of the source that the first instruction of a name stands for. */
function textOf(source: string, instruction: string, name = 'f'): string {
  const { modules } = compileText(source);
  const code = codeNamed(modules[0]!, name);
  const found = listInstructions(code).find(({ text }) => text.split(' ')[0] === instruction);
  if (found === undefined) {
    throw new Error(`no ${instruction}`);
  }
  const position = code.positions.findLast(({ offset }) => offset <= found.offset)!;
  const lines = source.split('\n').slice(position.line - 1, position.endLine);
  const points = lines.map((line) => Array.from(line));
  const last = points.length - 1;
  points[last] = points[last]!.slice(0, position.endColumn - 1);
  points[0] = points[0]!.slice(position.column - 1);
  return points.map((line) => line.join('')).join('\n');
}

const cases: readonly [title: string, source: string, instruction: string, expected: string][] = [
  ['an operator', 'def f(a, b):\n return 1, a + b', 'ADD', 'a + b'],
  ['a call', 'def f(a, b):\n a(b, 1)', 'CALL', 'a(b, 1)'],
  ['a method call', 'def f(a, b):\n a.m(b)', 'CALLM', 'a.m(b)'],
  ['looking the method up', 'def f(a, b):\n a.m(b)', 'GETMETHOD', 'a.m'],
  ['a method call over several lines', 'def f(a):\n (a\n  .m(1))', 'CALLM', 'm(1)'],
  ['an attribute', 'def f(a):\n return a.b + 1', 'GETATTR', 'a.b'],
  ['a subscript', 'def f(a):\n return a[1] + 1', 'GETITEMI', 'a[1]'],
  ['a subscript that is assigned', 'def f(a, i):\n a[i] = 1', 'SETITEM', 'a[i]'],
  ['a comparison', 'def f(a, b):\n if a < b: pass\n else: a()', 'JLT', 'a < b'],
  ['an augmented assignment', 'def f(a, b):\n a += b', 'IADD', 'a += b'],
  ['raise', 'def f(a):\n raise a', 'RAISE', 'raise a'],
  ['assert', 'def f(a):\n assert a, 1', 'INTRINSIC', 'a'],
  ['the iterable of a loop', 'def f(a):\n for x in a.b: pass', 'ITER', 'a.b'],
  ['unpacking', 'def f(a):\n x, y = a', 'UNPACK', 'x, y'],
  ['an import', 'def f():\n import no.such', 'INTRINSIC', 'no.such'],
  ['a name', 'def f():\n return 1, nothing', 'LOADG', 'nothing'],
  ['an f-string part', "def f(a):\n return f'x{a:>3}'", 'FORMAT', '{a:>3}'],
  ['behind characters of two units', "def f(a):\n return '😀', a + a", 'ADD', 'a + a'],
  ['over several lines', 'def f(a, b):\n return (a +\n  b)', 'ADD', 'a +\n  b'],
];

for (const [title, source, instruction, expected] of cases) {
  test(title, (t) => {
    t.is(textOf(source, instruction), expected);
  });
}

test('the first line of a decorated function is that of its def, and positions are sorted', (t) => {
  const { modules } = compileText('@print\ndef f(a):\n return a\n');
  const code = codeNamed(modules[0]!, 'f');
  t.is(code.firstLine, 2);
  const offsets = code.positions.map(({ offset }) => offset);
  t.deepEqual(
    offsets,
    [...offsets].sort((a, b) => a - b),
  );
  t.is(offsets[0], 0);
});
