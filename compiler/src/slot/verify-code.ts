/**
 * The verifier of a slot: its instructions. The same as runtime-c/slot/verify-code.c, from the same rules (bytecode/verify-rules.ts), step by step and with the
 * same words; what the two say of a slot is compared by tests.
 */

import { CODE_HEADER_WORDS, INSTRUCTIONS, SINGLETONS } from '../bytecode/instructions.js';
import type { Instruction } from '../bytecode/instructions.js';
import {
  COPIED,
  INTRINSIC_RULE_LIST,
  KIND,
  KIND_MASK,
  KNOWN_MAX,
  KNOWN_SHIFT,
  RULES,
  VALUE,
} from '../bytecode/verify-rules.js';
import type { Field, Rule } from '../bytecode/verify-rules.js';
import { CODE_FLAGS, codeAt, Refusal } from './slot-view.js';
import type { CodeView, SlotView } from './slot-view.js';

const NO_LABEL = -1;
const OTHER_USE = 'an instruction takes a register for something else than it holds';
const NO_REGISTER = 'an instruction uses a register that its code has not';
const OTHER_CONSTANT = 'an instruction uses a constant for something else than it is';
const OTHER_FAR = 'an instruction uses a far register that its code has not';
const TESTS = ['JNULL', 'JNOTNULL', 'CHECK'];

/** An instruction taken apart. */
interface Insn {
  readonly at: number;
  readonly word: number;
  readonly size: number;
  readonly second: number;
  readonly row: Instruction;
  readonly rule: Rule;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Which free variables of a code must come in cells. */
export interface FreeCells {
  of(code: number): Uint8Array;
  learned: boolean;
}

export function verifyInstructions(
  view: SlotView,
  code: number,
  constCount: number,
  cells: FreeCells,
): void {
  new CodeCheck(view, codeAt(view, code), constCount, cells).run();
}

class CodeCheck {
  private readonly begins: Uint8Array;
  private readonly labels: Int32Array;
  private readonly states: (Uint32Array | null)[] = [];
  private readonly dirty: boolean[] = [];
  private readonly count: number;
  private readonly registers: number;
  /** Far registers: in the states they follow the others. */
  private readonly far: number;

  constructor(
    private readonly view: SlotView,
    private readonly code: CodeView,
    private readonly constCount: number,
    private readonly cells: FreeCells,
  ) {
    this.count = code.insnCount;
    this.registers = code.registers;
    const first = this.wordAt(0);
    this.far = INSTRUCTIONS[first & 0xff]?.name === 'NEWFAR' ? first >>> 16 : 0;
    this.begins = new Uint8Array(this.count);
    this.labels = new Int32Array(this.count).fill(NO_LABEL);
  }

  run(): void {
    this.findInstructions();
    this.findHandlers();
    this.numberLabels();
    this.followAll();
  }

  private refuse(problem: string, at: number): never {
    throw new Refusal(problem, this.view.offsetOf(this.code.insns + at * 4));
  }

  private wordAt(at: number): number {
    return this.view.word(this.code.insns + at * 4);
  }

  private insnAt(at: number): Insn {
    const word = this.wordAt(at);
    const opcode = word & 0xff;
    const row = INSTRUCTIONS[opcode];
    const rule = RULES[opcode];
    if (row === undefined || rule === undefined) this.refuse('a word is no instruction', at);
    const abc = row.format === 'ABC' || row.format === 'ABJ';
    const hasWord = row.word !== null;
    return {
      ...{ at, word, row, rule },
      size: hasWord ? 2 : 1,
      second: hasWord && at + 1 < this.count ? this.wordAt(at + 1) : 0,
      a: (word >>> 8) & 0xff,
      b: abc ? (word >>> 16) & 0xff : 0,
      c: abc ? word >>> 24 : 0,
    };
  }

  private constant(insn: Insn): number {
    return this.view.word(this.code.consts + (constantNumber(insn) - CODE_HEADER_WORDS) * 4);
  }

  // ---- the first walk ----

