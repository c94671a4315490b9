import test from 'ava';
import type { ClassInfo, Code, Const, ModuleCode } from '../../compiler/src/bytecode/code.js';
import { INSTRUCTIONS, INTRINSICS } from '../../compiler/src/bytecode/instructions.js';
import { emitC } from '../../compiler/src/emit/c.js';
import { buildImage } from '../../compiler/src/image/build.js';
import { strHash } from '../../compiler/src/image/hash.js';
import { guessWords } from '../../compiler/src/image/layouts.js';
import { mentionedNames } from '../../compiler/src/image/mentions.js';
import { placeByHash } from '../../compiler/src/image/name-table.js';
import { FIRST_WORDS } from '../../compiler/src/image/native-words.js';
import { utf8Encode } from '../../compiler/src/image/utf8.js';
import { WELL_KNOWN_NAMES } from '../../compiler/src/image/well-known-names.js';
import type { NativeModule } from '../../compiler/src/program/natives.js';
import { readStubs } from '../../compiler/src/program/stubs.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { abc, ad, mainWith, makeCode, makeModule } from './helpers.js';

const BUILTINS = `
class object: ...
class list:
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, iterable=..., /): ...
    def append(self, x, /): ...
    def sort(self, /, *, key=None, reverse=False): ...
    def __len__(self, /): ...  # slot
class int:
    def __new__(cls, x=..., /): ...
    @property
    def real(self): ...
    @real.setter
    def real(self, v, /): ...
class generator:
    def send(self, value, /): ...  # kept
def len(x, /): ...
def print(*args, sep=None, end=None): ...
def sorted(iterable, /, *, key=None, reverse=False): ...
`;
const SYS = 'argv: list\nmaxsize: Final = 5\ndef exit(code=None, /): ...\n';

function natives(): Map<string, NativeModule> {
  const read = (name: string, text: string): [string, NativeModule] => [
    name,
    readStubs(name, [createSourceFile(`${name}.pyi`, text)]).module,
  ];
  return new Map([read('builtins', BUILTINS), read('sys', SYS)]);
}

function build(modules: readonly ModuleCode[], imported: readonly string[] = []) {
  return buildImage({ modules, natives: natives(), imported, float: 'single' });
}

function emitted(modules: readonly ModuleCode[], imported: readonly string[] = []): string {
  const { image, codes } = build(modules, imported);
  return emitC(image, { codes, disassemble: null, program: 'main.py' });
}

/** The definition of an object, spaces made one. */
function definition(text: string, symbol: string): string {
  const match = new RegExp(`\\b${symbol}(?:\\[\\d+\\])? = (\\{[^]*?\\});\\n`).exec(text);
  return (match?.[1] ?? '(none)').replace(/\s+/g, ' ');
}

const attr = (name: string): Const => ({ kind: 'attr', name });
const native = (name: string, module = 'builtins'): Const => ({ kind: 'native', module, name });

test('names are placed by hash, and one slot stays empty', (t) => {
  for (const [count, size] of [
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 4],
    [4, 8],
    [6, 8],
    [7, 16],
    [500, 1024],
  ] as const) {
    const entries = WELL_KNOWN_NAMES.slice(0, count).map((name) => ({ name }));
    const slots = placeByHash(entries);
    t.is(slots.length, size);
    for (const entry of entries) {
      let at = strHash(utf8Encode(entry.name)) & (size - 1);
      while (slots[at] !== entry) {
        t.not(slots[at], null, `${entry.name} is not reached`);
        at = (at + 1) & (size - 1);
      }
    }
    t.true(slots.includes(null));
  }
});

test('tables of types hold what the program asks for', (t) => {
  const text = emitted([mainWith([attr('append')])]);
  t.regex(definition(text, 'attrs_list'), /\.used = 1,/);
  t.regex(text, /\{&mpy_str_append, \(value\)&native_list_append\}/);
  t.notRegex(text, /native_list_sort/);
  t.notRegex(text, /native_list___new__/);
  // Tables without entries are one.
  t.is(definition(text, 'attrs__none'), '{.mask = 0, .used = 0, .slots = { {0, 0}, }}');
  t.true(
    text.includes(
      'extern const struct name_table attrs_object __attribute__((alias("attrs__none")));\n',
    ),
  );
});

