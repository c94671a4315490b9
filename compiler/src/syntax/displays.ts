/**
 * Atoms in brackets: groups, tuples, lists, sets, dictionaries, comprehensions.
 */

import type { Comprehension, Expr } from './ast.js';
import { closeBracket, failAfter } from './brackets.js';
import { syntaxRows } from './diagnostics-table.js';
import {
  parseBinary,
  parseDisjunction,
  parseExpression,
  parseStarNamedExpression,
  parseYield,
} from './expressions.js';
import type { Parser } from './parser-base.js';
import { parseForTarget } from './targets.js';
import { LOWEST_BINARY, Token } from './tokens.js';
import type { TokenKind } from './tokens.js';

function atComprehension(p: Parser): boolean {
  return p.at(Token.For) || p.at(Token.Async);
}

/** group, tuple, genexp: '(' ... ')' */
export function parseParenthesis(p: Parser): Expr {
  const start = p.start;
  p.next();
  if (p.accept(Token.RightParen)) {
    return { kind: 'Tuple', start, end: p.previousEnd, elts: [], ctx: 'Load' };
  }
  if (p.at(Token.Yield)) {
    const value = parseYield(p);
    closeBracket(p, Token.RightParen, value);
    return value;
  }
  const first = parseStarNamedExpression(p);
  if (p.at(Token.RightParen) && first.kind !== 'Starred') {
    p.next();
    return first;
  }
  if (atComprehension(p)) {
    checkComprehensionItem(p, first);
    const generators = parseComprehensionClauses(p);
    closeBracket(p, Token.RightParen, null);
    return { kind: 'GeneratorExp', start, end: p.previousEnd, elt: first, generators };
  }
  if (p.at(Token.RightParen)) {
    p.failAt(syntaxRows.starredHere, first, {});
  }
  const elts = parseItems(p, first, Token.RightParen);
  return { kind: 'Tuple', start, end: p.previousEnd, elts, ctx: 'Load' };
}

/** list, listcomp: '[' ... ']' */
export function parseBracket(p: Parser): Expr {
  const start = p.start;
  p.next();
  if (p.accept(Token.RightBracket)) {
    return { kind: 'List', start, end: p.previousEnd, elts: [], ctx: 'Load' };
  }
  const first = parseStarNamedExpression(p);
  if (atComprehension(p)) {
    checkComprehensionItem(p, first);
    const generators = parseComprehensionClauses(p);
    closeBracket(p, Token.RightBracket, null);
    return { kind: 'ListComp', start, end: p.previousEnd, elt: first, generators };
  }
  const elts = parseItems(p, first, Token.RightBracket);
  return { kind: 'List', start, end: p.previousEnd, elts, ctx: 'Load' };
}

/** The items after the first, and the closing bracket. */
function parseItems(p: Parser, first: Expr, close: TokenKind): Expr[] {
  const elts = [first];
  let last: Expr | null = first;
  while (p.accept(Token.Comma)) {
    last = null;
    if (p.at(close)) {
      break;
    }
    last = parseStarNamedExpression(p);
    elts.push(last);
    if (atComprehension(p)) {
      p.fail(syntaxRows.comprehensionTarget, first.start, p.previousEnd, {});
    }
  }
  closeBracket(p, close, last);
  return elts;
}

function checkComprehensionItem(p: Parser, item: Expr): void {
  if (item.kind === 'Starred') {
    p.report(syntaxRows.unpackingInComprehension, item.start, item.end, {});
  }
}