  private findInstructions(): void {
    this.labels[0] = 0;
    for (let at = 0; at < this.count;) {
      const insn = this.insnAt(at);
      if (insn.rule.special === 'forbidden') {
        this.refuse("an instruction is for the runtime's own use", at);
      }
      if (insn.size > this.count - at) this.refuse('an instruction is cut short', at);
      this.checkOperands(insn);
      this.checkFar(insn);
      this.checkConstant(insn);
      this.checkPair(insn);
      this.begins[at] = 1;
      if (jumps(insn)) {
        const target = at + insn.size + jumpDistance(insn);
        if (target < 0 || target >= this.count) this.refuse('a jump leads out of its code', at);
        this.labels[target] = 0;
      }
      at += insn.size;
    }
  }

  /** A pair does what stands behind it at once, and does not look at the opcode there. */
  private checkPair({ rule, at, a }: Insn): void {
    if (rule.pair === null) return;
    const { second, operand } = rule.pair;
    const next = at + 1 < this.count ? this.wordAt(at + 1) : 0;
    const row = INSTRUCTIONS[next & 0xff];
    const handler = row?.alias ?? row?.name;
    const fits =
      at + 1 < this.count &&
      handler === INSTRUCTIONS[second]?.name &&
      (operand === null || ((next >>> (8 + 8 * operand)) & 0xff) === a);
    if (!fits) this.refuse('a pair of instructions lacks its second one', at);
  }

  private checkOperands(insn: Insn): void {
    insn.row.operands.forEach((kind, index) => {
      const isRegister = kind === 'read' || kind === 'write' || kind === 'update';
      const value = [insn.a, insn.b, insn.c][index] ?? 0;
      if (isRegister && value >= this.registers) this.refuse(NO_REGISTER, insn.at);
      const slot = insn.word >>> 16;
      if (
        kind === 'slot' &&
        (this.code.globals === 0 || slot === 0 || slot >= this.code.slotCount)
      ) {
        this.refuse('an instruction uses a variable that its module has not', insn.at);
      }
    });
  }

  private checkFar({ rule, word, at }: Insn): void {
    const { special } = rule;
    if (special === 'newfar' && (at !== 0 || this.far === 0)) {
      this.refuse('far registers are made elsewhere than at the start of a code', at);
    }
    if ((special === 'loadfar' || special === 'storefar') && word >>> 16 >= this.far) {
      this.refuse(OTHER_FAR, at);
    }
  }

  private checkConstant(insn: Insn): void {
    const { rule, at } = insn;
    if (rule.constant === 'none' && rule.special !== 'loadk') return;
    const number = constantNumber(insn);
    if (number < CODE_HEADER_WORDS || number - CODE_HEADER_WORDS >= this.constCount) {
      this.refuse('an instruction names a constant that is not there', at);
    }
    if (!this.constantFits(rule, this.constant(insn))) this.refuse(OTHER_CONSTANT, at);
  }

  private constantFits({ constant }: Rule, word: number): boolean {
    const { view } = this;
    switch (constant) {
      case 'value':
        return view.isValue(word);
      case 'str':
        return view.isStr(word);
      case 'attr':
        return view.isStruct(word, 'attr');
      case 'code':
        return view.isStruct(word, 'code');
      case 'function':
        return view.isStruct(word, 'function');
      case 'module':
        return view.isModule(word);
      case 'names':
        return (
          view.isStruct(word, 'tuple') &&
          view.words(word + 8, view.word(word + 4)).every((item) => view.isStr(item))
        );
      case 'none':
        return true;
    }
  }

  private findHandlers(): void {
    for (const { address, start, end, target, register } of this.code.handlers) {
      const wrong =
        start >= end ||
        end > this.count ||
        target >= this.count ||
        register >= this.registers ||
        this.begins[start] === 0 ||
        (end < this.count && this.begins[end] === 0);
      if (wrong) {
        throw new Refusal('a handler guards what is not there', this.view.offsetOf(address));
      }
      this.labels[target] = 0;
    }
  }

