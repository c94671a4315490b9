/** Conditions as jumps: short-circuit operators, comparisons and negations never become values here. */

import { constTruth, smallInt } from '../../analysis/constants.js';
import type { Const } from '../code.js';
import type { Label } from '../ir.js';
import type * as ast from '../../syntax/ast.js';
import { operand, repeatedOperand } from './expressions.js';
import type { Gen } from './gen.js';
import { comparand, lowered } from './operators.js';

const BRANCHES: Partial<Record<ast.CompareOperator, string>> = {
  Lt: 'LT',
  LtE: 'LE',
  Gt: 'GT',
  GtE: 'GE',
  Eq: 'EQ',
  NotEq: 'NE',
};

/** Jumps to the label when the truth of the expression is `sense`; else control goes on behind. */
export function jumpIf(g: Gen, node: ast.Expr, sense: boolean, label: Label): void {
  const constant = g.fold(node);
  const truth = constant === null ? null : constTruth(constant);
  if (truth !== null) {
    if (truth === sense) {
      g.jump(node, 'JMP', label);
    }
    return;
  }
  const saved = g.top;
  switch (node.kind) {
    case 'UnaryOp':
      if (node.op === 'Not') {
        jumpIf(g, node.operand, !sense, label);
      } else {
        jumpOnValue(g, node, sense, label);
      }
      break;
    case 'BoolOp':
      jumpIfBool(g, node, sense, label);
      break;
    case 'Compare':
      jumpIfCompare(g, node, sense, label);
      break;
    case 'IfExp':
      jumpIfConditional(g, node, sense, label);
      break;
    default:
      jumpOnValue(g, node, sense, label);
  }
  g.top = saved;
}

function jumpOnValue(g: Gen, node: ast.Expr, sense: boolean, label: Label): void {
  const { top } = g;
  const register = operand(g, node);
  g.jump(node, sense ? 'JT' : 'JF', label, register);
  g.dies(0, register, top);
}

function jumpIfBool(g: Gen, node: ast.BoolOp, sense: boolean, label: Label): void {
  // `and` is decided by its first false operand, `or` by its first true one.
  const decides = node.op === 'Or';
  const last = node.values.length - 1;
  if (decides === sense) {
    for (const value of node.values) {
      jumpIf(g, value, sense, label);
    }
    return;
  }
  const decided = g.label();
  node.values.forEach((value, i) => {
    if (i < last) {
      jumpIf(g, value, decides, decided);
    } else {
      jumpIf(g, value, sense, label);
    }
  });
  g.place(decided);
}

function jumpIfConditional(g: Gen, node: ast.IfExp, sense: boolean, label: Label): void {
  const otherwise = g.label();
  const end = g.label();
  jumpIf(g, node.test, false, otherwise);
  jumpIf(g, node.body, sense, label);
  g.jump(node, 'JMP', end);
  g.place(otherwise);
  jumpIf(g, node.orelse, sense, label);
  g.place(end);
}

function jumpIfCompare(g: Gen, node: ast.Compare, sense: boolean, label: Label): void {
  const last = node.ops.length - 1;
  const end = g.label();
  let left = -1;
  const base = g.top;
  node.ops.forEach((op, i) => {
    const right = node.comparators[i]!;
    const rest = node.comparators.slice(i);
    const leftNode = i === 0 ? node.left : null;
    const on = i < last ? false : sense;
    const to = i < last && sense ? end : label;
    left = branch(g, node, op, leftNode, left, right, rest, i === last, on, to);
    left = lowered(g, right, left, base);
  });
  g.place(end);
}

/** One comparison of a chain; returns the register of its right operand, which the next one compares. */
function branch(
  g: Gen,
  place: ast.Compare,
  op: ast.CompareOperator,
  leftNode: ast.Expr | null,
  leftRegister: number,
  right: ast.Expr,
  rest: readonly ast.Expr[],
  isLast: boolean,
  sense: boolean,
  label: Label,
): number {
  const comparison = BRANCHES[op];
  const constant = g.fold(right);
  if (leftNode !== null && (op === 'Eq' || op === 'NotEq') && isLast && constant === null) {
    // Equality may be asked from either side: a small number on the left goes into the instruction too.
    const small = smallInt(g.fold(leftNode), 8);
    if (small !== null) {
      g.jump(place, branchName(comparison!, sense, true), label, operand(g, right), small & 255);
      return -1;
    }
  }
  const few = op === 'In' || op === 'NotIn' ? fewNumbers(constant) : null;
  const leftTop = leftNode === null ? Infinity : g.top;
  const left = leftNode === null ? leftRegister : repeatedOperand(g, leftNode, rest);
  if (few !== null && isLast) {
    branchOnNumbers(g, place, left, few, (op === 'In') === sense, label);
    return -1;
  }
  if (comparison !== undefined) {
    const small = smallInt(constant, 8);
    if (small !== null && isLast) {
      g.jump(place, branchName(comparison, sense, true), label, left, small & 255);
      g.dies(0, left, leftTop);
      return -1;
    }
    const rightTop = isLast ? g.top : Infinity;
    const register = repeatedOperand(g, right, rest.slice(1));
    g.jump(place, branchName(comparison, sense, false), label, left, register);
    g.dies(0, left, leftTop);
    g.dies(1, register, rightTop);
    return register;
  }
  if (op === 'Is' || op === 'IsNot') {
    return branchOnIdentity(g, place, left, right, rest, isLast, (op === 'Is') === sense, label);
  }
  const register = comparand(g, op, right, rest.slice(1));
  const result = g.temp();
  g.emit(place, op === 'In' ? 'IN' : 'NOTIN', result, left, register);
  g.jump(place, sense ? 'JT' : 'JF', label, result);
  return register;
}

/** Up to four small numbers of a tuple: comparing with each is quicker than looking into the tuple. */
function fewNumbers(constant: Const | null): number[] | null {
  if (constant?.kind !== 'tuple' || constant.items.length === 0 || constant.items.length > 4) {
    return null;
  }
  const numbers = constant.items.map((item) => smallInt(item, 8));
  return numbers.every((number) => number !== null) ? numbers : null;
}

function branchOnNumbers(
  g: Gen,
  place: ast.Compare,
  left: number,
  numbers: readonly number[],
  whenIn: boolean,
  label: Label,
): void {
  if (whenIn) {
    numbers.forEach((number) => g.jump(place, 'JEQI', label, left, number & 255));
    return;
  }
  const found = g.label();
  numbers.forEach((number, i) => {
    const last = i + 1 === numbers.length;
    g.jump(place, last ? 'JNEQI' : 'JEQI', last ? label : found, left, number & 255);
  });
  g.place(found);
}

function branchOnIdentity(
  g: Gen,
  place: ast.Compare,
  left: number,
  right: ast.Expr,
  rest: readonly ast.Expr[],
  isLast: boolean,
  whenSame: boolean,
  label: Label,
): number {
  if (g.fold(right)?.kind === 'none' && isLast) {
    g.jump(place, whenSame ? 'JNONE' : 'JNOTNONE', label, left);
    return -1;
  }
  const register = repeatedOperand(g, right, rest.slice(1));
  g.jump(place, whenSame ? 'JIS' : 'JISNOT', label, left, register);
  return register;
}

function branchName(comparison: string, sense: boolean, immediate: boolean): string {
  return `J${sense ? '' : 'N'}${comparison}${immediate ? 'I' : ''}`;
}
