/**
 * The diagnostics of the front end: 1xxx for the lexer, 2xxx for the parser and for the checks that
 * need nothing but the tree. Where CPython 3.13 has a wording that is clear, it is kept, because
 * people search for it.
 */

import { error, warning } from '../source/diagnostics.js';

export const lexicalRows = {
  // ---- decoding ----
  notUtf8: error(
    'E1001',
    'byte 0x{byte} at position {offset} is not valid UTF-8: {reason}',
    'save the file as UTF-8, or declare its encoding on the first line: # -*- coding: latin-1 -*-',
  ),
  notInEncoding: error('E1002', 'the file is not valid {encoding}, the encoding that it declares'),
  unknownEncoding: error(
    'E1003',
    'unknown encoding: {encoding}',
    'save the file as UTF-8 and remove the declaration',
  ),
  encodingWithMark: error(
    'E1004',
    'the file begins with a UTF-8 byte order mark but declares the encoding {encoding}',
    'remove the declaration',
  ),
  nullByte: error('E1005', 'source code cannot contain null bytes', 'is this a text file?'),

  // ---- characters and lines ----
  invalidCharacter: error('E1010', "invalid character '{character}' ({number})"),
  invalidNonPrintable: error('E1011', 'invalid non-printable character {number}'),
  strayCharacter: error('E1012', "'{character}' has no meaning in Python"),
  characterAfterBackslash: error(
    'E1013',
    'unexpected character after line continuation character',
    'the backslash must be the last character of its line',
  ),
  endAfterBackslash: error('E1014', 'unexpected end of file after line continuation character'),

  // ---- indentation ----
  inconsistentTabs: error(
    'E1020',
    'inconsistent use of tabs and spaces in indentation',
    'indent with spaces only',
  ),
  unindentMismatch: error('E1021', 'unindent does not match any outer indentation level'),
  tooManyIndents: error('E1022', 'too many levels of indentation (the limit is {limit})'),

  // ---- brackets ----
  unmatchedBracket: error('E1030', "unmatched '{bracket}'"),
  bracketMismatch: error(
    'E1031',
    "closing bracket '{close}' does not match opening bracket '{open}'",
  ),
  bracketMismatchLine: error(
    'E1032',
    "closing bracket '{close}' does not match opening bracket '{open}' on line {line}",
  ),
  neverClosed: error('E1033', "'{bracket}' was never closed"),
  tooManyBrackets: error('E1034', 'too many nested brackets (the limit is {limit})'),

  // ---- numbers ----
  invalidNumber: error('E1040', 'invalid {base} literal'),
  invalidDigit: error('E1041', "invalid digit '{digit}' in {base} literal"),
  leadingZeros: error(
    'E1042',
    'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
  ),
  integerTooLong: error(
    'E1043',
    'the integer literal has {digits} digits; the limit is {limit}',
    'write it in hexadecimal, which has no limit',
  ),

  // ---- strings ----
  unterminatedString: error('E1050', 'unterminated string literal (detected at line {line})'),
  unterminatedTriple: error(
    'E1051',
    'unterminated triple-quoted string literal (detected at line {line})',
  ),
  unterminatedFString: error('E1052', 'unterminated f-string literal (detected at line {line})'),
  unterminatedTripleFString: error(
    'E1053',
    'unterminated triple-quoted f-string literal (detected at line {line})',
  ),
  bytesNotAscii: error(
    'E1054',
    'bytes can only contain ASCII literal characters',
    "write other bytes as escapes, or encode a string: 'text'.encode()",
  ),
  truncatedEscape: error(
    'E1055',
    'truncated {form} escape: {digits} hexadecimal digits are needed',
  ),
  illegalCodePoint: error(
    'E1056',
    'the escape {escape} is past the last Unicode character, \\U0010ffff',
  ),
  malformedName: error('E1057', 'malformed \\N escape: a character name in braces is needed'),
  unknownName: error('E1058', "unknown Unicode character name '{name}'"),
  invalidEscape: warning(
    'W1059',
    "invalid escape sequence '{escape}'",
    'double the backslash, or use a raw string: r"..."',
  ),
  fieldNotClosed: error('E1060', "f-string: expecting '}'"),
} as const;

