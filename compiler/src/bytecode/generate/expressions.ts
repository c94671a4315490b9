/**
 * Expressions, driven by their destination: `expressionTo` puts the value into a given register, `operand` gives
 * a register that holds it, which is the local's own where the expression is one.
 *
 * A destination that is a variable is written by the last instruction only, since the expression may read the
 * variable, and since an exception must leave it as it was.
 */

import { assertNever } from '../../source/assert.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { anyNode } from '../../analysis/walk.js';
import { awaitInto, yieldFromTo, yieldTo } from './async.js';
import { callTo } from './calls.js';
import { comprehensionTo, generatorExpressionTo } from './comprehensions.js';
import { jumpIf } from './conditions.js';
import { dictTo, listTo, setTo, tupleTo } from './displays.js';
import { formattedTo, joinedTo } from './fstrings.js';
import { lambdaTo } from './functions.js';
import type { Gen } from './gen.js';
import { hoistedRegister } from './hoist.js';
import { loadConst } from './loads.js';
import { binaryTo, compareTo, unaryTo } from './operators.js';
import { sliceTo, subscriptTo } from './subscripts.js';
import { checkPinAttribute } from './pin-checks.js';
import { superAttributeTo } from './super.js';
import {
  directRegister,
  loadName,
  localRegister,
  mangled,
  noteBound,
  storeName,
} from './variables.js';

/** A register with the value: a local in place, or a new temporary. `later` is evaluated before the value is used. */
export function operand(g: Gen, node: ast.Expr, later: readonly (ast.Expr | null)[] = []): number {
  if (node.kind === 'Name' && g.fold(node) === null) {
    const register = localRegister(g, node, node.id);
    if (register !== null && !rebinds(g, node.id, later)) {
      return register;
    }
  }
  if (node.kind === 'NamedExpr' && !rebinds(g, node.target.id, later)) {
    return namedOperand(g, node);
  }
  const dest = g.temp();
  expressionTo(g, node, dest);
  return dest;
}

/** As `operand`; a constant is loaded once for the whole loop. For operators: nothing may write to the register. */
export function repeatedOperand(
  g: Gen,
  node: ast.Expr,
  later: readonly (ast.Expr | null)[] = [],
): number {
  const constant = g.fold(node);
  const register = constant === null ? null : hoistedRegister(g, constant);
  return register ?? operand(g, node, later);
}

/** Whether a later operand of the same expression assigns to the name by `:=`. */
function rebinds(g: Gen, name: string, later: readonly (ast.Expr | null)[]): boolean {
  return later.some(
    (node) =>
      node !== null &&
      anyNode(node, (n) => n.kind === 'NamedExpr' && mangled(g, n.target.id) === mangled(g, name)),
  );
}

/** Evaluates for what it does. */
export function effect(g: Gen, node: ast.Expr): void {
  if (g.fold(node) !== null) {
    return;
  }
  g.scoped(() => operand(g, node));
}

export function expressionTo(g: Gen, node: ast.Expr, dest: number): void {
  const constant = g.fold(node);
  if (constant !== null) {
    loadConst(g, node, dest, constant);
    return;
  }
  const saved = g.top;
  compute(g, node, dest);
  g.top = saved;
}

function compute(g: Gen, node: ast.Expr, dest: number): void {
  switch (node.kind) {
    case 'Constant':
      return; // folded
    case 'Name':
      loadName(g, node, node.id, dest);
      return;
    case 'BinOp':
      binaryTo(g, node, dest);
      return;
    case 'UnaryOp':
      unaryTo(g, node, dest);
      return;
    case 'BoolOp':
      boolTo(g, node, dest);
      return;
    case 'Compare':
      compareTo(g, node, dest);
      return;
    case 'IfExp':
      conditionalTo(g, node, dest);
      return;
    case 'NamedExpr':
      g.move(node, dest, namedOperand(g, node));
      return;
    case 'Call':
    case 'Attribute':
    case 'Subscript':
      postfixTo(g, node, dest);
      return;
    case 'Slice':
      sliceTo(g, node, dest);
      return;
    case 'List':
      listTo(g, node, node.elts, dest);
      return;
    case 'Tuple':
      tupleTo(g, node, node.elts, dest);
      return;
    case 'Set':
      setTo(g, node, node.elts, dest);
      return;
    case 'Dict':
      dictTo(g, node, dest);
      return;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      comprehensionTo(g, node, dest);
      return;
    case 'GeneratorExp':
      generatorExpressionTo(g, node, dest);
      return;
    case 'Lambda':
      lambdaTo(g, node, dest);
      return;
    case 'JoinedStr':
      joinedTo(g, node, dest);
      return;
    case 'FormattedValue':
      formattedTo(g, node, dest);
      return;
    case 'Yield':
      yieldTo(g, node, dest);
      return;
    case 'YieldFrom':
      yieldFromTo(g, node, dest);
      return;
    case 'Await':
      awaitInto(g, node, operand(g, node.value), dest);
      return;
    case 'Starred':
      g.unit.notGenerated(node, 'a starred expression here');
      return;
    default:
      assertNever(node);
  }
}