test('a type that the program names keeps what constructs it', (t) => {
  const text = emitted([mainWith([native('list')])]);
  t.regex(text, /\{&mpy_str___new__, \(value\)&native_list___new__\}/);
  t.regex(text, /\{&mpy_str___init__, \(value\)&native_list___init__\}/);
  t.notRegex(text, /native_int___new__/);
  // Whoever has `x.__class__` can call it.
  t.regex(emitted([mainWith([attr('__class__')])]), /native_int___new__/);
});

test('methods marked as kept are there always', (t) => {
  t.regex(emitted([mainWith([])]), /\{&mpy_str_send, \(value\)&native_generator_send\}/);
});

test('the tables of handlers name what the program uses', (t) => {
  const exact = INTRINSICS.findIndex(({ name }) => name === 'LIST_TO_TUPLE');
  const instructions = Uint32Array.of(
    abc('IADD', 0, 0, 0),
    abc('INTRINSIC', 0, exact, 0),
    // A second word is no instruction.
    abc('CALLKW', 0, 0, 0),
    abc('MUL'),
    abc('RETNONE'),
  );
  const text = emitted([mainWith([], { instructions })]);
  // The table ends with the last instruction that may be needed.
  const last = INSTRUCTIONS.findIndex(({ name }) => name === 'INITRET');
  t.regex(text, new RegExp(`const handler_fn mpy_handlers\\[${last + 1}\\] = `));
  const handlers = new Set(definition(text, 'mpy_handlers').match(/\bop_\w+/g));
  t.deepEqual([...handlers].sort(), [
    'op_ADD',
    'op_CALLKW',
    'op_HALT',
    'op_INITRET',
    'op_INTRINSIC',
    'op_RETNONE',
    'op_bad',
  ]);
  const intrinsics = definition(text, 'mpy_intrinsics').match(/\bintrinsic_\w+/g);
  t.deepEqual(intrinsics, ['intrinsic_list_to_tuple']);
});

test('a name that is only stored in a namespace is not asked for', (t) => {
  const name = (text: string): Const => ({ kind: 'name', name: text });
  const body = makeCode({
    name: 'C',
    constants: [name('__len__'), name('append'), name('sort')],
    instructions: Uint32Array.of(
      ad('STORENAME', 0, 5),
      ad('LOADNAME', 0, 6),
      ad('LOADK', 0, 6),
      ad('DELNAME', 0, 7),
      abc('RETNONE'),
    ),
  });
  const names: string[] = [];
  mentionedNames(body, (text) => names.push(text));
  t.deepEqual(names, ['append']);
});

test('names in second words and in tuples count', (t) => {
  const kwnames: Const = { kind: 'tuple', items: [{ kind: 'str', value: 'key' }] };
  const code = makeCode({
    name: 'f',
    constants: [kwnames, { kind: 'name', name: 'x' }],
    instructions: Uint32Array.of(abc('CALLKW', 0, 1, 2), (2 << 24) | 5, ad('STORENAME', 0, 6)),
  });
  const names: string[] = [];
  mentionedNames(code, (text) => names.push(text));
  t.deepEqual(names, ['key']);
});

test('parts of dotted strings and of replacement fields count', (t) => {
  const texts = ['a.b', '{0.real} and {x.y[z]}', 'a sentence. Another', 'plain'];
  const code = makeCode({
    name: 'f',
    constants: texts.map((value): Const => ({ kind: 'str', value })),
  });
  const names = new Set<string>();
  mentionedNames(code, (text) => names.add(text));
  for (const text of texts) {
    names.delete(text);
  }
  t.deepEqual([...names], ['a', 'b', 'real', 'and', 'x', 'y', 'z']);
});

