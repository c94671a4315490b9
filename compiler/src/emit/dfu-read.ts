/** Reads DfuSe files (ST UM0391), with every number checked: they may come from other tools, or be broken. */

import type { Block } from './elf.js';
import { dfuSum } from './dfu.js';
import type { DfuIds } from './dfu.js';

export type DfuResult =
  | { readonly kind: 'image'; readonly blocks: readonly Block[]; readonly ids: DfuIds }
  | { readonly kind: 'broken'; readonly problem: string };

const PREFIX_SIZE = 11;
const TARGET_SIZE = 274;
const ELEMENT_SIZE = 8;
const SUFFIX_SIZE = 16;

export function readDfu(bytes: Uint8Array): DfuResult {
  const problem = suffixProblem(bytes);
  if (problem !== null) return { kind: 'broken', problem };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - SUFFIX_SIZE;
  if (!hasText(bytes, 0, 'DfuSe') || end < PREFIX_SIZE) {
    return { kind: 'broken', problem: 'it is a DFU file without the addresses of DfuSe' };
  }
  const blocks: Block[] = [];
  let at = PREFIX_SIZE;
  for (let target = 0; target < view.getUint8(10); target++) {
    if (at + TARGET_SIZE > end || !hasText(bytes, at, 'Target')) return cutOff(at);
    const elements = view.getUint32(at + 270, true);
    at += TARGET_SIZE;
    for (let element = 0; element < elements; element++) {
      if (at + ELEMENT_SIZE > end) return cutOff(at);
      const address = view.getUint32(at, true);
      const length = view.getUint32(at + 4, true);
      at += ELEMENT_SIZE;
      if (length > end - at) return cutOff(at);
      blocks.push({ address, data: bytes.subarray(at, at + length) });
      at += length;
    }
  }
  const ids = { vendor: view.getUint16(end + 4, true), product: view.getUint16(end + 2, true) };
  return { kind: 'image', blocks, ids };
}

/** What is wrong with the suffix that every DFU file has (USB DFU 1.1, appendix B), or null. */
function suffixProblem(bytes: Uint8Array): string | null {
  if (bytes.length < SUFFIX_SIZE || !hasText(bytes, bytes.length - 8, 'UFD')) {
    return 'it is no DFU file, or its end is missing';
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sum = view.getUint32(bytes.length - 4, true);
  return sum === dfuSum(bytes.subarray(0, -4)) ? null : 'its checksum is wrong: it was damaged';
}

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return text === String.fromCharCode(...bytes.subarray(at, at + text.length));
}

function cutOff(at: number): DfuResult {
  return { kind: 'broken', problem: `what it says of its contents is wrong at byte ${at}` };
}