  private numberLabels(): void {
    let count = 0;
    for (let at = 0; at < this.count; at++) {
      if (this.labels[at] === NO_LABEL) continue;
      if (this.begins[at] === 0) this.refuse('a jump leads into an instruction', at);
      this.labels[at] = count++;
      this.states.push(null);
      this.dirty.push(false);
    }
  }

  // ---- kinds ----

  private labelAt(at: number): number {
    return this.labels[at] ?? NO_LABEL;
  }

  private joinInto(label: number, state: Uint32Array): void {
    const old = this.states[label] ?? null;
    if (old === null) {
      this.states[label] = state.slice();
      this.dirty[label] = true;
      return;
    }
    state.forEach((kinds, register) => {
      const before = old[register] ?? 0;
      const joined = join(before, kinds);
      if (joined !== before) {
        old[register] = joined;
        this.dirty[label] = true;
      }
    });
  }

  private need(insn: Insn, state: Uint32Array, register: number, kinds: number): void {
    if (register >= this.registers) this.refuse(NO_REGISTER, insn.at);
    const held = state[register] ?? 0;
    if ((held & KIND_MASK & ~kinds) === 0) return;
    if (kinds === KIND.cell && this.learnCell(held)) return;
    this.refuse(OTHER_USE, insn.at);
  }

  /** A free variable that is taken for a cell, and was not known to be one. */
  private learnCell(held: number): boolean {
    const number = held >>> KNOWN_SHIFT;
    if ((held & KIND_MASK) !== KIND.any || number === 0 || number > this.code.freeCount) {
      return false;
    }
    this.cells.of(this.code.address)[number - 1] = 1;
    this.cells.learned = true;
    return true;
  }

  private give(insn: Insn, state: Uint32Array, register: number, kinds: number): void {
    if (register >= this.registers) this.refuse(NO_REGISTER, insn.at);
    state[register] = kinds;
  }

  private needRun(
    insn: Insn,
    state: Uint32Array,
    first: number,
    count: number,
    kinds: number,
  ): void {
    for (let n = 0; n < count; n++) this.need(insn, state, first + n, kinds);
  }

  /** What must hold before anything changes. */
  private checkBefore(insn: Insn, state: Uint32Array): void {
    const { rule, at } = insn;
    for (const { field, offset, kinds } of rule.needs) {
      this.need(insn, state, fieldOf(insn, field) + offset, kinds);
    }
    if (rule.run !== null) {
      const { field, offset, count, times, kinds } = rule.run;
      const first = fieldOf(insn, field) + offset;
      this.needRun(insn, state, first, fieldOf(insn, count) * times, kinds);
    }
    if (rule.special === 'loadfar' || rule.special === 'storefar') {
      this.need(insn, state, (this.wordAt(0) >>> 8) & 0xff, KIND.far);
    }
    if (rule.special === 'newfar' && this.isFilledAtEntry(insn.a)) {
      this.need(insn, state, insn.a, COPIED);
    }
    if (rule.special === 'loadfar') this.needFar(insn, state);
    if (rule.special === 'callf') this.checkArguments(insn, state);
    if (rule.special === 'closure') this.checkClosure(insn, state);
    if (rule.special !== 'format') return;
    if (insn.c > 7) this.refuse('a format is none', at);
    if ((insn.c & 4) !== 0) this.need(insn, state, insn.a, KIND.str | KIND.text);
  }

  private needFar(insn: Insn, state: Uint32Array): void {
    const held = state[this.registers + (insn.word >>> 16)] ?? 0;
    if ((held & KIND_MASK & ~COPIED) !== 0) this.refuse(OTHER_USE, insn.at);
  }

  private isFilledAtEntry(register: number): boolean {
    const { params, kwonly, flags, firstFree, freeCount } = this.code;
    const more = Number((flags & CODE_FLAGS.varargs) !== 0);
    const arguments_ = params + kwonly + more + Number((flags & CODE_FLAGS.varkeywords) !== 0);
    return register < arguments_ || (register >= firstFree && register < firstFree + freeCount);
  }

