import test from 'ava';
import type { Const } from '../../compiler/src/bytecode/code.js';
import { emitC } from '../../compiler/src/emit/c.js';
import { buildImage } from '../../compiler/src/image/build.js';
import { sizeOf } from '../../compiler/src/image/rom.js';
import { mainWith, makeCode } from './helpers.js';

const NO_NATIVES = new Map();

/** The lines of C that a main module with these constants gives. */
function linesFor(constants: readonly Const[], float: 'single' | 'double' = 'single'): string[] {
  const modules = [mainWith(constants)];
  const { image, codes } = buildImage({ modules, natives: NO_NATIVES, imported: [], float });
  return emitC(image, { codes, disassemble: null, program: 'main.py' }).split('\n');
}

/** The pool of the main module's code. */
function poolFor(constants: readonly Const[], float: 'single' | 'double' = 'single'): string[] {
  const lines = linesFor(constants, float);
  const start = lines.indexOf('  .consts = {') + 1;
  return lines.slice(start, lines.indexOf('  },', start)).map((line) => line.slice(4, -1));
}

function definition(constants: readonly Const[], symbol: string, float?: 'single' | 'double') {
  const start = `${symbol} = `;
  const line = linesFor(constants, float).find((text) => text.includes(start));
  return line?.slice(line.indexOf(start) + start.length) ?? '(none)';
}

const int = (value: bigint): Const => ({ kind: 'int', value });
const float = (value: number): Const => ({ kind: 'float', value });
const str = (value: string): Const => ({ kind: 'str', value });
const tuple = (...items: Const[]): Const => ({ kind: 'tuple', items });

test('singletons and small numbers are words', (t) => {
  t.deepEqual(
    poolFor([
      { kind: 'none' },
      { kind: 'true' },
      { kind: 'false' },
      { kind: 'ellipsis' },
      { kind: 'notimplemented' },
      { kind: 'null' },
      int(-7n),
      float(1),
    ]),
    [
      '(value)&none_object',
      '(value)&true_object',
      '(value)&false_object',
      '(value)&ellipsis_object',
      '(value)&notimplemented_object',
      '0',
      'SMALL(-7)',
      '0x7c000002u',
    ],
  );
});

test('equal in type and value is one object; 1, 1.0, True, 0.0 and -0.0 are not equal', (t) => {
  t.deepEqual(
    poolFor([
      tuple(int(1n)),
      tuple(float(1)),
      tuple({ kind: 'true' }),
      tuple(int(1n)),
      tuple(float(0)),
      tuple(float(-0)),
      tuple(float(0)),
      tuple(str('a')),
      tuple({ kind: 'bytes', value: Uint8Array.of(97) }),
    ]),
    [
      '(value)&tuple__of_1',
      '(value)&tuple__of_1_2',
      '(value)&tuple__of_1_3',
      '(value)&tuple__of_1',
      '(value)&tuple__of_1_4',
      '(value)&tuple__of_1_5',
      '(value)&tuple__of_1_4',
      '(value)&tuple__a',
      '(value)&tuple__of_1_6',
    ],
  );
});

test('strings and names of one text are one object, interned when it could be a name', (t) => {
  t.deepEqual(
    poolFor([str('foo'), { kind: 'name', name: 'foo' }, str('foo bar'), str('append'), str('')]),
    [
      '(value)&str__foo',
      '(value)&str__foo',
      '(value)&str__foo_bar',
      '(value)&mpy_str_append',
      '(value)&str__',
    ],
  );
  t.is(
    definition([str('foo')], 'str__foo'),
    '{{&type_str}, .meta = STR_META(0xe0b, STR_ASCII | STR_INTERNED, 3), .data = "foo"};',
  );
  t.regex(definition([str('foo bar')], 'str__foo_bar'), /STR_META\(0x[0-9a-f]{3}, STR_ASCII, 7\)/);
});

test('a text that is first a string and later a name is interned', (t) => {
  const text = 'x'.repeat(65);
  const name: Const = { kind: 'name', name: text };
  t.regex(definition([str(text), name], `str__${'x'.repeat(40)}`), /STR_ASCII \| STR_INTERNED, 65/);
  t.notRegex(definition([str(text)], `str__${'x'.repeat(40)}`), /STR_INTERNED/);
});

test('text that C must not misread', (t) => {
  const text = 'a"b\\c\n\t\0' + '1\u00e9??/\u007f';
  t.regex(
    definition([str(text)], 'str__a_b_c_1'),
    /\.data = "a\\"b\\\\c\\n\\011\\0001\\303\\251\\\?\\\?\/\\177"\};$/,
  );
});

test('big integers', (t) => {
  t.is(
    definition([int(-(2n ** 40n))], 'int__minus_1099511627776'),
    '{{&type_int}, .count = -2, .digits = {0u, 0x100u}};'.replace('0u, ', '0x0u, '),
  );
});

