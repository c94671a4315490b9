/**
 * The arguments of a call, and the bases of a class.
 */

import type { Expr, Keyword } from './ast.js';
import { parseComprehensionClauses } from './displays.js';
import { syntaxRows } from './diagnostics-table.js';
import { closeBracket } from './brackets.js';
import { parseExpression, parseNamedExpression } from './expressions.js';
import type { Parser } from './parser-base.js';
import { describeExpression } from './targets.js';
import { Token } from './tokens.js';

export interface ParsedArguments {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

interface Arguments {
  readonly args: Expr[];
  readonly keywords: Keyword[];
}

const noArguments: ParsedArguments = { args: [], keywords: [] };

/**
 * arguments: '(' [argument (',' argument)* [',']] ')'
 * argument: NAME '=' expression | '*' expression | '**' expression | named_expression | genexp
 */
export function parseArguments(p: Parser): ParsedArguments {
  const open = p.start;
  p.next();
  if (p.accept(Token.RightParen)) {
    return noArguments;
  }
  const result: Arguments = { args: [], keywords: [] };
  let last: Expr | null;
  for (;;) {
    last = parseArgument(p, open, result);
    if (!p.accept(Token.Comma)) {
      break;
    }
    last = null;
    if (p.at(Token.RightParen)) {
      break;
    }
  }
  closeBracket(p, Token.RightParen, last);
  return result;
}

/** Reads one argument and gives its expression. */
function parseArgument(p: Parser, open: number, result: Arguments): Expr {
  const start = p.start;
  if (p.at(Token.Star)) {
    return parseUnpacked(p, result);
  }
  if (p.accept(Token.DoubleStar)) {
    const value = parseExpression(p);
    result.keywords.push({ kind: 'keyword', start, end: p.previousEnd, arg: null, value });
    return value;
  }
  const bare = p.at(Token.Name);
  const value = parseNamedExpression(p);
  if (p.at(Token.Equal)) {
    return parseKeyword(p, start, value, bare, result);
  }
  if (p.at(Token.For) || p.at(Token.Async)) {
    const generator = parseGenerator(p, open, start, value, result);
    result.args.push(generator);
    return generator;
  }
  checkPosition(p, value, result.keywords);
  result.args.push(value);
  return value;
}

function parseUnpacked(p: Parser, result: Arguments): Expr {
  const start = p.start;
  p.next();
  const value = parseExpression(p);
  const starred: Expr = { kind: 'Starred', start, end: p.previousEnd, value, ctx: 'Load' };
  if (result.keywords.some((keyword) => keyword.arg === null)) {
    p.report(syntaxRows.unpackingAfterUnpacking, start, p.previousEnd, {});
  }
  result.args.push(starred);
  return starred;
}

function checkPosition(p: Parser, value: Expr, keywords: readonly Keyword[]): void {
  if (keywords.length === 0) {
    return;
  }
  const row = keywords.some((keyword) => keyword.arg === null)
    ? syntaxRows.positionalAfterUnpacking
    : syntaxRows.positionalAfterKeyword;
  p.report(row, value.start, value.end, {});
}

function parseKeyword(
  p: Parser,
  start: number,
  name: Expr,
  bare: boolean,
  result: Arguments,
): Expr {
  if (name.kind !== 'Name' || !bare) {
    const literal = name.kind === 'Constant' && /none|bool/.test(name.value.type);
    if (literal) {
      p.failAt(syntaxRows.cannotAssign, name, { what: describeExpression(name) });
    }
    p.fail(syntaxRows.keywordIsExpression, start, p.end, {});
  }
  p.next();
  if (p.at(Token.Comma) || p.at(Token.RightParen)) {
    p.fail(syntaxRows.argumentValueMissing, start, p.previousEnd, { name: name.id });
  }
  const value = parseExpression(p);
  if (p.at(Token.For) || p.at(Token.Async)) {
    p.fail(syntaxRows.assignmentInExpression, start, p.previousEnd, {});
  }
  result.keywords.push({ kind: 'keyword', start, end: p.previousEnd, arg: name.id, value });
  return value;
}

/** A generator expression without parentheses of its own: it must be the only argument. */
function parseGenerator(
  p: Parser,
  open: number,
  start: number,
  elt: Expr,
  result: ParsedArguments,
): Expr {
  const generators = parseComprehensionClauses(p);
  const alone = result.args.length === 0 && result.keywords.length === 0;
  if (!alone || p.at(Token.Comma)) {
    p.report(syntaxRows.generatorParentheses, start, p.previousEnd, {});
  }
  const closed = p.at(Token.RightParen) && alone;
  const span = closed ? { start: open, end: p.end } : { start, end: p.previousEnd };
  return { kind: 'GeneratorExp', start: span.start, end: span.end, elt, generators };
}
