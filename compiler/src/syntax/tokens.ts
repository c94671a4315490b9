/**
 * Kinds of token, as small integers so that the parser compares and indexes by them. The order
 * matters in two places: the keywords are one range, and so are the assignment operators.
 */

import type { BoolOperator, CompareOperator, Operator, UnaryOperator } from './ast.js';

export const Token = {
  EndOfFile: 0,
  NewLine: 1,
  Indent: 2,
  Dedent: 3,
  Name: 4,
  Number: 5,
  String: 6,
  /** The prefix and opening quotes of an f-string; its inside is lexed on demand by the parser. */
  FStringStart: 7,
  /** A character or a malformed token that has been reported already. */
  Error: 8,

  LeftParen: 10,
  RightParen: 11,
  LeftBracket: 12,
  RightBracket: 13,
  LeftBrace: 14,
  RightBrace: 15,
  Colon: 16,
  Comma: 17,
  Semicolon: 18,
  Dot: 19,
  Ellipsis: 20,
  Arrow: 21,
  At: 22,
  Equal: 23,
  ColonEqual: 24,
  Exclamation: 25,
  Plus: 26,
  Minus: 27,
  Star: 28,
  Slash: 29,
  DoubleSlash: 30,
  Percent: 31,
  DoubleStar: 32,
  LeftShift: 33,
  RightShift: 34,
  Ampersand: 35,
  Bar: 36,
  Caret: 37,
  Tilde: 38,
  EqualEqual: 39,
  NotEqual: 40,
  Less: 41,
  LessEqual: 42,
  Greater: 43,
  GreaterEqual: 44,

  PlusEqual: 50,
  MinusEqual: 51,
  StarEqual: 52,
  SlashEqual: 53,
  DoubleSlashEqual: 54,
  PercentEqual: 55,
  DoubleStarEqual: 56,
  LeftShiftEqual: 57,
  RightShiftEqual: 58,
  AmpersandEqual: 59,
  BarEqual: 60,
  CaretEqual: 61,
  AtEqual: 62,

  False: 70,
  None: 71,
  True: 72,
  And: 73,
  As: 74,
  Assert: 75,
  Async: 76,
  Await: 77,
  Break: 78,
  Class: 79,
  Continue: 80,
  Def: 81,
  Del: 82,
  Elif: 83,
  Else: 84,
  Except: 85,
  Finally: 86,
  For: 87,
  From: 88,
  Global: 89,
  If: 90,
  Import: 91,
  In: 92,
  Is: 93,
  Lambda: 94,
  Nonlocal: 95,
  Not: 96,
  Or: 97,
  Pass: 98,
  Raise: 99,
  Return: 100,
  Try: 101,
  While: 102,
  With: 103,
  Yield: 104,
} as const;

export type TokenKind = (typeof Token)[keyof typeof Token];

const TOKEN_LIMIT = 105;
const FIRST_KEYWORD = Token.False;
const FIRST_ASSIGNMENT = Token.PlusEqual;
const LAST_ASSIGNMENT = Token.AtEqual;

export const keywords: ReadonlyMap<string, TokenKind> = new Map(
  Object.entries(Token)
    .filter(([, kind]) => kind >= FIRST_KEYWORD)
    .map(([name, kind]) => [/^(False|None|True)$/.test(name) ? name : name.toLowerCase(), kind]),
);

export const softKeywords: readonly string[] = ['match', 'case', 'type'];

export function isKeyword(kind: TokenKind): boolean {
  return kind >= FIRST_KEYWORD;
}

// ---- keyword look-up without making a string ----

// The multipliers give each keyword a slot of its own (searched for once; checked below).
const SLOTS = 64;

function slotOf(first: number, second: number, last: number, length: number): number {
  return (first * 37 + second * 43 + last * 56 + length * 45) & (SLOTS - 1);
}

const slotText: string[] = new Array<string>(SLOTS).fill('');
const slotKind: TokenKind[] = new Array<TokenKind>(SLOTS).fill(Token.Name);