test('floats: in the word or boxed, by precision', (t) => {
  t.deepEqual(poolFor([float(1e30), float(1e30), float(Infinity)]), [
    '(value)&float__1e30',
    '(value)&float__1e30',
    '(value)&float__Infinity',
  ]);
  t.is(
    definition([float(Infinity)], 'float__Infinity'),
    '{{&type_float}, .number = __builtin_inff()};',
  );
  t.deepEqual(poolFor([float(0.1)], 'double'), ['(value)&float__0_1']);
  t.is(
    definition([float(0.1)], 'float__0_1', 'double'),
    '{{&type_float}, .pad = 0, .number = 0.1};',
  );
  // Different doubles, one single.
  t.is(new Set(poolFor([float(1e-40), float(1.0000001e-40)])).size, 1);
  t.is(new Set(poolFor([float(1e-40), float(1.0000001e-40)], 'double')).size, 2);
});

test('tuples nest; the empty one is the runtime’s', (t) => {
  t.deepEqual(poolFor([tuple(), tuple(int(1n), tuple(str('x')))]), [
    '(value)&tuple_empty',
    '(value)&tuple__of_2',
  ]);
  t.is(
    definition([tuple(int(1n), tuple(str('x')))], 'tuple__of_2'),
    '{{&type_tuple}, .count = 2, .items = {SMALL(1), (value)&tuple__x}};',
  );
});

test('sets of ints and strings are tables', (t) => {
  const set = (...items: Const[]): Const => ({ kind: 'frozenset', items });
  t.deepEqual(poolFor([set(int(1n), int(2n), int(1n))]), ['(value)&frozenset__of_2']);
  const lines = linesFor([set(int(1n), int(2n), int(1n))]);
  t.true(lines.includes('static const value frozenset__of_2_entries[2] = {SMALL(1), SMALL(2)};'));
});

test('functions: one object for a code, with defaults in flash', (t) => {
  const code = makeCode({
    name: 'f',
    params: 2,
    kwonly: 1,
    argNames: ['a', 'b', 'c'],
    positions: [{ offset: 0, line: 3, endLine: 3, column: 1, endColumn: 2 }],
    firstLine: 2,
    doc: 'What it does',
    handlers: [{ start: 0, end: 1, target: 2, register: 3 }],
  });
  const fn: Const = {
    kind: 'function',
    code,
    defaults: [int(1n)],
    kwdefaults: [['c', str('x y')]],
  };
  t.deepEqual(poolFor([fn, fn]), ['(value)&function__main_f', '(value)&function__main_f']);
  const lines = linesFor([fn]);
  const expected = [
    'static const struct function function__main_f = {{&type_function}, .code = &code__main_f, ' +
      '.defaults = (value)&tuple__of_1, .kwdefaults = (value)&function__main_f_kwdefaults};',
    'static const value function__main_f_kwdefaults_entries[2] = {(value)&str__c, (value)&str__x_y};',
    'static const struct handler handlers__main_f[1] = {{0, 1, 2, 3}};',
    'static const uint8_t lines__main_f[4] = {0, 2, 1, 0};',
    'static const struct str *const arguments__main_f[3] = {&mpy_str_a, &mpy_str_b, &str__c};',
    '/* f, line 2 of __main__ */',
    '  .insns = program__instructions + 1,',
  ];
  for (const line of expected) {
    t.true(lines.includes(line), line);
  }
});

test('flags of code', (t) => {
  const flagsOf = (code: Parameters<typeof makeCode>[0]): string => {
    const lines = linesFor([{ kind: 'code', code: makeCode(code) }]);
    const at = lines.findIndex((line) => line.includes('struct code code__main_f = {'));
    return lines.slice(at).find((line) => line.startsWith('  .flags = ')) ?? '';
  };
  const flags = makeCode({ name: 'f' }).flags;
  t.is(flagsOf({ name: 'f' }), '  .flags = CODE_SIMPLE,');
  t.is(flagsOf({ name: 'f', kwonly: 1, argNames: ['a'] }), '  .flags = 0,');
  t.is(flagsOf({ name: 'f', freeNames: ['x'] }), '  .flags = CODE_CLOSURE,');
  t.is(
    flagsOf({ name: 'f', flags: { ...flags, varargs: true, generator: true } }),
    '  .flags = CODE_VARARGS | CODE_GENERATOR,',
  );
});

test('a string longer than the runtime holds is a diagnostic', (t) => {
  const build = (length: number) =>
    buildImage({
      modules: [mainWith([str('x y '.repeat(length / 4))])],
      natives: NO_NATIVES,
      imported: [],
      float: 'single',
    }).diagnostics.map(({ code, message }) => `${code} ${message}`);
  t.deepEqual(build(262140), []);
  t.deepEqual(build(262144), [
    "E7001 the string 'x y x y x y x y x y ...' has 262144 bytes of UTF-8; a string in flash holds at most 262143",
  ]);
});

test('the sizes of objects', (t) => {
  const { image } = buildImage({
    modules: [mainWith([str('foo bar'), tuple(int(1n), int(2n)), float(1e30)])],
    natives: NO_NATIVES,
    imported: [],
    float: 'single',
  });
  const size = (symbol: string): number => {
    const object = image.objects.find((candidate) => candidate.symbol === symbol);
    return object === undefined ? -1 : sizeOf(object);
  };
  t.is(size('str__foo_bar'), 16);
  t.is(size('tuple__of_2'), 16);
  t.is(size('float__1e30'), 8);
  t.is(size('mpy_image'), 24);
  t.is(size('program__globals'), 4);
  t.is(size('code__main_module'), 20 + 12);
});
