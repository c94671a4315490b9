// Simple statements over a fixed set of variables, whose types stay as they are: a, b and c are numbers, s a string, xs a list of numbers, d a dictionary. Values grow by a constant with each
// statement, never by a factor, so that no loop makes them large.

import { oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { smallInt } from '../values/numbers.js';
import type { Context } from './context.js';

export const variable = word('a', 'b', 'c');
/** Different ones: `b, b = 1, 2` leaves 1 in b under CPython up to 3.11.7, a mistake of its optimiser. */
const twoVariables = word('a, b', 'b, a', 'a, c', 'c, a', 'b, c', 'c, b');

const operator = word('+', '-', '%', '//', '&', '|', '^');

export const number: Text = weighted(
  [4, variable],
  [3, smallInt],
  [3, py`(${variable} ${operator} ${oneOf(variable, smallInt)})`],
  [
    1,
    word(
      'len(xs)',
      'len(s)',
      'len(d)',
      'xs[0]',
      'xs[-1]',
      'xs[a]',
      "d['k']",
      'd.get(a, 0)',
      'int(s)',
      'sum(xs)',
    ),
  ],
  [1, py`(${variable} if ${variable} > ${smallInt} else ${smallInt})`],
  [
    1,
    word(
      'f(a)',
      '(lambda *q, b=b: len(q) + b)(*xs)',
      '[a, b, c][a]',
      'max(xs, default=c)',
      'f(b, 2)',
      'f(*xs)',
      'f(a, k=b)',
      'f(**d)',
      '(lambda q=a: q + b)()',
    ),
  ],
);

export const condition: Text = oneOf(
  py`${number} ${word('<', '>', '==', '!=', '<=')} ${number}`,
  py`${smallInt} < ${number} <= ${smallInt}`,
  py`${variable} in ${word('xs', 'd', '(1, 2, 3)', '[0, a]')}`,
  word('a', 's', 'xs', 'd', 'not a', 'a and b', 'a or not xs', 'True', 'False', 'None', 'a is b'),
  py`(${variable} := ${number}) > ${smallInt}`,
);

const error: Text = word(
  'ValueError(a)',
  "KeyError('k')",
  'IndexError',
  'StopIteration(b)',
  "TypeError('t', a)",
  'ZeroDivisionError()',
  'ExceptionGroup("g", [ValueError(a), KeyError(b)])',
);

export const numbers: Text = word(
  'xs',
  'range(3)',
  'range(a)',
  '(1, 2)',
  '[a, b]',
  'xs[:2]',
  'reversed(xs)',
  // A copy: what a loop over a dictionary meets that changes without changing its size, no reference says.
  'list(d.values())',
  'map(int, s)',
  'sorted(xs)',
  '[x + 1 for x in xs if x != 1]',
  'g(a)',
  'range(4, 0, -1)',
  'range(0, 9, 4)',
);

const assignment: Text = weighted(
  [5, py`${variable} = ${number}`],
  [3, py`${variable} ${word('+=', '-=', '//=', '%=', '|=', '&=')} ${number}`],
  [1, py`${variable} = ${variable} = ${number}`],
  [1, py`${twoVariables} = ${number}, ${number}`],
  [1, py`${twoVariables} = ${word('xs', 'd', 'b, a', 'xs[:2]', '(a,)', 's')}`],
  [
    1,
    word(
      'a, *xs = xs',
      'a = [b := c, a][0]',
      'c = (a := b) + a',
      '(a, *_), b = xs, c',
      'xs[0], a = a, b',
      "d['k'], xs[:1] = b, [a]",
      'a = b if (c := a) else c',
      'xs = [b := x for x in xs]',
      'd = {x: a for x in xs}',
      'xs = [*xs, *d][:4]',
      'a, b, c = sorted((a, b, c))',
      '*xs, b = xs',
      'a, *xs, b = range(5)',
      '(a, b), c = (1, 2), 3',
      '[a, (b, *xs)] = a, (b, c)',
    ),
  ],
  [
    1,
    py`s = ${word("'x'", "s + 'y'", 'str(a)', 's[1:]', "s.replace('x', 'z')", "f'{a}-{b:>3}'", "'%d' % a", 's[::-1]')}`,
  ],
  [1, py`s += ${word("'q'", 'str(a)', 's[:1]')}`],
  [
    2,
    py`xs${word(' = [a, b]', ' += [a]', ' = xs[1:]', '.append(b)', '[0] = b', '[1:2] = [a, b]', '[a] += 1', ' = xs[::-1]', '.pop()', '[:] = []', '.sort()', ' = [x for x in xs]')}`,
  ],
  [
    1,
    py`d${word("['k'] = a", '[a] = b', ' = {}', "['k'] += 1", '.update(k=b)', '.pop(a)', ' = {**d, a: b}', ' |= {b: a}', '.setdefault(b, a)')}`,
  ],
);

const output: Text = oneOf(
  py`show(${number})`,
  py`print(${word('1', '2', '3')}, a, b)`,
  word('show(xs)', 'show(s)', 'show(d)', 'print(a, b, c, s, xs)'),
);

const deletion = word(
  'del a',
  'del b, c',
  'del xs[0]',
  'del d[a]',
  'del xs[1:]',
  'del s',
  'del xs[::2]',
  'del (a, b), c',
  'del xs[-1], d[b]',
  "del d['k']",
);

type Weighted = [number, Text];

const leaving = ({ loop, star }: Context): readonly Weighted[] => [
  ...(star ? [] : [[1, py`return ${oneOf(number, word('xs', '', 'a, b'))}`] satisfies Weighted]),
  ...(loop && !star ? [[3, word('break', 'continue')] satisfies Weighted] : []),
  [1, py`raise ${error}`],
  [
    1,
    word(
      'raise',
      'raise ValueError(b) from KeyError(a)',
      'raise TypeError from None',
      'assert a, b',
      'assert xs',
    ),
  ],
];

const yielding = oneOf(
  py`yield ${number}`,
  py`${variable} = yield ${number}`,
  word('yield', 'yield from xs', 'a = yield from g(b)', 'yield a, b', 'print((yield))'),
);

/** One line. */
export function simple(context: Context): Text {
  return weighted(
    [1, word('pass')],
    [14, assignment],
    [12, output],
    [1, deletion],
    ...leaving(context),
    ...(context.generator ? [[8, yielding] satisfies Weighted] : []),
  );
}
