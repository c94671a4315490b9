/**
 * Compound statements, but for `match` (patterns.ts).
 */

import type { ExceptHandler, Expr, If, Keyword, Stmt, TypeParam, WithItem } from './ast.js';
import { parseArguments } from './arguments.js';
import { endOfBlock, parseBlock } from './blocks.js';
import { failAfter } from './brackets.js';
import { syntaxRows } from './diagnostics-table.js';
import { expectIn } from './displays.js';
import { parseExpression, parseNamedExpression, parseStarExpressions } from './expressions.js';
import { parseParameters, parseTypeParameters } from './parameters.js';
import { StatementGivenUp } from './parser-base.js';
import type { Parser } from './parser-base.js';
import { parseMatch } from './patterns.js';
import { describeExpression, makeTarget, parseForTarget, parseSingleTarget } from './targets.js';
import { mayBeginExpression, Token } from './tokens.js';
import type { TokenKind } from './tokens.js';
import { takeFunctionTypeComment, takeTypeComment } from './type-comments.js';

/** compound_stmt; null if the statement is none */
export function parseCompound(p: Parser): Stmt | null {
  switch (p.kind) {
    case Token.If:
      return parseIf(p);
    case Token.Def:
      return parseFunction(p, p.start, [], false);
    case Token.For:
      return parseFor(p, p.start, false);
    case Token.While:
      return parseWhile(p);
    case Token.Try:
      return parseTry(p);
    case Token.With:
      return parseWith(p, p.start, false);
    case Token.Class:
      return parseClass(p, p.start, []);
    case Token.At:
      return parseDecorated(p);
    case Token.Async:
      return parseAsync(p, []);
    case Token.Name:
      return p.atWord('match') ? parseMatch(p) : null;
    case Token.Elif:
    case Token.Else:
    case Token.Except:
    case Token.Finally:
      return failStrayClause(p);
    default:
      return null;
  }
}

const openers: ReadonlyMap<TokenKind, string> = new Map<TokenKind, string>([
  [Token.Elif, "'if'"],
  [Token.Else, "'if', 'for', 'while' or 'try'"],
  [Token.Except, "'try'"],
  [Token.Finally, "'try'"],
]);

function failStrayClause(p: Parser): never {
  const keyword = p.tokenText();
  return p.fail(syntaxRows.strayClause, p.start, p.end, {
    keyword,
    opener: openers.get(p.kind) ?? '',
  });
}

/** Takes the colon of a header. `last` is the expression before it. */
export function expectColon(p: Parser, last: Expr | null): void {
  if (p.at(Token.Colon)) {
    p.next();
    return;
  }
  p.failIfBroken();
  if (last !== null && (p.at(Token.Equal) || p.at(Token.ColonEqual))) {
    failAfter(p, last);
  }
  if (p.at(Token.NewLine)) {
    p.fail(syntaxRows.expectedColon, p.previousEnd, p.previousEnd, {});
  }
  p.failIfMisspelled();
  p.failIfForeign(p.start - 1);
  p.fail(syntaxRows.expectedColon, p.start, p.end, {}, { hint: colonHint(p) });
}

function colonHint(p: Parser): string | null {
  if (p.at(Token.LeftBrace)) {
    return "a block begins with ':' and is indented";
  }
  const elseIf = p.at(Token.If) && /else\s+$/.test(p.text.slice(p.start - 20, p.start));
  return elseIf ? "did you mean 'elif'?" : null;
}

// ---- if, while, for ----

/**
 * if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* [else_block]
 * A chain of elif nests in the tree, but is not read by recursion: it may have thousands.
 */
function parseIf(p: Parser): If {
  const clauses: { start: number; test: Expr; body: Stmt[] }[] = [];
  do {
    const start = p.start;
    const what = p.at(Token.If) ? "'if' statement" : "'elif' statement";
    p.next();
    const test = parseNamedExpression(p);
    expectColon(p, test);
    const body = parseBlock(p, what, start);
    clauses.push({ start, test, body });
  } while (p.at(Token.Elif));
  let orelse: Stmt[] = parseElse(p);
  const end = endOfBlock(p, p.statementStart);
  for (let index = clauses.length - 1; ; index--) {
    const { start, test, body } = clauses[index]!;
    const clause: If = { kind: 'If', start, end, test, body, orelse };
    if (index === 0) {
      return clause;
    }
    orelse = [clause];
  }
}

/** else_block: 'else' ':' block, or nothing */
function parseElse(p: Parser): Stmt[] {
  if (!p.at(Token.Else)) {
    return [];
  }
  const start = p.start;
  p.next();
  expectColon(p, null);
  return parseBlock(p, "'else' statement", start);
}

/** while_stmt: 'while' named_expression ':' block [else_block] */
function parseWhile(p: Parser): Stmt {
  const start = p.start;
  p.next();
  const test = parseNamedExpression(p);
  expectColon(p, test);
  const body = parseBlock(p, "'while' statement", start);
  const orelse = parseElse(p);
  const end = endOfBlock(p, test.end);
  return { kind: 'While', start, end, test, body, orelse };
}

