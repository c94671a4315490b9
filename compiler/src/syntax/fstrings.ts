/**
 * Strings: one literal or several side by side, and f-strings (PEP 701).
 *
 * The lexer stops after the opening quotes of an f-string. The text up to a brace or to the closing
 * quotes is read here, character by character; in a field `{...}` the lexer's ordinary tokens are
 * used, until the parser finds the `!`, `:` or `}` that ends the expression. So an f-string in a field, with
 * the same quotes or with others, is just an expression.
 */

import type { Constant, ConstantValue, Expr, FormattedValue, JoinedStr } from './ast.js';
import { lineOf } from '../source/span.js';
import { failAfter } from './brackets.js';
import { lexicalRows, syntaxRows } from './diagnostics-table.js';
import { parseStarExpressions, parseYield } from './expressions.js';
import { decodeBytes, decodeText, joinTexts, StringPrefix } from './lex-string.js';
import type { DecodedText } from './lex-string.js';
import type { Parser } from './parser-base.js';
import { mayBeginExpression, Token } from './tokens.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;
const LETTER_N = 78;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** strings: (STRING | fstring)+ */
export function parseStrings(p: Parser): Expr {
  const start = p.start;
  const kind_prefix = p.text.charAt(start) === 'u' ? 'u' : null;
  const isBytes = (p.prefix & StringPrefix.Bytes) !== 0;
  const pieces = newPieces(kind_prefix);
  const bytes: Uint8Array[] = [];
  let formatted = false;
  do {
    if (((p.prefix & StringPrefix.Bytes) !== 0) !== isBytes) {
      p.fail(syntaxRows.bytesAndText, start, p.end, {});
    }
    const raw = (p.prefix & StringPrefix.Raw) !== 0;
    if (p.at(Token.FStringStart)) {
      formatted = true;
      readFString(p, pieces, raw);
    } else if (isBytes) {
      bytes.push(decodeBytes(p, raw));
    } else {
      addText(pieces, decodeText(p, p.contentStart, p.contentEnd, raw, p.escaped), p.start, p.end);
    }
    p.next();
  } while (p.at(Token.String) || p.at(Token.FStringStart));
  const end = p.previousEnd;
  if (isBytes) {
    const value: ConstantValue = { type: 'bytes', value: joinBytes(bytes) };
    return { kind: 'Constant', start, end, value, kind_prefix: null };
  }
  if (formatted) {
    flush(pieces);
    return { kind: 'JoinedStr', start, end, values: pieces.values };
  }
  const { value, codePoints } = joinTexts(pieces.texts);
  return {
    kind: 'Constant',
    start,
    end,
    value: { type: 'str', value, codePoints },
    kind_prefix,
  };
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) {
    return first;
  }
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

/** The values of an f-string so far, and the constant text that is not yet one of them. */
interface Pieces {
  readonly values: Expr[];
  readonly texts: DecodedText[];
  /** Of the texts together: plain literals with their quotes, of f-strings what is between fields. */
  textStart: number;
  textEnd: number;
  /** Of the first of the literals side by side; all constants get it, as in CPython. */
  readonly kind_prefix: 'u' | null;
}

function newPieces(kind_prefix: 'u' | null): Pieces {
  return { values: [], texts: [], textStart: 0, textEnd: 0, kind_prefix };
}

function addText(pieces: Pieces, text: DecodedText, start: number, end: number): void {
  if (pieces.texts.length === 0) {
    pieces.textStart = start;
  }
  pieces.texts.push(text);
  pieces.textEnd = end;
}

function flush(pieces: Pieces): void {
  const text = joinTexts(pieces.texts);
  pieces.texts.length = 0;
  if (text.value === '') {
    return;
  }
  const { value, codePoints } = text;
  const constant: Constant = {
    kind: 'Constant',
    start: pieces.textStart,
    end: pieces.textEnd,
    value: { type: 'str', value, codePoints },
    kind_prefix: pieces.kind_prefix,
  };
  pieces.values.push(constant);
}

/** What the fields of an f-string need to know of it. */
interface FString {
  readonly start: number;
  /** `'`, `"`, or three of them. */
  readonly quotes: string;
  readonly raw: boolean;
}

