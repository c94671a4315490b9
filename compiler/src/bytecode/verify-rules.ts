/**
 * What each instruction needs of the registers and what it leaves there: the rules of the verifier, from which the one in C (runtime-c/slot/verify-code.c,
 * through runtime-c/generated/rules.h) and the one in TypeScript (slot/verify-code.ts) work.
 *
 * A register holds one of several kinds of words, as a set of bits. Code is accepted only if whatever way leads to an instruction its registers hold nothing but
 * kinds that it can take. What follows from the operands alone (a register that is read holds a value, one that is written gets one) is not written down here again.
 */

import { INSTRUCTIONS, INTRINSICS } from './instructions.js';
import type { Instruction, OperandKind } from './instructions.js';

/** Kinds of words in registers. */
export const KIND = {
  /** Left over from before: may not be looked at. */
  stale: 1 << 0,
  null: 1 << 1,
  /** A value of which nothing more is known. */
  any: 1 << 2,
  list: 1 << 3,
  tuple: 1 << 4,
  dict: 1 << 5,
  set: 1 << 6,
  str: 1 << 7,
  /** A str or an instance of a subclass. */
  text: 1 << 8,
  exception: 1 << 9,
  cell: 1 << 10,
  module: 1 << 11,
  small: 1 << 12,
  /** The three words of a loop's state, over an iterable and over a range. */
  state0: 1 << 13,
  state1: 1 << 14,
  state2: 1 << 15,
  range0: 1 << 16,
  range1: 1 << 17,
  range2: 1 << 18,
  /** The exception that was handled before, or null. */
  saved: 1 << 19,
  /** struct class_info */
  classInfo: 1 << 20,
  /** The room for far registers of the code itself. */
  far: 1 << 22,
  /** None, where that is told from what else it may be. */
  none: 1 << 21,
} as const;
/**
 * In the top bits, 0 where nothing is known: plus 1 the value of a small integer, the length of a tuple that is a constant, the number of a free variable that came
 * with the function.
 */
export const KNOWN_SHIFT = 24;
export const KNOWN_MAX = 254;
export const KIND_MASK = 0xffffff;

const {
  stale,
  any,
  list,
  tuple,
  dict,
  set,
  str,
  text,
  exception,
  cell,
  module,
  small,
  saved,
  classInfo,
  none,
} = KIND;
const NULL = KIND.null;
/** What is an object, or the word of a number. */
export const VALUE =
  any | list | tuple | dict | set | str | text | exception | cell | module | small | none;
const OPTIONAL = VALUE | NULL;
/** What MOVE takes, and LOADFAR and STOREFAR. */
export const COPIED = OPTIONAL | saved | classInfo;
const STATE = [KIND.state0, KIND.state1, KIND.state2];
const RANGE = [KIND.range0, KIND.range1, KIND.range2];

/** Operand fields; `r0` is register 0 whatever the operands. */
export const FIELDS = ['none', 'a', 'b', 'c', 'r0'] as const;
export type Field = (typeof FIELDS)[number];

/** A register: a field and a distance from it; and kinds. */
export interface Place {
  readonly field: Field;
  readonly offset: number;
  readonly kinds: number;
}

/** What a field says how many registers there are from another on. */
export interface Run {
  readonly field: Field;
  readonly offset: number;
  readonly count: Field;
  readonly times: number;
  readonly kinds: number;
}

/** How control goes on. */
export const FLOWS = ['next', 'jump', 'branch', 'end'] as const;
export type Flow = (typeof FLOWS)[number];

/** What is left where the instruction raises. */
export const ON_RAISE = ['kept', 'either', 'lost'] as const;

/** Rules that are not a matter of kinds: looked at by their number in this list. */
export const SPECIALS = [
  'none',
  'forbidden',
  'move',
  'loadk',
  'loadi',
  'loads',
  'check',
  'cellname',
  'jnull',
  'jnone',
  'jnotnone',
  'loadname',
  'jnotnull',
  'unpack',
  'format',
  'callf',
  'callkw',
  'callex',
  'closure',
  'intrinsic',
  'return',
  'yield',
  'retgen',
  'loop',
  'newfar',
  'loadfar',
  'storefar',
] as const;
export type Special = (typeof SPECIALS)[number];

/** What a constant operand must be. */
export const CONSTANTS = [
  'none',
  'value',
  'str',
  'attr',
  'code',
  'function',
  'module',
  'names',
] as const;
export type ConstantKind = (typeof CONSTANTS)[number];