test('globals() and __dict__ show all constants of a module', (t) => {
  const globals = INTRINSICS.findIndex(({ name }) => name === 'GLOBALS');
  const secret = new Map<string, Const>([['hidden', { kind: 'str', value: 'found it' }]]);
  const plain = { ...mainWith([]), constants: secret };
  t.notRegex(emitted([plain]), /found it/);
  t.regex(emitted([{ ...mainWith([attr('__dict__')]), constants: secret }]), /found it/);
  const instructions = Uint32Array.of(abc('INTRINSIC', 0, globals, 0), abc('RETNONE'));
  t.regex(emitted([{ ...mainWith([], { instructions }), constants: secret }]), /found it/);
});

test('with names made at run time all are kept', (t) => {
  const main = { ...mainWith([]), dynamicNames: true };
  const text = emitted([main], ['sys']);
  t.regex(text, /native_list_sort/);
  t.regex(text, /native_sys_exit/);
  t.regex(text, /\.fn = py_slot___len__,/);
  // The runtime's special methods can be found by a string.
  t.regex(definition(text, 'mpy_name_index'), /&mpy_str___len__,.*&mpy_str___rsub__,/);
});

test('struct native: counts, flags, signature', (t) => {
  const text = emitted([mainWith([native('print'), native('len'), attr('sort'), attr('real')])]);
  t.is(
    definition(text, 'native_builtins_print'),
    '{{&type_native}, .fn = py_builtins_print, .name = &mpy_str_print, ' +
      '.sig = &native_builtins_print__sig, .owner = 0, .required = 0, .positional = 0, .posonly = 0, ' +
      '.kwonly = 2, .kwonly_required = 0, .flags = NATIVE_VARARGS, .spare = 0}',
  );
  t.is(definition(text, 'native_builtins_print__names'), '{&mpy_str_sep, &mpy_str_end}');
  t.is(
    definition(text, 'native_builtins_print__defaults'),
    '{(value)&none_object, (value)&none_object}',
  );
  t.regex(definition(text, 'native_builtins_len'), /\.sig = 0, \.owner = 0, \.required = 1,/);
  t.regex(
    definition(text, 'native_list_sort'),
    /\.owner = &type_list, \.required = 1, \.positional = 1, \.posonly = 1, \.kwonly = 2, .*\.flags = NATIVE_METHOD,/,
  );
  t.regex(definition(text, 'native_int_real'), /\.sig = &native_int_real__sig,.*NATIVE_GETTER/);
  t.is(definition(text, 'native_int_real__defaults'), '{(value)&native_int_set_real}');
  t.regex(text, /\/\* sort\(self, \/, \*, key=constant, reverse=constant\) \*\//);
});

test('native modules: only those imported, only names asked for', (t) => {
  const none = emitted([mainWith([])]);
  t.notRegex(none, /module__sys/);
  const some = emitted([mainWith([attr('argv'), attr('maxsize')])], ['sys']);
  t.regex(some, /\{&mpy_str_argv, \(value\)&native_sys_get_argv\}/);
  t.regex(some, /\{&mpy_str_maxsize, SMALL\(5\)\}/);
  t.notRegex(some, /py_sys_exit/);
  t.regex(some, /value py_sys_get_argv\(struct vm \*vm, int n, value \*a\)/);
  t.is(definition(some, 'program__modules'), '{&module__main, &module__sys}');
});

test('modules: slots, fallbacks, constants, what does nothing has no code', (t) => {
  const code: Code = makeCode({ name: 'g', module: 'a' });
  const g: Const = { kind: 'function', code, defaults: [], kwdefaults: [] };
  const main = { ...mainWith([attr('g'), { kind: 'module', name: 'a' }]), slots: ['', 'x', 'len'] };
  const a = makeModule({
    name: 'a',
    path: 'a.py',
    constants: new Map<string, Const>([
      ['g', g],
      ['unused', { kind: 'int', value: 9n }],
    ]),
  });
  const text = emitted([main, a]);
  t.regex(text, /static value program__globals\[3\];/);
  t.is(
    definition(text, 'module_info__main'),
    '{ .name = &mpy_str___main__, .file = &str__main_py, .init = &code__main_module, .slots = program__globals, ' +
      '.slot_names = slot_names__main, .fallbacks = fallbacks__main, .slot_count = 3, .constants = &names_none, }',
  );
  t.is(definition(text, 'slot_names__main'), '{0, &mpy_str_x, &mpy_str_len}');
  t.is(definition(text, 'fallbacks__main'), '{0, 0, (value)&native_builtins_len}');
  t.is(
    definition(text, 'module_info__a'),
    '{ .name = &mpy_str_a, .file = &str__a_py, .init = 0, .slots = 0, .slot_names = 0, .fallbacks = 0, ' +
      '.slot_count = 0, .constants = &names__a, }',
  );
  t.regex(definition(text, 'names__a'), /\.used = 1,.*\{&str__g, \(value\)&function__a_g\}/);
  t.notRegex(text, /unused/);
});

test('a constant that only an unreachable function asks for is not there', (t) => {
  const inner = makeCode({ name: 'inner', module: 'a', constants: [attr('second')] });
  const a = makeModule({
    name: 'a',
    constants: new Map<string, Const>([
      ['first', { kind: 'function', code: inner, defaults: [], kwdefaults: [] }],
      ['second', { kind: 'str', value: 'the second' }],
    ]),
  });
  t.notRegex(emitted([mainWith([]), a]), /the second/);
  t.regex(emitted([mainWith([attr('first')]), a]), /the second/);
});

function classInfo(name: string, selfAttributes: string[], baseNames: string[] = []): ClassInfo {
  return { name, qualname: name, module: 'm', selfAttributes, baseNames };
}

test('guesses follow the layouts: bases first, most classes win', (t) => {
  const classes = [
    classInfo('A', ['x', 'y']),
    classInfo('B', ['z', 'x'], ['A']),
    classInfo('C', ['y', 'x']),
    classInfo('D', ['w'], ['ValueError']),
    classInfo('E', ['v'], ['list']),
    classInfo('F', ['u'], ['Unknown']),
    classInfo('G', ['t'], ['G']),
  ];
  t.deepEqual(
    [...guessWords(classes, FIRST_WORDS)],
    [
      ['x', 2],
      ['y', 3],
      ['z', 4],
      ['w', 6],
      ['v', 5],
      ['u', 2],
      ['t', 2],
    ],
  );
  const main = { ...mainWith([attr('z'), attr('other')]), classes };
  const text = emitted([main]);
  t.is(definition(text, 'attr__z'), '{.name = &mpy_str_z, .guess = 4}');
  t.is(definition(text, 'attr__other'), '{.name = &mpy_str_other, .guess = 0}');
});

test('all code lies in one array, in the order of the table of codes', (t) => {
  const f = makeCode({ name: 'f', instructions: Uint32Array.of(abc('MOVE', 1, 2), abc('RET', 1)) });
  const main = mainWith([{ kind: 'code', code: f }]);
  const { image, codes } = build([main]);
  t.deepEqual(
    codes.map(({ symbol, offset }) => [symbol, offset]),
    [
      ['code__main_module', 0],
      ['code__main_f', 1],
    ],
  );
  const text = emitC(image, {
    codes,
    disassemble: ({ code }) => Array.from(code.instructions, (_, at) => `${code.name} ${at}`),
    program: 'main.py',
  });
  const start = text.indexOf('static const uint32_t program__instructions[3] = {');
  t.is(
    text.slice(start, text.indexOf('};', start)),
    `static const uint32_t program__instructions[3] = {
  /* <module> of __main__, line 1 */
  0x${abc('RETNONE').toString(16).padStart(8, '0')}u, /* <module> 0 */
  /* f of __main__, line 1 */
  0x${abc('MOVE', 1, 2).toString(16).padStart(8, '0')}u, /* f 0 */
  0x${abc('RET', 1).toString(16).padStart(8, '0')}u, /* f 1 */
`,
  );
  t.is(definition(text, 'program__codes'), '{&code__main_module, &code__main_f}');
});

test('comments cannot end early', (t) => {
  const f = makeCode({ name: 'f', qualname: 'C.<lambda>*/ evil /* \u00e9\n' });
  const text = emitted([mainWith([{ kind: 'code', code: f }])]);
  t.regex(text, /\/\* C\.<lambda>\*\\\/ evil \/\\\* \\u00e9\\n, line 1 of __main__ \*\//);
});
