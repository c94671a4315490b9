// Closed-world facts: which names become constants, and everything that keeps one from being so.

import test from 'ava';
import { compileTexts } from '../bytecode/compile-text.js';
import { constText } from '../../compiler/src/bytecode/disassemble.js';

/** The constants of a module, without those that every module has; then its slots. */
function factsOf(texts: Readonly<Record<string, string>>, name = '__main__'): string {
  const { modules } = compileTexts(texts);
  const module = modules.find((m) => m.name === name)!;
  const constants = [...module.constants]
    .filter(([key]) => !key.startsWith('__') || key === '__all__')
    .map(([key, value]) => `${key}=${constText(value)}`);
  return `${constants.join(' ')} | ${module.slots.slice(1).join(' ')}`;
}

function facts(text: string): string {
  return factsOf({ __main__: text });
}

const cases: readonly [title: string, text: string, expected: string][] = [
  [
    'functions and constants',
    'N = 3\ndef f(a=N): pass\ng = f',
    'N=3 f=<function f> g=<function f> | ',
  ],
  [
    'modules and their names',
    'import math as m\nfrom math import sqrt',
    'm=<module math> sqrt=math.sqrt | ',
  ],
  [
    'micropython.const',
    'from micropython import const\nX = const(1 << 4)',
    'const=micropython.const X=16 | ',
  ],
  [
    'hint decorators',
    'import micropython\n@micropython.native\ndef f(): pass',
    'micropython=<module micropython> f=<function f> | ',
  ],
  ['a class', 'class C: pass', 'C=<class C> | '],
  ['a class that is changed', 'class C: pass\nC.x = 1', ' | C'],
  ['a class that is changed by a method', 'class C:\n @classmethod\n def m(c): c.x = 1', ' | C'],
  [
    'a class that its bases change',
    'class B:\n def m(self): type(self).x = 1\nclass C(B): pass\nclass D: pass',
    'D=<class D> | B C',
  ],
  [
    'a class that goes somewhere, and a store to some object',
    'class C: pass\nclass D: pass\nprint([C], D)\ndef f(x): x.y = 1',
    'D=<class D> f=<function f> | C',
  ],
  ['a class that goes somewhere', 'class C: pass\nprint([C])', 'C=<class C> | '],
  [
    'instances are changed',
    'class C:\n def m(self): self.x = 1\nc = C()\nc.x = 2',
    'C=<class C> | c',
  ],
  ['a base that is no constant', 'class C(f()): pass', ' | C f'],
  ['a body that does something', 'class C:\n print(1)', ' | C'],
  [
    'a base with a hook',
    'class B:\n def __init_subclass__(c): pass\nclass C(B): pass',
    'B=<class B> | C',
  ],
  ['a table that is only read', 'd = {"a": 1}\nd["a"]\nfor k in d: pass', 'd=<dict of 1> | k'],
  ['a table that is changed', 'd = {"a": 1}\nd["a"] = 2', ' | d'],
  ['a table that goes somewhere', 'd = [1]\ndef f(x): x.append(1)\nf(d)', 'f=<function f> | d'],
  ['a table with keys that only the runtime hashes', 'd = {1.5: 1}', ' | d'],
  ['a table of what can be changed', 'd = [[1], [2]]', ' | d'],
  [
    'a built-in function that is not',
    'd = [1]\ndef len(x): x.append(1)\nlen(d)',
    'len=<function len> | d',
  ],
  ['bound twice', 'x = 1\nx = 2', ' | x'],
  ['bound in a branch', 'if y:\n x = 1', ' | x y'],
  ['a branch of the main module', "if __name__ == '__main__':\n x = 1", 'x=1 | '],
  ['a value that is computed', 'x = len([])', ' | x'],
  ['augmented', 'x = 1\nx += 1', ' | x'],
  ['deleted', 'x = 1\ndel x', ' | x'],
  ['bound by a function', 'x = 1\ndef f():\n global x\n x = 2', 'f=<function f> | x'],
  ['bound by a loop', 'x = 1\nfor x in []: pass', ' | x'],
  ['bound by an except clause', 'x = 1\ntry: pass\nexcept ValueError as x: pass', ' | x'],
  ['several targets', 'x = y = 1', 'x=1 y=1 | '],
  ['decorated', 'def d(f): return f\n@d\ndef f(): pass', 'd=<function d> | f'],
  ['a default that is computed', 'def f(a=[]): pass', ' | f'],
  ['used before it is bound', 'print(x)\nx = 1', ' | x'],
  [
    'used by a function that is called before',
    'def f(): return x\nf()\nx = 1',
    'f=<function f> | x',
  ],
  [
    'used by a function that is called behind',
    'def f(): return x\nx = 1\nf()',
    'f=<function f> x=1 | ',
  ],
  [
    'used by a method of a class that is used before',
    'class C:\n def m(self): return x\nC().m()\nx = 1',
    'C=<class C> | x',
  ],
  [
    'used by a method of a class that is only made before',
    'class C:\n def m(self): return x\nx = 1',
    'C=<class C> x=1 | ',
  ],
  [
    'used by a method, and classes have hooks',
    'class C:\n def __init_subclass__(c): pass\n def m(self): return x\nx = 1',
    'C=<class C> | x',
  ],
  [
    'used by a decorated function',
    'def d(f): return f()\n@d\ndef f(): return x\nx = 1',
    'd=<function d> | f x',
  ],
  [
    'used by a function that is handed on before',
    'def f(): return x\nprint(f)\nx = 1',
    'f=<function f> | x',
  ],
  [
    'imported in both ways',
    'try:\n import math as m\nexcept TypeError:\n import math as m',
    'm=<module math> | ',
  ],
  ['a module that looks at its names', 'N = 1\ndef f(): return globals()', ' | N f'],
  ['a module that looks at its names at the top level', 'N = 1\nprint(dir())', ' | N'],
  ['a function that looks at its names', 'N = 1\ndef f(): return dir()', 'N=1 f=<function f> | '],
  [
    'imported from two modules',
    'try:\n import math as m\nexcept TypeError:\n import sys as m',
    ' | m',
  ],
];
for (const [title, text, expected] of cases) {
  test(title, (t) => {
    t.is(facts(text), expected);
  });
}

