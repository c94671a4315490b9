/**
 * Simple statements.
 */

import type { Alias, Expr, Name, Stmt, TypeAlias } from './ast.js';
import { closeBracket, failAfter } from './brackets.js';
import { syntaxRows } from './diagnostics-table.js';
import {
  parseExpression,
  parseStarExpression,
  parseStarExpressions,
  parseYield,
} from './expressions.js';
import { parseTypeParameters } from './parameters.js';
import type { Parser } from './parser-base.js';
import { describeExpression, makeTarget } from './targets.js';
import { assignmentOperator, isAugmentedAssignment, mayBeginExpression, Token } from './tokens.js';
import { takeTypeComment } from './type-comments.js';

/** simple_stmt, without the line end */
export function parseSimple(p: Parser): Stmt {
  switch (p.kind) {
    case Token.Return:
      return parseReturn(p);
    case Token.Import:
      return parseImport(p);
    case Token.From:
      return parseImportFrom(p);
    case Token.Pass:
      return parseWord(p, 'Pass');
    case Token.Break:
      return parseWord(p, 'Break');
    case Token.Continue:
      return parseWord(p, 'Continue');
    case Token.Raise:
      return parseRaise(p);
    case Token.Global:
      return parseScopeStatement(p, 'Global');
    case Token.Nonlocal:
      return parseScopeStatement(p, 'Nonlocal');
    case Token.Del:
      return parseDelete(p);
    case Token.Assert:
      return parseAssert(p);
    case Token.Name:
      if (p.atWord('type')) {
        const alias = parseTypeAlias(p);
        if (alias !== null) {
          return alias;
        }
      }
      return parseExpressionStatement(p);
    default:
      return parseExpressionStatement(p);
  }
}

function parseWord(p: Parser, kind: 'Pass' | 'Break' | 'Continue'): Stmt {
  const { start, end } = p;
  p.next();
  return { kind, start, end };
}

// ---- expressions and assignments ----

/**
 * assignment: NAME ':' expression ['=' annotated_rhs]
 *           | (star_targets '=')+ (yield_expr | star_expressions) [TYPE_COMMENT]
 *           | single_target augassign (yield_expr | star_expressions)
 * or an expression alone
 */
function parseExpressionStatement(p: Parser): Stmt {
  const start = p.start;
  const bare = p.at(Token.Name);
  const value = parseValue(p);
  if (p.at(Token.NewLine)) {
    return { kind: 'Expr', start, end: p.previousEnd, value };
  }
  if (p.at(Token.Equal)) {
    return parseAssignment(p, start, value);
  }
  if (p.at(Token.Colon)) {
    return parseAnnotation(p, start, value, bare);
  }
  if (isAugmentedAssignment(p.kind)) {
    return parseAugmented(p, start, value);
  }
  if (bare && value.kind === 'Name' && mayBeginExpression(p.kind)) {
    refusePrintStatement(p, value);
  }
  return { kind: 'Expr', start, end: p.previousEnd, value };
}

/** yield_expr | star_expressions */
function parseValue(p: Parser): Expr {
  return p.at(Token.Yield) ? parseYield(p) : parseStarExpressions(p);
}

function parseAssignment(p: Parser, start: number, first: Expr): Stmt {
  const targets: Expr[] = [];
  let value = first;
  while (p.accept(Token.Equal)) {
    makeTarget(p, value, 'assign');
    targets.push(value);
    value = parseValue(p);
  }
  const type_comment = takeTypeComment(p);
  const end = type_comment === null ? p.previousEnd : p.typeComment + type_comment.length;
  return { kind: 'Assign', start, end, targets, value, type_comment };
}

function isSingleTarget(
  expr: Expr,
): expr is Extract<Expr, { kind: 'Name' | 'Attribute' | 'Subscript' }> {
  return expr.kind === 'Name' || expr.kind === 'Attribute' || expr.kind === 'Subscript';
}

