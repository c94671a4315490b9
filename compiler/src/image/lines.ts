/**
 * The line table of a code: pairs of LEB128 numbers, words since the last entry (unsigned) and line difference (zigzag),
 * the first from the code's first line. An entry holds until the next; instructions of one line share one. The last pair
 * leads to the end of the code. Code that lies on its first line has no table.
 */

import type { Position } from '../bytecode/code.js';

export function encodeLines(
  positions: readonly Position[],
  firstLine: number,
  words: number,
): Uint8Array {
  const bytes: number[] = [];
  let offset = 0;
  let line = firstLine;
  for (const position of positions) {
    if (position.line !== line) {
      pushUnsigned(bytes, position.offset - offset);
      pushSigned(bytes, position.line - line);
      offset = position.offset;
      line = position.line;
    }
  }
  if (bytes.length > 0) {
    pushUnsigned(bytes, words - offset);
    pushSigned(bytes, 0);
  }
  return Uint8Array.from(bytes);
}

function pushUnsigned(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function pushSigned(bytes: number[], value: number): void {
  pushUnsigned(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}
