/**
 * Constants that a loop needs in a register are loaded once, where control enters the outermost loop of the code, and
 * not in every iteration. While the loop is generated their registers have provisional numbers; at the end they
 * are given places below the temporaries, which move up.
 */

import type { Const } from '../code.js';
import type { Insn, Item, Label } from '../ir.js';
import { constKey } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';

/** Provisional numbers start here; no register has such a number. */
const PROVISIONAL = 1_000_000;
/** Constants of one loop that are held in registers. */
const MOST = 8;
/** Functions that need many registers anyway get no more. */
const MOST_REGISTERS = 150;

export interface LoopConstants {
  /** Stands where control enters the loop. */
  readonly entry: Label;
  readonly place: Span;
  readonly constants: Const[];
}

/** Generates a loop; the outermost one collects the constants of all loops inside of it. */
export function inLoop(g: Gen, place: Span, generate: () => void): void {
  if (g.loopConstants !== null) {
    generate();
    return;
  }
  const own: LoopConstants = { entry: g.mark(), place, constants: [] };
  g.loopConstants = own;
  generate();
  g.loopConstants = null;
  if (own.constants.length > 0) {
    g.hoisted.push(own);
  }
}

/** The register that holds the constant through the loop; null outside of loops, or when there are too many. */
export function hoistedRegister(g: Gen, constant: Const): number | null {
  const loop = g.loopConstants;
  if (loop === null || g.top > MOST_REGISTERS) {
    return null;
  }
  const key = constKey(constant);
  let index = loop.constants.findIndex((each) => constKey(each) === key);
  if (index < 0) {
    if (loop.constants.length === MOST) {
      return null;
    }
    index = loop.constants.push(constant) - 1;
  }
  return PROVISIONAL + index;
}

/** Loads the constants at the entries of their loops, and gives them registers. */
export function placeHoisted(g: Gen): void {
  const count = Math.max(0, ...g.hoisted.map((loop) => loop.constants.length));
  if (count === 0) {
    return;
  }
  const loads = new Map<Item, Item[]>();
  for (const loop of g.hoisted) {
    loads.set(loop.entry, loadsOf(g, loop));
  }
  g.items = g.items.flatMap((item) => [item, ...(loads.get(item) ?? [])]);
  const renumber = (register: number): number => {
    if (register >= PROVISIONAL) {
      return g.firstTemporary + register - PROVISIONAL;
    }
    return register >= g.firstTemporary ? register + count : register;
  };
  for (const item of g.items) {
    if (item.kind === 'insn') {
      renumberInsn(item, renumber);
    }
  }
  g.ranges.forEach((range, i) => {
    g.ranges[i] = { ...range, register: renumber(range.register) };
  });
  g.max += count;
}

function loadsOf(g: Gen, loop: LoopConstants): Item[] {
  const bound = g.bound;
  const items = g.apart(() => {
    g.bound = 0n;
    loop.constants.forEach((constant, i) => loadConst(g, loop.place, PROVISIONAL + i, constant));
  });
  g.bound = bound;
  return items;
}

function renumberInsn(insn: Insn, renumber: (register: number) => number): void {
  const fields = [insn.a, insn.b, insn.c];
  insn.row.operands.forEach((kind, i) => {
    if (kind === 'read' || kind === 'write' || kind === 'update' || kind === 'window') {
      fields[i] = renumber(fields[i]!);
    }
  });
  [insn.a, insn.b, insn.c] = fields as [number, number, number];
}
