/**
 * The parameters of functions and lambdas, and type parameters.
 */

import type { Arg, Arguments, Expr, TypeParam } from './ast.js';
import { closeBracket, failAfter } from './brackets.js';
import { syntaxRows } from './diagnostics-table.js';
import { parseExpression, parseStarExpression } from './expressions.js';
import type { Parser } from './parser-base.js';
import { Token } from './tokens.js';
import type { TokenKind } from './tokens.js';
import { takeTypeComment } from './type-comments.js';

/** What has been read of a parameter list, in the order in which Python wants the parts. */
interface ParameterList {
  readonly close: TokenKind;
  readonly isLambda: boolean;
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  readonly kwonlyargs: Arg[];
  readonly kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  readonly defaults: Expr[];
  slash: boolean;
  /** After `*` or `*args`. */
  star: boolean;
  /** Offset of a bare `*` that no parameter has followed yet; -1 for none. */
  bareStar: number;
}

/** params, after the opening parenthesis and up to the closing one, which is not taken */
export function parseParameters(p: Parser): Arguments {
  return parseList(p, Token.RightParen, false);
}

/** lambda_params, up to the colon, which is not taken */
export function parseLambdaParameters(p: Parser): Arguments {
  return parseList(p, Token.Colon, true);
}

function parseList(p: Parser, close: TokenKind, isLambda: boolean): Arguments {
  const start = p.start;
  const list: ParameterList = {
    close,
    isLambda,
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
    slash: false,
    star: false,
    bareStar: -1,
  };
  while (!p.at(close)) {
    parseParameter(p, list);
    if (p.at(Token.Comma)) {
      p.next();
    } else if (!p.at(close)) {
      failParameter(p, isLambda);
    }
  }
  if (list.bareStar >= 0) {
    p.report(syntaxRows.nothingAfterStar, list.bareStar, list.bareStar + 1, {});
  }
  const end = Math.max(start, p.previousEnd);
  return {
    kind: 'arguments',
    start,
    end,
    posonlyargs: list.posonlyargs,
    args: list.args,
    vararg: list.vararg,
    kwonlyargs: list.kwonlyargs,
    kw_defaults: list.kw_defaults,
    kwarg: list.kwarg,
    defaults: list.defaults,
  };
}

function failParameter(p: Parser, isLambda: boolean): never {
  if (isLambda && p.at(Token.NewLine)) {
    p.failExpected("':'");
  }
  return failAfter(p, null);
}

/** One parameter, `/`, `*`, `*args` or `**kwargs`. */
function parseParameter(p: Parser, list: ParameterList): void {
  if (list.kwarg !== null) {
    p.fail(syntaxRows.afterDoubleStar, p.start, p.end, {});
  }
  switch (p.kind) {
    case Token.Slash:
      parseSlash(p, list);
      break;
    case Token.Star:
      parseStar(p, list);
      break;
    case Token.DoubleStar:
      parseDoubleStar(p, list);
      break;
    case Token.LeftParen: {
      const what = list.isLambda ? 'Lambda expression' : 'Function';
      p.fail(syntaxRows.parameterParenthesized, p.start, p.end, { what });
      break;
    }
    default:
      parsePlain(p, list);
  }
}

function parseSlash(p: Parser, list: ParameterList): void {
  const { start, end } = p;
  if (list.slash) {
    p.fail(syntaxRows.slashTwice, start, end, {});
  }
  if (list.star) {
    p.fail(syntaxRows.slashAfterStar, start, end, {});
  }
  if (list.args.length === 0) {
    p.fail(syntaxRows.slashFirst, start, end, {});
  }
  list.slash = true;
  list.posonlyargs = list.args;
  list.args = [];
  p.next();
}

function parseStar(p: Parser, list: ParameterList): void {
  const star = p.start;
  if (list.star) {
    p.fail(syntaxRows.starTwice, star, p.end, {});
  }
  list.star = true;
  p.next();
  if (p.at(Token.Comma) || p.at(list.close)) {
    list.bareStar = star;
    return;
  }
  list.vararg = parseName(p, list, parseStarExpression);
  refuseDefault(p, 'star');
  noteTypeComment(p, list, list.vararg);
}

function parseDoubleStar(p: Parser, list: ParameterList): void {
  p.next();
  list.kwarg = parseName(p, list, parseExpression);
  if (list.bareStar >= 0) {
    p.report(syntaxRows.nothingAfterStar, list.bareStar, list.bareStar + 1, {});
    list.bareStar = -1;
  }
  refuseDefault(p, 'doubleStar');
  noteTypeComment(p, list, list.kwarg);
}

