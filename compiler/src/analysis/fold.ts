/**
 * Constant folding: the value of an expression where it is known at build time. Only what cannot raise and
 * cannot differ from what the runtime would compute is folded: integers, strings, bytes and tuples; floats by
 * the operations that IEEE rounds correctly, in the precision of the target. Results are bounded in size, so
 * that `"x" * 1000000` does not end up in flash.
 */

import type { Const } from '../bytecode/code.js';
import type * as ast from '../syntax/ast.js';
import {
  boolConst,
  constInt,
  constTruth,
  floatConst,
  intConst,
  isData,
  literalConst,
  strConst,
  strOfConst,
  tupleConst,
} from './constants.js';

/** What folding knows of names: those that are bound once to something known. */
export interface FoldFacts {
  readonly float: 'single' | 'double';
  name(node: ast.Name): Const | null;
  attribute(node: ast.Attribute, base: Const): Const | null;
}

export type FoldMemo = Map<ast.Expr, Const | null>;

const MAX_INT_BITS = 128;
const MAX_TEXT = 4096;
const MAX_TUPLE = 256;

export function fold(root: ast.Expr, facts: FoldFacts, memo: FoldMemo): Const | null {
  // Left-hand chains are as long as the user likes: from the innermost one outwards, without recursion.
  const chain: ast.Expr[] = [];
  let node: ast.Expr = root;
  while (!memo.has(node)) {
    chain.push(node);
    if (node.kind === 'BinOp') {
      node = node.left;
    } else if (node.kind === 'Attribute' || node.kind === 'Subscript') {
      node = node.value;
    } else if (node.kind === 'Call') {
      node = node.func;
    } else {
      break;
    }
  }
  for (let i = chain.length - 1; i >= 0; i--) {
    const at = chain[i]!;
    memo.set(at, foldNode(at, facts, memo));
  }
  return memo.get(root) ?? null;
}

/** `memo` already holds the left operand of a chain. */
function foldNode(node: ast.Expr, facts: FoldFacts, memo: FoldMemo): Const | null {
  switch (node.kind) {
    case 'Constant':
      return literalConst(node.value);
    case 'Name':
      return node.ctx === 'Load' ? facts.name(node) : null;
    case 'Attribute': {
      const base = memo.get(node.value) ?? null;
      return base === null || node.ctx !== 'Load' ? null : facts.attribute(node, base);
    }
    case 'UnaryOp':
      return foldUnary(node.op, fold(node.operand, facts, memo), facts);
    case 'BinOp': {
      const left = memo.get(node.left) ?? null;
      const right = left === null ? null : fold(node.right, facts, memo);
      return left === null || right === null ? null : foldBinary(node.op, left, right, facts);
    }
    case 'BoolOp':
      return foldBool(node, facts, memo);
    case 'Compare':
      return foldCompare(node, facts, memo);
    case 'IfExp': {
      const test = fold(node.test, facts, memo);
      const truth = test === null ? null : constTruth(test);
      return truth === null ? null : fold(truth ? node.body : node.orelse, facts, memo);
    }
    case 'Tuple':
      return node.ctx === 'Load' ? foldTuple(node.elts, facts, memo) : null;
    case 'Subscript':
      return node.ctx === 'Load' ? foldSubscript(node, facts, memo) : null;
    case 'JoinedStr':
      return foldJoined(node, facts, memo);
    case 'Call':
      return foldCall(node, facts, memo);
    default:
      return null;
  }
}

/** `micropython.const(x)` is x. */
function foldCall(node: ast.Call, facts: FoldFacts, memo: FoldMemo): Const | null {
  const callee = memo.get(node.func) ?? null;
  const [argument] = node.args;
  const isConst =
    callee?.kind === 'native' && callee.module === 'micropython' && callee.name === 'const';
  return isConst && node.args.length === 1 && node.keywords.length === 0 && argument !== undefined
    ? fold(argument, facts, memo)
    : null;
}

export function foldTuple(
  elements: readonly ast.Expr[],
  facts: FoldFacts,
  memo: FoldMemo,
): Const | null {
  const items: Const[] = [];
  for (const element of elements) {
    const item = element.kind === 'Starred' ? null : fold(element, facts, memo);
    if (item === null || item.kind === 'module') {
      return null;
    }
    items.push(item);
  }
  return tupleConst(items);
}

