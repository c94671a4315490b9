/** Arithmetic and comparison as values, with the forms that take a small number or a constant. */

import type { Const } from '../code.js';
import { constKey, smallInt, tupleConst } from '../../analysis/constants.js';
import { foldTuple } from '../../analysis/fold.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { operand, repeatedOperand } from './expressions.js';
import type { Gen } from './gen.js';
import { hoistedRegister } from './hoist.js';
import { loadConst } from './loads.js';

const BINARY: Readonly<Record<ast.Operator, string>> = {
  Add: 'ADD',
  Sub: 'SUB',
  Mult: 'MUL',
  Div: 'TRUEDIV',
  FloorDiv: 'FLOORDIV',
  Mod: 'MOD',
  Pow: 'POW',
  LShift: 'LSHIFT',
  RShift: 'RSHIFT',
  BitAnd: 'AND',
  BitOr: 'OR',
  BitXor: 'XOR',
  MatMult: 'MATMUL',
};
const COMPARE: Readonly<Record<ast.CompareOperator, string>> = {
  Lt: 'LT',
  LtE: 'LE',
  Gt: 'GT',
  GtE: 'GE',
  Eq: 'EQ',
  NotEq: 'NE',
  Is: 'IS',
  IsNot: 'ISNOT',
  In: 'IN',
  NotIn: 'NOTIN',
};
const UNARY = { USub: 'NEG', UAdd: 'POS', Invert: 'INVERT', Not: 'NOT' } as const;

const IMMEDIATE = new Set([
  'ADD',
  'SUB',
  'MUL',
  'FLOORDIV',
  'MOD',
  'LSHIFT',
  'RSHIFT',
  'AND',
  'OR',
  'XOR',
]);
const CONSTANT = new Set(['ADD', 'SUB', 'MUL', 'TRUEDIV', 'AND', 'XOR']);
const IMMEDIATE_LEFT = new Set(['ADD', 'SUB', 'MUL']);
const CONSTANT_LEFT = new Set(['ADD', 'SUB', 'MUL', 'TRUEDIV']);

/** `a + b + c + ...` may be of any length: from the innermost pair outwards, in a loop. */
export function binaryTo(g: Gen, node: ast.BinOp, dest: number): void {
  const chain: ast.BinOp[] = [node];
  let left: ast.Expr = node.left;
  while (left.kind === 'BinOp' && g.fold(left) === null) {
    chain.push(left);
    left = left.left;
  }
  chain.reverse();
  const partial = chain.length > 1 ? g.scratch(dest) : dest;
  let value = -1;
  chain.forEach((part, i) => {
    const target = i + 1 === chain.length ? dest : partial;
    const saved = g.top;
    if (i === 0) {
      firstBinaryTo(g, part, chain, target);
    } else {
      emitBinary(g, part, BINARY[part.op], target, value, value, part.right);
    }
    g.top = saved;
    value = target;
  });
}

function firstBinaryTo(g: Gen, node: ast.BinOp, chain: readonly ast.BinOp[], dest: number): void {
  const name = BINARY[node.op];
  const left = g.fold(node.left);
  if (left !== null && g.fold(node.right) === null) {
    const small = smallInt(left, 8);
    if (small !== null && IMMEDIATE_LEFT.has(name)) {
      g.emit(node, `${name}IR`, dest, operand(g, node.right), small & 255);
      return;
    }
    if (CONSTANT_LEFT.has(name) && isPlain(left)) {
      g.emitConst(node, `${name}KR`, dest, operand(g, node.right), 0, left);
      return;
    }
  }
  const { top } = g;
  const value = repeatedOperand(g, node.left, [
    node.right,
    ...chain.slice(1).map((part) => part.right),
  ]);
  emitBinary(g, node, name, dest, value, top, node.right);
}

/** Natives and functions have no place in the constant forms: their operands are numbers and texts. */
function isPlain(constant: Const): boolean {
  return constant.kind === 'int' || constant.kind === 'float' || constant.kind === 'str';
}