  private fillFar(insn: Insn, state: Uint32Array): void {
    state.fill(KIND.null, this.registers);
    if (this.isFilledAtEntry(insn.a)) state[this.registers] = state[insn.a] ?? 0;
  }

  private checkArguments(insn: Insn, state: Uint32Array): void {
    const callee = codeAt(this.view, this.view.word(this.constant(insn) + 4));
    let at = insn.a + 2;
    this.needRun(insn, state, at, callee.params + callee.kwonly, VALUE);
    at += callee.params + callee.kwonly;
    if ((callee.flags & CODE_FLAGS.varargs) !== 0) this.need(insn, state, at++, KIND.tuple);
    if ((callee.flags & CODE_FLAGS.varkeywords) !== 0) this.need(insn, state, at, KIND.dict);
  }

  private checkClosure(insn: Insn, state: Uint32Array): void {
    const made = codeAt(this.view, this.constant(insn));
    if (made.freeCount !== insn.c) {
      this.refuse('a function gets another number of free variables than it has', insn.at);
    }
    this.cells.of(made.address).forEach((isCell, number) => {
      if (isCell === 1) this.need(insn, state, insn.b + 2 + number, KIND.cell);
    });
  }

  private apply(insn: Insn, state: Uint32Array): void {
    const { rule } = insn;
    if (rule.special === 'callex' && insn.b !== 0) {
      this.need(insn, state, insn.a + 1, VALUE | KIND.null);
    }
    if (rule.clobbers) state.fill(KIND.stale, insn.a, Math.max(insn.a, this.registers));
    if (rule.special === 'newfar') this.fillFar(insn, state);
    const own = ['move', 'loadk', 'loadi', 'loads', 'intrinsic', 'loop', 'loadfar'].includes(
      rule.special,
    );
    for (const { field, offset, kinds } of own ? [] : rule.gives) {
      this.give(insn, state, fieldOf(insn, field) + offset, kinds);
    }
    this.applySpecial(insn, state);
  }

  private applySpecial(insn: Insn, state: Uint32Array): void {
    const { a, b, c, at } = insn;
    const held = (register: number): number => state[register] ?? 0;
    const isGenerator = (this.code.flags & CODE_FLAGS.generators) !== 0;
    switch (insn.rule.special) {
      case 'move': {
        this.give(insn, state, a, held(b));
        return;
      }
      case 'loadfar': {
        this.give(insn, state, a, held(this.registers + (insn.word >>> 16)));
        return;
      }
      case 'storefar': {
        state[this.registers + (insn.word >>> 16)] = held(a);
        return;
      }
      case 'loadk': {
        this.give(insn, state, a, this.kindsOfConstant(insn));
        return;
      }
      case 'loadi': {
        const number = insn.word >> 16;
        this.give(insn, state, a, number < 0 ? KIND.small : known(KIND.small, number));
        return;
      }
      case 'loads':
        if (b >= SINGLETONS.length) {
          this.refuse('an instruction names a singleton that is not there', at);
        }
        {
          this.give(insn, state, a, b === 0 ? KIND.null : KIND.any);
          return;
        }
      case 'loadname': {
        this.give(insn, state, a, this.isTested(insn) ? KIND.any | KIND.null : KIND.any);
        return;
      }
      case 'check': {
        this.give(insn, state, a, (held(a) & ~KIND.null) >>> 0);
        return;
      }
      case 'cellname':
        if (!this.view.isNameAt(this.code.freeNames + c * 4, this.code.freeNames)) {
          this.refuse('a cell has no name', at);
        }
        return;
      case 'unpack':
        for (let n = 0; n < c; n++) this.give(insn, state, a + n, KIND.any);
        return;
      case 'callkw':
        if (this.view.word(this.constant(insn) + 4) > b || insn.second >>> 24 !== c) {
          this.refuse('a call has more keywords than arguments', at);
        }
        return;
      case 'intrinsic': {
        this.applyIntrinsic(insn, state);
        return;
      }
      case 'return':
        if (isGenerator) this.refuse('a generator returns as a function does', at);
        return;
      case 'yield':
        if (!isGenerator) this.refuse('a function yields that is no generator', at);
        return;
      case 'retgen':
        if (!isGenerator) this.refuse('a function returns as a generator does', at);
        if (b !== 1) this.need(insn, state, a, VALUE);
        return;
      default:
        return;
    }
  }

