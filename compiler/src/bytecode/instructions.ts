/**
 * The instruction table: the one source of the instruction set. The encoder, the disassembler, the C header
 * (runtime-c/generated/opcodes.h), the verifier and docs/bytecode.md are derived from it.
 *
 * Instructions are 32-bit words, opcode in the low byte:
 *
 *       31      24 23      16 15       8 7        0
 *      +----------+----------+----------+----------+
 *      |    C     |    B     |    A     |    op    |   ABC, ABJ (C is a signed jump)
 *      +----------+----------+----------+----------+
 *      |      D (16 bits)    |    A     |    op    |   AD (unsigned), AS (signed), AJ (signed jump)
 *      +---------------------+----------+----------+
 *      |             J (24 bits, signed) |    op   |   J
 *      +--------------------------------+----------+
 *
 * Jumps count words from the instruction that follows. Some instructions have a second word, an argument
 * of 32 bits. Operands say what the field is: a register read or written, a constant of the code's pool
 * (counted in words from the start of struct code, so the first is CODE_HEADER_WORDS), a small number.
 */

/** What an operand field holds. 'window' is a register that begins a run of registers the meaning describes. */
export type OperandKind =
  | 'none'
  | 'read'
  | 'write'
  | 'update'
  | 'window'
  | 'const'
  | 'attr'
  | 'imm'
  | 'simm'
  | 'slot'
  | 'jump';

export type Format = 'ABC' | 'ABJ' | 'AD' | 'AS' | 'AJ' | 'J';

export interface Instruction {
  readonly name: string;
  readonly format: Format;
  /** Kinds of the fields in order: A B C, A D, or J. */
  readonly operands: readonly OperandKind[];
  /** What the second word holds, or null when there is none. */
  readonly word: string | null;
  readonly raises: boolean;
  /** Shares the fast path of this other instruction; only the slow path tells them apart. */
  readonly alias: string | null;
  /** Of an instruction that does the next one, too: the two. */
  readonly pair: Pair | null;
  /** One line of register transfer. */
  readonly meaning: string;
}

/**
 * A pair is the first instruction under another opcode, with the second one behind it as ever: the VM does both at once where its fast paths apply, and else
 * the first alone. Nothing else about either changes: not where an exception comes from, nor that control can come to the second.
 */
export interface Pair {
  readonly first: string;
  /** The instruction whose handler the second one has. */
  readonly second: string;
  /** The operand of the second that is the result of the first, and used nowhere else; null: they have nothing to do with each other. */
  readonly operand: number | null;
}

/** Words of struct code before its constants. */
export const CODE_HEADER_WORDS = 5;

export const BINARY_OPERATORS = [
  'Add',
  'Sub',
  'Mult',
  'Div',
  'FloorDiv',
  'Mod',
  'Pow',
  'LShift',
  'RShift',
  'BitAnd',
  'BitOr',
  'BitXor',
  'MatMult',
] as const;
export const COMPARE_OPERATORS = ['Lt', 'LtE', 'Gt', 'GtE', 'Eq', 'NotEq'] as const;

/** Values of LOADS: the singletons, by number. */
export const SINGLETONS = ['null', 'None', 'True', 'False', 'Ellipsis', 'NotImplemented'] as const;

/**
 * Rare operations behind one instruction: INTRINSIC A, B, C calls intrinsic B with the window that begins at register C;
 * its value goes to R[A]. `args` says what the window holds. Those whose result is null without exception say so.
 */