function parseAnnotation(p: Parser, start: number, target: Expr, bare: boolean): Stmt {
  if (!isSingleTarget(target)) {
    if (p.text.startsWith('else', start) || p.describeToken() !== "':'") {
      failAfter(p, target);
    }
    if (target.kind === 'List' || target.kind === 'Tuple') {
      const what = describeExpression(target);
      p.failAt(syntaxRows.annotatedSeveral, target, { what });
    }
    p.failAt(syntaxRows.annotatedTarget, target, {});
  }
  p.next();
  makeTarget(p, target, 'assign');
  const annotation = parseExpression(p);
  const value = p.accept(Token.Equal) ? parseValue(p) : null;
  const simple = bare && target.kind === 'Name' ? 1 : 0;
  return { kind: 'AnnAssign', start, end: p.previousEnd, target, annotation, value, simple };
}

function parseAugmented(p: Parser, start: number, target: Expr): Stmt {
  if (!isSingleTarget(target)) {
    const what = describeExpression(target);
    p.failAt(syntaxRows.augmentedTarget, target, { what });
  }
  const op = assignmentOperator(p.kind)!;
  p.next();
  makeTarget(p, target, 'assign');
  const value = parseValue(p);
  return { kind: 'AugAssign', start, end: p.previousEnd, target, op, value };
}

function refusePrintStatement(p: Parser, name: Name): void {
  if (name.id === 'print' || name.id === 'exec') {
    p.fail(syntaxRows.printStatement, name.start, p.end, { name: name.id });
  }
}

// ---- type aliases ----

/**
 * type_alias: "type" NAME [type_params] '=' expression
 * Null if the word is an ordinary name here: two names side by side are no expression.
 */
function parseTypeAlias(p: Parser): TypeAlias | null {
  const start = p.start;
  const state = p.save();
  p.next();
  if (!p.at(Token.Name)) {
    p.restore(state);
    return null;
  }
  const name: Name = { kind: 'Name', start: p.start, end: p.end, id: p.nameText(), ctx: 'Store' };
  p.next();
  const type_params = parseTypeParameters(p);
  p.expect(Token.Equal, "'=' in the type alias");
  const value = parseExpression(p);
  return { kind: 'TypeAlias', start, end: p.previousEnd, name, type_params, value };
}

// ---- statements with keywords ----

/** return_stmt: 'return' [star_expressions] */
function parseReturn(p: Parser): Stmt {
  const start = p.start;
  p.next();
  const value = atStatementEnd(p) ? null : parseStarExpressions(p);
  return { kind: 'Return', start, end: p.previousEnd, value };
}

function atStatementEnd(p: Parser): boolean {
  return p.at(Token.NewLine) || p.at(Token.Semicolon);
}

/** raise_stmt: 'raise' [expression ['from' expression]] */
function parseRaise(p: Parser): Stmt {
  const start = p.start;
  p.next();
  if (atStatementEnd(p)) {
    return { kind: 'Raise', start, end: p.previousEnd, exc: null, cause: null };
  }
  const exc = parseExpression(p);
  if (p.at(Token.Comma)) {
    p.fail(syntaxRows.oldRaise, p.start, p.end, {});
  }
  const cause = p.accept(Token.From) ? parseExpression(p) : null;
  return { kind: 'Raise', start, end: p.previousEnd, exc, cause };
}

/** global_stmt, nonlocal_stmt: 'global' NAME (',' NAME)* */
function parseScopeStatement(p: Parser, kind: 'Global' | 'Nonlocal'): Stmt {
  const start = p.start;
  p.next();
  const names: string[] = [];
  do {
    names.push(p.expectName('a name'));
  } while (p.accept(Token.Comma));
  return { kind, start, end: p.previousEnd, names };
}

/** del_stmt: 'del' del_target (',' del_target)* [','] */
function parseDelete(p: Parser): Stmt {
  const start = p.start;
  p.next();
  const targets: Expr[] = [];
  do {
    if (targets.length > 0 && atStatementEnd(p)) {
      break;
    }
    const target = parseStarExpression(p);
    makeTarget(p, target, 'delete');
    targets.push(target);
  } while (p.accept(Token.Comma));
  return { kind: 'Delete', start, end: p.previousEnd, targets };
}

