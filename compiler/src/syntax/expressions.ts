/**
 * Expressions, from the loosest binding to the tightest. Chains that associate to the left (binary
 * operators, calls, attributes, subscripts) are built in loops, so that their length has no bound.
 */

import type {
  Await,
  BoolOperator,
  CompareOperator,
  Expr,
  ExprContext,
  IfExp,
  Lambda,
  Name,
  UnaryOperator,
  Yield,
  YieldFrom,
} from './ast.js';
import { parseArguments } from './arguments.js';
import { parseBrace, parseBracket, parseParenthesis } from './displays.js';
import { lexicalRows, syntaxRows } from './diagnostics-table.js';
import { parseStrings } from './fstrings.js';
import { numberValue } from './lex-number.js';
import { parseLambdaParameters } from './parameters.js';
import type { Parser } from './parser-base.js';
import { parseSubscript } from './subscripts.js';
import { describeExpression } from './targets.js';
import {
  binaryOperator,
  binaryPrecedence,
  compareOperator,
  isKeyword,
  LOWEST_BINARY,
  mayBeginExpression,
  Token,
  unaryOperator,
} from './tokens.js';

// ---- lists of expressions without brackets ----

/**
 * star_expressions: star_expression (',' star_expression)* [',']
 * A comma makes a tuple.
 */
export function parseStarExpressions(p: Parser): Expr {
  const start = p.start;
  const first = parseStarExpression(p);
  return p.at(Token.Comma) ? parseTupleRest(p, start, first, parseStarExpression) : first;
}

/** The rest of a tuple that has no parentheses, at its first comma. */
export function parseTupleRest(
  p: Parser,
  start: number,
  first: Expr,
  parseItem: (p: Parser) => Expr,
): Expr {
  const elts = [first];
  while (p.accept(Token.Comma)) {
    if (!mayBeginExpression(p.kind) && !p.at(Token.Star)) {
      break;
    }
    elts.push(parseItem(p));
  }
  return { kind: 'Tuple', start, end: p.previousEnd, elts, ctx: 'Load' };
}

/** star_expression: '*' bitwise_or | expression */
export function parseStarExpression(p: Parser): Expr {
  return p.at(Token.Star) ? parseStarred(p) : parseExpression(p);
}

/** star_named_expression: '*' bitwise_or | named_expression */
export function parseStarNamedExpression(p: Parser): Expr {
  return p.at(Token.Star) ? parseStarred(p) : parseNamedExpression(p);
}

export function parseStarred(p: Parser): Expr {
  const start = p.start;
  p.next();
  const value = parseBinary(p, LOWEST_BINARY);
  return { kind: 'Starred', start, end: p.previousEnd, value, ctx: 'Load' };
}

/** named_expression: NAME ':=' expression | expression */
export function parseNamedExpression(p: Parser): Expr {
  const start = p.start;
  const first = p.kind;
  const expr = parseExpression(p);
  if (p.at(Token.ColonEqual)) {
    return parseNamedValue(p, start, expr, first === Token.Name);
  }
  return expr;
}

function parseNamedValue(p: Parser, start: number, target: Expr, bare: boolean): Expr {
  if (target.kind !== 'Name' || !bare) {
    p.failAt(syntaxRows.namedTarget, target, { what: describeExpression(target) });
  }
  p.next();
  const value = parseExpression(p);
  return {
    kind: 'NamedExpr',
    start,
    end: p.previousEnd,
    target: withContext(target, 'Store'),
    value,
  };
}

function withContext(name: Name, ctx: ExprContext): Name {
  return { kind: 'Name', start: name.start, end: name.end, id: name.id, ctx };
}

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
export function parseYield(p: Parser): Yield | YieldFrom {
  const start = p.start;
  p.next();
  if (p.accept(Token.From)) {
    const value = parseExpression(p);
    return { kind: 'YieldFrom', start, end: p.previousEnd, value };
  }
  const hasValue = mayBeginExpression(p.kind) || p.at(Token.Star);
  const end = p.previousEnd;
  const value = hasValue ? parseStarExpressions(p) : null;
  return { kind: 'Yield', start, end: value === null ? end : p.previousEnd, value };
}

// ---- operators ----

/**
 * expression: disjunction 'if' disjunction 'else' expression | disjunction | lambda
 */
export function parseExpression(p: Parser): Expr {
  if (p.at(Token.Lambda)) {
    return parseLambda(p);
  }
  const start = p.start;
  const body = parseDisjunction(p);
  return p.at(Token.If) ? parseConditional(p, start, body) : body;
}

function parseConditional(p: Parser, start: number, body: Expr): IfExp {
  p.next();
  const test = parseDisjunction(p);
  if (!p.at(Token.Else)) {
    p.failIfBroken();
    p.fail(syntaxRows.missingElse, start, p.previousEnd, {});
  }
  p.next();
  p.enter();
  const orelse = parseExpression(p);
  p.leave();
  return { kind: 'IfExp', start, end: p.previousEnd, test, body, orelse };
}

