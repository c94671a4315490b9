/**
 * A hash of the whole instruction table: names, formats, operands, second words, aliases, intrinsics. It
 * stands in every image, so that a VM built from another table refuses it.
 */

import { INSTRUCTIONS, INTRINSICS } from './instructions.js';

export function tableHash(): number {
  const rows = INSTRUCTIONS.map((row) =>
    [row.name, row.format, row.operands.join(','), row.word ?? '', row.alias ?? ''].join(' '),
  );
  const text = [...rows, ...INTRINSICS.map((row) => row.name)].join('\n');
  return fnv1a(text);
}

/** The 32-bit FNV-1a hash of an ASCII text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