export const INTRINSICS = [
  { name: 'LIST_EXTEND', args: 'list, iterable', result: 'the list' },
  { name: 'LIST_TO_TUPLE', args: 'list', result: 'a tuple of its items' },
  { name: 'SET_UPDATE', args: 'set, iterable', result: 'the set' },
  { name: 'DICT_UPDATE', args: 'dict, mapping', result: 'the dict; for {**m}' },
  {
    name: 'DICT_MERGE',
    args: 'dict, mapping, callable',
    result: 'the dict; for f(**m): TypeError on a key twice',
  },
  {
    name: 'UNPACK_EX',
    args: 'iterable, before (int), after (int); then room for before + 1 + after registers from C + 3',
    result: 'None; the items go to C + 3...',
  },
  { name: 'SLICE3', args: 'start, stop, step', result: 'a slice object' },
  {
    name: 'CLASS',
    args: 'class info constant, body function, bases tuple, keywords dict or null',
    result: 'the class',
  },
  {
    name: 'EXC_INFO',
    args: 'exception; then room for 3 registers from C',
    result: 'None; C, C+1, C+2 become type, value, traceback',
  },
  { name: 'EXC_WITH_RESULT', args: 'result of __exit__ ', result: 'True or False' },
  {
    name: 'GET_ITER',
    args: 'object',
    result:
      'its iterator; a list, tuple, str or range may stay itself. For generator expressions and yield from',
  },
  {
    name: 'GETATTR_OPTIONAL',
    args: 'object, name',
    result: 'the attribute, or null without exception where there is none; for import *',
  },
  {
    name: 'STAR_ARGS',
    args: 'object, callable',
    result:
      'the object if it is a list or tuple, else a list of its items; TypeError "f() argument after * must be an iterable, not int"',
  },
  {
    name: 'IMPORT_MISSING',
    args: 'full name of a module that is not in the program',
    result: 'raises ModuleNotFoundError',
  },
  { name: 'IMPORT_FROM', args: 'module, name', result: 'the attribute or submodule; ImportError' },
  {
    name: 'LOCALS',
    args: 'tuple of names, then as many values (null: unbound; a cell stands for what it holds)',
    result: 'a new dict',
  },
  { name: 'GLOBALS', args: 'module', result: 'its names as a live mapping' },
  { name: 'GET_AWAITABLE', args: 'object', result: 'its iterator' },
  { name: 'AENTER_AWAITABLE', args: 'what __aenter__ returned', result: 'its iterator' },
  { name: 'AEXIT_AWAITABLE', args: 'what __aexit__ returned', result: 'its iterator' },
  { name: 'GET_AITER', args: 'object', result: 'its asynchronous iterator' },
  { name: 'GET_ANEXT', args: 'asynchronous iterator', result: 'awaitable of the next item' },
  {
    name: 'ASYNC_GEN_WRAP',
    args: 'value',
    result: 'value marked as yielded by an asynchronous generator',
  },
  { name: 'MATCH_SEQUENCE', args: 'subject', result: 'True or False' },
  { name: 'MATCH_MAPPING', args: 'subject', result: 'True or False' },
  { name: 'MATCH_KEYS', args: 'subject, tuple of keys', result: 'tuple of values, or None' },
  {
    name: 'MATCH_CLASS',
    args: 'subject, class, number of positional patterns, tuple of keyword names',
    result: 'tuple of attributes, or None',
  },
  { name: 'MATCH_REST', args: 'subject, tuple of keys', result: 'dict of the other items' },
  {
    name: 'EXC_GROUP_MATCH',
    args: 'exception or group, type; then room for 2 registers from C',
    result: 'None; C becomes the matching part or None, C+1 the rest or None',
  },
  {
    name: 'EXC_GROUP_JOIN',
    args: 'original exception, list of exceptions raised or left over',
    result: 'the exception to raise, or None',
  },
  {
    name: 'TYPE_ALIAS',
    args: 'name, function that computes the value, tuple of type parameters',
    result: 'a type alias object',
  },
  {
    name: 'TYPE_VAR',
    args: 'name, kind (0 TypeVar, 1 ParamSpec, 2 TypeVarTuple)',
    result: 'a type variable',
  },
  { name: 'DEL_SLICE', args: 'object, start, stop', result: 'None' },
  {
    name: 'SET_FUNCTION_ATTR',
    args: 'function, name, value',
    result: 'the function; for __annotations__, __doc__',
  },
  { name: 'ASSERT_FAIL', args: 'message or null', result: 'raises AssertionError' },
  { name: 'RAISE_UNBOUND', args: 'name', result: 'raises UnboundLocalError' },
  { name: 'PRINT_EXPR', args: 'value', result: 'None; shows it as a prompt does' },
  { name: 'PRINT_TEXT', args: 'text', result: 'None; for print() of constants to the console' },
  {
    name: 'EVAL',
    args: 'name of the function (eval, exec or compile), what it is given, globals or null, locals or null, tuple of texts; then for each a function, or what is wrong with it',
    result:
      'what the text of the same spelling gives; else RuntimeError: the compiler is on the host',
  },
  {
    name: 'LOAD_GIVEN',
    args: 'mapping of globals, name, built-in of that name or null',
    result: 'what the name means; NameError',
  },
  {
    name: 'SUPER_CHECK',
    args: '__class__ cell value or null, self or null',
    result: 'a super object; for super() that is not called directly',
  },
  {
    name: 'UNPACK_LIST',
    args: 'iterable, before (int), after (int); -1: no starred target',
    result: 'a list of the items for so many targets, what the starred one gets among them',
  },
] as const;