/** `left` is a temporary that nothing else needs where its number is not below `leftTop`. */
function emitBinary(
  g: Gen,
  place: Span,
  name: string,
  dest: number,
  left: number,
  leftTop: number,
  right: ast.Expr,
): void {
  const base = name.startsWith('I') && name !== 'INVERT' ? name.slice(1) : name;
  const constant = g.fold(right);
  const small = smallInt(constant, 8);
  if (small !== null && IMMEDIATE.has(base)) {
    g.emit(place, `${name}I`, dest, left, small & 255);
  } else if (constant !== null && CONSTANT.has(base) && isPlain(constant)) {
    g.emitConst(place, `${name}K`, dest, left, 0, constant);
  } else {
    const { top } = g;
    const register = repeatedOperand(g, right);
    g.emit(place, name, dest, left, register);
    g.dies(2, register, top);
  }
  g.dies(1, left, leftTop);
}

/** `dest = left op= right`: the in-place form of the operator. */
export function inplaceTo(
  g: Gen,
  place: Span,
  op: ast.Operator,
  dest: number,
  left: number,
  right: ast.Expr,
): void {
  g.scoped(() => {
    emitBinary(g, place, `I${BINARY[op]}`, dest, left, Infinity, right);
  });
}

export function unaryTo(g: Gen, node: ast.UnaryOp, dest: number): void {
  g.emit(node, UNARY[node.op], dest, operand(g, node.operand));
}

/** Comparisons as values. In a chain each operand is evaluated once, and the first false result ends it. */
export function compareTo(g: Gen, node: ast.Compare, dest: number): void {
  const result = node.ops.length > 1 ? g.scratch(dest) : dest;
  const end = g.label();
  const base = g.top;
  let left = operand(g, node.left, node.comparators);
  node.ops.forEach((op, i) => {
    const right = comparand(g, op, node.comparators[i]!, node.comparators.slice(i + 1));
    g.emit(node, COMPARE[op], result, left, right);
    if (i + 1 < node.ops.length) {
      g.jump(node, 'JF', end, result);
    }
    left = lowered(g, node, right, base);
  });
  g.place(end);
  g.move(node, dest, result);
}

/** Temporaries that a chain takes before it goes back to where it began. */
const CHAIN = 16;

/** What the next comparison of a chain compares, above `base`: all else there is not needed any more. */
export function lowered(g: Gen, place: Span, register: number, base: number): number {
  if (register < base + CHAIN || register >= g.top) {
    return register;
  }
  g.move(place, base, register);
  g.top = base + 1;
  return base;
}

/** The right operand; what `in` looks into may be a constant where it is a display of constants that no later comparison of the chain sees. */
export function comparand(
  g: Gen,
  op: ast.CompareOperator,
  node: ast.Expr,
  later: readonly ast.Expr[],
): number {
  const isDisplay = node.kind === 'List' || node.kind === 'Set';
  if ((op === 'In' || op === 'NotIn') && isDisplay && later.length === 0) {
    const items = node.elts.length > 0 ? foldTuple(node.elts, g.facts, g.memo) : null;
    if (items?.kind === 'tuple') {
      const set = node.kind === 'Set';
      // A set asks for the hash of what is looked for, which may refuse: a tuple does not do in its place.
      if (set && !items.items.every(hasKnownHash)) {
        return repeatedOperand(g, node, later);
      }
      const constant: Const = set
        ? {
            kind: 'frozenset',
            items: [...new Map(items.items.map((item) => [constKey(item), item])).values()],
          }
        : tupleConst(items.items);
      const hoisted = hoistedRegister(g, constant);
      if (hoisted !== null) {
        return hoisted;
      }
      const dest = g.temp();
      loadConst(g, node, dest, constant);
      return dest;
    }
  }
  return repeatedOperand(g, node, later);
}

/** What a set in flash may hold: elements whose hashes are known when the program is built. */
function hasKnownHash(item: Const): boolean {
  return item.kind === 'str' || item.kind === 'name' || smallInt(item, 31) !== null;
}