/** dict, set, dictcomp, setcomp: '{' ... '}' */
export function parseBrace(p: Parser): Expr {
  const start = p.start;
  p.next();
  if (p.accept(Token.RightBrace)) {
    return { kind: 'Dict', start, end: p.previousEnd, keys: [], values: [] };
  }
  if (p.at(Token.DoubleStar)) {
    return parseDict(p, start, null);
  }
  const first = parseStarNamedExpression(p);
  if (p.at(Token.Colon)) {
    return parseDict(p, start, first);
  }
  if (atComprehension(p)) {
    checkComprehensionItem(p, first);
    const generators = parseComprehensionClauses(p);
    closeBracket(p, Token.RightBrace, null);
    return { kind: 'SetComp', start, end: p.previousEnd, elt: first, generators };
  }
  const elts = parseItems(p, first, Token.RightBrace);
  return { kind: 'Set', start, end: p.previousEnd, elts };
}

/** A dictionary, after its first key, or at a first `**`. */
function parseDict(p: Parser, start: number, firstKey: Expr | null): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  let key = firstKey;
  let last: Expr | null;
  for (;;) {
    const unpacking = key === null ? p.start : -1;
    last = key === null ? parseDictUnpacking(p) : parseDictValue(p, key);
    keys.push(key);
    values.push(last);
    if (atComprehension(p)) {
      return parseDictComp(p, start, key, last, unpacking);
    }
    if (!p.accept(Token.Comma)) {
      break;
    }
    last = null;
    if (p.at(Token.RightBrace)) {
      break;
    }
    key = p.at(Token.DoubleStar) ? null : parseDictKey(p);
  }
  closeBracket(p, Token.RightBrace, last);
  return { kind: 'Dict', start, end: p.previousEnd, keys, values };
}

function parseDictKey(p: Parser): Expr {
  const key = parseExpression(p);
  if (!p.at(Token.Colon)) {
    p.failIfBroken();
    if (p.at(Token.Comma) || p.at(Token.RightBrace)) {
      p.fail(syntaxRows.dictColonMissing, key.start, key.end, {});
    }
    failAfter(p, key);
  }
  return key;
}

function parseDictUnpacking(p: Parser): Expr {
  p.next();
  return parseBinary(p, LOWEST_BINARY);
}

function parseDictValue(p: Parser, key: Expr): Expr {
  if (key.kind === 'Starred') {
    p.fail(syntaxRows.starredHere, key.start, key.end, {});
  }
  p.next();
  if (p.at(Token.RightBrace) || p.at(Token.Comma)) {
    p.fail(syntaxRows.dictValueMissing, p.previousEnd - 1, p.previousEnd, {});
  }
  if (p.at(Token.Star)) {
    p.fail(syntaxRows.dictValueStarred, p.start, p.end, {});
  }
  return parseExpression(p);
}

function parseDictComp(
  p: Parser,
  start: number,
  key: Expr | null,
  value: Expr,
  unpacking: number,
): Expr {
  if (key === null) {
    p.fail(syntaxRows.dictUnpackingInComprehension, unpacking, value.end, {});
  }
  const generators = parseComprehensionClauses(p);
  closeBracket(p, Token.RightBrace, null);
  return { kind: 'DictComp', start, end: p.previousEnd, key, value, generators };
}

/**
 * for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
 */
export function parseComprehensionClauses(p: Parser): Comprehension[] {
  const generators: Comprehension[] = [];
  while (atComprehension(p)) {
    generators.push(parseComprehensionClause(p));
  }
  return generators;
}

function parseComprehensionClause(p: Parser): Comprehension {
  const start = p.start;
  const is_async = p.accept(Token.Async) ? 1 : 0;
  p.expect(Token.For, "'for' after 'async'");
  const target = parseForTarget(p);
  expectIn(p);
  const iter = parseDisjunction(p);
  const ifs: Expr[] = [];
  while (p.accept(Token.If)) {
    ifs.push(parseDisjunction(p));
  }
  return { kind: 'comprehension', start, end: p.previousEnd, target, iter, ifs, is_async };
}

/** Takes the `in` of a `for`. */
export function expectIn(p: Parser): void {
  if (!p.at(Token.In)) {
    p.failIfBroken();
    p.fail(syntaxRows.forInMissing, ...p.place(), { found: p.describeToken() });
  }
  p.next();
}