export const syntaxRows = {
  // ---- general ----
  unexpectedToken: error('E2001', 'invalid syntax: unexpected {token}'),
  expectedToken: error('E2002', 'expected {expected}, found {found}'),
  expectedColon: error('E2003', "expected ':'"),
  forgottenComma: error('E2004', 'invalid syntax. Perhaps you forgot a comma?'),
  unexpectedIndent: error('E2005', 'unexpected indent'),
  expectedBlock: error('E2006', 'expected an indented block after {what} on line {line}'),
  tooDeep: error('E2007', 'the expression is nested too deeply (the limit is {limit})'),
  misspelledKeyword: error('E2008', "invalid syntax. Did you mean '{keyword}'?"),
  keywordAsName: error('E2009', "'{keyword}' is a keyword and cannot be used as a name"),
  expectedExpression: error('E2010', 'expected an expression, found {found}'),

  // ---- things of Python 2 and of other languages ----
  printStatement: error(
    'E2015',
    "Missing parentheses in call to '{name}'. Did you mean {name}(...)?",
  ),
  oldNotEqual: error('E2016', "'<>' is not an operator of Python 3", "use '!='"),
  foreignOperator: error('E2017', "'{operator}' is not an operator of Python"),
  oldExcept: error(
    'E2018',
    'multiple exception types must be parenthesized',
    "write 'except (A, B):' for several types, 'except A as name:' to name the exception",
  ),
  oldRaise: error(
    'E2019',
    "invalid syntax: 'raise' takes one exception",
    'write raise Type(arguments)',
  ),
  strayClause: error('E2020', "'{keyword}' without a matching {opener}"),

  // ---- targets ----
  cannotAssign: error('E2030', 'cannot assign to {what}'),
  cannotAssignHere: error(
    'E2031',
    "cannot assign to {what} here. Maybe you meant '==' instead of '='?",
  ),
  assignmentInExpression: error(
    'E2032',
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
  ),
  cannotDelete: error('E2033', 'cannot delete {what}'),
  augmentedTarget: error('E2034', "'{what}' is an illegal expression for augmented assignment"),
  annotatedSeveral: error('E2035', 'only single target (not {what}) can be annotated'),
  annotatedTarget: error('E2036', 'illegal target for annotation'),
  yieldTarget: error('E2037', 'assignment to yield expression not possible'),
  namedTarget: error('E2038', 'cannot use assignment expressions with {what}'),
  namedUnparenthesized: error(
    'E2039',
    'an assignment expression needs parentheses here',
    "use '=' for an assignment, or put '(' and ')' around it",
  ),

  // ---- expressions ----
  starredHere: error('E2050', 'cannot use starred expression here'),
  doubleStarredHere: error('E2051', 'cannot use double starred expression here'),
  missingElse: error('E2052', "expected 'else' after 'if' expression"),
  unpackingInComprehension: error('E2053', 'iterable unpacking cannot be used in comprehension'),
  dictUnpackingInComprehension: error(
    'E2054',
    'dict unpacking cannot be used in dict comprehension',
  ),
  comprehensionTarget: error(
    'E2055',
    'did you forget parentheses around the comprehension target?',
  ),
  dictValueMissing: error('E2056', "expression expected after dictionary key and ':'"),
  dictColonMissing: error('E2057', "':' expected after dictionary key"),
  dictValueStarred: error('E2058', 'cannot use a starred expression in a dictionary value'),
  bytesAndText: error('E2059', 'cannot mix bytes and nonbytes literals'),
  lambdaNeedsParentheses: error(
    'E2060',
    'f-string: lambda expressions are not allowed without parentheses',
  ),
  emptySubscript: error('E2061', 'expected an index between the brackets'),

  // ---- arguments of calls ----
  positionalAfterKeyword: error('E2070', 'positional argument follows keyword argument'),
  positionalAfterUnpacking: error(
    'E2071',
    'positional argument follows keyword argument unpacking',
  ),
  unpackingAfterUnpacking: error(
    'E2072',
    'iterable argument unpacking follows keyword argument unpacking',
  ),
  generatorParentheses: error('E2073', 'Generator expression must be parenthesized'),
  keywordIsExpression: error(
    'E2074',
    'expression cannot contain assignment, perhaps you meant "=="?',
  ),
  argumentValueMissing: error('E2075', "expected argument value expression after '{name}='"),

  // ---- parameters ----
  parameterWithoutDefault: error(
    'E2080',
    'parameter without a default follows parameter with a default',
  ),
  parameterParenthesized: error('E2081', '{what} parameters cannot be parenthesized'),
  slashFirst: error('E2082', 'at least one parameter must precede /'),
  slashTwice: error('E2083', '/ may appear only once'),
  slashAfterStar: error('E2084', '/ must be ahead of *'),
  nothingAfterStar: error('E2085', 'named parameters must follow bare *'),
  starDefault: error('E2086', 'var-positional parameter cannot have default value'),
  starTwice: error('E2087', '* may appear only once'),
  doubleStarDefault: error('E2088', 'var-keyword parameter cannot have default value'),
  afterDoubleStar: error('E2089', 'parameters cannot follow var-keyword parameter'),
  defaultMissing: error('E2090', 'expected default value expression'),

  // ---- type parameters ----
  emptyTypeParameters: error('E2095', 'type parameter list cannot be empty'),
  typeDefaultOrder: error(
    'E2096',
    "non-default type parameter '{name}' follows default type parameter",
  ),
  typeParameterBound: error('E2097', 'cannot use {constraints} with {what}'),

  // ---- f-strings ----
  fieldEmpty: error('E2100', "f-string: valid expression required before '{found}'"),
  fieldStart: error('E2101', 'f-string: expecting a valid expression after the opening brace'),
  fieldEnd: error('E2102', "f-string: expecting '=', or '!', or ':', or '}'"),
  fieldEndAfterConversion: error('E2103', "f-string: expecting ':' or '}'"),
  fieldClose: error('E2104', "f-string: expecting '}', or format specs"),
  singleBrace: error('E2105', "f-string: single '{brace}' is not allowed", 'double it to print it'),
  conversionUnknown: error(
    'E2106',
    "f-string: invalid conversion character '{character}': expected 's', 'r', or 'a'",
  ),
  conversionMissing: error('E2107', 'f-string: missing conversion character'),
  conversionBlank: error(
    'E2108',
    'f-string: conversion type must come right after the exclamation mark',
  ),
  specLineEnd: error(
    'E2109',
    'f-string: newlines are not allowed in format specifiers for single quoted f-strings',
  ),

  // ---- statements ----
  importTrailingComma: error('E2120', 'trailing comma not allowed without surrounding parentheses'),
  importNothing: error('E2121', "expected one or more names after 'import'"),
  importFromOrder: error('E2122', "did you mean to use 'from {module} import {name}' instead?"),
  importTarget: error('E2123', 'cannot use {what} as import target'),
  exceptOrFinally: error('E2125', "expected 'except' or 'finally' block"),
  mixedExcept: error('E2126', "cannot have both 'except' and 'except*' on the same 'try'"),
  starWithoutType: error('E2127', 'expected one or more exception types'),
  exceptTarget: error('E2128', 'cannot use except statement with {what}'),
  notDecorated: error('E2130', 'expected a function or a class after the decorator, found {found}'),
  notAsync: error('E2131', "expected 'def', 'for' or 'with' after 'async', found {found}"),
  forInMissing: error('E2132', "expected 'in' after the target of 'for', found {found}"),
  definitionName: error('E2133', 'expected the name of the {what}, found {found}'),
  definitionParentheses: error('E2134', "expected '(' after the function name"),
  missingCase: error('E2135', "expected one or more 'case' blocks after 'match' on line {line}"),
  blockOnOneLine: error(
    'E2137',
    "a compound statement ('{keyword}') cannot stand after another on one line",
  ),

  // ---- patterns ----
  patternTarget: error('E2150', 'invalid pattern target'),
  patternUnderscore: error('E2151', "cannot use '_' as a target"),
  patternOrder: error('E2152', 'positional patterns follow keyword patterns'),
  patternValue: error('E2153', 'expected a pattern, found {found}'),
  patternImaginary: error('E2154', '{part} number required in complex literal'),
  patternFString: error('E2155', 'patterns may only match literals and attribute lookups'),
  patternRestLast: error('E2156', "'**{name}' must be the last item of a mapping pattern"),
  patternRestWildcard: error('E2157', "'**_' is not allowed in a mapping pattern", 'leave it out'),
  patternMappingKey: error(
    'E2158',
    'a key of a mapping pattern is a literal or an attribute lookup',
  ),
} as const;