/** for_stmt: 'for' star_targets 'in' star_expressions ':' [TYPE_COMMENT] block [else_block] */
function parseFor(p: Parser, start: number, isAsync: boolean): Stmt {
  const header = p.start;
  p.next();
  const target = parseForTarget(p);
  expectIn(p);
  const iter = parseStarExpressions(p);
  expectColon(p, iter);
  const type_comment = takeTypeComment(p);
  const body = parseBlock(p, "'for' statement", header);
  const orelse = parseElse(p);
  const end = endOfBlock(p, iter.end);
  const fields = { start, end, target, iter, body, orelse, type_comment };
  return isAsync ? { kind: 'AsyncFor', ...fields } : { kind: 'For', ...fields };
}

// ---- with ----

/**
 * with_stmt: 'with' '(' with_item (',' with_item)* [','] ')' ':' block
 *          | 'with' with_item (',' with_item)* ':' [TYPE_COMMENT] block
 */
function parseWith(p: Parser, start: number, isAsync: boolean): Stmt {
  const header = p.start;
  p.next();
  const items = tryParenthesizedItems(p) ?? parseWithItems(p);
  expectColon(p, null);
  const type_comment = takeTypeComment(p);
  const body = parseBlock(p, "'with' statement", header);
  const end = endOfBlock(p, header);
  const fields = { start, end, items, body, type_comment };
  return isAsync ? { kind: 'AsyncWith', ...fields } : { kind: 'With', ...fields };
}

/** The items in parentheses; null if the parenthesis belongs to an expression. */
function tryParenthesizedItems(p: Parser): WithItem[] | null {
  if (!p.at(Token.LeftParen)) {
    return null;
  }
  const state = p.save();
  try {
    p.next();
    const items: WithItem[] = [];
    do {
      if (items.length > 0 && p.at(Token.RightParen)) {
        break;
      }
      items.push(parseWithItem(p));
    } while (p.accept(Token.Comma));
    if (p.accept(Token.RightParen) && p.at(Token.Colon)) {
      return items;
    }
  } catch (error) {
    if (!(error instanceof StatementGivenUp)) {
      throw error;
    }
  }
  p.restore(state);
  p.nesting = 0;
  return null;
}

function parseWithItems(p: Parser): WithItem[] {
  const items: WithItem[] = [];
  do {
    items.push(parseWithItem(p));
  } while (p.accept(Token.Comma));
  if (!p.at(Token.Colon) && !p.at(Token.NewLine)) {
    failAfter(p, items[items.length - 1]!.context_expr);
  }
  return items;
}

/** with_item: expression ['as' star_target] */
function parseWithItem(p: Parser): WithItem {
  const start = p.start;
  const context_expr = parseExpression(p);
  let optional_vars: Expr | null = null;
  if (p.accept(Token.As)) {
    optional_vars = parseSingleTarget(p);
    makeTarget(p, optional_vars, 'with');
  }
  return { kind: 'withitem', start, end: p.previousEnd, context_expr, optional_vars };
}

// ---- try ----

interface Handlers {
  readonly list: ExceptHandler[];
  /** True for `except*`; null while there is none. */
  star: boolean | null;
}

/** try_stmt: 'try' ':' block (except_block+ [else_block] [finally_block] | finally_block) */
function parseTry(p: Parser): Stmt {
  const start = p.start;
  p.next();
  expectColon(p, null);
  const body = parseBlock(p, "'try' statement", start);
  const handlers: Handlers = { list: [], star: null };
  while (p.at(Token.Except)) {
    parseHandler(p, handlers);
  }
  const orelse = handlers.list.length > 0 ? parseElse(p) : [];
  const finallyStart = p.start;
  let finalbody: Stmt[] = [];
  const hasFinally = p.accept(Token.Finally);
  if (hasFinally) {
    expectColon(p, null);
    finalbody = parseBlock(p, "'finally' statement", finallyStart);
  }
  if (handlers.list.length === 0 && !hasFinally && !p.beginsMisspelled()) {
    p.report(syntaxRows.exceptOrFinally, ...p.place(), {});
  }
  const end = endOfBlock(p, start);
  const fields = { start, end, body, handlers: handlers.list, orelse, finalbody };
  return handlers.star === true ? { kind: 'TryStar', ...fields } : { kind: 'Try', ...fields };
}

/** except_block: 'except' ['*'] [expression ['as' NAME]] ':' block */
function parseHandler(p: Parser, handlers: Handlers): void {
  const start = p.start;
  p.next();
  const star = p.accept(Token.Star);
  if (handlers.star !== null && handlers.star !== star) {
    p.report(syntaxRows.mixedExcept, start, p.previousEnd, {});
  }
  handlers.star ??= star;
  const type = parseHandlerType(p, star);
  const name = type === null ? null : parseHandlerName(p);
  expectColon(p, type);
  const what = star ? "'except*' statement" : "'except' statement";
  const body = parseBlock(p, what, start);
  const end = endOfBlock(p, start);
  handlers.list.push({ kind: 'ExceptHandler', start, end, type, name, body });
}

