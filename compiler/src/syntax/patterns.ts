/**
 * The match statement and its patterns.
 */

import type { ConstantValue, Expr, MatchCase, Pattern, Stmt, UnaryOp } from './ast.js';
import { endBlock, endOfBlock, parseBlock } from './blocks.js';
import { closeBracket } from './brackets.js';
import { expectColon } from './compound.js';
import { syntaxRows } from './diagnostics-table.js';
import {
  falseValue,
  noneValue,
  parseNamedExpression,
  parseStarNamedExpression,
  parseTupleRest,
  trueValue,
} from './expressions.js';
import { lineOf } from '../source/span.js';
import { parseStrings } from './fstrings.js';
import { numberValue } from './lex-number.js';
import { StatementGivenUp } from './parser-base.js';
import type { Parser } from './parser-base.js';
import { Token } from './tokens.js';
import type { TokenKind } from './tokens.js';

// ---- the statement ----

/**
 * match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
 * Null if the word is an ordinary name here.
 */
export function parseMatch(p: Parser): Stmt | null {
  const start = p.start;
  const state = p.save();
  p.next();
  const certainty = matchFollows(p.kind);
  const subject = certainty === 'yes' ? parseSubject(p) : certainty === 'no' ? null : trySubject(p);
  if (subject === null) {
    p.restore(state);
    return null;
  }
  expectColon(p, subject);
  if (!p.at(Token.NewLine)) {
    p.failExpected('end of line');
  }
  p.next();
  return parseCases(p, start, subject);
}

/** Whether the token after `match` tells that it is the statement's keyword. */
function matchFollows(kind: TokenKind): 'yes' | 'no' | 'maybe' {
  switch (kind) {
    case Token.Name:
    case Token.Number:
    case Token.String:
    case Token.FStringStart:
    case Token.LeftBrace:
    case Token.Tilde:
    case Token.Await:
    case Token.Lambda:
    case Token.None:
    case Token.True:
    case Token.False:
    case Token.Ellipsis:
      return 'yes';
    case Token.LeftParen:
    case Token.LeftBracket:
    case Token.Minus:
    case Token.Plus:
    case Token.Star:
    case Token.Not:
      return 'maybe';
    default:
      return 'no';
  }
}

/** `match (x):` and a line end is the statement, `match (x)` a call. */
function trySubject(p: Parser): Expr | null {
  try {
    const subject = parseSubject(p);
    const colon = p.save();
    if (p.accept(Token.Colon) && p.at(Token.NewLine)) {
      p.restore(colon);
      return subject;
    }
  } catch (error) {
    if (!(error instanceof StatementGivenUp)) {
      throw error;
    }
    p.nesting = 0;
  }
  return null;
}

/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function parseSubject(p: Parser): Expr {
  const start = p.start;
  const first = parseStarNamedExpression(p);
  if (p.at(Token.Comma)) {
    return parseTupleRest(p, start, first, parseStarNamedExpression);
  }
  if (first.kind === 'Starred') {
    p.failAt(syntaxRows.starredHere, first, {});
  }
  return first;
}

function parseCases(p: Parser, start: number, subject: Expr): Stmt {
  const cases: MatchCase[] = [];
  if (!p.at(Token.Indent)) {
    const line = lineOf(p.file, start);
    p.report(syntaxRows.expectedBlock, ...p.place(), { what: "'match' statement", line });
    while (p.atWord('case')) {
      cases.push(parseCase(p));
    }
    return { kind: 'Match', start, end: subject.end, subject, cases };
  }
  p.next();
  while (p.atWord('case')) {
    cases.push(parseCase(p));
  }
  if (cases.length === 0 || !p.at(Token.Dedent)) {
    p.failIfBroken();
    p.report(syntaxRows.missingCase, ...p.place(), { line: lineOf(p.file, start) });
    skipBlock(p);
  }
  endBlock(p);
  const end = cases[cases.length - 1]?.end ?? subject.end;
  return { kind: 'Match', start, end, subject, cases };
}

