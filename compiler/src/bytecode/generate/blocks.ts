/**
 * Blocks that control is inside of, and the ways out of them. A return, break or continue leaves blocks from
 * the innermost outwards; the code that each needs (a finally body, the call of __exit__, the end of a handler)
 * is duplicated there, outside of what the block itself guards.
 */

import type { Label } from '../ir.js';
import type { Span } from '../../source/span.js';
import { codeRows, MAX_BLOCKS } from '../diagnostics-table.js';
import type { Gen } from './gen.js';

/** What a handler guards: a range, in pieces where code of other blocks lies between. */
export interface Guard {
  readonly target: Label;
  readonly register: number;
  start: Label | null;
}

export type Block =
  | { readonly kind: 'loop'; readonly onBreak: Label; readonly onContinue: Label }
  /** Something to do on the way out, whatever the way. */
  | {
      readonly kind: 'cleanup';
      readonly guard: Guard;
      /** Whether what it does may change a variable. */
      readonly changes: boolean;
      leave(g: Gen): void;
    };

export function newGuard(g: Gen, register: number): Guard {
  return { target: g.label(), register, start: null };
}

export function openGuard(g: Gen, guard: Guard): void {
  guard.start = g.mark();
}

export function closeGuard(g: Gen, guard: Guard): void {
  if (guard.start !== null) {
    g.ranges.push({
      start: guard.start,
      end: g.mark(),
      target: guard.target,
      register: guard.register,
    });
    guard.start = null;
  }
}

/** Generates a body inside of a block; the guard covers exactly it. */
export function insideCleanup(
  g: Gen,
  guard: Guard,
  changes: boolean,
  leave: (g: Gen) => void,
  body: () => void,
): void {
  const outer = g.blocks;
  g.blocks = [...outer, { kind: 'cleanup', guard, changes, leave }];
  openGuard(g, guard);
  g.tryDepth++;
  body();
  g.tryDepth--;
  closeGuard(g, guard);
  g.blocks = outer;
}

export function insideLoop(g: Gen, onBreak: Label, onContinue: Label, body: () => void): void {
  const outer = g.blocks;
  g.blocks = [...outer, { kind: 'loop', onBreak, onContinue }];
  g.loopDepth++;
  body();
  g.loopDepth--;
  g.blocks = outer;
}

export function checkNesting(g: Gen, place: Span): boolean {
  if (g.blocks.length < MAX_BLOCKS) {
    return true;
  }
  g.unit.report(codeRows.tooManyBlocks, place, { limit: MAX_BLOCKS });
  return false;
}

/** Whether leaving all blocks runs code that may change a variable. */
export function leavingChanges(g: Gen): boolean {
  return g.blocks.some((block) => block.kind === 'cleanup' && block.changes);
}

/** Leaves all blocks from the innermost down to `depth` of them, then does `finish` (the jump or return). */
export function leaveBlocks(g: Gen, depth: number, finish: () => void): void {
  const blocks = g.blocks;
  const paused: Guard[] = [];
  for (let i = blocks.length - 1; i >= depth; i--) {
    const block = blocks[i]!;
    if (block.kind === 'cleanup') {
      closeGuard(g, block.guard);
      paused.push(block.guard);
      g.blocks = blocks.slice(0, i);
      block.leave(g);
    }
  }
  finish();
  for (const guard of paused.reverse()) {
    openGuard(g, guard);
  }
  g.blocks = blocks;
}

/** The index of the innermost loop among the blocks; -1 outside of loops. */
export function innermostLoop(g: Gen): number {
  return g.blocks.findLastIndex((block) => block.kind === 'loop');
}
