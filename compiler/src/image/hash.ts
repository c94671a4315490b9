/**
 * The hash of a str as runtime-c/objects/str.h defines it, over the bytes of its UTF-8 text; and the word
 * `meta` that packs hash, flags and length.
 */

export const STR_ASCII = 1 << 18;
export const STR_INTERNED = 1 << 19;
/** The longest str, in bytes of UTF-8. */
export const STR_MAX = 0x3ffff;

/** Of longer texts only the first and the last 32 bytes count, and the length. */
const HASHED_WHOLE = 64;
const HASHED_END = 32;

/** 12 bits; the text is taken as little-endian words, the last one filled up with zeros. */
export function strHash(bytes: Uint8Array): number {
  let h = bytes.length;
  const add = (part: Uint8Array): void => {
    for (let at = 0; at < part.length; at += 4) {
      h = (Math.imul(h, 0x9e3779b1) + wordAt(part, at)) | 0;
    }
  };
  if (bytes.length <= HASHED_WHOLE) {
    add(bytes);
  } else {
    add(bytes.subarray(0, HASHED_END));
    add(bytes.subarray(bytes.length - HASHED_END));
  }
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 20;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const byte = (n: number): number => bytes[at + n] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The word `meta` of struct str, unsigned. */
export function strMeta(bytes: Uint8Array, interned: boolean): number {
  const flags = (isAscii(bytes) ? STR_ASCII : 0) | (interned ? STR_INTERNED : 0);
  return ((strHash(bytes) << 20) | flags | bytes.length) >>> 0;
}
