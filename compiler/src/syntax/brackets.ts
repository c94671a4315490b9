/**
 * The end of a bracket, and what to say when something else stands there.
 */

import type { Expr } from './ast.js';
import { syntaxRows } from './diagnostics-table.js';
import type { Parser } from './parser-base.js';
import { describeExpression, mightBeComparison } from './targets.js';
import { isAugmentedAssignment, mayBeginExpression, Token } from './tokens.js';
import type { TokenKind } from './tokens.js';

/** Takes the closing bracket. `last` is the item before it, if no comma stands between. */
export function closeBracket(p: Parser, close: TokenKind, last: Expr | null): void {
  if (p.at(close)) {
    p.next();
  } else {
    failAfter(p, last);
  }
}

/** The token after an expression belongs nowhere. */
export function failAfter(p: Parser, last: Expr | null): never {
  p.failIfBroken();
  if (last !== null) {
    if (p.at(Token.Equal)) {
      failAssignment(p, last);
    }
    if (p.bracketsBefore() > 0 && mayBeginExpression(p.kind)) {
      p.fail(syntaxRows.forgottenComma, last.start, p.end, {});
    }
    if (p.at(Token.ColonEqual) || isAugmentedAssignment(p.kind)) {
      p.fail(syntaxRows.namedUnparenthesized, p.start, p.end, {});
    }
  }
  return p.failUnexpected();
}

/** `=` where only an expression may stand. */
export function failAssignment(p: Parser, target: Expr): never {
  if (target.kind === 'Name') {
    p.failAt(syntaxRows.assignmentInExpression, { start: target.start, end: p.end }, {});
  }
  const what = describeExpression(target);
  if (mightBeComparison(target)) {
    p.failAt(syntaxRows.cannotAssignHere, target, { what });
  }
  return p.failUnexpected();
}
