// Class hierarchies: three classes, one below another or beside it, some derived from built-in types, with whatever special methods; then what is done with their instances.

import fc from 'fast-check';
import { member } from '../classes/members.js';
import { use } from '../classes/uses.js';
import { indent, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';

const builtin = word(
  'int',
  'str',
  'list',
  'dict',
  'tuple',
  'Exception',
  'float',
  'bytes',
  'set',
  'frozenset',
  'ValueError',
  'bytearray',
  'complex',
  'object',
);

const bases: readonly Text[] = [
  weighted(
    [6, word('')],
    [3, builtin],
    [1, word('Mixin', 'Mixin, list', 'int, Mixin', 'bool', 'None', 'int, str', 'Meta')],
  ),
  weighted(
    [3, word('C0')],
    [3, word('')],
    [1, builtin],
    [1, word('C0, Mixin', 'Mixin, C0', 'C0, int', 'object, C0')],
  ),
  weighted(
    [3, word('C1')],
    [3, word('C0, C1', 'C1, C0')],
    [1, word('C0', 'C1, Mixin', 'Mixin, C1', 'C1, int', 'C0, C0')],
  ),
];

const keyword = weighted(
  [8, word('')],
  [1, word('metaclass=Meta')],
  [1, word('flag=1', 'metaclass=Meta, flag=2', 'metaclass=type')],
);

function classOf(number: number): Text {
  const me = `C${number}`;
  const body = fc
    .array(member(me), { minLength: 1, maxLength: 5 })
    .map((members) => indent(members.join('')));
  const head = fc
    .tuple(bases[number] ?? word(''), keyword)
    .map((parts) => parts.filter((part) => part !== '').join(', '));
  // A class that cannot be made is shown as such, and its base takes its place.
  const stand = number === 0 ? 'Mixin' : `C${number - 1}`;
  return py`try:\n    class ${me}(${head}):\n${body.map(indent)}except Exception as error:\n    show_error(error)\n    ${me} = ${stand}\n`;
}

const made = (number: number): Text =>
  py`try:\n    o${String(number)} = C${String(number)}(${oneOf(word(''), word('1', '2, 3', "'aa'", '[1, 2]', '{1: 2}'))})\nexcept Exception as error:\n    show_error(error)\n    o${String(number)} = Mixin()\n`;

export const classes: Text = py`${classOf(0)}${classOf(1)}${classOf(2)}${made(0)}${made(1)}${made(2)}${fc.array(use, { minLength: 1, maxLength: 8 }).map((lines) => lines.join(''))}`;
