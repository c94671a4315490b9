// What names mean: place of each name in each scope, and every diagnostic about scopes.

import test from 'ava';
import { analyzeScopes } from '../../compiler/src/analysis/resolve.js';
import { mangle, qualifiedName, type Scope } from '../../compiler/src/analysis/scope.js';
import { scopeRows } from '../../compiler/src/analysis/diagnostics-table.js';
import type { Diagnostic } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

function scopesOf(text: string): { scopes: Scope[]; diagnostics: Diagnostic[] } {
  const file = createSourceFile('m.py', text);
  const diagnostics: Diagnostic[] = [];
  const { module } = analyzeScopes(file, parseModule(file).module, diagnostics);
  const scopes: Scope[] = [];
  const collect = (scope: Scope): void => {
    scopes.push(scope);
    scope.children.forEach(collect);
  };
  collect(module);
  return { scopes, diagnostics };
}

/** `name:place` of all names of the scope that is called so. */
function places(text: string, name: string): string {
  const scope = scopesOf(text).scopes.find((s) => s.name === name)!;
  return [...scope.symbols.values()]
    .map((s) => `${s.name}:${s.place}${s.byValue ? '=' : ''}`)
    .join(' ');
}

const cases: readonly [title: string, text: string, scope: string, expected: string][] = [
  ['parameters and locals', 'def f(a):\n b = a + c', 'f', 'a:local c:global b:local'],
  ['global', 'def f():\n global x\n x = y', 'f', 'x:global y:global'],
  [
    'a variable that a nested function reads is held by value if it never changes',
    'def f(a, b):\n b = 1\n def g(): return a, b\n',
    'f',
    'a:cell= b:cell g:local',
  ],
  ['... and free there', 'def f(a, b):\n b = 1\n def g(): return a, b\n', 'g', 'a:free b:free'],
  [
    'bound once before the function is made',
    'def f():\n a = 1\n def g(): return a\n',
    'f',
    'a:cell= g:local',
  ],
  [
    'bound after the function is made',
    'def f():\n def g(): return a\n a = 1\n',
    'f',
    'g:local a:cell',
  ],
  [
    'bound in a loop',
    'def f(x):\n for a in x:\n  def g(): return a\n',
    'f',
    'x:local a:cell g:local',
  ],
  ['deleted', 'def f(a):\n def g(): return a\n del a\n', 'f', 'a:cell g:local'],
  ['nonlocal', 'def f(a):\n def g():\n  nonlocal a\n  a = 1\n', 'f', 'a:cell g:local'],
  ['through a function in between', 'def f(a):\n def g():\n  def h(): return a\n', 'g', 'h:local'],
  [
    'names of a class body are not seen by methods',
    'class C:\n x = 1\n def m(self): return x',
    'm',
    'self:local x:global',
  ],
  [
    'a class body sees variables of the function around it',
    'def f(n):\n class C:\n  x = n',
    'C',
    'n:free x:local',
  ],
  ['private names', 'class C:\n def m(self): __x = 1', 'm', 'self:local _C__x:local'],
  [
    'a comprehension has names of its own',
    'def f(xs, y): return [x + y for x in xs]',
    '<comprehension>',
    'x:local y:local',
  ],
  ['... that the function does not have', 'def f(xs): return [x for x in xs]', 'f', 'xs:local'],
  [
    'a walrus in a comprehension binds outside',
    'def f(xs): return [y := x for x in xs]',
    'f',
    'xs:local y:local',
  ],
  [
    'a generator expression is a function',
    'def f(y): return (x + y for x in z)',
    '<genexpr>',
    'x:local y:free',
  ],
  [
    'super needs the class',
    'class C:\n def m(self): super().m()',
    'm',
    'self:local super:global __class__:free',
  ],
  ['a type parameter', 'def f[T](x: T): return T', 'f', 'x:local T:free'],
];

for (const [title, text, scope, expected] of cases) {
  test(title, (t) => {
    t.is(places(text, scope), expected);
  });
}

test('free variables are passed through, in the order of their use', (t) => {
  const { scopes } = scopesOf('def f(a, b):\n def g():\n  def h(): return b, a\n');
  t.deepEqual(scopes.find((s) => s.name === 'g')!.free, ['b', 'a']);
});

test('qualified names', (t) => {
  const text =
    'class C:\n def m(self):\n  def g(): pass\n  (lambda: 0)\ndef f():\n global h\n def h(): pass';
  t.deepEqual(scopesOf(text).scopes.slice(1).map(qualifiedName), [
    'C',
    'C.m',
    'C.m.<locals>.g',
    'C.m.<locals>.<lambda>',
    'f',
    'h',
  ]);
});

test('private names keep what ends with underscores, and take no underscores of the class', (t) => {
  t.is(mangle('__x', '_C'), '_C__x');
  t.is(mangle('__x__', 'C'), '__x__');
  t.is(mangle('__x', '___'), '__x');
  t.is(mangle('_x', 'C'), '_x');
  t.is(mangle('__x', null), '__x');
});

const errors: readonly [row: keyof typeof scopeRows, text: string, message: string][] = [
  ['parameterAndGlobal', 'def f(a):\n global a', "name 'a' is parameter and global"],
  [
    'usedBeforeGlobal',
    'def f():\n print(a)\n global a',
    "name 'a' is used prior to global declaration",
  ],
  [
    'assignedBeforeGlobal',
    'def f():\n a = 1\n global a',
    "name 'a' is assigned to before global declaration",
  ],
  ['annotatedGlobal', 'def f():\n a: int\n global a', "annotated name 'a' can't be global"],
  ['nonlocalAtModule', 'nonlocal a', 'nonlocal declaration not allowed at module level'],
  ['noBindingForNonlocal', 'a = 1\ndef f():\n nonlocal a', "no binding for nonlocal 'a' found"],
  ['nonlocalAndGlobal', 'def f():\n global a\n nonlocal a', "name 'a' is nonlocal and global"],
  [
    'parameterAndNonlocal',
    'def g(a):\n def f(a):\n  nonlocal a',
    "name 'a' is parameter and nonlocal",
  ],
  [
    'usedBeforeNonlocal',
    'def g(a):\n def f():\n  a\n  nonlocal a',
    "name 'a' is used prior to nonlocal declaration",
  ],
  [
    'assignedBeforeNonlocal',
    'def g(a):\n def f():\n  a = 1\n  nonlocal a',
    "name 'a' is assigned to before nonlocal declaration",
  ],
  [
    'annotatedNonlocal',
    'def g(a):\n def f():\n  nonlocal a\n  a: int = 1',
    "annotated name 'a' can't be nonlocal",
  ],
  ['duplicateArgument', 'def f(a, *, a): pass', "duplicate argument 'a' in function definition"],
  ['importStarInside', 'def f():\n from m import *', 'import * only allowed at module level'],
  [
    'walrusRebinds',
    '[x := 1 for x in y]',
    "assignment expression cannot rebind comprehension iteration variable 'x'",
  ],
  [
    'walrusInClassComprehension',
    'class C:\n [y := 1 for x in z]',
    'assignment expression within a comprehension cannot be used in a class body',
  ],
  ['duplicateTypeParameter', 'def f[T, T](): pass', "duplicate type parameter 'T'"],
];

for (const [row, text, message] of errors) {
  test(`${scopeRows[row].code}: ${message}`, (t) => {
    const { diagnostics } = scopesOf(text);
    t.deepEqual(
      diagnostics.map((d) => [d.code, d.message]),
      [[scopeRows[row].code, message]],
    );
  });
}
