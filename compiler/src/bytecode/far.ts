/**
 * Codes that need more registers than operands can name. The generator numbers registers without bound; here those that are used most keep
 * a register, and the others become words of an object that the code makes when it is entered (NEWFAR): LOADFAR and STOREFAR move between
 * the two, around each instruction that has such an operand. Windows that are not wholly in registers are put together in a stage above
 * all others. Codes with few registers never come here.
 *
 * The first word of that object holds what the register that refers to it held at entry, so that it may be one of a parameter.
 */

import {
  inverseOf,
  newLabel,
  opcodeOf,
  rowOf,
  type GuardedRange,
  type Insn,
  type Item,
  type Label,
} from './ir.js';
import { registersOf, type RegisterUse } from './register-uses.js';

/** Arguments and free variables that stay where they are; others of them become far at entry. */
const MOST_ENTRY = 120;
/** Registers for the operands of one instruction. */
const SCRATCH = 3;

export interface Spilled {
  readonly items: Item[];
  readonly ranges: readonly GuardedRange[];
  readonly registers: number;
  readonly farWords: number;
}

/** `entry`: registers that are filled at entry; `limit`: how many registers there may be. Null where what cannot be far takes more. */
export function spillRegisters(
  items: readonly Item[],
  ranges: readonly GuardedRange[],
  entry: number,
  limit: number,
): Spilled | null {
  const places = placesOf(items, ranges, entry, limit);
  if (places === null) {
    return null;
  }
  const spill = new Spill(places);
  items.forEach((item, i) => {
    if (item.kind === 'label') {
      spill.items.push(item);
    } else {
      spill.rewrite(item, items[i + 1] ?? null);
    }
  });
  const first = items.find((item): item is Insn => item.kind === 'insn')!;
  return {
    items: [...entryOf(places, first, entry), ...spill.items],
    ranges: ranges.map((range) => ({ ...range, register: places.low.get(range.register)! })),
    registers: Math.max(places.top, entry),
    farWords: places.farWords,
  };
}

interface Places {
  /** The registers that stay registers, by their old numbers. */
  readonly low: ReadonlyMap<number, number>;
  /** The words of the others. */
  readonly far: ReadonlyMap<number, number>;
  readonly farWords: number;
  /** Registers at entry that stay. */
  readonly kept: number;
  readonly scratch: number;
  readonly stage: number;
  readonly top: number;
}

function placesOf(
  items: readonly Item[],
  ranges: readonly GuardedRange[],
  entry: number,
  limit: number,
): Places | null {
  const counts = new Map<number, number>();
  const pinned = new Set<number>();
  let longest = 0;
  for (const range of ranges) {
    pinned.add(range.register);
  }
  for (const item of items) {
    if (item.kind === 'label') continue;
    for (const use of registersOf(item)) {
      for (let n = 0; n < use.count; n++) {
        counts.set(use.register + n, (counts.get(use.register + n) ?? 0) + 1);
        if (use.pinned) pinned.add(use.register + n);
      }
      longest = use.isWindow ? Math.max(longest, use.count) : longest;
    }
  }
  const kept = Math.min(entry, MOST_ENTRY);
  const room = limit - kept - 1 - SCRATCH - longest;
  const candidates = [...counts.keys()]
    .filter((register) => register >= kept)
    .sort(
      (x, y) =>
        Number(pinned.has(y)) - Number(pinned.has(x)) || counts.get(y)! - counts.get(x)! || x - y,
    );
  const pinnedCount = candidates.filter((register) => pinned.has(register)).length;
  if (pinnedCount > room) {
    return null;
  }
  const low = new Map<number, number>();
  for (let register = 0; register < kept; register++) {
    low.set(register, register);
  }
  // In their old order, so that what a call takes for its callee still lies above everything that is live.
  let next = kept + 1;
  for (const register of candidates.slice(0, room).sort((x, y) => x - y)) {
    low.set(register, next++);
  }
  const far = new Map<number, number>();
  let farWords = 1;
  if (kept < entry) {
    far.set(kept, 0);
  }
  for (const register of candidates.slice(room).sort((x, y) => x - y)) {
    if (!far.has(register)) {
      far.set(register, farWords++);
    }
  }
  return {
    ...{ low, far, farWords, kept },
    scratch: next,
    stage: next + SCRATCH,
    top: next + SCRATCH + longest,
  };
}