/** fstring: FSTRING_START (text | field)* closing quotes; `position` is left after these. */
function readFString(p: Parser, pieces: Pieces, raw: boolean): void {
  const start = p.start;
  const quote = p.text.charAt(p.end - 1);
  const triple = p.end - start >= 3 && p.text.startsWith(quote.repeat(3), p.end - 3);
  const string: FString = { start, quotes: triple ? quote.repeat(3) : quote, raw };
  if (p.fieldDepth < 0) {
    p.outerString = start;
    p.outerContent = p.end;
    p.outerBrackets = p.openBrackets.length;
  }
  while (readText(p, pieces, string, false) === 'field') {
    readField(p, pieces, string);
  }
  p.position += string.quotes.length;
  p.start = start;
  p.end = p.position;
}

/**
 * Reads text up to the next field, or to what ends the f-string or the format specification;
 * `position` is left at that place.
 */
function readText(p: Parser, pieces: Pieces, string: FString, inSpec: boolean): 'field' | 'end' {
  const text = p.text;
  const quote = string.quotes.charCodeAt(0);
  let from = p.position;
  let at = from;
  let escaped = false;
  const take = (end: number): void => {
    if (end > from) {
      addText(pieces, decodeText(p, from, end, string.raw, escaped), from, end);
    }
    escaped = false;
  };
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote && text.startsWith(string.quotes, at)) {
      take(at);
      p.position = at;
      return 'end';
    } else if (code === OPEN_BRACE) {
      if (!inSpec && text.charCodeAt(at + 1) === OPEN_BRACE) {
        take(at + 1);
        pieces.textEnd = at + 2;
        at += 2;
        from = at;
        continue;
      }
      take(at);
      p.position = at;
      return 'field';
    } else if (code === CLOSE_BRACE) {
      if (inSpec) {
        take(at);
        p.position = at;
        return 'end';
      }
      if (text.charCodeAt(at + 1) !== CLOSE_BRACE) {
        p.report(syntaxRows.singleBrace, at, at + 1, { brace: '}' });
        at += 1;
        continue;
      }
      take(at + 1);
      pieces.textEnd = at + 2;
      at += 2;
      from = at;
      continue;
    } else if (code === BACKSLASH) {
      escaped = true;
      at = afterBackslash(text, at, string.raw);
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (string.quotes.length === 1) {
        if (inSpec) {
          take(at);
          p.position = at;
          return 'end';
        }
        failUnterminated(p, string, at);
      }
      escaped ||= code === CARRIAGE_RETURN;
      at++;
    } else {
      at++;
    }
    if (at > p.length) {
      failUnterminated(p, string, p.length);
    }
  }
}

/** A backslash hides a quote, but not a brace; `\N{...}` has braces of its own. */
function afterBackslash(text: string, at: number, raw: boolean): number {
  const code = text.charCodeAt(at + 1);
  if (code === OPEN_BRACE || code === CLOSE_BRACE) {
    return at + 1;
  }
  if (!raw && code === LETTER_N && text.charCodeAt(at + 2) === OPEN_BRACE) {
    const name = /^[^}'"\r\n]*\}/.exec(text.slice(at + 3, at + 100));
    return name === null ? at + 2 : at + 3 + name[0].length;
  }
  if (code === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED) {
    return at + 3;
  }
  return at + 2;
}

function failUnterminated(p: Parser, string: FString, end: number): never {
  const triple = string.quotes.length === 3;
  const row = triple ? lexicalRows.unterminatedTripleFString : lexicalRows.unterminatedFString;
  const shown = triple ? string.start + 4 : end;
  p.report(row, string.start, Math.min(shown, p.length), { line: lineOf(p.file, end) });
  p.fieldDepth = -1;
  p.error(string.start, end);
  return p.giveUp();
}

/** Goes on after the quotes that were meant to end the string, and gives up the statement. */
function skipString(p: Parser, string: FString, from: number): never {
  const quotes = p.text.indexOf(string.quotes, from);
  p.openBrackets.length = p.outerBrackets;
  p.fieldDepth = -1;
  p.error(string.start, quotes < 0 ? p.length : quotes + string.quotes.length);
  return p.giveUp();
}

/**
 * field: '{' (yield_expr | star_expressions) ['='] ['!' NAME] [':' format_spec] '}'
 * `position` is at the opening brace, and is left after the closing one.
 */