function parseHandlerType(p: Parser, star: boolean): Expr | null {
  if (p.at(Token.Colon) || p.at(Token.NewLine)) {
    if (star) {
      p.fail(syntaxRows.starWithoutType, ...p.place(), {});
    }
    return null;
  }
  const type = parseExpression(p);
  if (p.at(Token.Comma)) {
    const start = type.start;
    while (p.accept(Token.Comma) && mayBeginExpression(p.kind)) {
      parseExpression(p);
    }
    p.fail(syntaxRows.oldExcept, start, p.previousEnd, {});
  }
  return type;
}

function parseHandlerName(p: Parser): string | null {
  if (!p.accept(Token.As)) {
    return null;
  }
  const start = p.start;
  const bare = p.at(Token.Name);
  const target = parseExpression(p);
  if (target.kind !== 'Name' || !bare) {
    p.fail(syntaxRows.exceptTarget, start, p.previousEnd, { what: describeExpression(target) });
  }
  return target.id;
}

// ---- functions and classes ----

/** decorators: ('@' named_expression NEWLINE)+ (class_def | function_def) */
function parseDecorated(p: Parser): Stmt | null {
  const decorators: Expr[] = [];
  while (p.accept(Token.At)) {
    const decorator = parseNamedExpression(p);
    decorators.push(decorator);
    if (!p.at(Token.NewLine)) {
      failAfter(p, decorator);
    }
    p.next();
  }
  switch (p.kind) {
    case Token.Def:
      return parseFunction(p, p.start, decorators, false);
    case Token.Class:
      return parseClass(p, p.start, decorators);
    case Token.Async:
      return parseAsync(p, decorators);
    default:
      failDecorated(p);
  }
}

function failDecorated(p: Parser): never {
  const [start, end] = p.place();
  return p.fail(syntaxRows.notDecorated, start, end, { found: p.describeToken() });
}

/** 'async' (function_def | for_stmt | with_stmt) */
function parseAsync(p: Parser, decorators: readonly Expr[]): Stmt {
  const start = p.start;
  p.next();
  if (p.at(Token.Def)) {
    return parseFunction(p, start, decorators, true);
  }
  if (decorators.length > 0) {
    failDecorated(p);
  }
  switch (p.kind) {
    case Token.For:
      return parseFor(p, start, true);
    case Token.With:
      return parseWith(p, start, true);
    default:
      return p.fail(syntaxRows.notAsync, ...p.place(), { found: p.describeToken() });
  }
}

function parseDefinitionName(p: Parser, what: string): string {
  if (!p.at(Token.Name)) {
    p.failIfBroken();
    if (p.at(Token.Equal)) {
      const keyword = p.text.slice(p.statementStart, p.previousEnd);
      p.fail(syntaxRows.keywordAsName, p.statementStart, p.previousEnd, { keyword });
    }
    p.fail(syntaxRows.definitionName, ...p.place(), { what, found: p.describeToken() });
  }
  const name = p.nameText();
  p.next();
  return name;
}

/**
 * function_def: 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':'
 *               [func_type_comment] block
 */
function parseFunction(
  p: Parser,
  start: number,
  decorator_list: readonly Expr[],
  isAsync: boolean,
): Stmt {
  const header = p.start;
  p.next();
  const name = parseDefinitionName(p, 'function');
  const type_params = parseTypeParameters(p);
  if (!p.at(Token.LeftParen)) {
    p.failIfBroken();
    p.fail(syntaxRows.definitionParentheses, ...p.place(), {});
  }
  p.next();
  const args = parseParameters(p);
  p.next();
  const returns = p.accept(Token.Arrow) ? parseExpression(p) : null;
  expectColon(p, null);
  const type_comment = takeFunctionTypeComment(p);
  const body = parseBlock(p, 'function definition', header);
  const end = endOfBlock(p, header);
  const fields = {
    start,
    end,
    name,
    args,
    body,
    decorator_list,
    returns,
    type_comment,
    type_params,
  };
  return isAsync ? { kind: 'AsyncFunctionDef', ...fields } : { kind: 'FunctionDef', ...fields };
}

const noBases: { args: readonly Expr[]; keywords: readonly Keyword[] } = { args: [], keywords: [] };

/** class_def: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
function parseClass(p: Parser, start: number, decorator_list: readonly Expr[]): Stmt {
  const header = p.start;
  p.next();
  const name = parseDefinitionName(p, 'class');
  const type_params: TypeParam[] = parseTypeParameters(p);
  const { args: bases, keywords } = p.at(Token.LeftParen) ? parseArguments(p) : noBases;
  expectColon(p, null);
  const body = parseBlock(p, 'class definition', header);
  const end = endOfBlock(p, header);
  return { kind: 'ClassDef', start, end, name, bases, keywords, body, decorator_list, type_params };
}
