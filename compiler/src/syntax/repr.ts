/**
 * Constants as Python's `repr` writes them.
 */

import { isAssignedAfterUnicode14 } from './unicode-14.js';

const SINGLE_QUOTE = 39;
const DOUBLE_QUOTE = 34;
const EXPONENT_FROM = 16;
const EXPONENT_TO = -4;

/** The shortest digits that read back the same, as in JavaScript; the form is Python's. */
export function reprFloat(value: number): string {
  const text = reprDigits(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A literal has no real part: `1j`. */
export function reprComplex(imaginary: number): string {
  return `${reprDigits(imaginary)}j`;
}

function reprDigits(value: number): string {
  if (Number.isNaN(value)) {
    return 'nan';
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? 'inf' : '-inf';
  }
  if (value === 0) {
    return Object.is(value, -0) ? '-0' : '0';
  }
  const [mantissa, exponentText] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < EXPONENT_TO || exponent >= EXPONENT_FROM) {
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa!}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const digits = mantissa!.replace(/[-.]/g, '');
  const minus = value < 0 ? '-' : '';
  if (exponent < 0) {
    return `${minus}0.${'0'.repeat(-exponent - 1)}${digits}`;
  }
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return rest === '' ? minus + whole : `${minus}${whole}.${rest}`;
}

/** `codePoints` says what the characters are where the string cannot (see ast.ts). */
export function reprString(value: string, codePoints: readonly number[] | null): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  if (codePoints === null && /^[ !#-&(-[\]-~]*$/.test(value)) {
    return quote + value + quote;
  }
  const points = codePoints ?? Array.from(value, (character) => character.codePointAt(0)!);
  return quote + points.map((point) => reprPoint(point, quote)).join('') + quote;
}

const shortEscapes: ReadonlyMap<number, string> = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
  [92, '\\\\'],
]);

function reprPoint(point: number, quote: string): string {
  const short = shortEscapes.get(point);
  if (short !== undefined) {
    return short;
  }
  if (point === quote.charCodeAt(0)) {
    return `\\${quote}`;
  }
  if (point >= 32 && point < 127) {
    return String.fromCharCode(point);
  }
  return isPrintable(point) ? String.fromCodePoint(point) : escapePoint(point);
}

function escapePoint(point: number): string {
  const digits = point.toString(16);
  if (point < 0x100) {
    return `\\x${digits.padStart(2, '0')}`;
  }
  return point < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

const unprintable = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** As CPython 3.11 has it, whose Unicode is older than the JavaScript engine's. */
function isPrintable(point: number): boolean {
  return !unprintable.test(String.fromCodePoint(point)) && !isAssignedAfterUnicode14(point);
}

export function reprBytes(value: Uint8Array): string {
  const quote = value.includes(SINGLE_QUOTE) && !value.includes(DOUBLE_QUOTE) ? '"' : "'";
  let body = '';
  for (const byte of value) {
    body += reprByte(byte, quote);
  }
  return `b${quote}${body}${quote}`;
}

function reprByte(byte: number, quote: string): string {
  const short = shortEscapes.get(byte);
  if (short !== undefined) {
    return short;
  }
  if (byte === quote.charCodeAt(0)) {
    return `\\${quote}`;
  }
  return byte >= 32 && byte < 127
    ? String.fromCharCode(byte)
    : `\\x${byte.toString(16).padStart(2, '0')}`;
}
