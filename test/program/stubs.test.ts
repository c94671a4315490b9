import test from 'ava';
import { describe } from '../../compiler/src/image/native-functions.js';
import { MemoryFiles } from '../../compiler/src/program/files.js';
import { nativeNames } from '../../compiler/src/program/natives.js';
import type { NativeClass, NativeFunction } from '../../compiler/src/program/natives.js';
import { checkSource, StubLibrary } from '../../compiler/src/program/stub-library.js';
import { readStubs } from '../../compiler/src/program/stubs.js';
import type { Diagnostic } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';

function read(text: string, name = 'm') {
  return readStubs(name, [createSourceFile(`${name}.pyi`, text)]);
}

function functionOf(text: string, name: string, module = 'm'): NativeFunction {
  const { module: result, diagnostics } = read(text, module);
  const member = result.members.get(name);
  if (diagnostics.length > 0 || member?.kind !== 'function') {
    throw new Error(`no function ${name}: ${show(diagnostics).join()}`);
  }
  return member;
}

function classOf(text: string, name: string, module = 'm'): NativeClass {
  const { module: result, diagnostics } = read(text, module);
  const member = result.members.get(name);
  if (diagnostics.length > 0 || member?.kind !== 'class') {
    throw new Error(`no class ${name}: ${show(diagnostics).join()}`);
  }
  return member;
}

/** Code, the text underlined, message. */
function show(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, span, message }) => {
    const text = file?.text.slice(span.start, span.end) ?? '';
    return `${code} <${text}> ${message}`;
  });
}

function wrong(text: string): string[] {
  return show(read(text).diagnostics);
}

test('a function: C names, parameters, defaults', (t) => {
  const fn = functionOf(
    'def f(a, /, b, c: int = -3, *args, d, e: str = "x", g=..., **kw) -> int: ...\n',
    'f',
  );
  t.is(fn.cName, 'py_m_f');
  t.is(fn.symbol, 'native_m_f');
  t.is(fn.binding, 'function');
  t.deepEqual(
    fn.parameters.map(({ name, kind, default: value }) => [name, kind, value.kind]),
    [
      ['a', 'positionalOnly', 'required'],
      ['b', 'positional', 'required'],
      ['c', 'positional', 'constant'],
      ['d', 'keywordOnly', 'required'],
      ['e', 'keywordOnly', 'constant'],
      ['g', 'keywordOnly', 'absent'],
    ],
  );
  t.deepEqual(fn.parameters[2]?.default, { kind: 'constant', value: { kind: 'int', value: -3n } });
  t.true(fn.varargs && fn.varkeywords);
  t.is(describe(fn), 'f(a, /, b, c=constant, *args, d, e=constant, g=..., **kwargs)');
});

test('defaults that are constants', (t) => {
  const fn = functionOf('def f(a=None, b=True, c=1.5, d=b"x", e=(), g=(1, "a")): ...\n', 'f');
  t.deepEqual(
    fn.parameters.map(({ default: value }) => (value.kind === 'constant' ? value.value : null)),
    [
      { kind: 'none' },
      { kind: 'true' },
      { kind: 'float', value: 1.5 },
      { kind: 'bytes', value: Uint8Array.of(120) },
      { kind: 'tuple', items: [] },
      {
        kind: 'tuple',
        items: [
          { kind: 'int', value: 1n },
          { kind: 'str', value: 'a' },
        ],
      },
    ],
  );
});

test('names in C: built-ins, modules with dots, classes', (t) => {
  t.is(functionOf('def len(x, /): ...', 'len', 'builtins').cName, 'py_builtins_len');
  t.is(functionOf('def f(): ...', 'f', 'a.b').cName, 'py_a_b_f');
  const list = classOf('class list:\n    def append(self, x, /): ...\n', 'list', 'builtins');
  t.is(list.symbol, 'type_list');
  t.is(list.attrsSymbol, 'attrs_list');
  t.is(functionIn(list, 'append').cName, 'py_list_append');
  t.is(functionIn(list, 'append').symbol, 'native_list_append');
  const deque = classOf('class deque:\n    def pop(self): ...\n', 'deque', 'collections');
  t.is(deque.symbol, 'type_collections_deque');
  t.is(functionIn(deque, 'pop').cName, 'py_collections_deque_pop');
});

