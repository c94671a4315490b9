/**
 * The state of generating one code: its list of items, its registers, which locals are known to be bound, and
 * the blocks (loops, try, with) that control is inside of.
 *
 * Registers: parameters, free cells, other locals; above them temporaries, which are taken and given back as on
 * a stack, so that the window of a call can always lie above everything that is live.
 *
 * `bound` is null where nothing reaches the place; nothing is emitted there. So dead code costs nothing.
 */

import type { Const } from '../code.js';
import {
  newLabel,
  opcodeOf,
  rowOf,
  type GuardedRange,
  type Insn,
  type Item,
  type Label,
} from '../ir.js';
import { INTRINSICS } from '../instructions.js';
import type { Scope } from '../../analysis/scope.js';
import type { FoldFacts, FoldMemo } from '../../analysis/fold.js';
import type { Expr } from '../../syntax/ast.js';
import type { Span } from '../../source/span.js';
import type { Unit } from './unit.js';
import type { Block } from './blocks.js';
import type { LoopConstants } from './hoist.js';
import type { Variable } from './variables.js';

const intrinsicNumbers = new Map<string, number>(INTRINSICS.map((row, i) => [row.name, i]));

export type IntrinsicName = (typeof INTRINSICS)[number]['name'];

export class Gen {
  readonly unit: Unit;
  /** The scope that is this code. */
  readonly root: Scope;
  /** The scope that names are looked up in: `root`, or a comprehension inlined in it. */
  scope: Scope;
  items: Item[] = [];
  readonly ranges: GuardedRange[] = [];
  bound: bigint | null = 0n;
  blocks: readonly Block[] = [];
  readonly variables = new Map<Scope, Map<string, Variable>>();
  /** Registers of temporaries that hold variables of inlined comprehensions. */
  readonly held = new Set<number>();
  /** Locals that have to be cleared at entry, since something checks them. */
  readonly cleared = new Set<number>();
  /** Bits of variables that something deletes: what is known of them does not survive a loop's or handler's start. */
  deletedBits = 0n;
  cellNames: string[] = [];
  readonly memo: FoldMemo = new Map();
  readonly facts: FoldFacts;
  /** Loops around the place, in this code. */
  loopDepth = 0;
  tryDepth = 0;
  firstTemporary = 0;
  /** Of the outermost loop around the place: constants that are loaded at its entry. */
  loopConstants: LoopConstants | null = null;
  readonly hoisted: LoopConstants[] = [];
  firstFree = 0;
  /** What is bound at entry. */
  parameterBits = 0n;
  /** In a class body: the bit of each name that says whether it is bound. */
  readonly namespaceBits = new Map<string, bigint>();
  #top = 0;
  max = 0;

  constructor(unit: Unit, root: Scope, factsOf: (g: Gen) => FoldFacts) {
    this.unit = unit;
    this.root = root;
    this.scope = root;
    this.facts = factsOf(this);
  }

  // ---- instructions ----

  emit(place: Span, name: string, a = 0, b = 0, c = 0): void {
    this.#push(place, name, a, b, c, null, null, null);
  }

  /** An instruction with a constant among its operands. */
  emitConst(place: Span, name: string, a: number, b: number, c: number, constant: Const): void {
    this.#push(place, name, a, b, c, null, constant, null);
  }

  /** An instruction whose second word is a constant. */
  emitWord(place: Span, name: string, a: number, b: number, c: number, word: Const): void {
    this.#push(place, name, a, b, c, null, null, word);
  }

  /** `extra`: registers of the window behind those that the intrinsic always has. */
  emitIntrinsic(place: Span, name: IntrinsicName, dest: number, window: number, extra = 0): void {
    const number = intrinsicNumbers.get(name)!;
    this.#push(place, 'INTRINSIC', dest, number, window, null, null, null, extra);
  }

  jump(place: Span, name: string, label: Label, a = 0, b = 0): void {
    if (this.bound === null) {
      return;
    }
    this.#push(place, name, a, b, 0, label, null, null);
    label.bound = label.bound === null ? this.bound : label.bound & this.bound;
    if (name === 'JMP') {
      this.bound = null;
    }
  }