  /** Whether the next instruction asks if the register is null. */
  private isTested({ at, a }: Insn): boolean {
    if (at + 1 >= this.count) return false;
    const next = this.wordAt(at + 1);
    const name = INSTRUCTIONS[next & 0xff]?.name ?? '';
    return ((next >>> 8) & 0xff) === a && TESTS.includes(name);
  }

  private kindsOfConstant(insn: Insn): number {
    const { view } = this;
    const word = this.constant(insn);
    if (word === 0) return KIND.null;
    if ((word & 1) === 1) return KIND.small;
    if (view.isWordFloat(word)) return KIND.any;
    if (view.isStr(word)) return KIND.str;
    if (view.isTuple(word)) return known(KIND.tuple, view.anyWord(word + 4));
    if (view.isStruct(word, 'class_info')) return KIND.classInfo;
    if (view.isModule(word)) return KIND.module;
    if (view.isValue(word)) return KIND.any;
    return this.refuse(OTHER_CONSTANT, insn.at);
  }

  private applyIntrinsic(insn: Insn, state: Uint32Array): void {
    const rule = INTRINSIC_RULE_LIST[insn.b];
    if (rule === undefined) {
      this.refuse('an instruction names an intrinsic that is not there', insn.at);
    }
    rule.needs.forEach((kinds, n) => this.need(insn, state, insn.c + n, kinds));
    const first = insn.c + rule.needs.length;
    const number = (offset: number): number => (state[insn.c + offset] ?? 0) >>> KNOWN_SHIFT;
    if (rule.extra === 'unpack') {
      const [before, after] = [number(1), number(2)];
      if (before === 0 || after === 0) {
        this.refuse('an instruction does not say how many registers it fills', insn.at);
      }
      for (let n = 0; n < before + after - 1; n++) {
        this.give(insn, state, first + n, n === before - 1 ? KIND.list : KIND.any);
      }
    } else if (rule.extra !== 'none') {
      const count = number(rule.extra === 'locals' ? 0 : 4);
      if (count === 0) {
        this.refuse('an instruction does not say how many registers it takes', insn.at);
      }
      this.needRun(insn, state, first, count - 1, VALUE | KIND.null);
    }
    rule.gives.forEach((kinds, n) => this.give(insn, state, insn.c + n, kinds));
    state[insn.a] = rule.result;
  }

  // ---- ways ----

  private raiseToHandler(insn: Insn, before: Uint32Array, after: Uint32Array): void {
    const { rule, at } = insn;
    const handler = this.code.handlers.find(({ start, end }) => at >= start && at < end);
    if (handler === undefined) return;
    const state = before.map((held, register) => {
      const then = after[register] ?? 0;
      const changed = held !== then;
      const isCallees = register >= insn.a && register < this.registers;
      if (rule.clobbers ? isCallees : rule.onRaise === 'lost' && changed) {
        return KIND.stale;
      }
      return rule.onRaise === 'either' && changed ? join(held, then) : held;
    });
    state[handler.register] = KIND.exception;
    this.joinInto(this.labelAt(handler.target), state);
  }

  /** Where a branch tells what a register holds. */
  private jumpTo(insn: Insn, state: Uint32Array): void {
    const target = this.labelAt(insn.at + insn.size + jumpDistance(insn));
    const register = insn.rule.special === 'loop' ? insn.b : insn.a;
    const held = state[register] ?? 0;
    const [there, here] = branchKinds(insn, held);
    state[register] = there;
    this.joinInto(target, state);
    state[register] = here;
  }

