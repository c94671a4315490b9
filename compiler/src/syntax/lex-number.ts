/**
 * Number literals: finding the end of one, saying what is wrong with it, and its value.
 */

import type { ConstantValue } from './ast.js';
import { isAsciiWord, isDigit, isIdentifierPart, isIdentifierStart } from './characters.js';
import { lexicalRows } from './diagnostics-table.js';
import type { Lexer } from './lexer.js';
import { MAX_INTEGER_DIGITS } from './limits.js';

const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const UNDERSCORE = 95;

interface Base {
  readonly name: 'hexadecimal' | 'octal' | 'binary';
  readonly digits: RegExp;
}

const bases: Readonly<Record<string, Base>> = {
  x: { name: 'hexadecimal', digits: /[0-9a-f]/i },
  o: { name: 'octal', digits: /[0-7]/ },
  b: { name: 'binary', digits: /[01]/ },
};

/** Words that may follow a number without a blank: `1if x else y`. */
const wordsAfterNumber = /(?:and|else|for|if|in|is|not|or)(?![\w])/y;

/** The end of the number at an offset; what is wrong with it has been reported. */
export function scanNumber(lexer: Lexer, start: number): number {
  const text = lexer.text;
  if (text.charCodeAt(start) === ZERO) {
    const base = bases[text.charAt(start + 1).toLowerCase()];
    if (base !== undefined) {
      return scanBase(lexer, start, base);
    }
  }
  let at = scanDigits(text, start);
  const wholeEnd = at;
  let code = text.charCodeAt(at);
  if (code === DOT) {
    at = scanDigits(text, at + 1);
    code = text.charCodeAt(at);
  }
  let exponent = false;
  if (isLetter(code, 'e')) {
    const end = scanExponent(text, at);
    if (end > 0) {
      at = end;
      exponent = true;
      code = text.charCodeAt(at);
    }
  }
  const isFloat = at !== wholeEnd;
  const isImaginary = isLetter(code, 'j');
  if (isImaginary) {
    at++;
    code = text.charCodeAt(at);
  }
  if (!isAsciiWord(code) && code < 128) {
    if (!isFloat && !isImaginary) {
      checkInteger(lexer, start, at);
    }
    return at;
  }
  if (isFloat || isImaginary) {
    return finish(lexer, start, at, exponent || isFloat || isImaginary ? kindOf(isImaginary) : '');
  }
  checkInteger(lexer, start, at);
  return finish(lexer, start, at, 'decimal');
}

function kindOf(isImaginary: boolean): string {
  return isImaginary ? 'imaginary' : 'decimal';
}

function isLetter(code: number, letter: string): boolean {
  return (code | 32) === letter.charCodeAt(0);
}

/** Digits with single underscores between them. */
function scanDigits(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at++;
    } else if (code === UNDERSCORE && at > start && isDigit(text.charCodeAt(at + 1))) {
      at += 2;
    } else {
      return at;
    }
  }
}

/** The end of the exponent at its `e`; -1 if no digit follows. */
function scanExponent(text: string, start: number): number {
  const sign = text.charCodeAt(start + 1);
  const digits = sign === PLUS || sign === MINUS ? start + 2 : start + 1;
  return isDigit(text.charCodeAt(digits)) ? scanDigits(text, digits) : -1;
}

function scanBase(lexer: Lexer, start: number, base: Base): number {
  const text = lexer.text;
  let at = start + 2;
  for (;;) {
    const digit = text.charCodeAt(at) === UNDERSCORE ? at + 1 : at;
    if (!base.digits.test(text.charAt(digit))) {
      break;
    }
    at = digit + 1;
  }
  if (at > start + 2 && isDigit(text.charCodeAt(at))) {
    const digit = text.charAt(at);
    lexer.report(lexicalRows.invalidDigit, at, at + 1, { digit, base: base.name });
    return wordEnd(text, at);
  }
  if (at === start + 2) {
    if (isDigit(text.charCodeAt(at))) {
      const digit = text.charAt(at);
      lexer.report(lexicalRows.invalidDigit, at, at + 1, { digit, base: base.name });
    } else {
      lexer.report(lexicalRows.invalidNumber, start, at, { base: base.name });
    }
    return wordEnd(text, at);
  }
  return finish(lexer, start, at, base.name);
}

/** A number must not run into a word, but for a few keywords. */
function finish(lexer: Lexer, start: number, at: number, base: string): number {
  const text = lexer.text;
  const point = text.codePointAt(at)!;
  if (!isAsciiWord(point) && !isIdentifierStart(point)) {
    return at;
  }
  wordsAfterNumber.lastIndex = at;
  if (wordsAfterNumber.test(text)) {
    return at;
  }
  const end = wordEnd(text, at);
  lexer.report(lexicalRows.invalidNumber, start, end, { base });
  return end;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const point = text.codePointAt(at)!;
    if (!isIdentifierPart(point)) {
      return at;
    }
    at += point > 0xffff ? 2 : 1;
  }
}

function checkInteger(lexer: Lexer, start: number, end: number): void {
  const text = lexer.text;
  if (text.charCodeAt(start) === ZERO && end - start > 1) {
    if (/[1-9]/.test(text.slice(start, end))) {
      let zeros = start;
      while (text.charCodeAt(zeros) === ZERO || text.charCodeAt(zeros) === UNDERSCORE) {
        zeros++;
      }
      lexer.report(lexicalRows.leadingZeros, start, zeros, {});
    }
    return;
  }
  if (end - start > MAX_INTEGER_DIGITS) {
    const digits = text.slice(start, end).replaceAll('_', '').length;
    if (digits > MAX_INTEGER_DIGITS) {
      lexer.report(lexicalRows.integerTooLong, start, end, { digits, limit: MAX_INTEGER_DIGITS });
    }
  }
}

// ---- values ----

const SMALL = 256;
/** Digits that a JavaScript number holds exactly. */
const EXACT_DIGITS = 15;
const smallIntegers: ConstantValue[] = Array.from({ length: SMALL }, (_, value) => ({
  type: 'int',
  value: BigInt(value),
}));

/** The value of a literal that `scanNumber` accepted; 0 for one that it reported. */
export function numberValue(text: string, start: number, end: number): ConstantValue {
  const length = end - start;
  if (length <= EXACT_DIGITS) {
    let value = 0;
    let at = start;
    while (at < end && isDigit(text.charCodeAt(at))) {
      value = value * 10 + text.charCodeAt(at) - ZERO;
      at++;
    }
    if (at === end) {
      return value < SMALL ? smallIntegers[value]! : { type: 'int', value: BigInt(value) };
    }
  }
  return parseNumber(text.slice(start, end).replaceAll('_', ''));
}

function parseNumber(literal: string): ConstantValue {
  if (/^0[xob]/i.test(literal)) {
    return integer(literal);
  }
  if (/j$/i.test(literal)) {
    return { type: 'complex', imag: Number(literal.slice(0, -1)) };
  }
  if (/[.e]/i.test(literal)) {
    return { type: 'float', value: Number(literal) };
  }
  return integer(literal);
}

function integer(literal: string): ConstantValue {
  const decimal = /^\d+$/.test(literal);
  if (
    (decimal && literal.length > MAX_INTEGER_DIGITS) ||
    !/^(?:\d+|0[xob][0-9a-f]+)$/i.test(literal)
  ) {
    return smallIntegers[0]!;
  }
  try {
    return { type: 'int', value: BigInt(literal) };
  } catch {
    // A literal with a digit that its base does not have; it was reported.
    return smallIntegers[0]!;
  }
}
