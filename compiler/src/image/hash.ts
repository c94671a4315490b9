/**
 * The hash of a str as runtime-c/objects/str.h defines it, over the bytes of its UTF-8 text; and the word
 * `meta` that packs hash, flags and length.
 */

export const STR_ASCII = 1 << 18;
export const STR_INTERNED = 1 << 19;
/** The longest str, in bytes of UTF-8. */
export const STR_MAX = 0x3ffff;

/** 12 bits. */
export function strHash(bytes: Uint8Array): number {
  let h = 5381;
  for (const byte of bytes) {
    h = Math.imul(h, 33) ^ byte;
  }
  return (h ^ (h >>> 12) ^ (h >>> 24)) & 0xfff;
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The word `meta` of struct str, unsigned. */
export function strMeta(bytes: Uint8Array, interned: boolean): number {
  const flags = (isAscii(bytes) ? STR_ASCII : 0) | (interned ? STR_INTERNED : 0);
  return ((strHash(bytes) << 20) | flags | bytes.length) >>> 0;
}
