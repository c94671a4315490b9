/**
 * What stands between the brackets of a subscript.
 */

import type { Expr } from './ast.js';
import { closeBracket } from './brackets.js';
import { syntaxRows } from './diagnostics-table.js';
import { parseExpression, parseNamedExpression } from './expressions.js';
import type { Parser } from './parser-base.js';
import { Token } from './tokens.js';

/**
 * slices: slice !',' | (slice | starred_expression) (',' ...)* [',']
 * The brackets are taken too; a comma makes a tuple.
 */
export function parseSubscript(p: Parser): Expr {
  p.next();
  const start = p.start;
  if (p.at(Token.RightBracket)) {
    p.fail(syntaxRows.emptySubscript, p.previousEnd - 1, p.end, {});
  }
  const starred = p.at(Token.Star);
  const first = parseSlice(p);
  if (!p.at(Token.Comma) && !starred) {
    closeBracket(p, Token.RightBracket, first);
    return first;
  }
  const elts = [first];
  let last: Expr | null = first;
  while (p.accept(Token.Comma)) {
    last = null;
    if (p.at(Token.RightBracket)) {
      break;
    }
    last = parseSlice(p);
    elts.push(last);
  }
  const end = p.previousEnd;
  closeBracket(p, Token.RightBracket, last);
  return { kind: 'Tuple', start, end, elts, ctx: 'Load' };
}

/** slice: [expression] ':' [expression] [':' [expression]] | named_expression | '*' expression */
function parseSlice(p: Parser): Expr {
  const start = p.start;
  if (p.accept(Token.Star)) {
    const value = parseExpression(p);
    return { kind: 'Starred', start, end: p.previousEnd, value, ctx: 'Load' };
  }
  const lower = p.at(Token.Colon) ? null : parseNamedExpression(p);
  if (!p.at(Token.Colon)) {
    return lower!;
  }
  p.next();
  const upper = atPartEnd(p) ? null : parseExpression(p);
  const step = p.accept(Token.Colon) && !atPartEnd(p) ? parseExpression(p) : null;
  return { kind: 'Slice', start, end: p.previousEnd, lower, upper, step };
}

function atPartEnd(p: Parser): boolean {
  return p.at(Token.Colon) || p.at(Token.Comma) || p.at(Token.RightBracket);
}