/** assert_stmt: 'assert' expression [',' expression] */
function parseAssert(p: Parser): Stmt {
  const start = p.start;
  p.next();
  const test = parseExpression(p);
  const msg = p.accept(Token.Comma) ? parseExpression(p) : null;
  return { kind: 'Assert', start, end: p.previousEnd, test, msg };
}

// ---- imports ----

/** dotted_name: NAME ('.' NAME)* */
function parseDottedName(p: Parser): string {
  let name = p.expectName("a module's name");
  while (p.accept(Token.Dot)) {
    name += `.${p.expectName("a name after '.'")}`;
  }
  return name;
}

/** import_name: 'import' dotted_name ['as' NAME] (',' dotted_name ['as' NAME])* */
function parseImport(p: Parser): Stmt {
  const start = p.start;
  p.next();
  if (atStatementEnd(p)) {
    p.fail(syntaxRows.importNothing, start, p.previousEnd, {});
  }
  const names: Alias[] = [];
  do {
    const nameStart = p.start;
    const name = parseDottedName(p);
    const asname = parseAsName(p);
    names.push({ kind: 'alias', start: nameStart, end: p.previousEnd, name, asname });
  } while (p.accept(Token.Comma));
  if (p.at(Token.From)) {
    refuseImportFromOrder(p, start, names[0]!.name);
  }
  return { kind: 'Import', start, end: p.previousEnd, names };
}

function refuseImportFromOrder(p: Parser, start: number, name: string): never {
  p.next();
  const module = parseDottedName(p);
  return p.fail(syntaxRows.importFromOrder, start, p.previousEnd, { module, name });
}

function parseAsName(p: Parser): string | null {
  if (!p.accept(Token.As)) {
    return null;
  }
  const start = p.start;
  if (p.at(Token.Name)) {
    const name = p.nameText();
    p.next();
    if (!p.at(Token.Dot) && !p.at(Token.LeftParen) && !p.at(Token.LeftBracket)) {
      return name;
    }
    const what = p.at(Token.Dot)
      ? 'attribute'
      : p.at(Token.LeftParen)
        ? 'function call'
        : 'subscript';
    return p.fail(syntaxRows.importTarget, start, p.end, { what });
  }
  return p.expectName("a name after 'as'");
}

/**
 * import_from: 'from' ('.' | '...')* dotted_name 'import' targets
 *            | 'from' ('.' | '...')+ 'import' targets
 * targets: '*' | aliases | '(' aliases [','] ')'
 */
function parseImportFrom(p: Parser): Stmt {
  const start = p.start;
  p.next();
  let level = 0;
  while (p.at(Token.Dot) || p.at(Token.Ellipsis)) {
    level += p.at(Token.Dot) ? 1 : 3;
    p.next();
  }
  const module = p.at(Token.Import) && level > 0 ? null : parseDottedName(p);
  p.expect(Token.Import, "'import'");
  const names = parseImportTargets(p);
  return { kind: 'ImportFrom', start, end: p.previousEnd, module, names, level };
}

function parseImportTargets(p: Parser): Alias[] {
  const start = p.start;
  if (p.accept(Token.Star)) {
    return [{ kind: 'alias', start, end: p.previousEnd, name: '*', asname: null }];
  }
  if (atStatementEnd(p)) {
    p.fail(syntaxRows.importNothing, p.previousEnd - 'import'.length, p.previousEnd, {});
  }
  if (!p.accept(Token.LeftParen)) {
    return parseAliases(p, false);
  }
  const names = parseAliases(p, true);
  closeBracket(p, Token.RightParen, null);
  return names;
}

/** aliases: NAME ['as' NAME] (',' NAME ['as' NAME])* */
function parseAliases(p: Parser, parenthesized: boolean): Alias[] {
  const names: Alias[] = [];
  do {
    if (parenthesized && p.at(Token.RightParen) && names.length > 0) {
      break;
    }
    if (!parenthesized && atStatementEnd(p)) {
      p.fail(syntaxRows.importTrailingComma, p.previousEnd - 1, p.previousEnd, {});
    }
    const start = p.start;
    const name = p.expectName('a name to import');
    const asname = parseAsName(p);
    names.push({ kind: 'alias', start, end: p.previousEnd, name, asname });
  } while (p.accept(Token.Comma));
  return names;
}