for (const [text, kind] of keywords) {
  const last = text.charCodeAt(text.length - 1);
  const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1), last, text.length);
  if (slotText[slot] !== '') {
    throw new Error(`internal error: the keywords ${slotText[slot]} and ${text} share a slot`);
  }
  slotText[slot] = text;
  slotKind[slot] = kind;
}

/** The keyword at `text[start..end)`, or `Token.Name`. */
export function keywordAt(text: string, start: number, end: number): TokenKind {
  const length = end - start;
  if (length < 2 || length > 8) {
    return Token.Name;
  }
  const slot = slotOf(
    text.charCodeAt(start),
    text.charCodeAt(start + 1),
    text.charCodeAt(end - 1),
    length,
  );
  const candidate = slotText[slot]!;
  return candidate.length === length && text.startsWith(candidate, start)
    ? slotKind[slot]!
    : Token.Name;
}

// ---- symbols ----

const symbols: readonly (readonly [string, TokenKind])[] = [
  [',', Token.Comma],
  [';', Token.Semicolon],
  ['.', Token.Dot],
  [':', Token.Colon],
  [':=', Token.ColonEqual],
  ['=', Token.Equal],
  ['==', Token.EqualEqual],
  ['!', Token.Exclamation],
  ['!=', Token.NotEqual],
  ['<', Token.Less],
  ['<=', Token.LessEqual],
  ['<<', Token.LeftShift],
  ['<<=', Token.LeftShiftEqual],
  ['>', Token.Greater],
  ['>=', Token.GreaterEqual],
  ['>>', Token.RightShift],
  ['>>=', Token.RightShiftEqual],
  ['+', Token.Plus],
  ['+=', Token.PlusEqual],
  ['-', Token.Minus],
  ['-=', Token.MinusEqual],
  ['*', Token.Star],
  ['*=', Token.StarEqual],
  ['**', Token.DoubleStar],
  ['**=', Token.DoubleStarEqual],
  ['/', Token.Slash],
  ['/=', Token.SlashEqual],
  ['//', Token.DoubleSlash],
  ['//=', Token.DoubleSlashEqual],
  ['%', Token.Percent],
  ['%=', Token.PercentEqual],
  ['@', Token.At],
  ['@=', Token.AtEqual],
  ['&', Token.Ampersand],
  ['&=', Token.AmpersandEqual],
  ['|', Token.Bar],
  ['|=', Token.BarEqual],
  ['^', Token.Caret],
  ['^=', Token.CaretEqual],
  ['~', Token.Tilde],
];

/** The symbols that begin with one character; `EndOfFile` where there is none. */
export interface SymbolForms {
  readonly single: TokenKind;
  readonly withEqual: TokenKind;
  readonly doubled: TokenKind;
  readonly doubledWithEqual: TokenKind;
}

function formsOf(character: string): SymbolForms | null {
  const find = (spelling: string): TokenKind =>
    symbols.find(([text]) => text === spelling)?.[1] ?? Token.EndOfFile;
  const single = find(character);
  return single === Token.EndOfFile
    ? null
    : {
        single,
        withEqual: find(`${character}=`),
        doubled: character === '=' ? Token.EndOfFile : find(character + character),
        doubledWithEqual: find(`${character}${character}=`),
      };
}

const symbolForms: readonly (SymbolForms | null)[] = Array.from({ length: 128 }, (_, code) =>
  formsOf(String.fromCharCode(code)),
);

/** Null for a character that begins no symbol, and for the brackets. */
export function symbolsAt(code: number): SymbolForms | null {
  return code < 128 ? symbolForms[code]! : null;
}

// ---- operators ----

function tableOf<Value>(pairs: readonly (readonly [TokenKind, Value])[]): (Value | null)[] {
  const table = new Array<Value | null>(TOKEN_LIMIT).fill(null);
  for (const [kind, value] of pairs) {
    table[kind] = value;
  }
  return table;
}