/** Makes the object, and moves what came with the call and does not stay. */
function entryOf(places: Places, at: Insn, entry: number): Insn[] {
  const items = [moveInsn(at, 'NEWFAR', places.kept, places.farWords)];
  const moves: [from: number, to: number][] = [];
  for (let register = places.kept + 1; register < entry; register++) {
    const word = places.far.get(register);
    if (word !== undefined) {
      items.push(moveInsn(at, 'STOREFAR', register, word));
    } else if (places.low.has(register)) {
      moves.push([register, places.low.get(register)!]);
    }
  }
  // The first ones may go up by one, the others go down: in an order in which none comes to where another has not left.
  const up = moves.filter(([from, to]) => to > from).reverse();
  const down = moves.filter(([from, to]) => to < from);
  for (const [from, to] of [...up, ...down]) {
    items.push(moveInsn(at, 'MOVE', to, from));
  }
  const first = places.low.get(places.kept);
  if (places.kept < entry && first !== undefined) {
    items.push(moveInsn(at, 'LOADFAR', first, 0));
  }
  return items;
}

class Spill {
  readonly items: Item[] = [];

  constructor(private readonly places: Places) {}

  rewrite(insn: Insn, next: Item | null): void {
    const copy = { ...insn };
    const fields = [insn.a, insn.b, insn.c];
    const after: Insn[] = [];
    registersOf(insn).forEach((use) => {
      fields[use.operand] = use.isWindow
        ? this.window(insn, use, after)
        : this.single(insn, use, after);
    });
    [copy.a, copy.b, copy.c] = fields as [number, number, number];
    if (after.length > 0 && insn.label !== null) {
      this.branch(copy, insn.label, after);
      return;
    }
    this.items.push(copy);
    if (after.length > 0 && insn.row.name === 'LOADNAME' && asksForNull(insn, next)) {
      // Whether a missing name is an error depends on the instruction behind.
      const here = newLabel();
      this.items.push({ ...moveInsn(insn, 'JNULL', copy.a, 0), label: here }, here);
    }
    this.items.push(...after);
  }

  private single(insn: Insn, use: RegisterUse, after: Insn[]): number {
    const { low, far, scratch } = this.places;
    const place = low.get(use.register);
    if (place !== undefined) {
      return place;
    }
    const word = far.get(use.register)!;
    const at = scratch + use.operand;
    if (use.read) {
      this.items.push(moveInsn(insn, 'LOADFAR', at, word));
    }
    if (use.written) {
      after.push(moveInsn(insn, 'STOREFAR', at, word));
    }
    return at;
  }

  private window(insn: Insn, use: RegisterUse, after: Insn[]): number {
    const { low, stage } = this.places;
    const place = low.get(use.register);
    let whole = place !== undefined;
    for (let n = 1; n < use.count && whole; n++) {
      whole = low.get(use.register + n) === place! + n;
    }
    if (whole) {
      return place!;
    }
    for (let n = 0; n < use.count; n++) {
      if (use.reads(n)) {
        this.moveIn(insn, stage + n, use.register + n);
      }
      if (use.writes(n)) {
        after.push(this.moveOut(insn, use.register + n, stage + n));
      }
    }
    return stage;
  }

  private moveIn(insn: Insn, to: number, register: number): void {
    const place = this.places.low.get(register);
    this.items.push(
      place === undefined
        ? moveInsn(insn, 'LOADFAR', to, this.places.far.get(register)!)
        : moveInsn(insn, 'MOVE', to, place),
    );
  }

  private moveOut(insn: Insn, register: number, from: number): Insn {
    const place = this.places.low.get(register);
    return place === undefined
      ? moveInsn(insn, 'STOREFAR', from, this.places.far.get(register)!)
      : moveInsn(insn, 'MOVE', place, from);
  }

  /** A branch that leaves something in a far register: on both ways. */
  private branch(insn: Insn, target: Label, after: readonly Insn[]): void {
    const taken = newLabel();
    const behind = newLabel();
    this.items.push({ ...insn, label: taken });
    if (inverseOf(insn.row.name) !== null) {
      this.items.push(...after.map((move) => ({ ...move })));
    }
    this.items.push({ ...moveInsn(insn, 'JMP', 0, 0), label: behind }, taken);
    this.items.push(...after, { ...moveInsn(insn, 'JMP', 0, 0), label: target }, behind);
  }
}

function asksForNull(insn: Insn, next: Item | null): boolean {
  return (
    next?.kind === 'insn' &&
    ['JNULL', 'JNOTNULL', 'CHECK'].includes(next.row.name) &&
    next.a === insn.a
  );
}

function moveInsn(at: Insn, name: string, a: number, b: number): Insn {
  return {
    ...at,
    ...{ row: rowOf(name), opcode: opcodeOf(name), a, b, c: 0 },
    ...{ label: null, constant: null, word: null, dying: 0, far: false, extra: 0 },
  };
}
