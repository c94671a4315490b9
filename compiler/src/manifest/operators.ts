/** What operators, comparisons and subscripts do with the values of a manifest. */

import type { CompareOperator, Operator } from '../syntax/ast.js';
import {
  equal,
  isList,
  isObject,
  itemsOf,
  keyOf,
  makeSet,
  raise,
  repr,
  setItem,
  str,
  typeName,
} from './values.js';
import type { ListValue, Place, Value } from './values.js';

const SIGNS: Readonly<Record<Operator, string>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
};

export function binary(op: Operator, left: Value, right: Value, place: Place): Value {
  if (op === 'Mod' && typeof left === 'string') return percentFormat(left, right, place);
  if (isNumber(left) && isNumber(right)) {
    const result = arithmetic(op, Number(left), Number(right), place);
    if (result !== null) return result;
  }
  if (op === 'Add' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (op === 'Add' && isList(left) && isList(right) && left.kind === right.kind) {
    return { kind: left.kind, items: [...left.items, ...right.items] };
  }
  if (op === 'Mult' && isNumber(right)) return repeated(left, Number(right), op, right, place);
  if (op === 'Mult' && isNumber(left)) return repeated(right, Number(left), op, left, place);
  if (op === 'BitOr' && isObject(left) && left.kind === 'dict' && isObject(right)) {
    if (right.kind === 'dict')
      return { kind: 'dict', entries: new Map([...left.entries, ...right.entries]) };
  }
  if (isObject(left) && left.kind === 'set' && isObject(right) && right.kind === 'set') {
    const own = [...left.entries.values()];
    const has = (value: Value) => right.entries.has(keyOf(value, place));
    if (op === 'BitOr') return makeSet([...own, ...right.entries.values()], place);
    if (op === 'BitAnd') return makeSet(own.filter(has), place);
    if (op === 'Sub')
      return makeSet(
        own.filter((value) => !has(value)),
        place,
      );
  }
  return wrongOperands(op, left, right, place);
}

function isNumber(value: Value): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** Null where the operator is none of integers that gives an integer. */
function arithmetic(op: Operator, left: number, right: number, place: Place): number | null {
  if (right === 0 && (op === 'FloorDiv' || op === 'Mod')) {
    return raise('ZeroDivisionError', 'integer division or modulo by zero', place);
  }
  switch (op) {
    case 'Add':
      return safe(left + right, place);
    case 'Sub':
      return safe(left - right, place);
    case 'Mult':
      return safe(left * right, place);
    case 'FloorDiv':
      return Math.floor(left / right);
    case 'Mod':
      return left - right * Math.floor(left / right);
    case 'Pow':
      return right < 0 ? null : safe(left ** right, place);
    case 'LShift':
      return right < 0 ? null : safe(left * 2 ** right, place);
    case 'RShift':
      return right < 0 ? null : Math.floor(left / 2 ** right);
    case 'BitOr':
      return Number(BigInt(left) | BigInt(right));
    case 'BitAnd':
      return Number(BigInt(left) & BigInt(right));
    case 'BitXor':
      return Number(BigInt(left) ^ BigInt(right));
    default:
      return null;
  }
}

function safe(result: number, place: Place): number {
  if (Number.isSafeInteger(result)) return result;
  return raise('ValueError', 'a number of a manifest has at most 53 bits', place);
}

/** Texts and lists that a manifest makes stay below this. */
const LONGEST = 1_000_000;

function repeated(value: Value, times: number, op: Operator, other: Value, place: Place): Value {
  const count = Math.max(0, times);
  const length = typeof value === 'string' ? value.length : isList(value) ? value.items.length : 0;
  if (length * count > LONGEST) return raise('ValueError', 'the result is too long', place);
  if (typeof value === 'string') return value.repeat(count);
  if (isList(value)) {
    return { kind: value.kind, items: Array.from({ length: count }, () => value.items).flat() };
  }
  return wrongOperands(op, value, other, place);
}

function wrongOperands(op: Operator, left: Value, right: Value, place: Place): never {
  if (op === 'Add' && (typeof left === 'string' || isList(left))) {
    const [own, other] = [typeName(left), typeName(right)];
    raise('TypeError', `can only concatenate ${own} (not "${other}") to ${own}`, place);
  }
  return raise(
    'TypeError',
    `unsupported operand type(s) for ${SIGNS[op]}: '${typeName(left)}' and '${typeName(right)}'`,
    place,
  );
}

export function compare(op: CompareOperator, left: Value, right: Value, place: Place): boolean {
  switch (op) {
    case 'Eq':
      return equal(left, right);
    case 'NotEq':
      return !equal(left, right);
    case 'Is':
      return left === right;
    case 'IsNot':
      return left !== right;
    case 'In':
      return contains(right, left, place);
    case 'NotIn':
      return !contains(right, left, place);
    case 'Lt':
      return order(left, right, '<', place) < 0;
    case 'LtE':
      return order(left, right, '<=', place) <= 0;
    case 'Gt':
      return order(left, right, '>', place) > 0;
    case 'GtE':
      return order(left, right, '>=', place) >= 0;
  }
}

function contains(container: Value, value: Value, place: Place): boolean {
  if (typeof container === 'string') {
    if (typeof value === 'string') return container.includes(value);
    const type = typeName(value);
    return raise('TypeError', `'in <string>' requires string as left operand, not ${type}`, place);
  }
  if (isObject(container) && (container.kind === 'dict' || container.kind === 'set')) {
    return container.entries.has(keyOf(value, place));
  }
  return itemsOf(container, place).some((item) => equal(item, value));
}

/** Negative, 0 or positive. */
export function order(left: Value, right: Value, sign: string, place: Place): number {
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  if (typeof left === 'string' && typeof right === 'string')
    return left < right ? -1 : left > right ? 1 : 0;
  if (isList(left) && isList(right) && left.kind === right.kind) {
    const at = left.items.findIndex((item, index) => {
      const other = right.items[index];
      return other === undefined || !equal(item, other);
    });
    const [mine, other] = [left.items[at], right.items[at]];
    if (at < 0 || mine === undefined || other === undefined) {
      return left.items.length - right.items.length;
    }
    return order(mine, other, sign, place);
  }
  return raise(
    'TypeError',
    `'${sign}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
    place,
  );
}

export function sorted(items: readonly Value[], place: Place): Value[] {
  return [...items].sort((a, b) => order(a, b, '<', place));
}

export interface SliceValue {
  readonly lower: Value;
  readonly upper: Value;
  readonly step: Value;
}

export function item(container: Value, index: Value, place: Place): Value {
  if (isObject(container) && container.kind === 'dict') {
    const found = container.entries.get(keyOf(index, place));
    if (found !== undefined) return found[1];
    return raise('KeyError', str(index), place);
  }
  if (typeof container === 'string') {
    const letters = Array.from(container);
    return letters[position(letters.length, index, 'string', place)] ?? '';
  }
  if (isList(container)) {
    const at = position(container.items.length, index, container.kind, place);
    return container.items[at] ?? null;
  }
  return raise('TypeError', `'${typeName(container)}' object is not subscriptable`, place);
}

export function slice(container: Value, { lower, upper, step }: SliceValue, place: Place): Value {
  const stride = bound(step, 1, place);
  if (stride === 0) return raise('ValueError', 'slice step cannot be zero', place);
  const take = <Item>(items: readonly Item[]): Item[] => {
    const { length } = items;
    const forward = stride > 0;
    const [low, high] = forward ? [0, length] : [-1, length - 1];
    const clamp = (value: Value, otherwise: number) => {
      if (value === null) return otherwise;
      const at = bound(value, 0, place);
      return Math.min(Math.max(at < 0 ? at + length : at, low), high);
    };
    const [first, last] = [clamp(lower, forward ? low : high), clamp(upper, forward ? high : low)];
    const taken: Item[] = [];
    for (let at = first; forward ? at < last : at > last; at += stride) taken.push(items[at]!);
    return taken;
  };
  if (typeof container === 'string') return take(Array.from(container)).join('');
  if (isList(container)) return { kind: container.kind, items: take(container.items) };
  return raise('TypeError', `'${typeName(container)}' object is not subscriptable`, place);
}

function bound(value: Value, otherwise: number, place: Place): number {
  if (value === null) return otherwise;
  if (isNumber(value)) return Number(value);
  return raise('TypeError', 'slice indices must be integers or None', place);
}

function position(length: number, index: Value, what: string, place: Place): number {
  if (!isNumber(index)) {
    const type = typeName(index);
    return raise('TypeError', `${what} indices must be integers or slices, not ${type}`, place);
  }
  const at = Number(index) < 0 ? Number(index) + length : Number(index);
  if (at >= 0 && at < length) return at;
  return raise('IndexError', `${what} index out of range`, place);
}

export function storeItem(container: Value, index: Value, value: Value, place: Place): void {
  if (isObject(container) && container.kind === 'dict') {
    setItem(container, index, value, place);
  } else if (isMutableList(container)) {
    container.items[position(container.items.length, index, 'list assignment', place)] = value;
  } else {
    raise('TypeError', `'${typeName(container)}' object does not support item assignment`, place);
  }
}

export function deleteItem(container: Value, index: Value, place: Place): void {
  if (isObject(container) && container.kind === 'dict') {
    if (!container.entries.delete(keyOf(index, place))) raise('KeyError', str(index), place);
  } else if (isMutableList(container)) {
    container.items.splice(position(container.items.length, index, 'list', place), 1);
  } else {
    raise('TypeError', `'${typeName(container)}' object does not support item deletion`, place);
  }
}

export function isMutableList(value: Value): value is ListValue {
  return isObject(value) && value.kind === 'list';
}

/** `%s`, `%r`, `%d` and `%%`. */
function percentFormat(format: string, given: Value, place: Place): string {
  const values = isObject(given) && given.kind === 'tuple' ? given.items : [given];
  const mapping = isObject(given) && given.kind === 'dict' ? given : null;
  let used = 0;
  const text = format.replace(
    /%(?:\((\w+)\))?(.|$)/gs,
    (whole, name: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      if (name === undefined && used >= values.length) {
        return raise('TypeError', 'not enough arguments for format string', place);
      }
      const value =
        name !== undefined && mapping !== null
          ? item(mapping, name, place)
          : (values[used++] ?? null);
      if (kind === 's') return str(value);
      if (kind === 'r') return repr(value);
      if (kind === 'd' && isNumber(value)) return String(Number(value));
      return raise('ValueError', `a manifest cannot format with ${whole}`, place);
    },
  );
  if (mapping === null && used < values.length) {
    return raise('TypeError', 'not all arguments converted during string formatting', place);
  }
  return text;
}
