// What is handed to the methods and functions of the tables: for each word of a signature an arbitrary; now and then a value of another type in its place, one too many or one too few.

import fc from 'fast-check';
import { list, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { dictLiteral, rangeLiteral } from '../values/containers.js';
import { floatLiteral, indexInt, sizeInt, smallInt } from '../values/numbers.js';
import { bytesLiteral, charLiteral, numericStr, strLiteral } from '../values/texts.js';
import { formatSpec, strSpec } from './formats.js';
import { grammar, leaves } from './grammar.js';
import type { Parameter, Signature } from './methods.js';

const { any, number } = grammar(1);

const takes: Readonly<Record<string, Text>> = {
  any,
  /** Where a number would be taken for a size. */
  leaf: leaves.any,
  /** Not a type: its attributes come in an order of their own. */
  instance: leaves.any.filter((text) => !/\b(int|str|ValueError)\b/.test(text)),
  small: oneOf(smallInt, word('None', "'a'", '1.0')),
  size: oneOf(sizeInt, word('None', "'a'", '1.0')),
  index: oneOf(indexInt, word('None', '1.0')),
  number: oneOf(number, floatLiteral),
  numeric: numericStr,
  bool: leaves.bool,
  truth: leaves.bool,
  str: strLiteral,
  list: leaves.list,
  dict: dictLiteral,
  range: rangeLiteral,
  order: word("'little'", "'big'", "'other'"),
  char: charLiteral,
  chars: oneOf(strLiteral, word('None', "'ab'", "' \\n'")),
  sep: oneOf(word('None', "','", "'a'", "' '"), strLiteral),
  affix: oneOf(strLiteral, word("('a', 'b')", '()', "('x', '')")),
  encoding: word(
    "'utf-8'",
    "'latin-1'",
    "'ascii'",
    "'utf-16'",
    "'utf-32-be'",
    "'utf-16-le'",
    "'UTF8'",
    "'nothing'",
  ),
  errors: word(
    "'strict'",
    "'ignore'",
    "'replace'",
    "'backslashreplace'",
    "'xmlcharrefreplace'",
    "'nothing'",
  ),
  strings: oneOf(
    py`[${list(strLiteral, 0, 3)}]`,
    strLiteral,
    word("['a', 1]", '5', "('x', 'y')", "{'k': 1}"),
  ),
  byteslike: oneOf(bytesLiteral, leaves.bytes, word('97', "memoryview(b'ab')")),
  byte: word("b'x'", "b'xy'", "bytearray(b'-')"),
  bytesitems: oneOf(py`[${list(bytesLiteral, 0, 3)}]`, word("[b'a', 1]", "[bytearray(b'x')]")),
  hexsep: word("'-'", "b':'", "'ab'"),
  hex: word(
    "'0x1p3'",
    "'0x1.8'",
    "'-0x.8p-1'",
    "'inf'",
    "'nan'",
    "'1.5'",
    "'0x'",
    "'0x1p10000'",
    "' 0x1 '",
  ),
  hexbytes: word("'616263'", "'61 62'", "'6'", "'zz'", "''", "' 0a '"),
  table: word(
    "{97: 'b', 98: None}",
    '{97: 98}',
    '{}',
    "'abc'",
    "{97: 'xyz'}",
    "str.maketrans('ab', 'xy', 'c')",
    '{97: 1.5}',
    '{97: -1}',
    '[1, 2]',
  ),
  key: word(
    'str',
    'repr',
    'len',
    'abs',
    'lambda x: x',
    'lambda x: -x',
    'None',
    'type',
    'bool',
    '5',
    'lambda: 1',
  ),
  type: word(
    'int',
    'str',
    '(int, str)',
    'list',
    'bool',
    'object',
    '(int, (float, str))',
    'int | str',
    'type',
    'None',
    'dict',
  ),
  attribute: word("'real'", "'imag'", "'nothing'", "'__class__'", "'x'", '5'),
  spec: oneOf(formatSpec, strSpec),
  bytetable: word('bytes(range(256))', 'None', "b'abc'", "bytes.maketrans(b'ab', b'xy')"),
  viewformat: word("'B'", "'b'", "'c'", "'H'", "'x'", '5'),
  iterator: word('iter([])', 'iter([1])', "iter('ab')", '(x for x in (1,))', 'iter({})'),
};

function argumentOf({ optional, keyword, takes: what }: Parameter): Text {
  const usual = takes[what];
  if (usual === undefined) throw new Error(`nothing says what ${what} is`);
  // Since Python 3.12 what is only true or false may be anything.
  const value = what === 'truth' ? usual : weighted([9, usual], [1, leaves.any]);
  const named = keyword === null ? value : py`${keyword}=${value}`;
  return optional ? oneOf(word(''), named) : named;
}

/** An optional argument that is left out leaves out those after it that have no names. */
function inOrder(texts: readonly string[]): readonly string[] {
  const end = texts.indexOf('');
  return end < 0
    ? texts
    : [...texts.slice(0, end), ...texts.slice(end).filter((text) => /^\w+=/.test(text))];
}

export function argumentsOf({ parameters }: Signature): Text {
  const usual = fc.tuple(...parameters.map(argumentOf)).map((texts) => inOrder(texts).join(', '));
  return weighted([20, usual], [1, py`${leaves.any}`], [1, list(leaves.any, 0, 4)]);
}