/** To the end of the block that the lexer is in. */
function skipBlock(p: Parser): void {
  let depth = 0;
  while (!p.at(Token.EndOfFile) && (depth > 0 || !p.at(Token.Dedent))) {
    depth += p.at(Token.Indent) ? 1 : p.at(Token.Dedent) ? -1 : 0;
    p.skipToken();
  }
}

/** case_block: "case" patterns ['if' named_expression] ':' block */
function parseCase(p: Parser): MatchCase {
  const start = p.start;
  p.next();
  const pattern = parsePatterns(p);
  const guard = p.accept(Token.If) ? parseNamedExpression(p) : null;
  expectColon(p, guard);
  const body = parseBlock(p, "'case' statement", start);
  return { kind: 'match_case', start, end: endOfBlock(p, start), pattern, guard, body };
}

// ---- patterns ----

/** patterns: open_sequence_pattern | pattern */
function parsePatterns(p: Parser): Pattern {
  const start = p.start;
  const first = parseStarPattern(p);
  if (!p.at(Token.Comma)) {
    if (first.kind === 'MatchStar') {
      // A star alone, without a comma, is no sequence.
      p.failUnexpected();
    }
    return first;
  }
  const patterns = [first];
  while (p.accept(Token.Comma)) {
    if (p.at(Token.Colon) || p.at(Token.If)) {
      break;
    }
    patterns.push(parseStarPattern(p));
  }
  return { kind: 'MatchSequence', start, end: p.previousEnd, patterns };
}

/** maybe_star_pattern: '*' NAME | pattern */
function parseStarPattern(p: Parser): Pattern {
  if (!p.at(Token.Star)) {
    return parsePattern(p);
  }
  const start = p.start;
  p.next();
  const name = p.expectName("a name after '*'");
  return { kind: 'MatchStar', start, end: p.previousEnd, name: name === '_' ? null : name };
}

/** pattern: or_pattern ['as' NAME] */
function parsePattern(p: Parser): Pattern {
  const start = p.start;
  const pattern = parseOrPattern(p);
  if (!p.accept(Token.As)) {
    return pattern;
  }
  if (!p.at(Token.Name)) {
    p.failIfBroken();
    p.fail(syntaxRows.patternTarget, ...p.place(), {});
  }
  if (p.atWord('_')) {
    p.fail(syntaxRows.patternUnderscore, p.start, p.end, {});
  }
  const name = p.nameText();
  const nameStart = p.start;
  p.next();
  if (p.at(Token.Dot) || p.at(Token.LeftParen)) {
    p.fail(syntaxRows.patternTarget, nameStart, p.end, {});
  }
  return { kind: 'MatchAs', start, end: p.previousEnd, pattern, name };
}

/** or_pattern: closed_pattern ('|' closed_pattern)* */
function parseOrPattern(p: Parser): Pattern {
  const start = p.start;
  const first = parseClosedPattern(p);
  if (!p.at(Token.Bar)) {
    return first;
  }
  const patterns = [first];
  while (p.accept(Token.Bar)) {
    patterns.push(parseClosedPattern(p));
  }
  return { kind: 'MatchOr', start, end: p.previousEnd, patterns };
}

/** closed_pattern: literal, capture, value, group, sequence, mapping or class pattern */
function parseClosedPattern(p: Parser): Pattern {
  switch (p.kind) {
    case Token.Number:
    case Token.Minus:
    case Token.String:
    case Token.FStringStart: {
      const start = p.start;
      const value = parseLiteral(p);
      return { kind: 'MatchValue', start, end: p.previousEnd, value };
    }
    case Token.None:
      return singleton(p, noneValue);
    case Token.True:
      return singleton(p, trueValue);
    case Token.False:
      return singleton(p, falseValue);
    case Token.Name:
      return parseNamePattern(p);
    case Token.LeftParen:
      return parseGroupPattern(p);
    case Token.LeftBracket:
      return parseListPattern(p);
    case Token.LeftBrace:
      return parseMappingPattern(p);
    default:
      p.failIfBroken();
      return p.fail(syntaxRows.patternValue, ...p.place(), { found: p.describeToken() });
  }
}

