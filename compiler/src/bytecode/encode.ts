/**
 * From items to words: offsets are assigned, jumps that do not reach get a longer form, and every instruction
 * is encoded as its row in the instruction table says.
 */

import type { Handler } from './code.js';
import {
  endsFlow,
  inverseOf,
  opcodeOf,
  pairOpcode,
  type GuardedRange,
  type Insn,
  type Item,
  type Label,
} from './ir.js';
import type { Pool } from './pool.js';

export interface Encoded {
  readonly words: Uint32Array;
  readonly handlers: readonly Handler[];
}

/** Offsets of handlers and lines have 16 bits. */
export const MAX_CODE_WORDS = 65535;

/** Null when the code is longer than offsets can say. */
export function encode(
  items: readonly Item[],
  ranges: readonly GuardedRange[],
  pool: Pool,
): Encoded | null {
  const size = layOut(items);
  if (size > MAX_CODE_WORDS) {
    return null;
  }
  const pairs = pairsOf(items);
  const words = new Uint32Array(size);
  for (const item of items) {
    if (item.kind === 'insn') {
      encodeInsn(item, pairs.get(item) ?? item.opcode, words, pool);
    }
  }
  return { words, handlers: handlersOf(ranges) };
}

/** Assigns offsets; a jump that turns out too short becomes far, until all of them reach. Returns the size. */
function layOut(items: readonly Item[]): number {
  for (;;) {
    let offset = 0;
    for (const item of items) {
      item.offset = offset;
      offset += item.kind === 'insn' ? sizeOf(item) : 0;
    }
    let changed = false;
    for (const item of items) {
      if (item.kind === 'insn' && item.label !== null && !item.far && !reaches(item, item.label)) {
        item.far = true;
        changed = true;
      }
    }
    if (!changed) {
      return offset;
    }
  }
}

function sizeOf(insn: Insn): number {
  const own = insn.row.word === null ? 1 : 2;
  if (!insn.far) {
    return own;
  }
  return inverseOf(insn.row.name) !== null ? 2 : 3;
}

function reaches(insn: Insn, label: Label): boolean {
  const distance = label.offset - (insn.offset + 1);
  const bits = insn.row.format === 'ABJ' ? 8 : insn.row.format === 'AJ' ? 16 : 24;
  const limit = 2 ** (bits - 1);
  return distance >= -limit && distance < limit;
}

/** Opcodes of instructions that do the next one, too. */
function pairsOf(items: readonly Item[]): Map<Insn, number> {
  const pairs = new Map<Insn, number>();
  for (let i = 0; i + 1 < items.length; i++) {
    const first = items[i]!;
    const second = items[i + 1]!;
    if (first.kind !== 'insn' || second.kind !== 'insn' || second.far) continue;
    const opcode = pairOpcode(first, second);
    if (opcode !== null) {
      pairs.set(first, opcode);
      i++;
    }
  }
  return pairs;
}

function encodeInsn(insn: Insn, opcode: number, words: Uint32Array, pool: Pool): void {
  const { offset } = insn;
  if (insn.label !== null) {
    encodeJump(insn, insn.label, words);
    return;
  }
  const fields = [insn.a, insn.b, insn.c];
  insn.row.operands.forEach((kind, i) => {
    if ((kind === 'const' || kind === 'attr') && insn.constant !== null) {
      fields[i] = pool.numberOf(insn.constant);
    }
  });
  words[offset] = pack(insn, opcode, fields);
  if (insn.word !== null) {
    const repeated = insn.row.name === 'CALLKW' || insn.row.name === 'CALLMKW' ? insn.c : 0;
    words[offset + 1] = ((repeated << 24) | pool.numberOf(insn.word)) >>> 0;
  }
}

function pack(insn: Insn, opcode: number, fields: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = fields;
  switch (insn.row.format) {
    case 'ABC':
    case 'ABJ':
      return (opcode | ((a & 255) << 8) | ((b & 255) << 16) | ((c & 255) << 24)) >>> 0;
    case 'AD':
    case 'AS':
    case 'AJ':
      return (opcode | ((a & 255) << 8) | ((b & 0xffff) << 16)) >>> 0;
    case 'J':
      return (opcode | ((a & 0xffffff) << 8)) >>> 0;
  }
}

function encodeJump(insn: Insn, label: Label, words: Uint32Array): void {
  const { offset } = insn;
  if (!insn.far) {
    words[offset] = packJump(insn, insn.opcode, label.offset - (offset + 1));
    return;
  }
  const inverse = inverseOf(insn.row.name);
  if (inverse !== null) {
    // The opposite branch jumps over a jump that reaches everywhere.
    words[offset] = packJump(insn, opcodeOf(inverse), 1);
    words[offset + 1] = packFar(label.offset - (offset + 2));
    return;
  }
  // No opposite: the branch goes to a jump that stands beside it.
  words[offset] = packJump(insn, insn.opcode, 1);
  words[offset + 1] = packFar(1);
  words[offset + 2] = packFar(label.offset - (offset + 3));
}

function packJump(insn: Insn, opcode: number, distance: number): number {
  switch (insn.row.format) {
    case 'ABJ':
      return pack(insn, opcode, [insn.a, insn.b, distance]);
    case 'AJ':
      return pack(insn, opcode, [insn.a, distance]);
    default:
      return pack(insn, opcode, [distance]);
  }
}

function packFar(distance: number): number {
  return (opcodeOf('JMP') | ((distance & 0xffffff) << 8)) >>> 0;
}

function handlersOf(ranges: readonly GuardedRange[]): Handler[] {
  return ranges
    .map((range) => ({
      start: range.start.offset,
      end: range.end.offset,
      target: range.target.offset,
      register: range.register,
    }))
    .filter((handler) => handler.start < handler.end);
}

/** Whether the last instruction lets control run off the end: a bug of the generator. */
export function runsOff(items: readonly Item[]): boolean {
  const last = items.findLast((item) => item.kind === 'insn');
  return last?.kind !== 'insn' || !endsFlow(last);
}
