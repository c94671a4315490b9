/**
 * String literals: finding where one ends, and decoding what is between its quotes.
 */

import { lineOf } from '../source/span.js';
import { lexicalRows } from './diagnostics-table.js';
import type { Lexer } from './lexer.js';
import { Token } from './tokens.js';

export const StringPrefix = { Raw: 1, Bytes: 2, Unicode: 4, Format: 8 } as const;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

const prefixes: ReadonlyMap<string, number> = new Map([
  ['r', StringPrefix.Raw],
  ['b', StringPrefix.Bytes],
  ['u', StringPrefix.Unicode],
  ['f', StringPrefix.Format],
  ['br', StringPrefix.Bytes | StringPrefix.Raw],
  ['rb', StringPrefix.Bytes | StringPrefix.Raw],
  ['fr', StringPrefix.Format | StringPrefix.Raw],
  ['rf', StringPrefix.Format | StringPrefix.Raw],
]);

/** The flags of the prefix at `text[start..end)`; -1 if it is none. */
export function prefixOf(text: string, start: number, end: number): number {
  return prefixes.get(text.slice(start, end).toLowerCase()) ?? -1;
}

/** Reads the string whose quotes are at an offset; the lexer's `start` is at its prefix. */
export function scanString(lexer: Lexer, quote: number): void {
  const text = lexer.text;
  const code = text.charCodeAt(quote);
  const triple = text.charCodeAt(quote + 1) === code && text.charCodeAt(quote + 2) === code;
  const content = triple ? quote + 3 : quote + 1;
  lexer.contentStart = content;
  if ((lexer.prefix & StringPrefix.Format) !== 0) {
    lexer.kind = Token.FStringStart;
    lexer.end = content;
    lexer.position = content;
    return;
  }
  const end = triple ? scanTriple(lexer, content, code) : scanSingle(lexer, content, code);
  if (end < 0) {
    unterminated(lexer, quote, content);
    return;
  }
  lexer.kind = Token.String;
  lexer.contentEnd = end;
  lexer.end = end + (triple ? 3 : 1);
  lexer.position = lexer.end;
}

function scanSingle(lexer: Lexer, start: number, quote: number): number {
  const text = lexer.text;
  lexer.escaped = false;
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      return at;
    }
    if (code === BACKSLASH) {
      lexer.escaped = true;
      at++;
      if (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) {
        at++;
      }
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      return -1;
    }
    if (at >= lexer.length) {
      return -1;
    }
    at++;
  }
}

function scanTriple(lexer: Lexer, start: number, quote: number): number {
  const text = lexer.text;
  lexer.escaped = false;
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) {
        return at;
      }
    } else if (code === BACKSLASH) {
      lexer.escaped = true;
      at++;
    } else if (code === CARRIAGE_RETURN) {
      lexer.escaped = true;
    }
    if (at >= lexer.length) {
      return -1;
    }
    at++;
  }
}

function unterminated(lexer: Lexer, quote: number, content: number): void {
  const start = lexer.start;
  const quotes = lexer.text.slice(quote, content);
  if (lexer.fieldDepth >= 0 && quotes === lexer.fieldQuotes) {
    // What looks like a new string is the end of the f-string around the field.
    lexer.report(lexicalRows.fieldNotClosed, quote, content, {});
    lexer.error(start, content);
    return;
  }
  if (content - quote === 3) {
    const line = lineOf(lexer.file, lexer.length);
    lexer.report(lexicalRows.unterminatedTriple, start, content, { line });
    lexer.error(start, lexer.length);
    return;
  }
  const end = physicalEnd(lexer.text, content, lexer.length);
  const line = lineOf(lexer.file, end);
  const escaped = lexer.text.slice(content, end).includes(`\\${quotes}`);
  const hint = escaped ? 'perhaps you escaped the end quote?' : null;
  lexer.report(lexicalRows.unterminatedString, start, end, { line }, { hint });
  lexer.error(start, end);
}

/** The end of the line; a backslash joins the next line to it. */
function physicalEnd(text: string, start: number, length: number): number {
  let at = start;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at++;
      if (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) {
        at++;
      }
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      break;
    }
    at++;
  }
  return Math.min(at, length);
}

// ---- decoding ----

/**
 * A decoded string. `codePoints` is null unless escapes made a high and a low surrogate that stand
 * side by side: Python counts these as two characters, and UTF-16 cannot tell them from one.
 */
export interface DecodedText {
  readonly value: string;
  readonly codePoints: readonly number[] | null;
}

const lineEndings = /\r\n?/g;

/** The text of `text[start..end)` of a string that is not of bytes. */
export function decodeText(
  lexer: Lexer,
  start: number,
  end: number,
  raw: boolean,
  escaped: boolean,
): DecodedText {
  const source = lexer.text.slice(start, end);
  if (!escaped) {
    return { value: source, codePoints: null };
  }
  if (raw || !source.includes('\\')) {
    return { value: source.replace(lineEndings, '\n'), codePoints: null };
  }
  return decodeEscapes(lexer, start, end);
}