function singleton(p: Parser, value: ConstantValue): Pattern {
  const { start, end } = p;
  p.next();
  return { kind: 'MatchSingleton', start, end, value };
}

/** literal_expr: signed_number | complex_number | strings */
function parseLiteral(p: Parser): Expr {
  if (p.at(Token.String) || p.at(Token.FStringStart)) {
    const value = parseStrings(p);
    if (value.kind === 'JoinedStr') {
      p.failAt(syntaxRows.patternFString, value, {});
    }
    return value;
  }
  const start = p.start;
  const left = parseSignedNumber(p);
  if (!p.at(Token.Plus) && !p.at(Token.Minus)) {
    return left;
  }
  const op = p.at(Token.Plus) ? 'Add' : 'Sub';
  if (numberType(left) === 'complex') {
    p.failAt(syntaxRows.patternImaginary, left, { part: 'real' });
  }
  p.next();
  const right = parseNumber(p);
  if (numberType(right) !== 'complex') {
    p.failAt(syntaxRows.patternImaginary, right, { part: 'imaginary' });
  }
  return { kind: 'BinOp', start, end: p.previousEnd, left, op, right };
}

function numberType(expr: Expr): string {
  const number = expr.kind === 'UnaryOp' ? expr.operand : expr;
  return number.kind === 'Constant' ? number.value.type : '';
}

/** signed_number: ['-'] NUMBER */
function parseSignedNumber(p: Parser): Expr {
  if (!p.at(Token.Minus)) {
    return parseNumber(p);
  }
  const start = p.start;
  p.next();
  const operand = parseNumber(p);
  const negative: UnaryOp = { kind: 'UnaryOp', start, end: p.previousEnd, op: 'USub', operand };
  return negative;
}

function parseNumber(p: Parser): Expr {
  const { start, end } = p;
  if (!p.at(Token.Number)) {
    p.failExpected('a number');
  }
  const value = numberValue(p.text, start, end);
  p.next();
  return { kind: 'Constant', start, end, value, kind_prefix: null };
}

/** name_or_attr: NAME ('.' NAME)* */
function parseDotted(p: Parser): Expr {
  const start = p.start;
  const id = p.expectName('a name');
  let value: Expr = { kind: 'Name', start, end: p.previousEnd, id, ctx: 'Load' };
  while (p.accept(Token.Dot)) {
    const attr = p.expectName("a name after '.'");
    value = { kind: 'Attribute', start, end: p.previousEnd, value, attr, ctx: 'Load' };
  }
  return value;
}

/** capture_pattern, wildcard_pattern, value_pattern or class_pattern */
function parseNamePattern(p: Parser): Pattern {
  const start = p.start;
  const value = parseDotted(p);
  if (p.at(Token.LeftParen)) {
    return parseClassPattern(p, start, value);
  }
  if (value.kind === 'Name') {
    const name = value.id === '_' ? null : value.id;
    return { kind: 'MatchAs', start, end: p.previousEnd, pattern: null, name };
  }
  return { kind: 'MatchValue', start, end: p.previousEnd, value };
}

/** group_pattern: '(' pattern ')', or sequence_pattern: '(' [open_sequence_pattern] ')' */
function parseGroupPattern(p: Parser): Pattern {
  const start = p.start;
  p.next();
  if (p.accept(Token.RightParen)) {
    return { kind: 'MatchSequence', start, end: p.previousEnd, patterns: [] };
  }
  const first = parseStarPattern(p);
  if (p.at(Token.RightParen) && first.kind !== 'MatchStar') {
    p.next();
    return first;
  }
  const patterns = parsePatternItems(p, first, Token.RightParen);
  return { kind: 'MatchSequence', start, end: p.previousEnd, patterns };
}

/** sequence_pattern: '[' [maybe_sequence_pattern] ']' */
function parseListPattern(p: Parser): Pattern {
  const start = p.start;
  p.next();
  if (p.accept(Token.RightBracket)) {
    return { kind: 'MatchSequence', start, end: p.previousEnd, patterns: [] };
  }
  const patterns = parsePatternItems(p, parseStarPattern(p), Token.RightBracket);
  return { kind: 'MatchSequence', start, end: p.previousEnd, patterns };
}