/** lambda: 'lambda' [lambda_params] ':' expression */
function parseLambda(p: Parser): Lambda {
  const start = p.start;
  p.next();
  const args = parseLambdaParameters(p);
  if (p.openBrackets.length === p.fieldDepth && p.at(Token.Colon)) {
    p.fail(syntaxRows.lambdaNeedsParentheses, start, p.end, {});
  }
  p.expect(Token.Colon, "':'");
  p.enter();
  const body = parseExpression(p);
  p.leave();
  return { kind: 'Lambda', start, end: p.previousEnd, args, body };
}

/** disjunction: conjunction ('or' conjunction)* */
export function parseDisjunction(p: Parser): Expr {
  const start = p.start;
  const left = parseConjunction(p);
  return p.at(Token.Or) ? parseBoolRest(p, start, left, 'Or') : left;
}

/** conjunction: inversion ('and' inversion)* */
function parseConjunction(p: Parser): Expr {
  const start = p.start;
  const left = parseInversion(p);
  return p.at(Token.And) ? parseBoolRest(p, start, left, 'And') : left;
}

function parseBoolRest(p: Parser, start: number, first: Expr, op: BoolOperator): Expr {
  const values = [first];
  if (op === 'Or') {
    while (p.accept(Token.Or)) {
      values.push(parseConjunction(p));
    }
  } else {
    while (p.accept(Token.And)) {
      values.push(parseInversion(p));
    }
  }
  return { kind: 'BoolOp', start, end: p.previousEnd, op, values };
}

/** inversion: 'not' inversion | comparison */
function parseInversion(p: Parser): Expr {
  return p.at(Token.Not) ? parseNot(p) : parseComparison(p);
}

function parseNot(p: Parser): Expr {
  const starts: number[] = [];
  while (p.at(Token.Not)) {
    p.enter();
    starts.push(p.start);
    p.next();
  }
  let operand = parseComparison(p);
  for (const start of starts.reverse()) {
    operand = { kind: 'UnaryOp', start, end: p.previousEnd, op: 'Not', operand };
    p.leave();
  }
  return operand;
}

/** comparison: bitwise_or (compare_op bitwise_or)* */
function parseComparison(p: Parser): Expr {
  const start = p.start;
  const left = parseBinary(p, LOWEST_BINARY);
  return compareOperator(p.kind) !== null || p.at(Token.Not)
    ? parseCompareRest(p, start, left)
    : left;
}

function parseCompareRest(p: Parser, start: number, left: Expr): Expr {
  const ops: CompareOperator[] = [];
  const comparators: Expr[] = [];
  for (let op = takeCompareOperator(p); op !== null; op = takeCompareOperator(p)) {
    ops.push(op);
    comparators.push(parseBinary(p, LOWEST_BINARY));
  }
  return { kind: 'Compare', start, end: p.previousEnd, left, ops, comparators };
}

function takeCompareOperator(p: Parser): CompareOperator | null {
  if (p.at(Token.Not)) {
    p.next();
    p.expect(Token.In, "'in' after 'not'");
    return 'NotIn';
  }
  const op = compareOperator(p.kind);
  if (op === null) {
    return null;
  }
  p.next();
  return op === 'Is' && p.accept(Token.Not) ? 'IsNot' : op;
}

/**
 * bitwise_or and what binds tighter, down to term: the binary operators that associate to the
 * left, by precedence climbing.
 */
export function parseBinary(p: Parser, lowest: number): Expr {
  const start = p.start;
  let left = parseFactor(p);
  for (;;) {
    const precedence = binaryPrecedence(p.kind);
    if (precedence < lowest || precedence === 0) {
      return left;
    }
    const op = binaryOperator(p.kind)!;
    p.next();
    const right = parseBinary(p, precedence + 1);
    left = { kind: 'BinOp', start, end: p.previousEnd, left, op, right };
  }
}

/** factor: ('+' | '-' | '~') factor | power */
function parseFactor(p: Parser): Expr {
  const op = unaryOperator(p.kind);
  return op === null ? parsePower(p) : parseUnary(p, op);
}

function parseUnary(p: Parser, first: UnaryOperator): Expr {
  const operators: { op: UnaryOperator; start: number }[] = [];
  for (let op: UnaryOperator | null = first; op !== null; op = unaryOperator(p.kind)) {
    p.enter();
    operators.push({ op, start: p.start });
    p.next();
  }
  let operand = parsePower(p);
  for (const { op, start } of operators.reverse()) {
    operand = { kind: 'UnaryOp', start, end: p.previousEnd, op, operand };
    p.leave();
  }
  return operand;
}