interface Options {
  word?: string;
  raises?: boolean;
  alias?: string;
  pair?: Pair;
}

function row(
  name: string,
  format: Format,
  operands: readonly OperandKind[],
  meaning: string,
  options: Options = {},
): Instruction {
  return {
    name,
    format,
    operands,
    meaning,
    word: options.word ?? null,
    raises: options.raises ?? false,
    alias: options.alias ?? null,
    pair: options.pair ?? null,
  };
}

const RAISES: Options = { raises: true };

const ARITHMETIC: readonly [name: string, sign: string][] = [
  ['ADD', '+'],
  ['SUB', '-'],
  ['MUL', '*'],
  ['TRUEDIV', '/'],
  ['FLOORDIV', '//'],
  ['MOD', '%'],
  ['POW', '**'],
  ['LSHIFT', '<<'],
  ['RSHIFT', '>>'],
  ['AND', '&'],
  ['OR', '|'],
  ['XOR', '^'],
  ['MATMUL', '@'],
];
/** Operators with a form whose right operand is a small number of 8 bits, signed. */
const IMMEDIATE = ['ADD', 'SUB', 'MUL', 'FLOORDIV', 'MOD', 'LSHIFT', 'RSHIFT', 'AND', 'OR', 'XOR'];
/** Operators with a form whose right operand is a constant of the pool. */
const CONSTANT = ['ADD', 'SUB', 'MUL', 'TRUEDIV', 'AND', 'XOR'];
const COMPARISONS: readonly [name: string, sign: string][] = [
  ['LT', '<'],
  ['LE', '<='],
  ['GT', '>'],
  ['GE', '>='],
  ['EQ', '=='],
  ['NE', '!='],
];

