/** What the names of a manifest stand for, and the exceptions that it may raise. */

import type { SourceFile, Span } from '../source/span.js';

/** None is null; integers are numbers without a fraction. */
export type Value =
  | null
  | boolean
  | number
  | string
  | ListValue
  | DictValue
  | SetValue
  | FunctionValue
  | ExceptionClass
  | ExceptionValue
  | NamespaceValue;

export interface ListValue {
  readonly kind: 'list' | 'tuple';
  readonly items: Value[];
}

export interface DictValue {
  readonly kind: 'dict';
  /** By `keyOf` the key. */
  readonly entries: Map<string, readonly [key: Value, value: Value]>;
}

export interface SetValue {
  readonly kind: 'set';
  readonly entries: Map<string, Value>;
}

export interface CallArguments {
  readonly args: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** The call. */
  readonly place: Place;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly name: string;
  readonly call: (given: CallArguments) => Value;
}

export interface ExceptionClass {
  readonly kind: 'exception class';
  readonly name: string;
}

export interface ExceptionValue {
  readonly kind: 'exception';
  readonly type: string;
  readonly args: readonly Value[];
}

/** A module, or the object `options`. */
export interface NamespaceValue {
  readonly kind: 'namespace';
  readonly name: string;
  readonly names: Map<string, Value>;
}

/** Where in which manifest. */
export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

/** A Python exception on its way up. */
export class Raised extends Error {
  /** The lines that led to the manifest in which it was raised, the nearest first. */
  readonly trail: Place[] = [];

  constructor(
    readonly exception: ExceptionValue,
    readonly place: Place,
    /** What to do about it. */
    readonly hint: string | null = null,
  ) {
    super(exception.type);
  }
}

export function raise(
  type: string,
  message: string,
  place: Place,
  hint: string | null = null,
): never {
  throw new Raised({ kind: 'exception', type, args: [message] }, place, hint);
}

/** The exceptions that a manifest can name, each with what it derives from. */
export const EXCEPTION_BASES: ReadonlyMap<string, string | null> = new Map([
  ['BaseException', null],
  ['SystemExit', 'BaseException'],
  ['Exception', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['FileNotFoundError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopIteration', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
]);

export function isSubclass(name: string, base: string): boolean {
  for (let at: string | null = name; at !== null; at = EXCEPTION_BASES.get(at) ?? null) {
    if (at === base) return true;
  }
  return false;
}

export function list(items: readonly Value[]): ListValue {
  return { kind: 'list', items: [...items] };
}

export function tuple(items: readonly Value[]): ListValue {
  return { kind: 'tuple', items: [...items] };
}

export function isObject(value: Value): value is Exclude<Value, null | boolean | number | string> {
  return typeof value === 'object' && value !== null;
}

export function isList(value: Value): value is ListValue {
  return isObject(value) && (value.kind === 'list' || value.kind === 'tuple');
}

export function typeName(value: Value): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'int';
  if (typeof value === 'string') return 'str';
  switch (value.kind) {
    case 'exception class':
      return 'type';
    case 'exception':
      return value.type;
    case 'namespace':
      return 'module';
    default:
      return value.kind;
  }
}

export function truth(value: Value): boolean {
  if (!isObject(value)) return Boolean(value);
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items.length > 0;
    case 'dict':
    case 'set':
      return value.entries.size > 0;
    default:
      return true;
  }
}

/** Equal keys have equal texts. */
export function keyOf(value: Value, place: Place): string {
  if (typeof value === 'boolean') return `n${Number(value)}`;
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'string') return `s${value}`;
  if (value === null) return 'None';
  if (value.kind === 'tuple') {
    return `t${JSON.stringify(value.items.map((item) => keyOf(item, place)))}`;
  }
  return raise('TypeError', `unhashable type: '${typeName(value)}'`, place);
}

export function equal(left: Value, right: Value): boolean {
  if (!isObject(left) || !isObject(right)) {
    if (isObject(left) || isObject(right)) return false;
    if (left === null || right === null) return left === right;
    if (typeof left === 'string' || typeof right === 'string') return left === right;
    return Number(left) === Number(right);
  }
  if (isList(left) && isList(right)) {
    return (
      left.kind === right.kind &&
      left.items.length === right.items.length &&
      left.items.every((item, at) => equal(item, right.items[at] ?? null))
    );
  }
  if (left.kind === 'dict' && right.kind === 'dict') {
    const same = [...left.entries].every(([key, [, value]]) => {
      const other = right.entries.get(key);
      return other !== undefined && equal(value, other[1]);
    });
    return left.entries.size === right.entries.size && same;
  }
  if (left.kind === 'set' && right.kind === 'set') {
    return (
      left.entries.size === right.entries.size &&
      [...left.entries.keys()].every((key) => right.entries.has(key))
    );
  }
  return left === right;
}

/** What a loop over the value goes through. */
export function itemsOf(value: Value, place: Place): readonly Value[] {
  if (typeof value === 'string') return Array.from(value);
  if (isObject(value)) {
    switch (value.kind) {
      case 'list':
      case 'tuple':
        return value.items;
      case 'dict':
        return [...value.entries.values()].map(([key]) => key);
      case 'set':
        return [...value.entries.values()];
      default:
    }
  }
  return raise('TypeError', `'${typeName(value)}' object is not iterable`, place);
}

export function makeDict(pairs: readonly (readonly [Value, Value])[], place: Place): DictValue {
  const made: DictValue = { kind: 'dict', entries: new Map() };
  pairs.forEach(([key, value]) => setItem(made, key, value, place));
  return made;
}

/** The first of equal keys stays, as in Python. */
export function setItem({ entries }: DictValue, key: Value, value: Value, place: Place): void {
  const text = keyOf(key, place);
  entries.set(text, [entries.get(text)?.[0] ?? key, value]);
}

export function makeSet(items: readonly Value[], place: Place): SetValue {
  return { kind: 'set', entries: new Map(items.map((item) => [keyOf(item, place), item])) };
}

export function str(value: Value): string {
  if (typeof value === 'string') return value;
  if (isObject(value) && value.kind === 'exception') {
    const [only, ...more] = value.args;
    if (only === undefined) return '';
    if (more.length > 0) return repr(tuple(value.args));
    return value.type === 'KeyError' ? repr(only) : str(only);
  }
  return repr(value);
}

export function repr(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textRepr(value);
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(repr).join(', ')}]`;
    case 'tuple':
      return `(${value.items.map(repr).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'dict':
      return `{${[...value.entries.values()].map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`;
    case 'set':
      return value.entries.size === 0
        ? 'set()'
        : `{${[...value.entries.values()].map(repr).join(', ')}}`;
    case 'function':
      return `<function ${value.name}>`;
    case 'exception class':
      return `<class '${value.name}'>`;
    case 'exception':
      return `${value.type}(${value.args.map(repr).join(', ')})`;
    case 'namespace':
      return `<module '${value.name}'>`;
  }
}

function textRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const shown = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return quote + (quote === "'" ? shown.replaceAll("'", "\\'") : shown) + quote;
}