test('names of another module', (t) => {
  const texts = { __main__: 'from m import f, N, v\nimport m', m: 'N = 1\ndef f(): pass\nv = []' };
  t.is(factsOf(texts), 'f=<function f> N=1 v=<list of 0> m=<module m> | ');
});

test('import * takes the public names', (t) => {
  const m = 'N = 1\n_p = 2\nv = []';
  t.is(factsOf({ __main__: 'from m import *', m }), 'N=1 v=<list of 0> | ');
});

test('... or those of __all__', (t) => {
  const m = "__all__ = ['_p']\nN = 1\n_p = 2";
  t.is(factsOf({ __main__: 'from m import *', m }), '_p=2 | ');
});

test('... and an __all__ that is computed is an error', (t) => {
  const { diagnostics } = compileTexts({ __main__: 'from m import *', m: '__all__ = dir()' });
  t.deepEqual(
    diagnostics.filter((d) => d.severity === 'error').map((d) => [d.code, d.message]),
    [
      [
        'E5005',
        "the names that 'import *' takes from 'm' are not known: its __all__ is no list of strings",
      ],
    ],
  );
});

test('an attribute that another module sets', (t) => {
  const m = 'N = 1\nM = 2\ndef f(): pass';
  t.is(factsOf({ __main__: 'import m\nm.N = 5', m }, 'm'), 'M=2 f=<function f> | N');
  t.is(factsOf({ __main__: 'import m as q\ndel q.f', m }, 'm'), 'N=1 M=2 | f');
  t.is(factsOf({ __main__: 'import m\nm.new = 5', m }, 'm'), 'N=1 M=2 f=<function f> | new');
});

test('a module that goes somewhere may be changed through any object', (t) => {
  const m = 'N = 1\nM = 2';
  const main = 'import m\ndef patch(o): o.N = 3\npatch(m)';
  t.is(factsOf({ __main__: main, m }, 'm'), 'M=2 | N');
  t.is(factsOf({ __main__: 'import m\nclass C:\n def s(self): self.N = 3', m }, 'm'), 'N=1 M=2 | ');
});

test('setattr with a name that is not constant', (t) => {
  const m = 'N = 1';
  t.is(factsOf({ __main__: 'import m\nsetattr(m, input(), 3)', m }, 'm'), ' | N');
  t.is(factsOf({ __main__: "import m\nsetattr(m, 'X', 3)", m }, 'm'), 'N=1 | X');
  t.is(factsOf({ __main__: "import m\nsetattr(m, 'N', 3)", m }, 'm'), ' | N');
  t.is(
    factsOf({ __main__: 'import m\nclass C: pass\nsetattr(C(), input(), 3)', m }, 'm'),
    'N=1 | ',
  );
});

test('sys.modules may hold any module', (t) => {
  const m = 'N = 1';
  t.is(factsOf({ __main__: "import sys, m\nsys.modules['m'].N = 2", m }, 'm'), ' | N');
});

test('a cycle of imports: what the other module may use before it is bound', (t) => {
  const texts = {
    __main__: 'import a',
    a: 'X = 1\nimport b\nY = 2\ndef f(): pass',
    b: 'import a\na.Y\na.f',
  };
  t.is(factsOf(texts, 'a'), 'X=1 b=<module b> | Y f');
});

test('a name that is nothing is a warning, and a slot', (t) => {
  const { modules, diagnostics } = compileTexts({ __main__: 'def f(): return nothing' });
  t.deepEqual(
    diagnostics.map((d) => [d.code, d.message]),
    [
      [
        'W3050',
        "name 'nothing' is not defined: no module-level binding and no built-in of that name",
      ],
    ],
  );
  t.deepEqual(modules[0]!.slots, ['', 'nothing']);
});
