// Where the keys of a TOML text stand. The TOML parser gives values without places, and a complaint about
// a value must point at it. The text is known to be valid TOML, so a scan by lines is enough: it
// follows table headers and `key =`, and skips strings of several lines and values in brackets.

import type { Span } from '../source/span.js';

export interface TomlPlaces {
  /** The place of a value, else of the nearest table above it that has a place, else the start. */
  readonly valueOf: (path: readonly string[]) => Span;
  readonly keyOf: (path: readonly string[]) => Span;
}

interface Place {
  readonly key: Span;
  readonly value: Span;
}

export function locateToml(text: string): TomlPlaces {
  const places = new Map<string, Place>();
  let table: readonly string[] = [];
  let at = 0;
  while (at < text.length) {
    at = skipBlank(text, at);
    if (at >= text.length) break;
    if (text[at] === '[') {
      const double = text[at + 1] === '[';
      const key = readKey(text, at + (double ? 2 : 1));
      table = key.path;
      remember(places, table, key.span, key.span);
      at = endOfLine(text, key.span.end);
    } else {
      const key = readKey(text, at);
      const start = skipSpaces(text, text.indexOf('=', key.span.end) + 1);
      const end = endOfValue(text, start);
      remember(places, [...table, ...key.path], key.span, { start, end });
      at = endOfLine(text, end);
    }
  }
  const find = (path: readonly string[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const place = places.get(join(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    const start = { start: 0, end: 0 };
    return { key: start, value: start };
  };
  return { valueOf: (path) => find(path).value, keyOf: (path) => find(path).key };
}

function remember(places: Map<string, Place>, path: readonly string[], key: Span, value: Span) {
  if (!places.has(join(path))) places.set(join(path), { key, value });
}

/** JSON keeps `a.b` as one quoted key apart from `a` with `b` below it. */
function join(path: readonly string[]): string {
  return JSON.stringify(path);
}

function readKey(text: string, from: number): { path: readonly string[]; span: Span } {
  const path: string[] = [];
  const start = skipSpaces(text, from);
  let at = start;
  for (;;) {
    const quote = text[at];
    const isQuoted = quote === '"' || quote === "'";
    const end = isQuoted ? endOfString(text, at) : endOfBareKey(text, at);
    const word = text.slice(at, end);
    path.push(isQuoted ? unquote(word) : word);
    const dot = skipSpaces(text, end);
    if (text[dot] !== '.' || end === at) return { path, span: { start, end } };
    at = skipSpaces(text, dot + 1);
  }
}

function unquote(word: string): string {
  if (word.startsWith("'")) return word.slice(1, -1);
  try {
    return String(JSON.parse(word));
  } catch {
    return word.slice(1, -1);
  }
}

function endOfBareKey(text: string, at: number): number {
  return at + (/^[A-Za-z0-9_-]*/.exec(text.slice(at, at + 256))?.[0].length ?? 0);
}

/** Past a value: strings and brackets are followed to their end; comments do not belong to it. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let end = from;
  let at = from;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"' || char === "'") {
      at = endOfString(text, at);
      end = at;
      continue;
    }
    if (char === '#') {
      at = endOfLine(text, at);
      continue;
    }
    if (char === '\n' && depth === 0) break;
    if (char === '[' || char === '{') depth += 1;
    if (char === ']' || char === '}') depth -= 1;
    at += 1;
    if (!/\s/.test(char)) end = at;
  }
  return end;
}

function endOfString(text: string, at: number): number {
  const quote = text[at]!;
  const triple = quote.repeat(3);
  const isLong = text.startsWith(triple, at);
  const close = isLong ? triple : quote;
  let position = at + close.length;
  while (position < text.length && !text.startsWith(close, position)) {
    position += quote === '"' && text[position] === '\\' ? 2 : 1;
  }
  position += close.length;
  // A long string may end in one or two quotes of its own.
  while (isLong && text[position] === quote) position += 1;
  return Math.min(position, text.length);
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (text[at] !== '#') return at;
    at = endOfLine(text, at);
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
