// Literals of numbers.

import fc from 'fast-check';
import { oneOf, py, weighted, word, wordOf } from '../py.js';
import type { Text } from '../py.js';

/** Where memory or time grows with the number: repetitions, widths, exponents, shifts. */
export const smallInt: Text = fc.integer({ min: -3, max: 9 }).map(String);

/** The same for what CPython takes into a word of its machine: that refuses what no machine's word holds. */
export const sizeInt: Text = weighted([12, smallInt], [1, word('2**64', '-2**64', '10**25')]);

/**
 * For everything that takes an index or a size: small, or beyond what any machine holds. Between 2**31 and 2**63 a machine of 32 bits says OverflowError, or finds an index out of range,
 * where one of 64 goes looking for memory.
 */
export const indexInt: Text = weighted(
  [8, smallInt],
  [1, word('100', '-100', '1000')],
  [1, word('2**64', '-2**64', '10**20', '-3**50')],
);

const notable = wordOf(
  `0 1 -1 2 10 255 256 1000 -7 0x3fffffff 0x40000000 -0x40000000 -0x40000001 0x7fffffff 0x80000000
  -0x80000000 0xffffffff 0x100000000 0x7fffffffffffffff 0x8000000000000000 -0x8000000000000000
  0xffffffffffffffff 10**18 10**20 -10**20 3**50 -3**50 2**100 2**128-1 -2**100 7**77`,
).map((text) => (/[*-]./.test(text) ? `(${text})` : text));

const anyInt = oneOf(
  fc.bigInt({ min: -(1n << 130n), max: 1n << 130n }).map(negative),
  fc.bigInt({ min: -(1n << 62n), max: 1n << 62n }).map(negative),
  fc.bigInt({ min: 0n, max: 1n << 900n }).map(negative),
);

function negative(value: bigint | number): string {
  return value < 0 ? `(${value})` : String(value);
}

export const intLiteral: Text = weighted(
  [4, smallInt.map((text) => negative(Number(text)))],
  [2, fc.integer({ min: -2000, max: 2000 }).map(negative)],
  [3, notable],
  [1, anyInt],
);

export const boolLiteral: Text = word('False', 'True');

export const floatLiteral: Text = weighted(
  [4, wordOf('0.0 1.0 0.5 -1.5 2.5 3.0 10.0 -0.0 100.0 0.1 1234.5678 1e16 1e15 123456789.0')],
  [
    1,
    wordOf(
      '1e22 1e23 1e-5 1e-4 0.0001 5e-324 1.7976931348623157e308 1e300 -1e-300 4503599627370497.5',
    ),
  ],
  [1, word("float('inf')", "float('-inf')", "float('nan')")],
  [2, fc.double({ noNaN: true, noDefaultInfinity: true }).map(reprFloat)],
  [2, fc.double({ min: -1000, max: 1000, noNaN: true }).map(reprFloat)],
).map((text) => (text.startsWith('-') ? `(${text})` : text));

function reprFloat(value: number): string {
  const text = Object.is(value, -0) ? '-0.0' : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

export const complexLiteral: Text = oneOf(
  wordOf('1j 0j (1+2j) (-1.5-0.5j) (0.0-1j) (3+0j) complex(-0.0,-0.0) complex(1e300,-1e-5)'),
  py`complex(${floatLiteral}, ${floatLiteral})`,
);

export const numberLiteral: Text = weighted(
  [4, intLiteral],
  [1, boolLiteral],
  [3, floatLiteral],
  [1, complexLiteral],
);