function decodeEscapes(lexer: Lexer, start: number, end: number): DecodedText {
  const text = lexer.text;
  const parts: string[] = [];
  let surrogates = false;
  let plain = start;
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', plain)) {
    parts.push(text.slice(plain, at).replace(lineEndings, '\n'));
    const escape = readEscape(lexer, at, end, false);
    parts.push(escape.value);
    surrogates ||= escape.value.length === 1 && (escape.value.charCodeAt(0) & 0xf800) === 0xd800;
    plain = escape.end;
  }
  parts.push(text.slice(plain, end).replace(lineEndings, '\n'));
  return {
    value: parts.join(''),
    codePoints: surrogates ? separateSurrogates(parts) : null,
  };
}

/** The code points of parts that are each well read as UTF-16, if joining them changes them. */
function separateSurrogates(parts: readonly string[]): readonly number[] | null {
  const points = parts.flatMap(codePointsOf);
  return points.length === codePointsOf(parts.join('')).length ? null : points;
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!);
}

export function joinTexts(parts: readonly DecodedText[]): DecodedText {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) {
    return first;
  }
  const value = parts.map((part) => part.value).join('');
  if (!/[\ud800-\udfff]/.test(value)) {
    return { value, codePoints: null };
  }
  const points = parts.flatMap((part) => part.codePoints ?? codePointsOf(part.value));
  const changed = points.length !== codePointsOf(value).length;
  return { value, codePoints: changed ? points : null };
}

export function decodeBytes(lexer: Lexer, raw: boolean): Uint8Array {
  const { text, contentStart: start, contentEnd: end } = lexer;
  const bytes: number[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && !raw) {
      const escape = readEscape(lexer, at, end, true);
      for (const character of escape.value) {
        bytes.push(character.charCodeAt(0) & 0xff);
      }
      at = escape.end;
      continue;
    }
    if (code === CARRIAGE_RETURN) {
      bytes.push(LINE_FEED);
      at += text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
      continue;
    }
    if (code >= 128) {
      const width = text.codePointAt(at)! > 0xffff ? 2 : 1;
      lexer.report(lexicalRows.bytesNotAscii, at, at + width, {});
      return Uint8Array.from(bytes);
    }
    bytes.push(code);
    at++;
  }
  return Uint8Array.from(bytes);
}

interface Escape {
  readonly value: string;
  readonly end: number;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** The escape whose backslash is at an offset. */
function readEscape(lexer: Lexer, start: number, limit: number, bytes: boolean): Escape {
  const text = lexer.text;
  const letter = text.charAt(start + 1);
  const simple = simpleEscapes[letter];
  if (simple !== undefined) {
    return { value: simple, end: start + 2 };
  }
  switch (letter) {
    case '\r':
      return { value: '', end: text.charAt(start + 2) === '\n' ? start + 3 : start + 2 };
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
      return octalEscape(lexer, start, limit);
    case 'x':
      return hexEscape(lexer, start, limit, 2);
    case 'u':
    case 'U':
      if (!bytes) {
        return hexEscape(lexer, start, limit, letter === 'u' ? 4 : 8);
      }
      break;
    case 'N':
      if (!bytes) {
        return namedEscape(lexer, start, limit);
      }
      break;
  }
  const point = text.codePointAt(start + 1)!;
  const width = point > 0xffff ? 2 : 1;
  if (start + 1 < limit) {
    const escape = text.slice(start, start + 1 + width);
    lexer.report(lexicalRows.invalidEscape, start, start + 1 + width, { escape });
  }
  // The backslash stays, and what follows is ordinary text.
  return { value: '\\', end: start + 1 };
}

const MAX_OCTAL = 0o377;

function octalEscape(lexer: Lexer, start: number, limit: number): Escape {
  const digits = /^[0-7]{1,3}/.exec(lexer.text.slice(start + 1, Math.min(start + 4, limit)))![0];
  const end = start + 1 + digits.length;
  const value = parseInt(digits, 8);
  if (value > MAX_OCTAL) {
    lexer.report(
      lexicalRows.invalidEscape,
      start,
      end,
      { escape: `\\${digits}` },
      {
        hint: 'an octal escape goes up to \\377',
      },
    );
  }
  return { value: String.fromCharCode(value), end };
}

function hexEscape(lexer: Lexer, start: number, limit: number, count: number): Escape {
  const first = start + 2;
  const digits = /^[0-9a-fA-F]*/.exec(lexer.text.slice(first, Math.min(first + count, limit)))![0];
  const end = first + digits.length;
  const form = lexer.text.slice(start, first);
  if (digits.length < count) {
    lexer.report(lexicalRows.truncatedEscape, start, end, { form, digits: count });
    return { value: '', end };
  }
  const point = parseInt(digits, 16);
  if (point > 0x10ffff) {
    const escape = lexer.text.slice(start, end);
    lexer.report(lexicalRows.illegalCodePoint, start, end, { escape });
    return { value: '', end };
  }
  return { value: String.fromCodePoint(point), end };
}

function namedEscape(lexer: Lexer, start: number, limit: number): Escape {
  const text = lexer.text;
  const close = text.charAt(start + 2) === '{' ? text.indexOf('}', start) : -1;
  if (close < 0 || close >= limit || close === start + 3) {
    lexer.report(lexicalRows.malformedName, start, Math.min(start + 3, limit), {});
    return { value: '', end: Math.min(start + 2, limit) };
  }
  const name = text.slice(start + 3, close);
  const value = lexer.characterNamed(name);
  if (value === null) {
    lexer.report(lexicalRows.unknownName, start, close + 1, { name });
  }
  return { value: value ?? '', end: close + 1 };
}
