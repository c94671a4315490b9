// Patterns of match statements. None of those before the last matches everything: the compiler, like CPython, takes that for a mistake.

import { list, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';

const literal = word(
  '0',
  '1',
  '-1',
  '2',
  "'x'",
  'None',
  'True',
  '1.5',
  "'k'",
  '(1)',
  "b'a'",
  '1+2j',
);
const capture = word('_', 'p', 'q');

const part: Text = weighted(
  [2, literal],
  [2, capture],
  [1, py`[${capture}, ${literal}]`],
  [1, word('int()', 'str()', '[*_]', 'int(p)', '1 | 2', '{}', 'Point()', 'Point(1)')],
);

const rest = word('*_', '*r', '_', '1');

export const pattern: Text = weighted(
  [3, literal],
  [1, py`${literal} | ${literal} | ${literal}`],
  [1, py`(${literal} | ${literal}) as w`],
  [2, py`[${list(part, 0, 3)}]`],
  [2, py`[${part}, ${rest}]`],
  [1, py`(${part}, ${rest}, ${part})`],
  [1, py`{'k': ${part}}`],
  [1, py`{1: ${part}, **w}`],
  [1, py`{'k': ${part}, 'x': ${part}}`],
  [
    2,
    word(
      'int()',
      'str()',
      'list()',
      'int(w)',
      'str() as w',
      'dict()',
      'bool()',
      'float(w)',
      'tuple()',
      'Point()',
    ),
  ],
  [1, py`Point(${part})`],
  [1, py`Point(${part}, ${part})`],
  [1, py`Point(x=${part})`],
  [1, py`Point(${part}, y=${part})`],
).filter(bindsOnce);

/** A name is bound once in a pattern. */
function bindsOnce(text: string): boolean {
  return ['p', 'q', 'r', 'w'].every((name) => text.split(new RegExp(`\\b${name}\\b`)).length <= 2);
}

export const subject: Text = oneOf(
  word(
    'a',
    'b',
    'xs',
    's',
    'd',
    '(a, b)',
    '[a, b, c]',
    'None',
    "{'k': a}",
    '(a, xs)',
    "'x'",
    'Point(a, b)',
    'Point(1, 2)',
    '1.5',
    "{1: b, 'k': 2}",
    "b'a'",
  ),
);