function refuseDefault(p: Parser, sort: 'star' | 'doubleStar'): void {
  if (p.at(Token.Equal)) {
    const row = sort === 'star' ? syntaxRows.starDefault : syntaxRows.doubleStarDefault;
    p.fail(row, p.start, p.end, {});
  }
}

function parsePlain(p: Parser, list: ParameterList): void {
  const arg = parseName(p, list, parseExpression);
  const fallback = p.accept(Token.Equal) ? parseDefault(p, list) : null;
  list.bareStar = -1;
  if (list.star) {
    list.kwonlyargs.push(arg);
    list.kw_defaults.push(fallback);
  } else {
    list.args.push(arg);
    if (fallback !== null) {
      list.defaults.push(fallback);
    } else if (list.defaults.length > 0) {
      p.report(syntaxRows.parameterWithoutDefault, arg.start, arg.end, {});
    }
  }
  noteTypeComment(p, list, arg);
}

function parseDefault(p: Parser, list: ParameterList): Expr {
  if (p.at(Token.Comma) || p.at(list.close)) {
    p.fail(syntaxRows.defaultMissing, p.previousEnd - 1, p.previousEnd, {});
  }
  return parseExpression(p);
}

/** param: NAME [':' expression], in a lambda the name alone */
function parseName(p: Parser, list: ParameterList, parseAnnotation: (p: Parser) => Expr): Arg {
  const start = p.start;
  const name = p.expectName(list.isLambda ? "a parameter's name or ':'" : "a parameter's name");
  const annotated = !list.isLambda && p.accept(Token.Colon);
  const annotation = annotated ? parseAnnotation(p) : null;
  return { kind: 'arg', start, end: p.previousEnd, arg: name, annotation, type_comment: null };
}

/** The type comment of a parameter stands after its comma. */
function noteTypeComment(p: Parser, list: ParameterList, arg: Arg): void {
  if (!p.typeComments || list.isLambda) {
    return;
  }
  const state = p.at(Token.Comma) ? p.save() : null;
  if (state !== null) {
    p.next();
  }
  const comment = takeTypeComment(p);
  if (state !== null) {
    p.restore(state);
  }
  if (comment !== null) {
    (arg as { type_comment: string | null }).type_comment = comment;
  }
}

// ---- type parameters ----

/** type_params: '[' type_param (',' type_param)* [','] ']' */
export function parseTypeParameters(p: Parser): TypeParam[] {
  if (!p.at(Token.LeftBracket)) {
    return [];
  }
  const open = p.start;
  p.next();
  if (p.at(Token.RightBracket)) {
    p.fail(syntaxRows.emptyTypeParameters, open, p.end, {});
  }
  const parameters: TypeParam[] = [];
  while (!p.at(Token.RightBracket)) {
    const parameter = parseTypeParameter(p);
    const previous = parameters[parameters.length - 1];
    if (
      previous !== undefined &&
      previous.default_value !== null &&
      parameter.default_value === null
    ) {
      const { start, end, name } = parameter;
      p.report(syntaxRows.typeDefaultOrder, start, end, { name });
    }
    parameters.push(parameter);
    if (!p.accept(Token.Comma)) {
      break;
    }
  }
  closeBracket(p, Token.RightBracket, null);
  return parameters;
}

/**
 * type_param: NAME [':' expression] ['=' expression]
 *           | '*' NAME ['=' star_expression]
 *           | '**' NAME ['=' expression]
 */
function parseTypeParameter(p: Parser): TypeParam {
  const start = p.start;
  if (p.accept(Token.Star)) {
    const name = p.expectName("a type parameter's name");
    refuseBound(p, 'TypeVarTuple');
    const default_value = p.accept(Token.Equal) ? parseStarExpression(p) : null;
    return { kind: 'TypeVarTuple', start, end: p.previousEnd, name, default_value };
  }
  if (p.accept(Token.DoubleStar)) {
    const name = p.expectName("a type parameter's name");
    refuseBound(p, 'ParamSpec');
    const default_value = p.accept(Token.Equal) ? parseExpression(p) : null;
    return { kind: 'ParamSpec', start, end: p.previousEnd, name, default_value };
  }
  const name = p.expectName("a type parameter's name");
  const bound = p.accept(Token.Colon) ? parseExpression(p) : null;
  const default_value = p.accept(Token.Equal) ? parseExpression(p) : null;
  return { kind: 'TypeVar', start, end: p.previousEnd, name, bound, default_value };
}

function refuseBound(p: Parser, what: string): void {
  if (!p.at(Token.Colon)) {
    return;
  }
  const colon = p.start;
  p.next();
  const bound = parseExpression(p);
  const constraints = bound.kind === 'Tuple' ? 'constraints' : 'bound';
  p.report(syntaxRows.typeParameterBound, colon, bound.end, { constraints, what });
}
