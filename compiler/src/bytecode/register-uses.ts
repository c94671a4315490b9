/** Which registers an instruction reads and writes, those of its windows among them: by the rules of the verifier. */

import type { Insn } from './ir.js';
import { RULES, INTRINSIC_RULE_LIST, type Place, type Rule } from './verify-rules.js';

export interface RegisterUse {
  /** The number of the operand. */
  readonly operand: number;
  readonly register: number;
  readonly isWindow: boolean;
  /** Registers of a window; 1 of another operand. */
  readonly count: number;
  readonly read: boolean;
  readonly written: boolean;
  /** Of a window: whether its n-th register is read, or written. */
  readonly reads: (n: number) => boolean;
  readonly writes: (n: number) => boolean;
  /** Holds what cannot be moved by itself: the state of a loop, or what a handler begins with. */
  readonly pinned: boolean;
}

const FIELDS = ['a', 'b', 'c'] as const;
/** Branches on what a register holds, after which more is known of it, and what checks it. */
const REFINES = new Set(['CHECK', 'JNULL', 'JNOTNULL', 'JNONE', 'JNOTNONE']);
const PINNED = new Set(['ITER', 'FORNEXT', 'RANGE', 'FORRANGE', 'HANDLER', 'ENDHANDLER']);

export function registersOf(insn: Insn): RegisterUse[] {
  const values = [insn.a, insn.b, insn.c];
  return insn.row.operands.flatMap((kind, operand) => {
    const register = values[operand]!;
    if (kind === 'window') {
      return [windowUse(insn, operand, register)];
    }
    const update = kind === 'update' || (operand === 0 && isUpdate(insn));
    if (kind !== 'read' && kind !== 'write' && !update) {
      return [];
    }
    const read = update || kind === 'read';
    const written = update || kind === 'write';
    return [
      {
        ...{ operand, register, isWindow: false, count: 1, read, written, pinned: false },
        reads: () => read,
        writes: () => written,
      },
    ];
  });
}

/** Operands that the table calls read or written, and that are both. */
function isUpdate(insn: Insn): boolean {
  const { name } = insn.row;
  return REFINES.has(name) || (name === 'FORMAT' && (insn.c & 4) !== 0);
}

function windowUse(insn: Insn, operand: number, register: number): RegisterUse {
  const rule = RULES[insn.opcode]!;
  const field = FIELDS[operand]!;
  const read = new Set<number>();
  const written = new Set<number>();
  const at = (places: readonly Place[]): number[] =>
    places.filter((place) => place.field === field).map(({ offset }) => offset);
  at(rule.needs).forEach((offset) => read.add(offset));
  at(rule.gives).forEach((offset) => written.add(offset));
  run(rule, field, insn).forEach((offset) => read.add(offset));
  addSpecial(rule, insn, read, written);
  const count = Math.max(-1, ...read, ...written) + 1;
  return {
    ...{ operand, register, isWindow: true, count, read: read.size > 0, written: written.size > 0 },
    reads: (n) => read.has(n),
    writes: (n) => written.has(n),
    pinned: PINNED.has(insn.row.name),
  };
}

function run({ run: own }: Rule, field: string, insn: Insn): number[] {
  if (own?.field !== field) {
    return [];
  }
  const count = (own.count === 'b' ? insn.b : insn.c) * own.times;
  return Array.from({ length: count }, (_, n) => own.offset + n);
}

function addSpecial(rule: Rule, insn: Insn, read: Set<number>, written: Set<number>): void {
  switch (rule.special) {
    case 'callf':
      for (let n = 0; n < insn.b; n++) read.add(2 + n);
      return;
    case 'callex':
      if (insn.b !== 0) read.add(1);
      return;
    case 'unpack':
      for (let n = 0; n < insn.c; n++) written.add(n);
      return;
    case 'intrinsic': {
      const intrinsic = INTRINSIC_RULE_LIST[insn.b]!;
      const fixed = intrinsic.needs.length;
      intrinsic.needs.forEach((_, n) => read.add(n));
      intrinsic.gives.forEach((_, n) => written.add(n));
      for (let n = 0; n < insn.extra; n++) {
        (intrinsic.extra === 'unpack' ? written : read).add(fixed + n);
      }
      return;
    }
    default:
      return;
  }
}