function functionIn(type: NativeClass, name: string): NativeFunction {
  const member = type.members.get(name);
  if (member?.kind !== 'function') {
    throw new Error(`no method ${name}`);
  }
  return member;
}

test('methods bind as their decorators say', (t) => {
  const type = classOf(
    `class C(Base):
    """Documentation."""
    x: Final = 3
    __hash__ = None
    def __new__(cls, a=..., /): ...
    def m(self, a): ...
    @staticmethod
    def s(a): ...
    @classmethod
    def c(cls, a, /): ...
    @property
    def p(self) -> int: ...
    @p.setter
    def p(self, value: int, /) -> None: ...
    def __class_getitem__(cls, item, /): ...
    def __add__(self, other, /): ...  # slot
    __radd__ = __add__
    def write(self, text, /): ...  # kept
class Base: ...
`,
    'C',
  );
  const binding = (name: string) => functionIn(type, name).binding;
  t.deepEqual(['__new__', 'm', 's', 'c', 'p', '__class_getitem__', '__add__'].map(binding), [
    'static',
    'method',
    'static',
    'class',
    'getter',
    'class',
    'method',
  ]);
  t.is(functionIn(type, '__add__').cName, 'py_slot___add__');
  t.is(functionIn(type, '__add__').symbol, 'native_m_C___add__');
  t.deepEqual([functionIn(type, 'write').kept, functionIn(type, 'm').kept], [true, false]);
  t.is(type.members.get('__radd__'), type.members.get('__add__'));
  t.is(functionIn(type, 'p').cName, 'py_m_C_p');
  t.is(functionIn(type, 'p').setter?.cName, 'py_m_C_set_p');
  t.is(type.members.get('x')?.kind, 'constant');
  t.deepEqual(type.bases, ['Base']);
});

test('self is positional only, whatever the stub says', (t) => {
  const type = classOf(
    'class C:\n    def m(self, a): ...\n    @staticmethod\n    def s(a): ...\n',
    'C',
  );
  t.is(functionIn(type, 'm').parameters[0]?.kind, 'positionalOnly');
  t.is(functionIn(type, 'm').parameters[1]?.kind, 'positional');
  t.is(functionIn(type, 's').parameters[0]?.kind, 'positional');
});

test('variables are constants with a value, getters without', (t) => {
  const { module, diagnostics } = read(
    'import typing\nfrom typing import Final\nx: Final = 3\nargv: list[str]\n_T = TypeVar("_T")\nE = OSError2\nclass OSError2: ...\n',
  );
  t.deepEqual(show(diagnostics), []);
  const names = nativeNames(module).names;
  t.deepEqual(
    [...names].map(([name, { kind }]) => [name, kind]),
    [
      ['x', 'constant'],
      ['argv', 'getter'],
      ['OSError2', 'class'],
      ['E', 'class'],
    ],
  );
  t.is(module.members.get('E'), module.members.get('OSError2'));
  const argv = module.members.get('argv');
  t.is(argv?.kind === 'function' ? argv.cName : '', 'py_m_get_argv');
});

test('several files make one module', (t) => {
  const { module, diagnostics } = readStubs('builtins', [
    createSourceFile('int.pyi', 'class int: ...\n'),
    createSourceFile('functions.pyi', 'def len(x, /): ...\nclass int: ...\n'),
  ]);
  t.deepEqual([...module.members.keys()], ['int', 'len']);
  t.deepEqual(show(diagnostics), [
    "E6002 <int> 'int' is declared twice in the native module 'builtins'",
  ]);
  t.is(diagnostics[0]?.file?.path, 'functions.pyi');
  t.is(diagnostics[0]?.related[0]?.file.path, 'int.pyi');
  t.is(diagnostics[0]?.related[0]?.message, 'the first is here');
});