/** `a.b().c[0]...` is as long as the user likes: the chain is followed in a loop, from its innermost part outwards. */
function postfixTo(g: Gen, node: ast.Call | ast.Attribute | ast.Subscript, dest: number): void {
  const chain: (ast.Call | ast.Attribute | ast.Subscript)[] = [];
  let at: ast.Expr = node;
  while (at.kind === 'Call' || at.kind === 'Attribute' || at.kind === 'Subscript') {
    if (at !== node && (g.fold(at) !== null || endsChain(at))) {
      break;
    }
    chain.push(at);
    at = innerOf(at);
  }
  if (chain.length < CHAIN) {
    partTo(g, node, null, dest);
    return;
  }
  // The value of what is inside comes in a register; no part evaluates it again.
  const value = g.scratch(dest);
  let inner = operand(g, at);
  for (let i = chain.length - 1; i >= 0; i--) {
    const part = chain[i]!;
    const target = i === 0 ? dest : value;
    const saved = g.top;
    partTo(g, part, inner, target);
    g.top = saved;
    inner = target;
  }
}

/** Shorter chains are left to recursion, which knows more of what it sees. */
const CHAIN = 40;

function endsChain(node: ast.Expr): boolean {
  return node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'super';
}

function innerOf(node: ast.Call | ast.Attribute | ast.Subscript): ast.Expr {
  if (node.kind !== 'Call') {
    return node.value;
  }
  return node.func.kind === 'Attribute' ? node.func.value : node.func;
}

/** One call, attribute or subscript; `inner` holds the value of what it applies to, if that is computed already. */
function partTo(
  g: Gen,
  node: ast.Call | ast.Attribute | ast.Subscript,
  inner: number | null,
  dest: number,
): void {
  switch (node.kind) {
    case 'Call':
      callTo(g, node, inner, dest);
      return;
    case 'Attribute':
      attributeTo(g, node, inner, dest);
      return;
    case 'Subscript':
      subscriptTo(g, node, inner, dest);
      return;
  }
}

function attributeTo(g: Gen, node: ast.Attribute, inner: number | null, dest: number): void {
  if (inner === null && superAttributeTo(g, node, dest)) {
    return;
  }
  checkPinAttribute(g, node);
  const object = inner ?? operand(g, node.value);
  emitGetAttribute(g, node, dest, object, node.attr);
}

export function emitGetAttribute(
  g: Gen,
  place: Span,
  dest: number,
  object: number,
  written: string,
): void {
  const name = mangled(g, written);
  g.unit.attributeNames.add(name);
  g.emitConst(place, 'GETATTR', dest, object, 0, { kind: 'attr', name });
}

export function emitSetAttribute(
  g: Gen,
  place: Span,
  object: number,
  written: string,
  source: number,
): void {
  const name = mangled(g, written);
  g.unit.attributeNames.add(name);
  g.emitConst(place, 'SETATTR', object, source, 0, { kind: 'attr', name });
}

/** `and`, `or` as values: each operand but the last is tested where it lies. */
function boolTo(g: Gen, node: ast.BoolOp, dest: number): void {
  const value = g.scratch(dest);
  const end = g.label();
  const branch = node.op === 'And' ? 'JF' : 'JT';
  node.values.forEach((part, i) => {
    expressionTo(g, part, value);
    if (i + 1 < node.values.length) {
      g.jump(part, branch, end, value);
    }
  });
  g.place(end);
  g.move(node, dest, value);
}

function conditionalTo(g: Gen, node: ast.IfExp, dest: number): void {
  const otherwise = g.label();
  const end = g.label();
  jumpIf(g, node.test, false, otherwise);
  expressionTo(g, node.body, dest);
  g.jump(node, 'JMP', end);
  g.place(otherwise);
  expressionTo(g, node.orelse, dest);
  g.place(end);
}

/** `(x := value)`: the value is in x's register afterwards, or in a temporary. */
export function namedOperand(g: Gen, node: ast.NamedExpr): number {
  const register = directRegister(g, node.target.id);
  if (register !== null) {
    expressionTo(g, node.value, register);
    noteBound(g, node.target.id);
    return register;
  }
  const value = operand(g, node.value);
  storeName(g, node.target, node.target.id, value);
  return value;
}