/** Rules that the grammar does not express; checked on the tree (checks.ts, pattern-checks.ts). */
export const checkRows = {
  // ---- statements in the wrong place ----
  returnOutside: error('E2200', "'return' outside function"),
  breakOutside: error('E2201', "'break' outside loop"),
  continueOutside: error('E2202', "'continue' not properly in loop"),
  jumpInExceptStar: error(
    'E2203',
    "'break', 'continue' and 'return' cannot appear in an except* block",
  ),
  futureLate: error('E2204', 'from __future__ imports must occur at the beginning of the file'),
  futureUnknown: error('E2205', 'future feature {name} is not defined'),
  futureBraces: error('E2206', 'not a chance'),
  exceptNotLast: error('E2207', "default 'except:' must be last"),

  // ---- yield and await ----
  yieldOutside: error('E2210', "'{keyword}' outside function"),
  yieldInComprehension: error('E2211', "'yield' inside {what}"),
  yieldFromInAsync: error('E2212', "'yield from' inside async function"),
  returnInAsyncGenerator: error('E2213', "'return' with value in async generator"),
  awaitOutside: error('E2214', "'await' outside function"),
  awaitInSync: error('E2215', "'await' outside async function", 'make it: async def'),
  asyncOutside: error('E2216', "'async {keyword}' outside async function"),
  asyncComprehension: error(
    'E2217',
    'asynchronous comprehension outside of an asynchronous function',
  ),
  notInTypeScope: error('E2218', '{what} cannot be used within {where}'),
  namedInIterable: error(
    'E2219',
    'assignment expression cannot be used in a comprehension iterable expression',
  ),

  // ---- targets, stars, arguments ----
  starredTarget: error('E2220', 'starred assignment target must be in a list or tuple'),
  severalStarred: error('E2221', 'multiple starred expressions in assignment'),
  starredUse: error('E2222', "can't use starred expression here"),
  debugAssigned: error('E2223', 'cannot {verb} __debug__'),
  keywordRepeated: error('E2224', 'keyword argument repeated: {name}'),

  // ---- patterns ----
  severalStarPatterns: error('E2230', 'multiple starred expressions in sequence pattern'),
  patternNameTwice: error('E2231', "multiple assignments to name '{name}' in pattern"),
  patternNamesDiffer: error('E2232', 'alternative patterns bind different names'),
  wildcardNotLast: error('E2233', 'wildcard makes remaining patterns unreachable'),
  captureNotLast: error(
    'E2234',
    "name capture '{name}' makes remaining patterns unreachable",
    'a name in a pattern is assigned to; to compare with a value, write it with a dot: module.{name}',
  ),
  patternAttributeTwice: error('E2235', "attribute name repeated in class pattern: '{name}'"),
  patternKeyTwice: error('E2236', 'mapping pattern checks duplicate key ({key})'),

  // ---- what Python warns of ----
  isWithLiteral: warning(
    'W2250',
    '"{operator}" with \'{type}\' literal. Did you mean "{instead}"?',
  ),
  assertTuple: warning('W2251', 'assertion is always true, perhaps remove parentheses?'),
  notCallable: warning('W2252', "'{type}' object is not callable; perhaps you missed a comma?"),
  notSubscriptable: warning(
    'W2253',
    "'{type}' object is not subscriptable; perhaps you missed a comma?",
  ),
} as const;
