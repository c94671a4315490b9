/**
 * Targets of assignment, `for`, `with` and `del`: they are parsed as expressions, then turned into
 * targets here, or reported. What an expression is called in messages is here too.
 */

import { assertNever } from '../source/assert.js';
import type { Expr, ExprContext } from './ast.js';
import { syntaxRows } from './diagnostics-table.js';
import { parseBinary, parseTupleRest } from './expressions.js';
import type { Parser } from './parser-base.js';
import { LOWEST_BINARY, Token } from './tokens.js';

/** The words for an expression in "cannot assign to ...". */
export function describeExpression(expr: Expr): string {
  switch (expr.kind) {
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'Starred':
      return 'starred';
    case 'Name':
      return 'name';
    case 'List':
      return 'list';
    case 'Tuple':
      return 'tuple';
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'expression';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'f-string expression';
    case 'Constant':
      return describeConstant(expr.value);
    case 'Compare':
      return 'comparison';
    case 'IfExp':
      return 'conditional expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Slice':
      return 'slice';
    default:
      return assertNever(expr);
  }
}

function describeConstant(value: { type: string; value?: unknown }): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value === true ? 'True' : 'False';
    case 'ellipsis':
      return 'ellipsis';
    default:
      return 'literal';
  }
}

/** The parser alone may change a node: one that it has just made and nobody else has seen. */
interface Changeable {
  ctx: ExprContext;
}

export type TargetUse = 'assign' | 'for' | 'with' | 'delete';

/**
 * Makes targets of an expression. The first part that cannot be one is reported; parsing goes on
 * in any case.
 */
export function makeTarget(p: Parser, expr: Expr, use: TargetUse): void {
  const culprit = setContext(expr, use === 'delete' ? 'Del' : 'Store', use);
  if (culprit === null) {
    return;
  }
  const what = describeExpression(culprit);
  if (use === 'delete') {
    p.report(syntaxRows.cannotDelete, culprit.start, culprit.end, { what });
  } else if (culprit.kind === 'Yield' || culprit.kind === 'YieldFrom') {
    p.report(syntaxRows.yieldTarget, culprit.start, culprit.end, {});
  } else if (use === 'assign' && culprit === expr && mightBeComparison(culprit)) {
    p.report(syntaxRows.cannotAssignHere, culprit.start, culprit.end, { what });
  } else {
    p.report(syntaxRows.cannotAssign, culprit.start, culprit.end, { what });
  }
}

/** Whether `==` in place of `=` would make sense: not for None, True, False, displays. */
export function mightBeComparison(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Constant':
      return expr.value.type !== 'none' && expr.value.type !== 'bool';
    case 'List':
    case 'Tuple':
    case 'GeneratorExp':
      return false;
    default:
      return true;
  }
}

/** Sets the context of all targets in an expression; gives the part that cannot be one. */
function setContext(expr: Expr, ctx: ExprContext, use: TargetUse): Expr | null {
  switch (expr.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      (expr as Changeable).ctx = ctx;
      return null;
    case 'Tuple':
    case 'List':
      (expr as Changeable).ctx = ctx;
      for (const item of expr.elts) {
        const culprit = setContext(item, ctx, use);
        if (culprit !== null) {
          return culprit;
        }
      }
      return null;
    case 'Starred':
      if (use === 'delete') {
        return expr;
      }
      (expr as Changeable).ctx = ctx;
      return setContext(expr.value, ctx, use);
    default:
      return expr;
  }
}

/**
 * star_targets: star_target (',' star_target)* [',']
 * Where an `in` follows, a target must not be read as a comparison.
 */
export function parseForTarget(p: Parser): Expr {
  const start = p.start;
  const first = parseTargetItem(p);
  const target = p.at(Token.Comma) ? parseTupleRest(p, start, first, parseTargetItem) : first;
  makeTarget(p, target, 'for');
  return target;
}

/** The one target of `with ... as`; a comma after it belongs to the statement. */
export function parseSingleTarget(p: Parser): Expr {
  return parseTargetItem(p);
}

function parseTargetItem(p: Parser): Expr {
  const start = p.start;
  const starred = p.accept(Token.Star);
  const value = parseBinary(p, LOWEST_BINARY);
  return starred ? { kind: 'Starred', start, end: p.previousEnd, value, ctx: 'Load' } : value;
}
