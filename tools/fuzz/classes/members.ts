// What stands in the body of a class. Each member says where it was found, so that the order of look-ups shows.

import { oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';

const binary = [
  'add',
  'sub',
  'mul',
  'truediv',
  'floordiv',
  'mod',
  'and',
  'or',
  'xor',
  'lshift',
  'rshift',
  'matmul',
  'pow',
  'divmod',
];
const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];

const operatorName: Text = oneOf(
  word(...binary),
  word(...binary.map((name) => `r${name}`)),
  word(...binary.filter((name) => name !== 'divmod').map((name) => `i${name}`)),
);

/** What a method gives back; `me` is the class's name. */
const result = (me: string): Text =>
  weighted(
    [3, word(`'${me}'`)],
    [2, word('NotImplemented', 'self', '7', 'None', 'other')],
    [1, word('(type(self).__name__, type(other).__name__)', '1 // 0', '[other]')],
  );

const operators = (me: string): Text =>
  weighted(
    [
      3,
      py`def __${operatorName}__(self, other):\n    print('${me}.operator')\n    return ${result(me)}\n`,
    ],
    [
      2,
      py`def __${word(...comparisons)}__(self, other):\n    print('${me}.compare')\n    return ${oneOf(result(me), word('True', 'False', 'self is other'))}\n`,
    ],
    [
      1,
      py`def __${word('neg', 'pos', 'invert', 'abs', 'index', 'int', 'float', 'complex', 'round', 'trunc', 'bool', 'len', 'hash', 'repr', 'str', 'bytes')}__(self):\n    print('${me}.unary')\n    return ${word('1', "'one'", '-1', '2.5', 'True', '10', "b'x'", '1j', 'None')}\n`,
    ],
    [
      1,
      py`__${word('hash', 'eq', 'iter', 'contains', 'add', 'len', 'bool', 'repr', 'call', 'setattr')}__ = ${word('None', 'None', 'lambda self, *a: 3')}\n`,
    ],
  );

const containers = (me: string): Text =>
  oneOf(
    py`def __getitem__(self, key):\n    print('${me}.getitem', key)\n    ${word('if not tick(): raise IndexError(key)\n    return key', 'if key == 3: raise IndexError(key)\n    return key', 'raise KeyError(key)', 'return super().__getitem__(key)')}\n`,
    py`def __setitem__(self, key, value):\n    print('${me}.setitem', key, value)\n    ${word('pass', 'super().__setitem__(key, value)')}\n`,
    py`def __delitem__(self, key):\n    print('${me}.delitem', key)\n`,
    py`def __contains__(self, item):\n    print('${me}.contains', item)\n    return ${word('True', '0', "'yes'", 'item == 1')}\n`,
    py`def __iter__(self):\n    ${word('yield from (1, 2)', 'return iter([3, 4])', 'return 5', 'return super().__iter__()', "yield '" + me + "'\n    yield 2")}\n`,
    word(
      'def __len__(self):\n    return 2\n',
      'def __len__(self):\n    return -1\n',
      "def __len__(self):\n    return 'x'\n",
    ),
    py`def __missing__(self, key):\n    return ('${me}.missing', key)\n`,
    word(
      `def __reversed__(self):\n    return iter('${me}')\n`,
      'def __length_hint__(self):\n    return 3\n',
      'def __next__(self):\n    raise StopIteration\n',
    ),
  );

const attributes = (me: string): Text =>
  oneOf(
    py`x = ${word('1', "'x'", '[]')}\n`,
    py`def __getattr__(self, name):\n    ${word("return '" + me + ".' + name", 'raise AttributeError(name)', "if name == 'y': return 5\n    raise AttributeError('no ' + name)", 'return super().__getattr__(name)')}\n`,
    py`def __getattribute__(self, name):\n    if name in ('x', 'y'): print('${me}.getattribute', name)\n    return ${word('super().__getattribute__(name)', 'object.__getattribute__(self, name)')}\n`,
    py`def __setattr__(self, name, value):\n    print('${me}.setattr', name)\n    ${word('super().__setattr__(name, value)', 'object.__setattr__(self, name, value)', 'pass')}\n`,
    py`def __delattr__(self, name):\n    print('${me}.delattr', name)\n    super().__delattr__(name)\n`,
    py`@property\ndef ${word('x', 'y', 'z')}(self):\n    return ${word(`'${me}.property'`, 'self._x', '1 // 0')}\n`,
    word(
      '@property\ndef x(self):\n    return self._x\n@x.setter\ndef x(self, value):\n    self._x = value\n',
      "@property\ndef y(self):\n    return 3\n@y.deleter\ndef y(self):\n    print('deleted')\n",
    ),
    py`${word('x', 'y')} = ${word('Data', 'Plain')}('${me}')\n`,
    word('z = y = 3\n', '__secret = 4\ndef m3(self):\n    return self.__secret\n'),
  );

const methods = (me: string): Text =>
  oneOf(
    py`def ${word('m1', 'm2')}(self, ${word('*args', 'a=1', 'a, b=2', '*, k=1', 'a=1, /, **k')}):\n    print('${me}.m')\n    return ${word('super().m1()', 'super().m2(*args)', `'${me}'`, 'tick() and self.m2()', 'self.x', 'super().x', 'tick() and super(__class__, self).m1()', 'type(self).__name__')}\n`,
    py`@classmethod\ndef ${word('c1', 'm1')}(cls, *args):\n    return '${me}', cls.__name__, args${word('', ', super().c1()')}\n`,
    py`@staticmethod\ndef ${word('s1', 'm2')}(a=0):\n    return '${me}', a\n`,
    py`def __init__(self, *args${word('', ', **k')}):\n    print('${me}.init', args)\n    ${word('super().__init__()', 'super().__init__(*args)', 'self.x = args', 'self._x = 5', 'pass', 'return 5', "self.y = 'y'\n    super().__init__(*args)")}\n`,
    py`def __new__(cls, *args${word('', ', **k')}):\n    print('${me}.new', cls.__name__)\n    return ${word('super().__new__(cls)', 'super().__new__(cls, *args)', 'object.__new__(cls)', '5')}\n`,
    py`def __init_subclass__(cls${word('', ', **k', ', flag=None', ', flag=None, **k')}):\n    print('${me}.init_subclass', cls.__name__)\n    super().__init_subclass__(${word('', '**{}')})\n`,
    py`def __call__(self, *args, **k):\n    return '${me}.call', args, k\n`,
    word(
      'def __class_getitem__(cls, item):\n    return cls.__name__, item\n',
      "def __format__(self, spec):\n    return 'formatted ' + spec\n",
      "def __repr__(self):\n    return '<' + type(self).__name__ + '>'\n",
      "def __str__(self):\n    return 'text'\n",
      'def __bool__(self):\n    return False\n',
      'def __hash__(self):\n    return 1\n',
    ),
    py`def __enter__(self):\n    print('${me}.enter')\n    return ${word('self', '3')}\ndef __exit__(self, kind, error, trace):\n    print('${me}.exit', repr(error))\n    return ${word('True', 'False', 'None')}\n`,
  );

export function member(me: string): Text {
  return weighted(
    [1, word('pass\n')],
    [4, operators(me)],
    [3, containers(me)],
    [3, attributes(me)],
    [4, methods(me)],
    [1, py`__slots__ = ${word("('x',)", "('_x', 'y')", '()', "['x', '__dict__']", "'x'")}\n`],
    [1, py`__match_args__ = ${word("('x', 'y')", "('x',)", '()')}\n`],
  );
}