/** power: await_primary ['**' factor] */
function parsePower(p: Parser): Expr {
  const start = p.start;
  const left = p.at(Token.Await) ? parseAwait(p) : parsePrimary(p);
  if (!p.at(Token.DoubleStar)) {
    return left;
  }
  p.next();
  p.enter();
  const right = parseFactor(p);
  p.leave();
  return { kind: 'BinOp', start, end: p.previousEnd, left, op: 'Pow', right };
}

/** await_primary: 'await' primary */
function parseAwait(p: Parser): Await {
  const start = p.start;
  p.next();
  const value = parsePrimary(p);
  return { kind: 'Await', start, end: p.previousEnd, value };
}

// ---- primaries ----

/** primary: atom ('.' NAME | '(' arguments ')' | '[' slices ']')* */
export function parsePrimary(p: Parser): Expr {
  const start = p.start;
  let value = parseAtom(p);
  for (;;) {
    switch (p.kind) {
      case Token.Dot: {
        p.next();
        const attr = p.expectName("an attribute's name after '.'");
        value = { kind: 'Attribute', start, end: p.previousEnd, value, attr, ctx: 'Load' };
        break;
      }
      case Token.LeftParen: {
        const { args, keywords } = parseArguments(p);
        value = { kind: 'Call', start, end: p.previousEnd, func: value, args, keywords };
        break;
      }
      case Token.LeftBracket: {
        const slice = parseSubscript(p);
        value = { kind: 'Subscript', start, end: p.previousEnd, value, slice, ctx: 'Load' };
        break;
      }
      default:
        return value;
    }
  }
}

/** atom: NAME | NUMBER | strings | 'True' | 'False' | 'None' | '...' | '(' | '[' | '{' displays */
function parseAtom(p: Parser): Expr {
  const start = p.start;
  switch (p.kind) {
    case Token.Name: {
      const id = p.nameText();
      const end = p.end;
      p.next();
      return { kind: 'Name', start, end, id, ctx: 'Load' };
    }
    case Token.Number: {
      const end = p.end;
      const value = numberValue(p.text, start, end);
      p.next();
      return { kind: 'Constant', start, end, value, kind_prefix: null };
    }
    case Token.String:
    case Token.FStringStart:
      return parseStrings(p);
    case Token.LeftParen:
      return parseParenthesis(p);
    case Token.LeftBracket:
      return parseBracket(p);
    case Token.LeftBrace:
      return parseBrace(p);
    case Token.None:
      return constant(p, noneValue);
    case Token.True:
      return constant(p, trueValue);
    case Token.False:
      return constant(p, falseValue);
    case Token.Ellipsis:
      return constant(p, ellipsisValue);
    default:
      return failAtom(p);
  }
}

export const noneValue = { type: 'none' } as const;
export const trueValue = { type: 'bool', value: true } as const;
export const falseValue = { type: 'bool', value: false } as const;
const ellipsisValue = { type: 'ellipsis' } as const;

function constant(
  p: Parser,
  value: typeof noneValue | typeof trueValue | typeof falseValue | typeof ellipsisValue,
): Expr {
  const { start, end } = p;
  p.next();
  return { kind: 'Constant', start, end, value, kind_prefix: null };
}

/** Says what is wrong where an expression should begin. */
function failAtom(p: Parser): never {
  p.failIfBroken();
  const depth = p.openBrackets.length + (p.at(Token.RightBrace) ? 1 : 0);
  if (p.fieldDepth >= 0 && depth === p.fieldDepth) {
    p.fail(syntaxRows.fieldStart, ...p.place(), {});
  }
  if (p.at(Token.Star)) {
    p.fail(syntaxRows.starredHere, p.start, p.end, {});
  }
  if (p.at(Token.DoubleStar)) {
    p.fail(syntaxRows.doubleStarredHere, p.start, p.end, {});
  }
  if (p.at(Token.EndOfFile) && p.openBrackets.length > 0) {
    const open = p.openBrackets[p.openBrackets.length - 1]!;
    p.fail(lexicalRows.neverClosed, open, open + 1, { bracket: p.text.charAt(open) });
  }
  if (isKeyword(p.kind) && !p.at(Token.Yield)) {
    const keyword = p.tokenText();
    if (statementMayFollow(p)) {
      p.fail(syntaxRows.keywordAsName, p.start, p.end, { keyword });
    }
  }
  if (p.at(Token.NewLine) || p.at(Token.RightParen) || p.at(Token.RightBracket)) {
    p.failIfMisspelled();
    p.failIfForeign(p.previousEnd - 2);
    p.fail(syntaxRows.expectedExpression, ...p.place(), { found: p.describeToken() });
  }
  return p.failUnexpected();
}

/** A keyword in the place of a name: `class = 3`, `f(from=1)`. */
function statementMayFollow(p: Parser): boolean {
  return /^\s*(=[^=]|[.,)\]])/.test(p.text.slice(p.end, p.end + 20));
}
