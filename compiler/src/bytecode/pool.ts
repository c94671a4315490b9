/**
 * The constant pool of one code. Some operands have 8 bits for the number of a constant, others 16 or 32: the
 * constants that 8-bit operands name come first, the most used ones before the others. When there are more of
 * those than 8 bits can name, the instructions that lose take a longer form.
 */

import type { Const } from './code.js';
import { constKey } from '../analysis/constants.js';
import { CODE_HEADER_WORDS } from './instructions.js';
import { opcodeOf, rowOf, type Insn, type Item } from './ir.js';

const LAST_SHORT = 255;

export interface Pool {
  readonly constants: readonly Const[];
  /** The operand that names a constant: words from the start of struct code. */
  numberOf(constant: Const): number;
}

interface Use {
  readonly constant: Const;
  short: number;
  readonly order: number;
}

export interface PooledItems {
  readonly items: Item[];
  readonly pool: Pool;
  /** Whether a register above all others is needed, to hold constants for a moment. */
  readonly usesScratch: boolean;
}

export function buildPool(items: Item[], scratch: number): PooledItems {
  const uses = collectUses(items);
  const ordered = [...uses.values()].sort(
    (x, y) => Number(y.short > 0) - Number(x.short > 0) || y.short - x.short || x.order - y.order,
  );
  const numbers = new Map<string, number>();
  ordered.forEach((use, i) => numbers.set(constKey(use.constant), CODE_HEADER_WORDS + i));
  const constants = ordered.map((use) => use.constant);
  const pool: Pool = {
    constants,
    numberOf: (constant) => numbers.get(constKey(constant))!,
  };
  const overflow = ordered.some((use, i) => use.short > 0 && CODE_HEADER_WORDS + i > LAST_SHORT);
  if (!overflow) {
    return { items, pool, usesScratch: false };
  }
  return { ...lengthen(items, pool, scratch), pool };
}

/** Whether the instruction names its constant in a field of 8 bits. */
function isShort(insn: Insn): boolean {
  return insn.constant !== null && insn.row.format === 'ABC';
}

function collectUses(items: readonly Item[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  const add = (constant: Const, short: boolean): void => {
    const key = constKey(constant);
    const use = uses.get(key) ?? { constant, short: 0, order: uses.size };
    use.short += short ? 1 : 0;
    uses.set(key, use);
  };
  for (const item of items) {
    if (item.kind === 'insn') {
      if (item.constant !== null) {
        add(item.constant, isShort(item));
      }
      if (item.word !== null) {
        add(item.word, false);
      }
    }
  }
  return uses;
}

function lengthen(
  items: readonly Item[],
  pool: Pool,
  scratch: number,
): { items: Item[]; usesScratch: boolean } {
  const result: Item[] = [];
  let usesScratch = false;
  for (const item of items) {
    if (
      item.kind === 'label' ||
      item.constant === null ||
      !isShort(item) ||
      pool.numberOf(item.constant) <= LAST_SHORT
    ) {
      result.push(item);
      continue;
    }
    const long = longForm(item, scratch);
    usesScratch ||= long.usesScratch;
    result.push(...long.items);
  }
  return { items: result, usesScratch };
}

function longForm(insn: Insn, scratch: number): { items: Insn[]; usesScratch: boolean } {
  const { name } = insn.row;
  if (name === 'GETATTR' || name === 'SETATTR' || name === 'GETMETHOD') {
    const wide = renamed(insn, `${name}W`);
    return { items: [{ ...wide, c: 0, constant: null, word: insn.constant }], usesScratch: false };
  }
  if (name === 'CALLF') {
    // The field of the constant is free for the number of arguments then; see `calls.ts`.
    const load = { ...renamed(insn, 'LOADK'), b: 0, c: 0 };
    const call = { ...renamed(insn, 'CALL'), constant: null };
    return { items: [load, call], usesScratch: false };
  }
  const reversed = name.endsWith('KR');
  const plain = name.slice(0, reversed ? -2 : -1);
  const load = { ...renamed(insn, 'LOADK'), a: scratch, b: 0, c: 0 };
  const [b, c] = reversed ? [scratch, insn.b] : [insn.b, scratch];
  return { items: [load, { ...renamed(insn, plain), b, c, constant: null }], usesScratch: true };
}

function renamed(insn: Insn, name: string): Insn {
  return { ...insn, row: rowOf(name), opcode: opcodeOf(name) };
}
