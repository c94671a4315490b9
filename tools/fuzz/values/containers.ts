// Literals of containers and of everything else.

import fc from 'fast-check';
import { list, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { boolLiteral, complexLiteral, floatLiteral, indexInt, smallInt } from './numbers.js';
import { bytearrayLiteral, bytesLiteral, strLiteral } from './texts.js';

const scalar: Text = weighted(
  [5, smallInt],
  [1, word('2**64', '-2**70')],
  [2, floatLiteral],
  [1, boolLiteral],
  [4, strLiteral],
  [1, bytesLiteral],
  [1, word('None')],
);

const item: Text = weighted([8, scalar], [1, py`[${scalar}]`], [1, py`(${scalar}, ${scalar})`]);

/** Numbers in small lists: much that is called with a list wants those. */
const numbers = list(smallInt, 0, 5);

export const listLiteral: Text = oneOf(py`[${numbers}]`, py`[${list(item, 0, 4)}]`);

export const tupleLiteral: Text = oneOf(
  word('()', '(1,)', '(1, 2)', "('a', 'b')"),
  py`(${list(item, 2, 4)})`,
);

const key: Text = oneOf(smallInt, strLiteral, word('None', '1.0', 'True', '(1, 2)'));

export const dictLiteral: Text = oneOf(
  word('{}', "{'a': 1}", '{1: 2, 3: 4}'),
  py`{${list(py`${key}: ${item}`, 0, 4)}}`,
);

/** Only shown, compared and combined: in which order its elements come is fixed by nothing. */
export const setLiteral: Text = py`{${list(key, 1, 5)}}`;

/** Small numbers in rising order, or one element: these come in the same order in every implementation that puts a small number where its value says, or keeps the order of insertion. */
export const orderedSet: Text = weighted(
  [2, word('set()', '{1}', "{'a'}", '{1, 2}', '{0, 3, 5}', '{1, 2, 4, 6}')],
  [1, word('frozenset()', 'frozenset({2})', "frozenset('a')", 'frozenset({0, 3, 5})')],
);

export const rangeLiteral: Text = oneOf(
  py`range(${smallInt})`,
  py`range(${smallInt}, ${smallInt})`,
  py`range(${smallInt}, ${smallInt}, ${fc.constantFrom('1', '-1', '2', '-3', '7')})`,
);

const bound: Text = weighted([3, word('None')], [4, indexInt]);

export const sliceLiteral: Text = oneOf(
  py`slice(${bound})`,
  py`slice(${bound}, ${bound})`,
  py`slice(${bound}, ${bound}, ${bound})`,
);

const other: Text = word('None', 'NotImplemented', '...', 'int', 'str', 'len', 'ValueError');

/** A value of any type, fit for every position that does not raise a number to its power or shift by it. */
export const anyLiteral: Text = weighted(
  [6, indexInt],
  [2, boolLiteral],
  [4, floatLiteral],
  [1, complexLiteral],
  [6, strLiteral],
  [3, bytesLiteral],
  [2, bytearrayLiteral],
  [4, listLiteral],
  [3, tupleLiteral],
  [3, dictLiteral],
  [2, orderedSet],
  [1, rangeLiteral],
  [1, sliceLiteral],
  [3, other],
).map((text) => (text.startsWith('-') ? `(${text})` : text));