function foldUnary(op: ast.UnaryOperator, operand: Const | null, facts: FoldFacts): Const | null {
  if (operand === null) {
    return null;
  }
  if (op === 'Not') {
    const truth = constTruth(operand);
    return truth === null ? null : boolConst(!truth);
  }
  const int = constInt(operand);
  if (int !== null) {
    return intConst(op === 'USub' ? -int : op === 'Invert' ? ~int : int);
  }
  if (op !== 'Invert' && operand.kind === 'float') {
    return floatConst(op === 'USub' ? -operand.value : operand.value);
  }
  if (op === 'USub' && operand.kind === 'complex' && facts.float === 'double') {
    return { kind: 'complex', real: -operand.real, imag: -operand.imag };
  }
  return null;
}

function foldBinary(op: ast.Operator, left: Const, right: Const, facts: FoldFacts): Const | null {
  const a = constInt(left);
  const b = constInt(right);
  if (a !== null && b !== null) {
    return foldIntegers(op, a, b, left, right);
  }
  const x = floatOf(left, facts);
  const y = floatOf(right, facts);
  if (x !== null && y !== null) {
    return foldFloats(op, x, y, facts);
  }
  if (op === 'Add') {
    return foldConcat(left, right);
  }
  if (op === 'Mult') {
    return b !== null ? foldRepeat(left, b) : a !== null ? foldRepeat(right, a) : null;
  }
  return null;
}

function foldIntegers(
  op: ast.Operator,
  a: bigint,
  b: bigint,
  left: Const,
  right: Const,
): Const | null {
  const bools = left.kind !== 'int' && right.kind !== 'int';
  switch (op) {
    case 'Add':
      return bounded(a + b);
    case 'Sub':
      return bounded(a - b);
    case 'Mult':
      return bounded(a * b);
    case 'BitAnd':
      return bools ? boolConst((a & b) !== 0n) : intConst(a & b);
    case 'BitOr':
      return bools ? boolConst((a | b) !== 0n) : intConst(a | b);
    case 'BitXor':
      return bools ? boolConst((a ^ b) !== 0n) : intConst(a ^ b);
    case 'LShift':
      return b >= 0n && b <= BigInt(MAX_INT_BITS) ? bounded(a << b) : null;
    case 'RShift':
      return b >= 0n ? intConst(a >> b) : null;
    case 'FloorDiv':
      return b === 0n ? null : intConst(floorDivide(a, b));
    case 'Mod':
      return b === 0n ? null : intConst(a - floorDivide(a, b) * b);
    case 'Pow':
      return b >= 0n && b <= BigInt(MAX_INT_BITS) && bitLength(a) * Number(b) <= MAX_INT_BITS
        ? intConst(a ** b)
        : null;
    case 'Div':
      // Exact operands in either precision, and one correctly rounded division.
      return b !== 0n && bitLength(a) <= 24 && bitLength(b) <= 24
        ? floatConst(Number(a) / Number(b))
        : null;
    case 'MatMult':
      return null;
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function bounded(value: bigint): Const | null {
  return bitLength(value) <= MAX_INT_BITS ? intConst(value) : null;
}

/** A float, or an integer that is one exactly. */
function floatOf(constant: Const, facts: FoldFacts): number | null {
  if (constant.kind === 'float') {
    return round(constant.value, facts);
  }
  const int = constInt(constant);
  return int !== null && bitLength(int) <= 24 ? Number(int) : null;
}

function round(value: number, facts: FoldFacts): number {
  return facts.float === 'single' ? Math.fround(value) : value;
}

function foldFloats(op: ast.Operator, x: number, y: number, facts: FoldFacts): Const | null {
  const result = op === 'Add' ? x + y : op === 'Sub' ? x - y : op === 'Mult' ? x * y : null;
  if (op === 'Div' && y !== 0) {
    return floatConst(round(x / y, facts));
  }
  return result === null ? null : floatConst(round(result, facts));
}

function foldConcat(left: Const, right: Const): Const | null {
  if (left.kind === 'str' && right.kind === 'str') {
    return left.value.length + right.value.length <= 16 * MAX_TEXT
      ? strConst(left.value + right.value)
      : null;
  }
  if (left.kind === 'bytes' && right.kind === 'bytes') {
    return { kind: 'bytes', value: Uint8Array.from([...left.value, ...right.value]) };
  }
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    return left.items.length + right.items.length <= 16 * MAX_TUPLE
      ? tupleConst([...left.items, ...right.items])
      : null;
  }
  return null;
}

function foldRepeat(constant: Const, times: bigint): Const | null {
  const count = times < 0n ? 0 : times > BigInt(MAX_TEXT) ? MAX_TEXT + 1 : Number(times);
  switch (constant.kind) {
    case 'str':
      return constant.value.length * count <= MAX_TEXT
        ? strConst(constant.value.repeat(count))
        : null;
    case 'bytes':
      return constant.value.length * count <= MAX_TEXT
        ? { kind: 'bytes', value: Uint8Array.from(repeated(Array.from(constant.value), count)) }
        : null;
    case 'tuple':
      return constant.items.length * count <= MAX_TUPLE
        ? tupleConst(repeated(constant.items, count))
        : null;
    default:
      return null;
  }
}

function repeated<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, () => items).flat();
}

