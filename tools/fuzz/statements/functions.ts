// Functions in functions: closures with and without nonlocal, parameters of all sorts, generators and what is done with them. All are named h, which nothing but the lines behind
// them calls: no recursion.

import { indent, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { deeper } from './context.js';
import type { Context } from './context.js';

const parameters = word(
  'a',
  'a, b=2',
  'a, *xs',
  'a, *, k=3',
  'a=1, *xs, **d',
  'a, /, b=a',
  'b, a=xs',
  '*xs, k=1, **d',
  'x',
  '',
  'a, b, c',
  'self, /, *, a=1',
);

const declaration = word('', 'nonlocal a', 'nonlocal a, xs', 'nonlocal b', 'nonlocal s, d');

/** A name cannot be both a parameter and nonlocal. */
const heads: Text = py`${parameters}):\n${declaration}\n`.map((text) => {
  const [first = '', second = ''] = text.split('\n');
  const clash = second
    .replace('nonlocal', '')
    .match(/\w+/g)
    ?.some(
      (name) =>
        new RegExp(`\\b${name}\\b(?!=?\\w*$)`).test(first) ||
        new RegExp(`[*]*\\b${name}\\b`).test(first.replace(/=\w+/g, '')),
    );
  const line = second === '' || clash === true ? '' : `    ${second}\n`;
  return `${first}\n${line}`;
});

const arguments_ = word(
  '1',
  'a',
  'a, b',
  '*xs',
  '1, k=2',
  '**d',
  '',
  'a, b, c',
  '1, 2, 3, 4',
  'b=1',
  'a=1',
  '*xs, **d',
  'a, *xs, k=b',
  '*[], **{}',
  '1, a=2',
);

const drawn = word(
  'take(h)',
  'next(h)',
  'next(h, None)',
  'h.send(None)',
  'h.send(1)',
  'h.close()',
  'h.throw(ValueError(1))',
  'h.throw(KeyError)',
  'list(zip(range(3), h))',
  'sum(zip(h, range(2)), ())',
  'max(h, default=7)',
  '[*zip(h, xs)]',
);

// A lambda in a comprehension is called with arguments that it takes: its qualified name, which would stand in the TypeError, has no <listcomp> since Python 3.12, as here.
export function functionOf(context: Context, block: (context: Context) => Text): Text {
  const inside = deeper(context, { loop: false, star: false });
  const plain = block({ ...inside, generator: false }).map(indent);
  const generator = block({ ...inside, generator: true }).map(indent);
  return weighted(
    [3, py`def h(${heads}${plain}attempt(lambda: h(${arguments_}))\n`],
    [1, py`def h(${heads}${plain}${word('a', 'b')} = h(${arguments_})\n`],
    [
      3,
      py`def h():\n    ${word('pass', 'nonlocal a', 'nonlocal b, xs', 'nonlocal s')}\n    if not tick(): yield 0\n${generator}h = keep(h())\nattempt(lambda: ${drawn})\nattempt(lambda: ${drawn})\nattempt(lambda: ${drawn})\n`,
    ],
    [
      1,
      py`def deco(function):\n    def inner(*args, **named):\n        print('call', args, named)\n        return function(*args, **named)\n    return inner\n@deco\ndef h(${heads}${plain}attempt(lambda: h(${arguments_}))\n`,
    ],
    [
      1,
      py`def h(a=${word('a', 'b', 'xs')}):\n    def inner():\n        ${word('nonlocal a', 'nonlocal b', 'pass')}\n${plain.map(indent)}    return inner()\nattempt(h)\nattempt(lambda: h(1))\n`,
    ],
    [
      1,
      py`class H:\n    x = ${word('a', 'b', 'len(xs)')}\n    def m(self, a=x):\n        ${word('nonlocal b', 'nonlocal c, b', 'pass')}\n${plain.map(indent)}attempt(lambda: H().m())\nattempt(lambda: H().m(${word('1', 'b', 'a=c', '1, 2')}))\n`,
    ],
    [
      1,
      py`h = [lambda *q, a=a${word('', ', **k')}: ${word('a + b', 'xs', 'q', 's', 'a')} for a in xs]\nattempt(lambda: [k(1) for k in h])\n`,
    ],
  );
}
