// What is done with the classes and their instances: a line each, guarded by itself.

import { indent, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';

const instance = word('o0', 'o1', 'o2');
const plain = word('1', "'s'", '[1]', '2.5', 'None', '(1, 2)', 'True', '{1: 2}');
const operand = weighted([4, instance], [1, plain]);
const type = word('C0', 'C1', 'C2');
const operator = word('+', '-', '*', '/', '//', '%', '&', '|', '^', '<<', '>>', '@', '**');
const names = ['x', 'y', 'z', '_x', 'm1', '__secret', '__class__.__name__', 'nothing'];
// Built-in types have no texts here, and `real` of a class is of another type than CPython's.
const attribute = word(...names, 'real');
const classAttribute = word(...names);

const expression: Text = weighted(
  [4, py`${instance} ${operator} ${operand}`],
  [2, py`${plain} ${operator} ${instance}`],
  [3, py`${operand} ${word('<', '<=', '>', '>=', '==', '!=')} ${instance}`],
  [1, py`${operand} ${word('in', 'not in')} ${instance}`],
  [2, py`${word('-', '+', '~', 'not ')}${instance}`],
  [
    3,
    py`${word('len', 'bool', 'int', 'float', 'complex', 'abs', 'round', 'repr', 'str', 'index', 'hash', 'iter', 'next', 'bytes', 'callable', 'hex')}(${instance})`.map(
      (text) =>
        text
          .replace(/^index\((.*)\)/, '[0, 1][$1]')
          .replace(/^hash\((.*)\)/, 'hash($1) == hash($1)')
          .replace(/^iter\((.*)\)/, 'type(iter($1)).__name__'),
    ),
  ],
  [2, py`take(${instance})`],
  [1, py`${word('list', 'tuple', 'sorted', 'max', 'sum', 'any', 'dict')}(take(${instance}))`],
  [4, py`${instance}.${attribute}`],
  [2, py`${type}.${classAttribute}`],
  [
    4,
    py`${instance}.${word('m1', 'm2', 'm3', 'c1', 's1')}(${word('', '1', '1, 2', 'k=3', '*[1]')})`,
  ],
  [1, py`${type}.${word('m1', 'm2', 'c1', 's1')}(${word('', 'o0', '1', 'o1, 2')})`],
  [2, py`${instance}[${word('0', "'k'", '1:2', '-1', 'o1')}]`],
  [1, py`${instance}(${word('', '1', 'k=2', '*(1, 2)')})`],
  [1, py`${type}[${word('int', '0')}]`],
  [1, py`format(${instance}, ${word("''", "'>5'", "'x'")})`],
  [1, py`'%s|%r' % (${instance}, ${instance})`],
  [1, py`f'{${instance}!r:>8}|{${instance}}'`],
  [1, py`${word('divmod', 'pow')}(${operand}, ${instance})`],
  [2, py`isinstance(${instance}, ${type}), issubclass(${type}, ${type})`],
  [
    1,
    py`hasattr(${instance}, ${word("'x'", "'nothing'", "'__len__'", "'__hash__'", "'__iter__'")})`,
  ],
  [1, py`getattr(${instance}, ${word("'x'", "'y'", "'nothing'")}, 'default')`],
  [1, py`[c.__name__ for c in ${type}.__mro__]`],
  [1, py`sorted(vars(${instance}))`],
  [
    1,
    py`type(${instance}).__name__, ${type}.__qualname__, ${type}.__bases__ == (object,), ${type}.__name__`,
  ],
  [1, py`super(${type}, ${instance}).${word('m1()', 'x', '__repr__ and 1', 'm2(1)')}`],
  [1, py`${type}(${word('', '1', '1, 2', 'k=1', "'aa'", '[1, 2]')}) and 1`],
  [1, py`${instance} and ${operand} or ${plain}`],
  [1, py`list(reversed(take(${instance}))), ${operand} is ${instance}`],
);

const statement: Text = weighted(
  [2, py`${instance}.${word('x', 'y', 'z', '_x', 'w')} = ${plain}`],
  // What the AttributeError says changed with Python 3.12.
  [
    1,
    py`try:\n    del ${instance}.${word('x', 'y', 'z', 'w')}\nexcept AttributeError:\n    print('no attribute')`,
  ],
  [
    1,
    py`${type}.${word('x', 'y', 'm1', '__len__')} = ${word('1', 'lambda *a: 9', 'property(lambda self: 8)')}`,
  ],
  [1, py`del ${type}.${word('x', 'm1', 'y')}`],
  [
    2,
    py`q = ${instance}\nq ${word('+=', '-=', '*=', '|=', '//=', '@=', '**=', '<<=')} ${operand}\nprint(type(q).__name__, q is o0)`,
  ],
  [1, py`${instance}[${word('0', "'k'")}] = ${plain}`],
  [1, py`del ${instance}[${word('0', "'k'")}]`],
  [
    1,
    py`with ${instance} as q:\n    print(type(q).__name__)\n    ${word('pass', 'raise ValueError(1)')}`,
  ],
  [
    1,
    py`match ${instance}:\n    case ${type}(x=p): print('x', type(p).__name__)\n    case ${type}(p): print('one', type(p).__name__)\n    case ${type}(): print('type')\n    case [*_]: print('sequence')\n    case _: print('nothing')`,
  ],
  [1, py`raise ${instance}`],
  [1, py`a, b = ${instance}\nprint(type(a).__name__, type(b).__name__)`],
  [1, py`for q in ${instance}:\n    print(type(q).__name__)\n    if not tick(): break`],
  [1, py`print(*take(${instance}), ${instance} ${word('<', '==')} ${instance})`],
);

export const use: Text = oneOf(
  py`attempt(lambda: ${expression})\n`,
  py`try:\n${statement.map((text) => indent(`${text}\n`))}except Exception as error:\n    show_error(error)\n`,
);