function foldBool(node: ast.BoolOp, facts: FoldFacts, memo: FoldMemo): Const | null {
  let value: Const | null = null;
  for (const operand of node.values) {
    value = fold(operand, facts, memo);
    const truth = value === null ? null : constTruth(value);
    if (truth === null) {
      return null;
    }
    if (truth === (node.op === 'Or')) {
      return value;
    }
  }
  return value;
}

function foldCompare(node: ast.Compare, facts: FoldFacts, memo: FoldMemo): Const | null {
  const [op] = node.ops;
  const [other] = node.comparators;
  if (node.ops.length !== 1 || op === undefined || other === undefined) {
    return null;
  }
  const left = fold(node.left, facts, memo);
  const right = left === null ? null : fold(other, facts, memo);
  if (left === null || right === null) {
    return null;
  }
  const result = compareConsts(op, left, right);
  return result === null ? null : boolConst(result);
}

const SINGLETON_KINDS = ['none', 'true', 'false', 'ellipsis'];

function compareConsts(op: ast.CompareOperator, left: Const, right: Const): boolean | null {
  if (op === 'Is' || op === 'IsNot') {
    if (!SINGLETON_KINDS.includes(left.kind) && !SINGLETON_KINDS.includes(right.kind)) {
      return null;
    }
    return isData(left) && isData(right) ? (left.kind === right.kind) === (op === 'Is') : null;
  }
  const order = orderOf(left, right);
  if (order === null) {
    return null;
  }
  switch (op) {
    case 'Eq':
      return order === 0;
    case 'NotEq':
      return order !== 0;
    case 'Lt':
      return order < 0;
    case 'LtE':
      return order <= 0;
    case 'Gt':
      return order > 0;
    case 'GtE':
      return order >= 0;
    default:
      return null;
  }
}

/** The order of two integers or two ASCII strings; null for all else. */
function orderOf(left: Const, right: Const): number | null {
  const a = constInt(left);
  const b = constInt(right);
  if (a !== null && b !== null) {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (left.kind === 'str' && right.kind === 'str' && isAscii(left.value) && isAscii(right.value)) {
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  }
  return null;
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}

function foldSubscript(node: ast.Subscript, facts: FoldFacts, memo: FoldMemo): Const | null {
  const base = memo.get(node.value) ?? null;
  const index = base === null ? null : constInt(fold(node.slice, facts, memo));
  if (base === null || index === null) {
    return null;
  }
  if (base.kind === 'tuple') {
    return at(base.items, index);
  }
  if (base.kind === 'bytes') {
    const byte = at(Array.from(base.value), index);
    return byte === null ? null : intConst(byte);
  }
  if (base.kind === 'str' && isAscii(base.value)) {
    const character = at(base.value, index);
    return character === null ? null : strConst(character);
  }
  return null;
}

function at<Item>(items: ArrayLike<Item>, index: bigint): Item | null {
  const size = BigInt(items.length);
  const position = index < 0n ? index + size : index;
  return position >= 0n && position < size ? (items[Number(position)] ?? null) : null;
}

function foldJoined(node: ast.JoinedStr, facts: FoldFacts, memo: FoldMemo): Const | null {
  let text = '';
  for (const part of node.values) {
    const value =
      part.kind === 'FormattedValue' ? foldFormatted(part, facts, memo) : fold(part, facts, memo);
    if (value?.kind !== 'str') {
      return null;
    }
    text += value.value;
  }
  return strConst(text);
}

/** `{x}` of a constant, without conversion and format. */
function foldFormatted(node: ast.FormattedValue, facts: FoldFacts, memo: FoldMemo): Const | null {
  if (node.conversion !== -1 || node.format_spec !== null) {
    return null;
  }
  const value = fold(node.value, facts, memo);
  const text = value === null ? null : strOfConst(value);
  return text === null ? null : strConst(text);
}