function parsePatternItems(p: Parser, first: Pattern, close: TokenKind): Pattern[] {
  const patterns = [first];
  if (first.kind === 'MatchStar' && close === Token.RightParen && p.at(close)) {
    p.failUnexpected();
  }
  while (p.accept(Token.Comma)) {
    if (p.at(close)) {
      break;
    }
    patterns.push(parseStarPattern(p));
  }
  closeBracket(p, close, null);
  return patterns;
}

/**
 * mapping_pattern: '{' [item (',' item)* [',']] '}'
 * item: (literal_expr | attr) ':' pattern | '**' NAME
 */
function parseMappingPattern(p: Parser): Pattern {
  const start = p.start;
  p.next();
  const keys: Expr[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  while (!p.at(Token.RightBrace)) {
    if (p.at(Token.DoubleStar)) {
      rest = parseMappingRest(p);
    } else {
      keys.push(parseMappingKey(p));
      p.expect(Token.Colon, "':' after the key");
      patterns.push(parsePattern(p));
    }
    if (!p.accept(Token.Comma)) {
      break;
    }
  }
  closeBracket(p, Token.RightBrace, null);
  return { kind: 'MatchMapping', start, end: p.previousEnd, keys, patterns, rest };
}

function parseMappingRest(p: Parser): string {
  const start = p.start;
  p.next();
  const name = p.expectName("a name after '**'");
  if (name === '_') {
    p.fail(syntaxRows.patternRestWildcard, start, p.previousEnd, {});
  }
  if (p.at(Token.Comma)) {
    const end = p.previousEnd;
    p.next();
    if (!p.at(Token.RightBrace)) {
      p.fail(syntaxRows.patternRestLast, start, end, { name });
    }
  }
  return name;
}

function parseMappingKey(p: Parser): Expr {
  const { start, end } = p;
  switch (p.kind) {
    case Token.Number:
    case Token.Minus:
    case Token.String:
    case Token.FStringStart:
      return parseLiteral(p);
    case Token.None:
      return singletonKey(p, noneValue);
    case Token.True:
      return singletonKey(p, trueValue);
    case Token.False:
      return singletonKey(p, falseValue);
    case Token.Name: {
      const key = parseDotted(p);
      if (key.kind === 'Attribute') {
        return key;
      }
      return p.failAt(syntaxRows.patternMappingKey, key, {});
    }
    default:
      p.failIfBroken();
      return p.fail(syntaxRows.patternMappingKey, start, end, {});
  }
}

function singletonKey(p: Parser, value: ConstantValue): Expr {
  const { start, end } = p;
  p.next();
  return { kind: 'Constant', start, end, value, kind_prefix: null };
}

/**
 * class_pattern: name_or_attr '(' [pattern (',' pattern)*] [NAME '=' pattern (',' ...)*] [','] ')'
 */
function parseClassPattern(p: Parser, start: number, cls: Expr): Pattern {
  p.next();
  const patterns: Pattern[] = [];
  const kwd_attrs: string[] = [];
  const kwd_patterns: Pattern[] = [];
  while (!p.at(Token.RightParen)) {
    const argument = parsePattern(p);
    if (p.at(Token.Equal) && isCapture(argument)) {
      p.next();
      kwd_attrs.push(argument.name ?? '_');
      kwd_patterns.push(parsePattern(p));
    } else {
      if (kwd_attrs.length > 0) {
        p.report(syntaxRows.patternOrder, argument.start, argument.end, {});
      }
      patterns.push(argument);
    }
    if (!p.accept(Token.Comma)) {
      break;
    }
  }
  closeBracket(p, Token.RightParen, null);
  const end = p.previousEnd;
  return { kind: 'MatchClass', start, end, cls, patterns, kwd_attrs, kwd_patterns };
}

function isCapture(pattern: Pattern): pattern is Extract<Pattern, { kind: 'MatchAs' }> {
  return pattern.kind === 'MatchAs' && pattern.pattern === null;
}