export interface Rule {
  readonly needs: readonly Place[];
  readonly run: Run | null;
  readonly gives: readonly Place[];
  /** Registers from A on belong to a callee, and are lost. */
  readonly clobbers: boolean;
  readonly onRaise: (typeof ON_RAISE)[number];
  readonly flow: Flow;
  readonly special: Special;
  readonly constant: ConstantKind;
  /** Of a pair: the opcode behind it, and which operand of that is the result of the first, which is then not written; null for none. */
  readonly pair: { readonly second: number; readonly operand: number | null } | null;
}

export const MAX_NEEDS = 4;
export const MAX_GIVES = 3;

interface Own {
  readonly needs?: readonly Place[];
  readonly run?: Run;
  readonly gives?: readonly Place[];
  readonly clobbers?: boolean;
  readonly onRaise?: Rule['onRaise'];
  readonly flow?: Flow;
  readonly special?: Special;
  readonly constant?: ConstantKind;
}

function at(field: Field, kinds: number, offset = 0): Place {
  return { field, offset, kinds };
}

function window(field: Field, kinds: readonly number[]): readonly Place[] {
  return kinds.map((kind, offset) => at(field, kind, offset));
}

function items(kinds: number, times = 1): Run {
  return { field: 'b', offset: 0, count: 'c', times, kinds };
}

const ARGUMENTS: Run = { field: 'a', offset: 2, count: 'b', times: 1, kinds: VALUE };
const FOUND = [at('a', any), at('a', OPTIONAL, 1)];
const FORBIDDEN: Own = { special: 'forbidden', flow: 'end' };