  private follow(from: number, state: Uint32Array): void {
    // What a pair computed for the instruction at hand alone: it may not be there afterwards.
    let lost: number | null = null;
    for (let at = from, first = true; ; first = false) {
      if (at >= this.count) this.refuse('control runs off the end of a code', this.count - 1);
      if (!first && lost === null && this.labelAt(at) !== NO_LABEL) {
        this.joinInto(this.labelAt(at), state);
        return;
      }
      const insn = this.insnAt(at);
      const before = state.slice();
      this.checkBefore(insn, state);
      this.apply(insn, state);
      if (insn.row.raises) this.raiseToHandler(insn, before, state);
      const writes = insn.row.operands[0] === 'write' && insn.a === lost;
      if (lost !== null && !writes) state[lost] = KIND.stale;
      lost = (insn.rule.pair?.operand ?? null) === null ? null : insn.a;
      if (jumps(insn)) this.jumpTo(insn, state);
      const { flow, special } = insn.rule;
      const raises = special === 'intrinsic' && INTRINSIC_RULE_LIST[insn.b]?.result === 0;
      if (flow === 'end' || flow === 'jump' || raises) return;
      at += insn.size;
    }
  }

  private enter(): Uint32Array {
    const { params, kwonly, flags, firstFree, address } = this.code;
    const state = new Uint32Array(this.registers + this.far).fill(KIND.stale);
    let at = params + kwonly;
    state.fill(KIND.any, 0, at);
    if ((flags & CODE_FLAGS.varargs) !== 0) state[at++] = KIND.tuple;
    if ((flags & CODE_FLAGS.varkeywords) !== 0) state[at] = KIND.dict;
    this.cells.of(address).forEach((isCell, number) => {
      state[firstFree + number] = isCell === 1 ? KIND.cell : known(KIND.any, number);
    });
    return state;
  }

  private followAll(): void {
    this.joinInto(this.labelAt(0), this.enter());
    for (let changed = true; changed;) {
      changed = false;
      for (let at = 0; at < this.count; at++) {
        const label = this.labelAt(at);
        const state = this.states[label];
        if (label === NO_LABEL || this.dirty[label] !== true || !state) continue;
        this.dirty[label] = false;
        this.follow(at, state.slice());
        changed = true;
      }
    }
  }
}

function branchKinds(insn: Insn, held: number): readonly [there: number, here: number] {
  switch (insn.rule.special) {
    case 'jnull':
      return [KIND.null, (held & ~KIND.null) >>> 0];
    case 'jnotnull':
      return [(held & ~KIND.null) >>> 0, KIND.null];
    case 'jnone':
      return [KIND.none, (held & ~KIND.none) >>> 0];
    case 'jnotnone':
      return [(held & ~KIND.none) >>> 0, KIND.none];
    case 'loop':
      return [KIND.any, held];
    default:
      return [held, held];
  }
}

function known(kinds: number, number: number): number {
  return number < KNOWN_MAX ? (kinds | ((number + 1) << KNOWN_SHIFT)) >>> 0 : kinds;
}

/** What is known of a register to which two ways lead. */
function join(x: number, y: number): number {
  const kinds = (x | y) & KIND_MASK;
  return x >>> KNOWN_SHIFT === y >>> KNOWN_SHIFT ? (kinds | (x & ~KIND_MASK)) >>> 0 : kinds;
}

function fieldOf(insn: Insn, field: Field): number {
  return field === 'a' ? insn.a : field === 'b' ? insn.b : field === 'c' ? insn.c : 0;
}

function jumps({ rule }: Insn): boolean {
  return rule.flow === 'jump' || rule.flow === 'branch';
}

function jumpDistance({ row, word }: Insn): number {
  return row.format === 'ABJ' ? word >> 24 : row.format === 'AJ' ? word >> 16 : word >> 8;
}

/** The number of the constant that an instruction names, 0 for none. */
function constantNumber({ row, word, second, a, b, c }: Insn): number {
  if (row.word === 'const' || row.word === 'attr') return second & 0xffffff;
  const index = row.operands.findIndex((kind) => kind === 'const' || kind === 'attr');
  if (index < 0) return 0;
  return row.format === 'AD' ? word >>> 16 : ([a, b, c][index] ?? 0);
}
