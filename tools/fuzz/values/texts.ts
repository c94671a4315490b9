// Literals of strings and bytes. Lone surrogates are left out: print refuses them on one side by the encoding of its stream, which is no matter of the language.

import fc from 'fast-check';
import { oneOf, weighted, word } from '../py.js';
import type { Text } from '../py.js';

const common = ['a', 'b', 'c', 'A', 'B', 'x', '1', '0', ' ', 'ab', 'abc', ',', '.', '-', '+', '_'];
const escaped = [
  "\\'",
  '\\"',
  '\\\\',
  '\\n',
  '\\t',
  '\\r',
  '\\x00',
  '\\x7f',
  '\\x1f',
  '\\v',
  '\\f',
];
const foreign = [
  'é',
  'É',
  'ß',
  'ẞ',
  'İ',
  'ı',
  'ŉ',
  'ǆ',
  'ǅ',
  'Σ',
  'σ',
  'ς',
  'ﬁ',
  '日',
  '本',
  '٣',
  '²',
  '½',
  'Ⅷ',
];
const remote = [
  '𝒳',
  '😀',
  '\\u2028',
  '\\x85',
  '\\xa0',
  '\\u200b',
  '\\ufeff',
  '\\u0301',
  '\\U0001f1e6',
  '\\U0010ffff',
];

const piece = weighted(
  [10, fc.constantFrom(...common)],
  [2, fc.constantFrom(...escaped)],
  [2, fc.constantFrom(...foreign)],
  [1, fc.constantFrom(...remote)],
);

const quoted = (pieces: readonly string[]) => `'${pieces.join('')}'`;

export const charLiteral: Text = piece
  .filter((text) => text.length === 1 || (text.startsWith('\\') && text !== '\\'))
  .map((text) => `'${text}'`);

export const strLiteral: Text = weighted(
  [
    1,
    word(
      "''",
      "'a'",
      "'abc'",
      "'abcabc'",
      "'Hello World'",
      "'  ab c '",
      "'a,b,,c'",
      "'x\\ny\\r\\nz'",
    ),
  ],
  [3, fc.array(piece, { maxLength: 6 }).map(quoted)],
  [1, fc.array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 8 }).map(quoted)],
);

/** Text that int(), float() or complex() may take. */
export const numericStr: Text = oneOf(
  word(
    "'1'",
    "'-12'",
    "' 42 '",
    "'1_000'",
    "'0x1f'",
    "'ff'",
    "'zz'",
    "'1.5'",
    "'-1e5'",
    "'1e400'",
    "'.5'",
  ),
  word(
    "'inf'",
    "'-Infinity'",
    "'nan'",
    "'1_0.0_1'",
    "'1__0'",
    "'_1'",
    "'٣'",
    "'1+2j'",
    "'-j'",
    "'(1j)'",
    "''",
  ),
  word(
    "'0b101'",
    "'0o17'",
    "'0'",
    "'00'",
    "'+7'",
    "'--1'",
    "'1 2'",
    "'123456789012345678901234567890'",
  ),
);

const bytePiece = weighted(
  [8, fc.constantFrom(...common)],
  [
    3,
    fc.constantFrom(
      '\\x00',
      '\\xff',
      '\\x80',
      '\\n',
      '\\t',
      '\\r',
      "\\'",
      '\\\\',
      '"',
      '\\xc3\\xa9',
    ),
  ],
);

export const bytesLiteral: Text = weighted(
  [1, word("b''", "b'a'", "b'abc'", "b'abcabc'", "b' a b '", "b'a,b,,c'")],
  [3, fc.array(bytePiece, { maxLength: 6 }).map((pieces) => `b${quoted(pieces)}`)],
);

export const bytearrayLiteral: Text = bytesLiteral.map((text) => `bytearray(${text})`);