const OWN: Readonly<Record<string, Own>> = {
  MOVE: { needs: [at('b', COPIED)], special: 'move' },
  NEWFAR: { needs: [], gives: [at('a', KIND.far)], special: 'newfar' },
  LOADFAR: { special: 'loadfar' },
  STOREFAR: { needs: [at('a', COPIED)], special: 'storefar' },
  LOADK: { special: 'loadk', constant: 'none' },
  LOADI: { special: 'loadi' },
  LOADS: { special: 'loads' },
  STOREG: { needs: [at('a', OPTIONAL)] },
  CHECK: { needs: [at('a', OPTIONAL)], special: 'check', constant: 'str' },
  NEWCELL: { needs: [at('a', OPTIONAL)], gives: [at('a', cell)] },
  LOADCELL: { needs: [at('b', cell)], special: 'cellname' },
  STORECELL: { needs: [at('a', cell), at('b', OPTIONAL)] },
  DELCELL: { needs: [at('a', cell)], special: 'cellname' },
  LOADNAME: { needs: [at('r0', VALUE)], special: 'loadname', constant: 'str' },
  STORENAME: { needs: [at('r0', VALUE), at('a', VALUE)], constant: 'str' },
  DELNAME: { needs: [at('r0', VALUE)], constant: 'str' },
  IS: { needs: [at('b', OPTIONAL), at('c', OPTIONAL)] },
  ISNOT: { needs: [at('b', OPTIONAL), at('c', OPTIONAL)] },
  JMP: { flow: 'jump' },
  JNONE: { needs: [at('a', OPTIONAL)], special: 'jnone' },
  JNOTNONE: { needs: [at('a', OPTIONAL)], special: 'jnotnone' },
  JNULL: { needs: [at('a', OPTIONAL)], special: 'jnull' },
  JNOTNULL: { needs: [at('a', OPTIONAL)], special: 'jnotnull' },
  JIS: { needs: [at('a', OPTIONAL), at('b', OPTIONAL)] },
  JISNOT: { needs: [at('a', OPTIONAL), at('b', OPTIONAL)] },
  ITER: { needs: [at('b', VALUE)], gives: window('a', STATE), onRaise: 'lost' },
  FORNEXT: { needs: window('a', STATE), gives: [at('b', any)], special: 'loop' },
  RANGE: { needs: window('a', [VALUE, VALUE, VALUE]), gives: window('a', RANGE), onRaise: 'lost' },
  FORRANGE: { needs: window('a', RANGE), gives: [at('b', any)], special: 'loop' },
  NEXT: { gives: [at('a', any | NULL)] },
  LIST: { run: items(VALUE), gives: [at('a', list)] },
  TUPLE: { run: items(VALUE), gives: [at('a', tuple)] },
  SET: { run: items(VALUE), gives: [at('a', set)] },
  DICT: { run: items(VALUE, 2), gives: [at('a', dict)] },
  LISTAPPEND: { needs: [at('a', list), at('b', VALUE)] },
  SETADD: { needs: [at('a', set), at('b', VALUE)] },
  DICTSET: { needs: [at('a', dict), at('b', VALUE), at('c', VALUE)] },
  GETSLICE: { needs: [at('b', VALUE), ...window('c', [VALUE, VALUE])] },
  SETSLICE: { needs: [at('a', VALUE), at('b', VALUE), ...window('c', [VALUE, VALUE])] },
  UNPACK: { special: 'unpack' },
  FORMAT: { gives: [at('a', text)], special: 'format' },
  JOIN: { run: items(str | text), gives: [at('a', str)] },
  GETMETHOD: { gives: FOUND, onRaise: 'lost' },
  GETMETHODW: { gives: FOUND, onRaise: 'lost' },
  GETSPECIAL: { needs: [at('a', VALUE, 1)], gives: FOUND, onRaise: 'lost', constant: 'str' },
  SUPERATTR: { needs: window('a', [VALUE, VALUE]), gives: [at('a', any)], constant: 'str' },
  SUPERMETHOD: {
    needs: window('a', [VALUE, VALUE]),
    gives: FOUND,
    onRaise: 'lost',
    constant: 'str',
  },
  CALL: { needs: [at('a', VALUE)], run: ARGUMENTS, clobbers: true },
  CALLM: { needs: window('a', [VALUE, OPTIONAL]), run: ARGUMENTS, clobbers: true },
  CALLF: { clobbers: true, special: 'callf', constant: 'function' },
  CALLKW: {
    needs: [at('a', VALUE)],
    run: ARGUMENTS,
    clobbers: true,
    special: 'callkw',
    constant: 'names',
  },
  CALLMKW: {
    needs: window('a', [VALUE, OPTIONAL]),
    run: ARGUMENTS,
    clobbers: true,
    special: 'callkw',
    constant: 'names',
  },
  CALLEX: {
    needs: [at('a', VALUE), at('a', list | tuple, 2), at('a', dict | NULL, 3)],
    clobbers: true,
    special: 'callex',
  },
  RET: { flow: 'end', special: 'return' },
  RETNONE: { flow: 'end', special: 'return' },
  RETGEN: { needs: [], flow: 'end', special: 'retgen' },
  CLOSURE: {
    needs: window('b', [tuple | NULL, dict | NULL]),
    run: { field: 'b', offset: 2, count: 'c', times: 1, kinds: VALUE },
    special: 'closure',
    constant: 'code',
  },
  IMPORT: { gives: [at('a', module)], constant: 'module' },
  RAISE: { flow: 'end' },
  RAISEFROM: { flow: 'end' },
  RERAISE: { flow: 'end' },
  RETHROW: { flow: 'end' },
  HANDLER: { needs: [at('a', exception)], gives: [at('a', saved, 1)] },
  ENDHANDLER: { needs: [at('a', saved, 1)] },
  JNOTEXC: { needs: [at('a', exception), at('b', VALUE)] },
  YIELD: { onRaise: 'either', special: 'yield' },
  YIELDFROM: { needs: [at('a', VALUE), at('b', VALUE)], onRaise: 'either', special: 'yield' },
  INTRINSIC: { special: 'intrinsic', onRaise: 'either' },
  HALT: FORBIDDEN,
  INITRET: FORBIDDEN,
  VALUERET: FORBIDDEN,
};

function fieldOf(format: Instruction['format'], index: number): Field {
  if (format === 'J') {
    return 'none';
  }
  return index === 0
    ? 'a'
    : index === 1 && format.startsWith('AB')
      ? 'b'
      : index === 2
        ? 'c'
        : 'none';
}

function placesOf(row: Instruction, kinds: readonly OperandKind[], word: number): Place[] {
  return row.operands.flatMap((operand, index) =>
    kinds.includes(operand) ? [at(fieldOf(row.format, index), word)] : [],
  );
}

function defaultConstant({ operands, word }: Instruction): ConstantKind {
  if (operands.includes('attr') || word === 'attr') {
    return 'attr';
  }
  return operands.includes('const') || word === 'const' ? 'value' : 'none';
}

