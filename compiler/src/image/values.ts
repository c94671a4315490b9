/**
 * The words of numbers, as runtime-c/vm/value.h encodes them: small integers and, in a build with single-precision
 * floats, most floats are in the word itself; the others are objects.
 */

import type { ValueWord } from './rom.js';

const SMALL_MAX = 0x3fffffffn;
const SMALL_MIN = -0x40000000n;
/** 96 << 24: the exponent's offset after the rotation. */
const FLOAT_BIAS = 0x60000000;
/** Exponent 1 after it, and the exponents from there that fit. */
const FLOAT_LEAST = 0x01000000;
const FLOAT_SPAN = 0x3f000000;

const view = new DataView(new ArrayBuffer(8));

/** The word of an int that is small, else null. */
export function smallWord(value: bigint): ValueWord | null {
  if (value < SMALL_MIN || value > SMALL_MAX) {
    return null;
  }
  const number = Number(value);
  return { kind: 'immediate', value: ((number << 1) | 1) >>> 0, text: `SMALL(${number})` };
}

/** The bits of a number rounded to single precision, unsigned. */
export function singleBits(value: number): number {
  view.setFloat32(0, value);
  return view.getUint32(0);
}

/** The bits of a double in hexadecimal: what tells two floats apart, 0.0 and -0.0 included. */
export function doubleBits(value: number): string {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}

/** The word of a single-precision float, or null when it must be boxed. */
export function floatWord(value: number): ValueWord | null {
  const bits = singleBits(value);
  const rotated = ((bits << 1) | (bits >>> 31)) >>> 0;
  const biased = (rotated - FLOAT_BIAS) >>> 0;
  const fits = (biased - FLOAT_LEAST) >>> 0 < FLOAT_SPAN;
  if (!fits && rotated > 1) {
    return null;
  }
  const word = (((fits ? biased : rotated) << 2) | 2) >>> 0;
  return { kind: 'immediate', value: word, text: `0x${word.toString(16).padStart(8, '0')}u` };
}

/** Magnitude in 32-bit digits, least significant first. */
export function bigDigits(value: bigint): number[] {
  const digits: number[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) {
    digits.push(Number(rest & 0xffffffffn));
  }
  return digits;
}