test('mistakes in stubs', (t) => {
  t.deepEqual(wrong('if x:\n    def f(): ...\n'), [
    'E6001 <if x:\n    def f(): ...> a stub cannot hold an if statement',
  ]);
  t.deepEqual(wrong('async def f(): ...\n'), [
    'E6001 <async def f(): ...> a stub cannot hold an async function',
  ]);
  t.deepEqual(wrong('def f(a=[]): ...\n'), [
    "E6003 <[]> the default of 'a' in 'f' is not a constant",
  ]);
  t.deepEqual(wrong('@cache\ndef f(): ...\n'), [
    "E6004 <cache> a stub cannot use the decorator @cache on 'f'",
  ]);
  t.deepEqual(wrong('class C:\n    def m(): ...\n'), [
    "E6005 <m> the method 'm' of class 'C' has no first parameter",
  ]);
  t.deepEqual(wrong('a = b\n'), [
    "E6006 <b> 'a' is made an alias of 'b', which this stub does not declare",
  ]);
  t.deepEqual(wrong('class C:\n    @p.setter\n    def p(self, v, /): ...\n'), [
    "E6008 <p> 'p' has a setter but is no property",
  ]);
  t.deepEqual(wrong('class C:\n    real: int\n'), [
    "E6011 <real> the attribute 'real' of class 'C' has no value",
  ]);
  t.deepEqual(wrong('def f(): ...  # slot\n'), [
    "E6013 <f> 'f' is marked '# slot', which is for special methods such as __add__",
  ]);
  t.deepEqual(wrong('x: Final = [1]\n'), [
    "E6014 <[1]> the value of 'x' is not a constant that the compiler can put into flash",
  ]);
  t.deepEqual(
    wrong('def f(: ...\n').map((text) => text.slice(0, 2)),
    ['E2'],
  );
});

test('a function may have 255 parameters and no more', (t) => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`).join(', ');
  t.deepEqual(wrong(`def f(${names(255)}): ...\n`), []);
  t.deepEqual(wrong(`def f(${names(256)}): ...\n`), [
    "E6009 <f> 'f' has 256 parameters; a native function has at most 255",
  ]);
});

test('the library: bases, C file, reading once', (t) => {
  const files = new MemoryFiles({
    'objects/int.pyi': 'class int: ...\n',
    'objects/bool.pyi': 'class bool(int): ...\n',
    'modules/m.pyi': 'class C(int): ...\nclass D(Missing): ...\ndef f(): ...\ndef g(): ...\n',
    'modules/m.c': 'value py_m_f(struct vm *vm, int n, value *a) { return 0; }\n',
    'modules/lonely.pyi': 'x: Final = 1\n',
  });
  const library = new StubLibrary(files, 'objects');
  t.deepEqual(show(library.builtins().diagnostics), []);
  const result = library.module('m', 'modules/m.pyi', 'modules/m.c');
  t.is(library.module('m', 'modules/m.pyi', 'modules/m.c'), result);
  t.deepEqual(show(result.diagnostics), [
    "E6007 <D> class 'D' of the native module 'm' derives from 'Missing', which no stub declares",
  ]);
  const text = 'value py_m_f(struct vm *vm, int n, value *a) { return 0; }\n';
  t.deepEqual(show(checkSource(result.module, 'modules/m.c', text)), [
    "E6010 <g> the stub declares 'g', but m.c has no function py_m_g",
  ]);
  const lonely = library.module('lonely', 'modules/lonely.pyi', 'modules/lonely.c');
  t.deepEqual(show(lonely.diagnostics), [
    'E6012 <> the stub lonely.pyi has no C file beside it: modules/lonely.c is missing',
  ]);
});
