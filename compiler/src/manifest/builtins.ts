/** The built-in functions that a manifest can call. */

import { integer, native } from './arguments.js';
import { call1, sortedBy } from './calls.js';
import { getAttribute } from './methods.js';
import { order } from './operators.js';
import {
  EXCEPTION_BASES,
  isObject,
  itemsOf,
  list,
  makeDict,
  makeSet,
  Raised,
  raise,
  repr,
  str,
  truth,
  tuple,
  typeName,
} from './values.js';
import type { CallArguments, FunctionValue, Place, Value } from './values.js';

/** Longer ranges are a mistake in a manifest. */
const LONGEST_RANGE = 100_000;

/** `print` writes by `say`, a line at a time. */
export function builtins(say: (line: string) => void): ReadonlyMap<string, Value> {
  const functions: FunctionValue[] = [
    ...converters,
    ...iterators,
    native('abs', 'x', ({ x }, place) => Math.abs(integer(x, 'the argument', place))),
    native('getattr', 'object name default?', ({ object, name, default: other }, place) =>
      attributeOr(object ?? null, str(name ?? null), other, place),
    ),
    native('hasattr', 'object name', ({ object, name }, place) => {
      const missing = {};
      const found = attributeOr(object ?? null, str(name ?? null), missing as Value, place);
      return found !== (missing as Value);
    }),
    native('len', 'object', ({ object = null }, place) => length(object, place)),
    {
      kind: 'function',
      name: 'print',
      call: ({ args, keywords }) => {
        say(args.map(str).join(str(keywords.get('sep') ?? ' ')));
        return null;
      },
    },
  ];
  const exceptions = [...EXCEPTION_BASES.keys()].map(
    (name) => [name, { kind: 'exception class', name }] as const,
  );
  return new Map<string, Value>([
    ...functions.map((each) => [each.name, each] as const),
    ...exceptions,
    ['IOError', { kind: 'exception class', name: 'OSError' }],
    ['EnvironmentError', { kind: 'exception class', name: 'OSError' }],
    ['__name__', '__main__'],
  ]);
}

const converters: readonly FunctionValue[] = [
  native('bool', 'x?', ({ x = false }) => truth(x)),
  native('dict', 'items? **', ({ items }, place, rest) => {
    const from = items === undefined ? [] : pairsOf(items, place);
    return makeDict([...from, ...rest], place);
  }),
  native('int', 'x?', ({ x = 0 }, place) => {
    if (typeof x === 'number' || typeof x === 'boolean') return Number(x);
    if (typeof x === 'string' && /^\s*[+-]?\d+\s*$/.test(x)) return Number(x);
    if (typeof x === 'string') {
      return raise('ValueError', `invalid literal for int() with base 10: ${repr(x)}`, place);
    }
    return raise(
      'TypeError',
      `int() argument must be a string or a number, not '${typeName(x)}'`,
      place,
    );
  }),
  native('list', 'items?', ({ items }, place) =>
    list(items === undefined ? [] : itemsOf(items, place)),
  ),
  native('repr', 'x', ({ x = null }) => repr(x)),
  native('set', 'items?', ({ items }, place) =>
    makeSet(items === undefined ? [] : itemsOf(items, place), place),
  ),
  native('str', 'x?', ({ x = '' }) => str(x)),
  native('tuple', 'items?', ({ items }, place) =>
    tuple(items === undefined ? [] : itemsOf(items, place)),
  ),
];

const iterators: readonly FunctionValue[] = [
  native('all', 'items', ({ items = null }, place) => itemsOf(items, place).every(truth)),
  native('any', 'items', ({ items = null }, place) => itemsOf(items, place).some(truth)),
  native('enumerate', 'items start?', ({ items = null, start = 0 }, place) =>
    list(
      itemsOf(items, place).map((item, at) => tuple([at + integer(start, 'start', place), item])),
    ),
  ),
  native('filter', 'function items', ({ function: f = null, items = null }, place) =>
    list(itemsOf(items, place).filter((item) => truth(f === null ? item : call1(f, item, place)))),
  ),
  native('map', 'function items', ({ function: f = null, items = null }, place) =>
    list(itemsOf(items, place).map((item) => call1(f, item, place))),
  ),
  extreme('max', 1),
  extreme('min', -1),
  { kind: 'function', name: 'range', call: range },
  native('reversed', 'items', ({ items = null }, place) =>
    list([...itemsOf(items, place)].reverse()),
  ),
  native('sorted', 'items * key? reverse?', ({ items = null, key, reverse }, place) =>
    list(sortedBy(itemsOf(items, place), key ?? null, truth(reverse ?? false), place)),
  ),
  native('sum', 'items', ({ items = null }, place) =>
    itemsOf(items, place).reduce<number>((sum, item) => sum + integer(item, 'an item', place), 0),
  ),
  {
    kind: 'function',
    name: 'zip',
    call: ({ args, place }) => {
      const lists = args.map((each) => itemsOf(each, place));
      const count = lists.length === 0 ? 0 : Math.min(...lists.map((each) => each.length));
      return list(
        Array.from({ length: count }, (_, at) => tuple(lists.map((each) => each[at] ?? null))),
      );
    },
  },
];

function extreme(name: string, sign: 1 | -1): FunctionValue {
  return {
    kind: 'function',
    name,
    call: ({ args, place }) => {
      const [only, ...more] = args;
      const items = only !== undefined && more.length === 0 ? itemsOf(only, place) : args;
      const [first, ...others] = items;
      if (first === undefined)
        return raise('ValueError', `${name}() arg is an empty sequence`, place);
      return others.reduce(
        (best, item) => (order(item, best, '<', place) * sign > 0 ? item : best),
        first,
      );
    },
  };
}

function range({ args, place }: CallArguments): Value {
  const numbers = args.map((value) => integer(value, 'an argument of range()', place));
  const [start, stop, step] =
    numbers.length === 1
      ? [0, numbers[0]!, 1]
      : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1];
  if (step === 0) return raise('ValueError', 'range() arg 3 must not be zero', place);
  const count = Math.max(0, Math.ceil((stop - start) / step));
  if (count > LONGEST_RANGE) return raise('ValueError', 'the range is too long', place);
  return list(Array.from({ length: count }, (_, at) => start + at * step));
}

function pairsOf(value: Value, place: Place): (readonly [Value, Value])[] {
  if (isObject(value) && value.kind === 'dict') return [...value.entries.values()];
  return itemsOf(value, place).map((pair) => {
    const [key, item, ...more] = itemsOf(pair, place);
    if (key !== undefined && item !== undefined && more.length === 0) return [key, item] as const;
    return raise('ValueError', 'dict() takes pairs', place);
  });
}

function length(value: Value, place: Place): number {
  if (isObject(value) && value.kind === 'dict') return value.entries.size;
  if (typeof value === 'string' || (isObject(value) && value.kind !== 'namespace')) {
    return itemsOf(value, place).length;
  }
  return raise('TypeError', `object of type '${typeName(value)}' has no len()`, place);
}

function attributeOr(object: Value, name: string, other: Value | undefined, place: Place): Value {
  try {
    return getAttribute(object, name, place);
  } catch (error) {
    if (
      other !== undefined &&
      error instanceof Raised &&
      error.exception.type === 'AttributeError'
    ) {
      return other;
    }
    throw error;
  }
}