function arithmeticRows(): Instruction[] {
  const rows: Instruction[] = [];
  const sign = new Map(ARITHMETIC);
  for (const [name, s] of ARITHMETIC) {
    rows.push(
      row(name, 'ABC', ['write', 'read', 'read'], `R[A] = R[B] ${s} R[C]`, {
        raises: true,
        ...(name === 'MATMUL' ? { alias: 'POW' } : {}),
      }),
    );
  }
  for (const [name, s] of ARITHMETIC) {
    rows.push(
      row(`I${name}`, 'ABC', ['write', 'read', 'read'], `R[A] = R[B]; R[A] ${s}= R[C]`, {
        raises: true,
        alias: name === 'MATMUL' ? 'POW' : name,
      }),
    );
  }
  for (const name of IMMEDIATE) {
    const s = sign.get(name) ?? '';
    rows.push(row(`${name}I`, 'ABC', ['write', 'read', 'simm'], `R[A] = R[B] ${s} C`, RAISES));
    rows.push(
      row(`I${name}I`, 'ABC', ['write', 'read', 'simm'], `R[A] = R[B]; R[A] ${s}= C`, {
        raises: true,
        alias: `${name}I`,
      }),
    );
  }
  for (const name of ['ADD', 'MUL']) {
    const s = sign.get(name) ?? '';
    rows.push(
      row(`${name}IR`, 'ABC', ['write', 'read', 'simm'], `R[A] = C ${s} R[B]`, {
        raises: true,
        alias: `${name}I`,
      }),
    );
  }
  rows.push(row('SUBIR', 'ABC', ['write', 'read', 'simm'], 'R[A] = C - R[B]', RAISES));
  for (const name of CONSTANT) {
    const s = sign.get(name) ?? '';
    rows.push(row(`${name}K`, 'ABC', ['write', 'read', 'const'], `R[A] = R[B] ${s} K[C]`, RAISES));
    rows.push(
      row(`I${name}K`, 'ABC', ['write', 'read', 'const'], `R[A] = R[B]; R[A] ${s}= K[C]`, {
        raises: true,
        alias: `${name}K`,
      }),
    );
  }
  for (const name of ['ADD', 'MUL']) {
    const s = sign.get(name) ?? '';
    rows.push(
      row(`${name}KR`, 'ABC', ['write', 'read', 'const'], `R[A] = K[C] ${s} R[B]`, {
        raises: true,
        alias: `${name}K`,
      }),
    );
  }
  for (const name of ['SUB', 'TRUEDIV']) {
    const s = sign.get(name) ?? '';
    rows.push(row(`${name}KR`, 'ABC', ['write', 'read', 'const'], `R[A] = K[C] ${s} R[B]`, RAISES));
  }
  return rows;
}

function comparisonRows(): Instruction[] {
  const rows: Instruction[] = [];
  for (const [name, s] of COMPARISONS) {
    rows.push(row(name, 'ABC', ['write', 'read', 'read'], `R[A] = R[B] ${s} R[C]`, RAISES));
  }
  for (const [name, s] of COMPARISONS) {
    rows.push(
      row(`J${name}`, 'ABJ', ['read', 'read', 'jump'], `if R[A] ${s} R[B]: jump`, RAISES),
      row(`JN${name}`, 'ABJ', ['read', 'read', 'jump'], `if not R[A] ${s} R[B]: jump`, RAISES),
    );
  }
  for (const [name, s] of COMPARISONS) {
    rows.push(
      row(`J${name}I`, 'ABJ', ['read', 'simm', 'jump'], `if R[A] ${s} B: jump`, RAISES),
      row(`JN${name}I`, 'ABJ', ['read', 'simm', 'jump'], `if not R[A] ${s} B: jump`, RAISES),
    );
  }
  return rows;
}

/** Pairs that profiles of programs show. */
const PAIRS: readonly Pair[] = [
  ...['ADD', 'SUB', 'MUL'].flatMap((first) =>
    ['ADD', 'SUB', 'MUL'].flatMap((second) => [
      { first, second, operand: 1 },
      { first, second, operand: 2 },
    ]),
  ),
  { first: 'MULI', second: 'ADD', operand: 1 },
  ...['ADD', 'SUB', 'MUL'].flatMap((first) =>
    ['JNLT', 'JNLE', 'JNGT', 'JNGE'].map((second) => ({ first, second, operand: 0 })),
  ),
  { first: 'MUL', second: 'JLT', operand: 0 },
  { first: 'MUL', second: 'JLE', operand: 0 },
  ...['ANDI', 'ANDK'].flatMap((first) =>
    ['JF', 'JT'].map((second) => ({ first, second, operand: 0 })),
  ),
  { first: 'MODI', second: 'JEQI', operand: 0 },
  { first: 'MODI', second: 'JNEQI', operand: 0 },
  { first: 'LEN', second: 'JLT', operand: 1 },
  { first: 'LEN', second: 'JNLT', operand: 1 },
  { first: 'MOVE', second: 'MOVE', operand: null },
];