function ruleOf(row: Instruction): Rule {
  const own = OWN[row.pair?.first ?? row.name] ?? {};
  const second = INSTRUCTIONS.findIndex(({ name }) => name === row.pair?.second);
  return {
    needs: own.needs ?? placesOf(row, ['read', 'update'], VALUE),
    run: own.run ?? null,
    gives: own.gives ?? placesOf(row, ['write', 'update'], any),
    clobbers: own.clobbers ?? false,
    onRaise: own.onRaise ?? 'kept',
    flow: own.flow ?? (row.operands.includes('jump') ? 'branch' : 'next'),
    special: own.special ?? 'none',
    constant: own.constant ?? defaultConstant(row),
    pair: row.pair === null ? null : { second, operand: row.pair.operand },
  };
}

/** By opcode. */
export const RULES: readonly Rule[] = INSTRUCTIONS.map(ruleOf);

/** How many more registers an intrinsic's window has than `needs` says. */
export const EXTRAS = ['none', 'unpack', 'locals', 'eval'] as const;

export interface IntrinsicRule {
  /** Of the window, from its start. */
  readonly needs: readonly number[];
  readonly extra: (typeof EXTRAS)[number];
  /** What it leaves in the window. */
  readonly gives: readonly number[];
  /** 0 where it always raises. */
  readonly result: number;
}

export const MAX_WINDOW = 5;

function intrinsic(
  needs: readonly number[],
  result: number = any,
  more: Partial<IntrinsicRule> = {},
): IntrinsicRule {
  return { needs, result, gives: [], extra: 'none', ...more };
}

const ONE = intrinsic([VALUE]);

const INTRINSIC_RULES: Readonly<Record<(typeof INTRINSICS)[number]['name'], IntrinsicRule>> = {
  LIST_EXTEND: intrinsic([list, VALUE], list),
  LIST_TO_TUPLE: intrinsic([list], tuple),
  SET_UPDATE: intrinsic([set, VALUE], set),
  DICT_UPDATE: intrinsic([dict, VALUE], dict),
  DICT_MERGE: intrinsic([dict, VALUE, VALUE], dict),
  UNPACK_EX: intrinsic([VALUE, small, small], any, { extra: 'unpack' }),
  UNPACK_LIST: intrinsic([VALUE, small, small], list),
  SLICE3: intrinsic([VALUE, VALUE, VALUE]),
  CLASS: intrinsic([classInfo, VALUE, tuple, dict | NULL]),
  EXC_INFO: intrinsic([exception], any, { gives: [any, exception, any] }),
  EXC_WITH_RESULT: ONE,
  GET_ITER: ONE,
  GETATTR_OPTIONAL: intrinsic([VALUE, str], any | NULL),
  STAR_ARGS: intrinsic([VALUE, VALUE], list | tuple),
  IMPORT_MISSING: intrinsic([str], 0),
  IMPORT_FROM: intrinsic([module, str]),
  LOCALS: intrinsic([tuple], dict, { extra: 'locals' }),
  GLOBALS: intrinsic([module]),
  GET_AWAITABLE: ONE,
  GET_AITER: ONE,
  GET_ANEXT: ONE,
  AENTER_AWAITABLE: ONE,
  AEXIT_AWAITABLE: ONE,
  ASYNC_GEN_WRAP: ONE,
  MATCH_SEQUENCE: ONE,
  MATCH_MAPPING: ONE,
  MATCH_KEYS: intrinsic([VALUE, tuple]),
  MATCH_CLASS: intrinsic([VALUE, VALUE, small, tuple]),
  MATCH_REST: intrinsic([VALUE, tuple]),
  EXC_GROUP_MATCH: intrinsic([VALUE, VALUE], any, { gives: [exception | none, any] }),
  EXC_GROUP_JOIN: intrinsic([VALUE, list]),
  TYPE_ALIAS: intrinsic([str, VALUE, tuple]),
  TYPE_VAR: intrinsic([str, small]),
  DEL_SLICE: intrinsic([VALUE, VALUE, VALUE]),
  SET_FUNCTION_ATTR: intrinsic([VALUE, str, VALUE]),
  ASSERT_FAIL: intrinsic([OPTIONAL], 0),
  RAISE_UNBOUND: intrinsic([str], 0),
  PRINT_EXPR: ONE,
  PRINT_TEXT: intrinsic([str]),
  EVAL: intrinsic([str, VALUE, OPTIONAL, OPTIONAL, tuple], any, { extra: 'eval' }),
  LOAD_GIVEN: intrinsic([VALUE, str, OPTIONAL]),
  SUPER_CHECK: intrinsic([OPTIONAL, OPTIONAL]),
};

/** By number. */
export const INTRINSIC_RULE_LIST: readonly IntrinsicRule[] = INTRINSICS.map(
  ({ name }) => INTRINSIC_RULES[name],
);

export { stale as STALE };