/** Binary operators that associate to the left; a higher number binds tighter. */
const binaryOperators: readonly (readonly [TokenKind, Operator, number])[] = [
  [Token.Bar, 'BitOr', 1],
  [Token.Caret, 'BitXor', 2],
  [Token.Ampersand, 'BitAnd', 3],
  [Token.LeftShift, 'LShift', 4],
  [Token.RightShift, 'RShift', 4],
  [Token.Plus, 'Add', 5],
  [Token.Minus, 'Sub', 5],
  [Token.Star, 'Mult', 6],
  [Token.Slash, 'Div', 6],
  [Token.DoubleSlash, 'FloorDiv', 6],
  [Token.Percent, 'Mod', 6],
  [Token.At, 'MatMult', 6],
];

export const LOWEST_BINARY = 1;

const binaryPrecedences = new Uint8Array(TOKEN_LIMIT);
for (const [kind, , precedence] of binaryOperators) {
  binaryPrecedences[kind] = precedence;
}
const binaryNames = tableOf(binaryOperators.map(([kind, name]) => [kind, name]));

/** 0 for a token that is no such operator. */
export function binaryPrecedence(kind: TokenKind): number {
  return binaryPrecedences[kind]!;
}

export function binaryOperator(kind: TokenKind): Operator | null {
  return binaryNames[kind]!;
}

const assignmentNames = tableOf<Operator>([
  [Token.PlusEqual, 'Add'],
  [Token.MinusEqual, 'Sub'],
  [Token.StarEqual, 'Mult'],
  [Token.SlashEqual, 'Div'],
  [Token.DoubleSlashEqual, 'FloorDiv'],
  [Token.PercentEqual, 'Mod'],
  [Token.DoubleStarEqual, 'Pow'],
  [Token.LeftShiftEqual, 'LShift'],
  [Token.RightShiftEqual, 'RShift'],
  [Token.AmpersandEqual, 'BitAnd'],
  [Token.BarEqual, 'BitOr'],
  [Token.CaretEqual, 'BitXor'],
  [Token.AtEqual, 'MatMult'],
]);

export function isAugmentedAssignment(kind: TokenKind): boolean {
  return kind >= FIRST_ASSIGNMENT && kind <= LAST_ASSIGNMENT;
}

export function assignmentOperator(kind: TokenKind): Operator | null {
  return assignmentNames[kind]!;
}

const unaryNames = tableOf<UnaryOperator>([
  [Token.Plus, 'UAdd'],
  [Token.Minus, 'USub'],
  [Token.Tilde, 'Invert'],
]);

export function unaryOperator(kind: TokenKind): UnaryOperator | null {
  return unaryNames[kind]!;
}

/** `in` and `is` stand for themselves; `not in` and `is not` are put together by the parser. */
const compareNames = tableOf<CompareOperator>([
  [Token.EqualEqual, 'Eq'],
  [Token.NotEqual, 'NotEq'],
  [Token.Less, 'Lt'],
  [Token.LessEqual, 'LtE'],
  [Token.Greater, 'Gt'],
  [Token.GreaterEqual, 'GtE'],
  [Token.In, 'In'],
  [Token.Is, 'Is'],
]);

export function compareOperator(kind: TokenKind): CompareOperator | null {
  return compareNames[kind]!;
}

export function boolOperator(kind: TokenKind): BoolOperator | null {
  return kind === Token.And ? 'And' : kind === Token.Or ? 'Or' : null;
}

// ---- what may begin an expression ----

const beginsExpression = new Uint8Array(TOKEN_LIMIT);
for (const kind of [
  Token.Name,
  Token.Number,
  Token.String,
  Token.FStringStart,
  Token.LeftParen,
  Token.LeftBracket,
  Token.LeftBrace,
  Token.Ellipsis,
  Token.Plus,
  Token.Minus,
  Token.Tilde,
  Token.False,
  Token.None,
  Token.True,
  Token.Await,
  Token.Lambda,
  Token.Not,
]) {
  beginsExpression[kind] = 1;
}

/** Stars and `yield` are not counted: they begin expressions only in some places. */
export function mayBeginExpression(kind: TokenKind): boolean {
  return beginsExpression[kind] === 1;
}