function readField(p: Parser, pieces: Pieces, string: FString): void {
  const open = p.position;
  const { fieldDepth, fieldQuotes } = p;
  p.pushBracket(open);
  p.fieldDepth = p.openBrackets.length;
  p.fieldQuotes = string.quotes;
  p.end = open + 1;
  p.position = open + 1;
  p.next();
  const value = parseFieldValue(p);
  const debug = p.accept(Token.Equal);
  if (debug) {
    noteDebugText(p, pieces, open + 1);
  }
  const conversion = parseConversion(p);
  const format_spec = p.at(Token.Colon) ? readSpec(p, string, pieces.kind_prefix) : null;
  if (!p.at(Token.RightBrace)) {
    failFieldEnd(p, value, debug, conversion !== -1, format_spec);
  }
  flush(pieces);
  const field: FormattedValue = {
    kind: 'FormattedValue',
    start: open,
    end: p.end,
    value,
    conversion: debug && conversion === -1 && format_spec === null ? 114 : conversion,
    format_spec,
  };
  pieces.values.push(field);
  p.position = p.end;
  p.fieldDepth = fieldDepth;
  p.fieldQuotes = fieldQuotes;
}

function parseFieldValue(p: Parser): Expr {
  switch (p.kind) {
    case Token.RightBrace:
    case Token.Exclamation:
    case Token.Colon:
    case Token.Equal:
    case Token.NotEqual:
      return p.fail(syntaxRows.fieldEmpty, p.start, p.end, { found: p.tokenText().charAt(0) });
    case Token.Yield:
      return parseYield(p);
    default:
      return parseStarExpressions(p);
  }
}

/** `{x = }` puts its own text, up to the next token, before its value. */
function noteDebugText(p: Parser, pieces: Pieces, start: number): void {
  const value = withoutComments(p.text.slice(start, p.start).replace(/\r\n?/g, '\n'));
  addText(pieces, { value, codePoints: null }, start, p.start);
}

const commentOrString = /#[^\n]*|("""|'''|"|')(?:\\[^]|(?!\1)[^])*\1/g;

function withoutComments(text: string): string {
  return text.includes('#')
    ? text.replace(commentOrString, (found) => (found.startsWith('#') ? '' : found))
    : text;
}

/** fstring_conversion: '!' NAME, without a blank between them */
function parseConversion(p: Parser): FormattedValue['conversion'] {
  if (!p.at(Token.Exclamation)) {
    return -1;
  }
  const mark = p.start;
  p.next();
  if (p.at(Token.Colon) || p.at(Token.RightBrace) || p.at(Token.EndOfFile)) {
    p.fail(syntaxRows.conversionMissing, mark, mark + 1, {});
  }
  if (p.start !== mark + 1) {
    p.fail(syntaxRows.conversionBlank, mark, p.end, {});
  }
  const character = p.tokenText();
  if (character !== 's' && character !== 'r' && character !== 'a') {
    p.failIfBroken();
    p.fail(syntaxRows.conversionUnknown, p.start, p.end, { character });
  }
  p.next();
  return character === 's' ? 115 : character === 'r' ? 114 : 97;
}

/** format_spec: (text | field)*; the lexer is at the colon, and is left at the closing brace. */
function readSpec(p: Parser, string: FString, kind_prefix: 'u' | null): JoinedStr {
  const start = p.start;
  p.position = p.end;
  const pieces = newPieces(kind_prefix);
  while (readText(p, pieces, string, true) === 'field') {
    readField(p, pieces, string);
  }
  const end = p.position;
  flush(pieces);
  if (p.text.startsWith(string.quotes, end)) {
    p.fail(syntaxRows.fieldClose, end, end + string.quotes.length, {});
  }
  p.next();
  if (!p.at(Token.RightBrace) && p.text.charCodeAt(end) !== CLOSE_BRACE) {
    // A line end is allowed before the brace alone.
    p.report(syntaxRows.specLineEnd, end, end, {});
    skipString(p, string, end);
  }
  return { kind: 'JoinedStr', start, end, values: pieces.values };
}

function failFieldEnd(
  p: Parser,
  value: Expr,
  debug: boolean,
  converted: boolean,
  spec: JoinedStr | null,
): never {
  if (p.at(Token.Error)) {
    p.giveUp();
  }
  if (converted || debug || spec !== null) {
    p.fail(syntaxRows.fieldEndAfterConversion, ...p.place(), {});
  }
  if (mayBeginExpression(p.kind) && !p.at(Token.String) && !p.at(Token.FStringStart)) {
    failAfter(p, value);
  }
  return p.fail(syntaxRows.fieldEnd, ...p.place(), {});
}
