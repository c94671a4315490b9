// Constant folding: what is folded, to what, and what is not.

import test from 'ava';
import { fold } from '../../compiler/src/analysis/fold.js';
import { constText } from '../../compiler/src/bytecode/disassemble.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

function folded(text: string, float: 'single' | 'double' = 'single'): string {
  const { module } = parseModule(createSourceFile('m.py', text));
  const [statement] = module.body;
  if (statement?.kind !== 'Expr') {
    throw new Error('an expression is needed');
  }
  const value = fold(
    statement.value,
    { float, name: () => null, attribute: () => null },
    new Map(),
  );
  return value === null ? 'not folded' : constText(value);
}

const cases: readonly [text: string, expected: string][] = [
  ['1 + 2 * 3 - 4', '3'],
  ['-5', '-5'],
  ['~5', '-6'],
  ['not ()', 'True'],
  ['7 // -2', '-4'],
  ['7 % -2', '-1'],
  ['-7 // 2', '-4'],
  ['-7 % 2', '1'],
  ['2 ** 10', '1024'],
  ['1 << 20 >> 3', '131072'],
  ['True + True', '2'],
  ['True & False', 'False'],
  ['6 / 4', '1.5'],
  ["'a' 'b' + 'c'", '"abc"'],
  ["b'a' + b'b'", 'b"ab"'],
  ["'-' * 5", '"-----"'],
  ['(1, 2) + (3,)', '(1, 2, 3)'],
  ['(1,) * 3', '(1, 1, 1)'],
  ['(1, 2)[-1]', '2'],
  ["'abc'[1]", '"b"'],
  ["b'abc'[0]", '97'],
  ['1 < 2', 'True'],
  ["'a' == 'b'", 'False'],
  ['None is None', 'True'],
  ['0 or 5', '5'],
  ['1 and ()', '()'],
  ["1 if '' else 2", '2'],
  ['f\'a{1}b{"c"}\'', '"a1bc"'],
  ['0x10 | 1', '17'],
];
for (const [text, expected] of cases) {
  test(`${text} is ${expected}`, (t) => {
    t.is(folded(text), expected);
  });
}

const notFolded: readonly [text: string, why: string][] = [
  ['1 // 0', 'raises'],
  ['1 % 0', 'raises'],
  ['1 / 0', 'raises'],
  ['1.0 / 0.0', 'raises'],
  ['1 << -1', 'raises'],
  ['2 ** -1', 'is a float whose rounding the runtime decides'],
  ['2 ** 1000', 'is too large'],
  ["'x' * 5000", 'is too large'],
  ['(0,) * 300', 'is too large'],
  ['(1, 2)[2]', 'raises'],
  ["'a' + 1", 'raises'],
  ['[1, 2][0]', 'is no constant'],
  ['1 < x', 'has a name'],
  ["'é' < 'z'", 'is not ASCII'],
  ["f'{1:>3}'", 'has a format'],
  ['123456789 / 3', 'has operands that single precision does not hold'],
  ['1 is 1', 'asks which object it is'],
];
for (const [text, why] of notFolded) {
  test(`${text} is not folded: it ${why}`, (t) => {
    t.is(folded(text), 'not folded');
  });
}

test('floats are folded in the precision of the target', (t) => {
  t.is(folded('0.1 + 0.2', 'double'), '0.30000000000000004');
  t.is(folded('0.1 + 0.2', 'single'), String(Math.fround(Math.fround(0.1) + Math.fround(0.2))));
  t.is(folded('1.0 / 3', 'single'), String(Math.fround(1 / 3)));
  t.is(folded('-0.0'), '-0.0');
});

test('a chain of 20,000 operands needs no recursion', (t) => {
  t.is(folded(Array.from({ length: 20_000 }, () => '1').join(' + ')), '20000');
});