function pairRows(single: readonly Instruction[]): Instruction[] {
  return PAIRS.map((pair) => {
    const { first, second, operand } = pair;
    const { format, operands, raises } = single.find(({ name }) => name === first)!;
    const takes = operand === null ? '' : `, whose ${'ABC'[operand]!} is R[A],`;
    return row(
      `${first}_${second}${operand === 2 ? 'R' : ''}`,
      format,
      operands,
      `${first}, and the ${second} behind it${takes} at once`,
      { raises, pair },
    );
  });
}

const SINGLE: readonly Instruction[] = [
  row('MOVE', 'ABC', ['write', 'read', 'none'], 'R[A] = R[B]'),
  row('LOADK', 'AD', ['write', 'const'], 'R[A] = K[D]'),
  row('LOADI', 'AS', ['write', 'simm'], 'R[A] = S, a small integer'),
  row(
    'LOADS',
    'ABC',
    ['write', 'imm', 'none'],
    'R[A] = singleton B: 0 null, 1 None, 2 True, 3 False, 4 Ellipsis, 5 NotImplemented',
  ),
  row(
    'LOADG',
    'AD',
    ['write', 'slot'],
    'R[A] = globals[D]; built-in of that name or NameError if unset',
    RAISES,
  ),
  row('STOREG', 'AD', ['read', 'slot'], 'globals[D] = R[A]'),
  row('DELG', 'AD', ['none', 'slot'], 'globals[D] = null; NameError if it was unset', RAISES),
  row(
    'CHECK',
    'AD',
    ['read', 'const'],
    'if R[A] is null: UnboundLocalError for the name K[D]',
    RAISES,
  ),
  row(
    'NEWCELL',
    'ABC',
    ['update', 'none', 'none'],
    'R[A] = a new cell that holds R[A] (null: unbound)',
    RAISES,
  ),
  row(
    'LOADCELL',
    'ABC',
    ['write', 'read', 'imm'],
    'R[A] = cell R[B].v; UnboundLocalError if null, NameError if the cell is a free one; C: number of the name in info->free_names',
    RAISES,
  ),
  row('STORECELL', 'ABC', ['read', 'read', 'none'], 'cell R[A].v = R[B]'),
  row(
    'DELCELL',
    'ABC',
    ['read', 'none', 'imm'],
    'cell R[A].v = null; error as LOADCELL if it was',
    RAISES,
  ),
  row(
    'LOADNAME',
    'AD',
    ['write', 'const'],
    'R[A] = namespace dict R[0][K[D]], or null if it has not that key',
    RAISES,
  ),
  row('STORENAME', 'AD', ['read', 'const'], 'namespace dict R[0][K[D]] = R[A]', RAISES),
  row('DELNAME', 'AD', ['none', 'const'], 'del namespace dict R[0][K[D]]; NameError', RAISES),

  ...arithmeticRows(),
  row('NEG', 'ABC', ['write', 'read', 'none'], 'R[A] = -R[B]', RAISES),
  row('POS', 'ABC', ['write', 'read', 'none'], 'R[A] = +R[B]', RAISES),
  row('INVERT', 'ABC', ['write', 'read', 'none'], 'R[A] = ~R[B]', RAISES),
  row('NOT', 'ABC', ['write', 'read', 'none'], 'R[A] = not R[B]', RAISES),
  ...comparisonRows(),
  row('IS', 'ABC', ['write', 'read', 'read'], 'R[A] = R[B] is R[C]'),
  row('ISNOT', 'ABC', ['write', 'read', 'read'], 'R[A] = R[B] is not R[C]'),
  row('IN', 'ABC', ['write', 'read', 'read'], 'R[A] = R[B] in R[C]', RAISES),
  row('NOTIN', 'ABC', ['write', 'read', 'read'], 'R[A] = R[B] not in R[C]', {
    raises: true,
    alias: 'IN',
  }),

  row('JMP', 'J', ['jump'], 'jump'),
  row('JT', 'AJ', ['read', 'jump'], 'if R[A] is true: jump', RAISES),
  row('JF', 'AJ', ['read', 'jump'], 'if R[A] is false: jump', RAISES),
  row('JNONE', 'AJ', ['read', 'jump'], 'if R[A] is None: jump'),
  row('JNOTNONE', 'AJ', ['read', 'jump'], 'if R[A] is not None: jump'),
  row('JNULL', 'AJ', ['read', 'jump'], 'if R[A] is null: jump'),
  row('JNOTNULL', 'AJ', ['read', 'jump'], 'if R[A] is not null: jump'),
  row('JIS', 'ABJ', ['read', 'read', 'jump'], 'if R[A] is R[B]: jump'),
  row('JISNOT', 'ABJ', ['read', 'read', 'jump'], 'if R[A] is not R[B]: jump'),

  row(
    'ITER',
    'ABC',
    ['window', 'read', 'none'],
    'R[A..A+2] = loop state over R[B]: the object itself with index and size, or an iterator',
    RAISES,
  ),
  row(
    'FORNEXT',
    'ABJ',
    ['window', 'write', 'jump'],
    'if the loop state R[A..A+2] has an item: R[B] = it, jump; else go on',
    RAISES,
  ),
  row(
    'RANGE',
    'ABC',
    ['window', 'none', 'none'],
    'R[A..A+2] = loop state of range(R[A], R[A+1], R[A+2]); TypeError, ValueError',
    RAISES,
  ),
  row(
    'FORRANGE',
    'ABJ',
    ['window', 'write', 'jump'],
    'if the range state R[A..A+2] has a number: R[B] = it, jump; else go on',
    RAISES,
  ),
  row(
    'NEXT',
    'ABC',
    ['write', 'read', 'none'],
    'R[A] = next(iterator R[B]), or null at its end',
    RAISES,
  ),

  row('LIST', 'ABC', ['write', 'window', 'imm'], 'R[A] = [R[B], ... C of them]', RAISES),
  row('TUPLE', 'ABC', ['write', 'window', 'imm'], 'R[A] = (R[B], ... C of them)', RAISES),
  row('SET', 'ABC', ['write', 'window', 'imm'], 'R[A] = {R[B], ... C of them}', RAISES),
  row('DICT', 'ABC', ['write', 'window', 'imm'], 'R[A] = {R[B]: R[B+1], ... C pairs}', RAISES),
  row('LISTAPPEND', 'ABC', ['read', 'read', 'none'], 'list R[A].append(R[B])', RAISES),
  row('SETADD', 'ABC', ['read', 'read', 'none'], 'set R[A].add(R[B])', RAISES),
  row('DICTSET', 'ABC', ['read', 'read', 'read'], 'dict R[A][R[B]] = R[C]', RAISES),
  row('GETITEM', 'ABC', ['write', 'read', 'read'], 'R[A] = R[B][R[C]]', RAISES),
  row('GETITEMI', 'ABC', ['write', 'read', 'simm'], 'R[A] = R[B][C]', RAISES),
  row('SETITEM', 'ABC', ['read', 'read', 'read'], 'R[A][R[B]] = R[C]', RAISES),
  row('DELITEM', 'ABC', ['read', 'read', 'none'], 'del R[A][R[B]]', RAISES),
  row('GETSLICE', 'ABC', ['write', 'read', 'window'], 'R[A] = R[B][R[C]:R[C+1]]', RAISES),
  row('SETSLICE', 'ABC', ['read', 'read', 'window'], 'R[A][R[C]:R[C+1]] = R[B]', RAISES),
  row('UNPACK', 'ABC', ['window', 'read', 'imm'], 'R[A], ... C of them = R[B]', RAISES),
  row(
    'FORMAT',
    'ABC',
    ['write', 'read', 'imm'],
    'R[A] = text of R[B] in an f-string: C bits 0-1: 0 str if not str, 1 !s, 2 !r, 3 !a; bit 2: the format spec is R[A]',
    RAISES,
  ),
  row(
    'JOIN',
    'ABC',
    ['write', 'window', 'imm'],
    'R[A] = the strings R[B], ... C of them, joined',
    RAISES,
  ),
  row('LEN', 'ABC', ['write', 'read', 'none'], 'R[A] = len(R[B])', RAISES),

  row('GETATTR', 'ABC', ['write', 'read', 'attr'], 'R[A] = R[B].name of K[C]', RAISES),
  row('GETATTRW', 'ABC', ['write', 'read', 'none'], 'R[A] = R[B].name of K[word]', {
    raises: true,
    word: 'attr',
  }),
  row('SETATTR', 'ABC', ['read', 'read', 'attr'], 'R[A].name of K[C] = R[B]', RAISES),
  row('SETATTRW', 'ABC', ['read', 'read', 'none'], 'R[A].name of K[word] = R[B]', {
    raises: true,
    word: 'attr',
  }),
  row('DELATTR', 'AD', ['read', 'attr'], 'del R[A].name of K[D]', RAISES),
  row(
    'GETMETHOD',
    'ABC',
    ['window', 'read', 'attr'],
    'look up R[B].name of K[C] for CALLM: R[A] = function, R[A+1] = R[B]; or R[A] = the value, R[A+1] = null',
    RAISES,
  ),
  row('GETMETHODW', 'ABC', ['window', 'read', 'none'], 'as GETMETHOD, name of K[word]', {
    raises: true,
    word: 'attr',
  }),
  row(
    'GETSPECIAL',
    'AD',
    ['window', 'const'],
    'look up the special method named K[D] (str) on the type of R[A+1] for CALLM: R[A] = function, R[A+1] stays or becomes null',
    RAISES,
  ),
  row('SUPERATTR', 'AD', ['window', 'const'], 'R[A] = super(R[A], R[A+1]).name K[D]', RAISES),
  row(
    'SUPERMETHOD',
    'AD',
    ['window', 'const'],
    'as GETMETHOD for super(R[A], R[A+1]).name K[D] (str)',
    RAISES,
  ),

  row(
    'CALL',
    'ABC',
    ['window', 'imm', 'write'],
    "R[C] = R[A](R[A+2], ... B of them); R[A+1] is the VM's",
    RAISES,
  ),
  row(
    'CALLM',
    'ABC',
    ['window', 'imm', 'write'],
    'R[C] = R[A](R[A+1], R[A+2], ... B of them after R[A+1]); without R[A+1] if it is null',
    RAISES,
  ),
  row(
    'CALLF',
    'ABC',
    ['window', 'const', 'write'],
    'R[C] = K[B](R[A+2], ...): a function of flash, its parameters exactly filled',
    RAISES,
  ),
  row(
    'CALLKW',
    'ABC',
    ['window', 'imm', 'write'],
    'as CALL; the last values are keywords, named by the tuple K[word & 0xFFFFFF]; word >> 24 repeats C; B counts all values',
    { raises: true, word: 'const' },
  ),
  row(
    'CALLMKW',
    'ABC',
    ['window', 'imm', 'write'],
    'as CALLM; the last values are keywords, named by the tuple K[word & 0xFFFFFF]; word >> 24 repeats C',
    { raises: true, word: 'const', alias: 'CALLKW' },
  ),
  row(
    'CALLEX',
    'ABC',
    ['window', 'imm', 'write'],
    'R[C] = R[A](*R[A+2], **R[A+3]): a list or tuple, and a dict or null; B = 1: R[A+1] is self or null as for CALLM',
    RAISES,
  ),
  row('RET', 'ABC', ['read', 'none', 'none'], 'return R[A]'),
  row('RETNONE', 'ABC', ['none', 'none', 'none'], 'return None'),
  row(
    'RETGEN',
    'ABC',
    ['read', 'imm', 'none'],
    'in a generator or coroutine: return R[A], or None if B is 1',
  ),
  row(
    'CLOSURE',
    'ABC',
    ['write', 'window', 'imm'],
    'R[A] = function of code K[word]; R[B] defaults tuple or null, R[B+1] keyword defaults dict or null, then C cells',
    { raises: true, word: 'const' },
  ),
  row(
    'IMPORT',
    'AD',
    ['write', 'const'],
    'R[A] = module K[D], its top level run if it has not been',
    RAISES,
  ),

  row('RAISE', 'ABC', ['read', 'none', 'none'], 'raise R[A]', RAISES),
  row('RAISEFROM', 'ABC', ['read', 'read', 'none'], 'raise R[A] from R[B]', RAISES),
  row(
    'RERAISE',
    'ABC',
    ['none', 'none', 'none'],
    'raise: the exception being handled, RuntimeError if there is none',
    RAISES,
  ),
  row(
    'RETHROW',
    'ABC',
    ['read', 'none', 'none'],
    'goes on raising the exception R[A] as it was',
    RAISES,
  ),
  row(
    'HANDLER',
    'ABC',
    ['window', 'none', 'none'],
    'start of a handler: R[A+1] = the exception handled until now (or null); handled = R[A]',
  ),
  row('ENDHANDLER', 'ABC', ['window', 'none', 'none'], 'handled = R[A+1]'),
  row(
    'JNOTEXC',
    'ABJ',
    ['read', 'read', 'jump'],
    'if exception R[A] is not of class, or of one of the tuple of classes, R[B]: jump',
    RAISES,
  ),

  row(
    'YIELD',
    'ABC',
    ['write', 'read', 'none'],
    'give R[B] to the caller; when resumed R[A] = the value sent',
    RAISES,
  ),
  row(
    'YIELDFROM',
    'ABC',
    ['update', 'read', 'none'],
    'send R[A] to iterator R[B]; if it gives a value: yield that, and do this again with the value sent in R[A]; at its end R[A] = its result',
    RAISES,
  ),
  row(
    'INTRINSIC',
    'ABC',
    ['write', 'imm', 'window'],
    'R[A] = intrinsic B of the window R[C]...',
    RAISES,
  ),
  row(
    'HALT',
    'ABC',
    ['none', 'none', 'none'],
    "leaves the loop: where C called Python (the VM's own stub)",
  ),
  row(
    'INITRET',
    'ABC',
    ['none', 'none', 'none'],
    "after __init__: the caller gets the instance (the VM's own stub)",
    RAISES,
  ),
  row(
    'VALUERET',
    'ABC',
    ['none', 'none', 'none'],
    "after a function that another instruction than a call called, such as a property's getter: that instruction gets the value (the VM's own stub)",
    RAISES,
  ),
];

/** For codes with more registers than operands can name: last, so that the tables of other programs end before them. */
const FAR: readonly Instruction[] = [
  row(
    'NEWFAR',
    'AD',
    ['update', 'imm'],
    'R[A] = room for D far registers: number 0 holds what R[A] held, the others are null. Only the first instruction of a code',
    RAISES,
  ),
  row('LOADFAR', 'AD', ['write', 'imm'], 'R[A] = far register D'),
  row('STOREFAR', 'AD', ['read', 'imm'], 'far register D = R[A]'),
];

/** All instructions; the opcode is the index. */
export const INSTRUCTIONS: readonly Instruction[] = [...SINGLE, ...pairRows(SINGLE), ...FAR];
