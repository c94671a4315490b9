/**
 * Tidies up the list of items of one code: jumps to jumps go straight to the end of the chain, code that
 * nothing reaches and jumps to the next instruction disappear.
 */

import {
  endsFlow,
  inverseOf,
  newLabel,
  opcodeOf,
  rowOf,
  type GuardedRange,
  type Insn,
  type Item,
  type Label,
} from './ir.js';

export function tidyFlow(items: Item[], ranges: readonly GuardedRange[]): Item[] {
  let current = items;
  let copied = false;
  for (;;) {
    const size = current.length;
    threadJumps(current);
    current = removeUnreachable(current, ranges);
    current = removeIdleJumps(current);
    if (current.length === size) {
      if (copied) {
        return current;
      }
      current = copyBottomTests(current, ranges);
      copied = true;
    }
  }
}

/**
 * A jump to the test at the bottom of a loop becomes a copy of that test, where the test is one instruction: so that
 * neither entering a loop nor going on with it costs a jump. (A word for each such jump.)
 */
function copyBottomTests(items: readonly Item[], ranges: readonly GuardedRange[]): Item[] {
  const index = labelIndex(items);
  const behind = new Map<Insn, Label>();
  const result: Item[] = [];
  items.forEach((item, i) => {
    const isJump = item.kind === 'insn' && item.row.name === 'JMP';
    const at = isJump ? bottomTest(items, index, item.label) : null;
    if (!isJump || at === null || !sameGuards(index, ranges, i, at)) {
      result.push(item);
      return;
    }
    const test = items[at] as Insn;
    const exit = behind.get(test) ?? newLabel();
    behind.set(test, exit);
    result.push({ ...test }, { ...item, label: exit });
  });
  return result.flatMap((item) => {
    const exit = item.kind === 'insn' ? behind.get(item) : undefined;
    return exit === undefined ? [item] : [item, exit];
  });
}

/** Where the branch back into a loop stands that a label leads to, if that is all that stands there. */
function bottomTest(
  items: readonly Item[],
  index: ReadonlyMap<Label, number>,
  label: Label | null,
): number | null {
  let at = label === null ? items.length : (index.get(label) ?? items.length);
  while (items[at]?.kind === 'label') {
    at++;
  }
  const test = items[at];
  if (test?.kind !== 'insn' || test.label === null || test.row.name === 'JMP') {
    return null;
  }
  return (index.get(test.label) ?? items.length) <= at ? at : null;
}

/** Whether the same handlers guard two places. */
function sameGuards(
  index: Map<Label, number>,
  ranges: readonly GuardedRange[],
  one: number,
  other: number,
): boolean {
  return ranges.every((range) => {
    const start = index.get(range.start) ?? 0;
    const end = index.get(range.end) ?? 0;
    return (start <= one && one < end) === (start <= other && other < end);
  });
}

/** The first instruction at or behind an index. */
function instructionAt(items: readonly Item[], index: number): Insn | null {
  for (let i = index; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'insn') {
      return item;
    }
  }
  return null;
}

function labelIndex(items: readonly Item[]): Map<Label, number> {
  const index = new Map<Label, number>();
  items.forEach((item, i) => {
    if (item.kind === 'label') {
      index.set(item, i);
    }
  });
  return index;
}

function threadJumps(items: readonly Item[]): void {
  const index = labelIndex(items);
  for (const item of items) {
    if (item.kind !== 'insn' || item.label === null) {
      continue;
    }
    const seen = new Set<Label>();
    let label = item.label;
    while (!seen.has(label)) {
      seen.add(label);
      const target = instructionAt(items, index.get(label) ?? items.length);
      if (target?.row.name !== 'JMP' || target.label === null) {
        break;
      }
      label = target.label;
    }
    item.label = label;
  }
}

function removeUnreachable(items: Item[], ranges: readonly GuardedRange[]): Item[] {
  const index = labelIndex(items);
  const reached = new Uint8Array(items.length + 1);
  const pending = [0];
  const guards = ranges.map((range) => ({
    start: index.get(range.start) ?? 0,
    end: index.get(range.end) ?? 0,
    target: index.get(range.target) ?? 0,
    done: false,
  }));
  for (;;) {
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (let i = at; i < items.length && reached[i] === 0; i++) {
        reached[i] = 1;
        const item = items[i]!;
        if (item.kind === 'insn') {
          if (item.label !== null) {
            pending.push(index.get(item.label) ?? items.length);
          }
          if (endsFlow(item)) {
            break;
          }
        }
      }
    }
    for (const guard of guards) {
      if (!guard.done && mayRaise(items, reached, guard.start, guard.end)) {
        guard.done = true;
        pending.push(guard.target);
      }
    }
    if (pending.length === 0) {
      break;
    }
  }
  return items.filter((item, i) => item.kind === 'label' || reached[i] === 1);
}

/** Whether a range has an instruction that is reached; those that cannot raise themselves may still be interrupted. */
function mayRaise(
  items: readonly Item[],
  reached: Uint8Array,
  start: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) {
    if (items[i]!.kind === 'insn' && reached[i] === 1) {
      return true;
    }
  }
  return false;
}

function removeIdleJumps(items: readonly Item[]): Item[] {
  const targets = new Set(items.map((item) => (item.kind === 'insn' ? item.label : null)));
  const removed = new Set<Item>();
  const result: Item[] = [];
  items.forEach((item, i) => {
    if (removed.has(item)) {
      return;
    }
    if (item.kind === 'insn' && item.row.name === 'JMP' && leadsTo(items, i + 1, item.label)) {
      return;
    }
    const jump = item.kind === 'insn' ? jumpOver(items, i, item, targets) : null;
    if (item.kind === 'insn' && jump !== null) {
      removed.add(jump);
      result.push({ ...item, ...inverted(item.row.name), label: jump.label });
      return;
    }
    result.push(item);
  });
  return result;
}

/** Whether only labels stand between an index and a label. */
function leadsTo(items: readonly Item[], index: number, label: Label | null): boolean {
  for (let i = index; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'insn') {
      return false;
    }
    if (item === label) {
      return true;
    }
  }
  return false;
}

/** The jump of `if not x: jump over it`: one branch on the opposite condition does for both. */
function jumpOver(
  items: readonly Item[],
  index: number,
  branch: Insn,
  targets: ReadonlySet<Label | null>,
): Insn | null {
  let at = index + 1;
  while (items[at]?.kind === 'label' && !targets.has(items[at] as Label)) {
    at++;
  }
  const jump = items[at];
  return inverseOf(branch.row.name) !== null &&
    jump?.kind === 'insn' &&
    jump.row.name === 'JMP' &&
    leadsTo(items, at + 1, branch.label)
    ? jump
    : null;
}

function inverted(name: string): Pick<Insn, 'row' | 'opcode'> {
  const inverse = inverseOf(name)!;
  return { row: rowOf(inverse), opcode: opcodeOf(inverse) };
}