  #push(
    place: Span,
    name: string,
    a: number,
    b: number,
    c: number,
    label: Label | null,
    constant: Const | null,
    word: Const | null,
    extra = 0,
  ): void {
    if (this.bound === null) {
      return;
    }
    const insn: Insn = {
      kind: 'insn',
      row: rowOf(name),
      opcode: opcodeOf(name),
      a,
      b,
      c,
      label,
      constant,
      word,
      start: place.start,
      end: place.end,
      dying: 0,
      extra,
      far: false,
      offset: -1,
    };
    this.items.push(insn);
  }

  /** Nothing looks again at an operand of the instruction just emitted, if it was evaluated into a temporary: above `top`. */
  dies(operand: number, register: number, top: number): void {
    const last = this.items[this.items.length - 1];
    if (register >= top && last?.kind === 'insn') {
      last.dying |= 1 << operand;
    }
  }

  /** Control does not go on from here. */
  stop(): void {
    this.bound = null;
  }

  get reachable(): boolean {
    return this.bound !== null;
  }

  label(): Label {
    return newLabel();
  }

  /** Control comes here from above and from the jumps so far. */
  place(label: Label): void {
    this.items.push(label);
    if (label.bound !== null) {
      this.bound = this.bound === null ? label.bound : this.bound & label.bound;
    }
  }

  /** A label that jumps from below will lead back to, or a handler's start: what is known there is given. */
  placeWith(label: Label, bound: bigint | null): void {
    this.items.push(label);
    label.bound = bound;
    this.bound = bound;
  }

  /** A label that only marks a place. */
  mark(): Label {
    const label = newLabel();
    this.items.push(label);
    return label;
  }

  /** Collects what `generate` emits in a list of its own, to be appended elsewhere. */
  apart(generate: () => void): Item[] {
    const saved = this.items;
    this.items = [];
    generate();
    const collected = this.items;
    this.items = saved;
    return collected;
  }

  // ---- registers ----

  get top(): number {
    return this.#top;
  }

  set top(value: number) {
    this.#top = value;
    this.max = Math.max(this.max, value);
  }

  /** The first of `count` new temporaries. */
  temp(count = 1): number {
    const first = this.#top;
    this.top = first + count;
    return first;
  }

  /** Room above the temporaries that a call may use. */
  reserve(last: number): void {
    this.max = Math.max(this.max, last);
  }

  /** Runs `generate` and gives back the temporaries that it took. */
  scoped<Result>(generate: () => Result): Result {
    const saved = this.#top;
    const result = generate();
    this.#top = saved;
    return result;
  }

  /** A register that may hold intermediate values: no variable that Python could see. */
  isScratch(register: number): boolean {
    return register >= this.firstTemporary && !this.held.has(register);
  }

  /** `dest` itself where it may hold intermediate values, else a new temporary. */
  scratch(dest: number): number {
    return this.isScratch(dest) ? dest : this.temp();
  }

  move(place: Span, dest: number, source: number): void {
    if (dest !== source) {
      this.emit(place, 'MOVE', dest, source);
    }
  }

  /**
   * Moves a result out of a temporary that nothing needs any more: the instruction before, if it made the result, puts
   * it into the destination itself.
   */
  moveResult(place: Span, dest: number, source: number): void {
    const last = this.items[this.items.length - 1];
    const written = last?.kind === 'insn' && last.row.operands[0] === 'write' && last.a === source;
    if (written && this.bound !== null) {
      last.a = dest;
    } else {
      this.move(place, dest, source);
    }
  }

  // ---- constants ----

  /** The value of an expression that is known now. */
  fold(node: Expr): Const | null {
    return this.unit.fold(this, node);
  }

  /** What is known where control enters a loop or a handler: all but what may be deleted. */
  entryState(): bigint | null {
    return this.bound === null ? null : this.bound & ~this.deletedBits;
  }
}
