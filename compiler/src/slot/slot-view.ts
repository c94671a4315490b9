/**
 * How the verifier looks at a slot that nobody believes yet: words by address, and whether an address is what it should be. The counterpart in C is
 * runtime-c/slot/verify.h.
 */

import type { Firmware } from './firmware.js';
import { HEADER, KIND_ALIGN, NAME_INDEX_OFFSET, SLOT_HEADER_BYTES, SLOT_KINDS } from './format.js';
import type { SlotKind } from './format.js';

/** What is wrong with a slot, and where: an offset. */
export class Refusal extends Error {
  constructor(
    readonly problem: string,
    readonly offset: number,
  ) {
    super(`${problem}, at byte ${offset}`);
  }
}

/** enum code_flags of runtime-c/vm/code.h. */
export const CODE_FLAGS = {
  varargs: 1 << 0,
  varkeywords: 1 << 1,
  /** Generators, coroutines and asynchronous generators. */
  generators: 7 << 2,
  closure: 1 << 5,
  simple: 1 << 6,
} as const;

/** Kinds of structs that are values by themselves. A dict is not: it could be written to. */
const VALUE_KINDS: readonly SlotKind[] = [
  'str',
  'big',
  'float_object',
  'complex',
  'bytes',
  'tuple',
  'set',
  'function',
  'module',
];

export class SlotView {
  readonly start: number;
  readonly length: number;
  /** Ends of the kinds, as offsets; set by the verifier once they were found to be there. */
  ends: readonly number[] = [];
  imports: ReadonlySet<number> = new Set();
  readonly starts = new Set<number>();
  private readonly view: DataView;

  constructor(
    slot: Uint8Array,
    readonly firmware: Firmware,
    readonly float: 'single' | 'double',
  ) {
    this.view = new DataView(slot.buffer, slot.byteOffset, slot.byteLength);
    this.start = firmware.slotStart;
    this.length = this.header('length');
  }

  header(field: keyof typeof HEADER): number {
    return this.view.getUint32(HEADER[field], true);
  }

  offsetOf(address: number): number {
    return (address - this.start) >>> 0;
  }

  at(offset: number): number {
    return this.start + offset;
  }

  byte(address: number): number {
    return this.view.getUint8(address - this.start);
  }

  half(address: number): number {
    return this.view.getUint16(address - this.start, true);
  }

  word(address: number): number {
    return this.view.getUint32(address - this.start, true);
  }

  /** A word of the slot or of the firmware. */
  anyWord(address: number): number {
    return this.inSlot(address, 4) ? this.word(address) : this.firmware.word(address);
  }

  words(address: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => this.word(address + index * 4));
  }

  /** Whether so many bytes lie in the slot, behind its header and before its end mark. */
  inSlotBytes(address: number, bytes: number): boolean {
    const end = this.start + this.length - 4;
    return address >= this.start + SLOT_HEADER_BYTES && address <= end && bytes <= end - address;
  }

  /** The same for words. */
  inSlot(address: number, bytes: number): boolean {
    return address % 4 === 0 && this.inSlotBytes(address, bytes);
  }

  kindStart(kind: number): number {
    if (kind > 0) return align((this.ends[kind - 1] ?? 0) >>> 0);
    const mask = this.word(this.at(NAME_INDEX_OFFSET));
    return align(NAME_INDEX_OFFSET + 4 + (mask + 1) * 4);
  }

  isStruct(address: number, kind: SlotKind): boolean {
    if (!this.inSlot(address, 4)) return false;
    const number = SLOT_KINDS.indexOf(kind);
    const offset = this.offsetOf(address);
    return (
      offset >= this.kindStart(number) &&
      offset < (this.ends[number] ?? 0) &&
      this.starts.has(offset)
    );
  }

  isImport(address: number, type: string): boolean {
    return this.imports.has(address) && this.firmware.word(address) === this.firmware.address(type);
  }

  isStr(address: number): boolean {
    return this.isStruct(address, 'str') || this.isImport(address, 'type_str');
  }

  isTuple(address: number): boolean {
    return this.isStruct(address, 'tuple') || this.isImport(address, 'type_tuple');
  }

  isModule(address: number): boolean {
    return this.isStruct(address, 'module') || this.isImport(address, 'type_module');
  }

  isWordFloat(word: number): boolean {
    return this.float === 'single' && (word & 3) === 2;
  }

  isValue(word: number): boolean {
    if ((word & 1) === 1 || this.isWordFloat(word)) return true;
    if (word === 0 || (word & 3) !== 0) return false;
    return VALUE_KINDS.some((kind) => this.isStruct(word, kind)) || this.imports.has(word);
  }

  isOptionalValue(word: number): boolean {
    return word === 0 || this.isValue(word);
  }

  isOptionalStr(address: number): boolean {
    return address === 0 || this.isStr(address);
  }

  /** Whether a str is named at an address of a list that is there. */
  isNameAt(address: number, list: number): boolean {
    return list !== 0 && this.inSlot(address, 4) && this.isStr(this.word(address));
  }
}

function align(offset: number): number {
  return Math.ceil(offset / KIND_ALIGN) * KIND_ALIGN;
}

export interface HandlerView {
  readonly address: number;
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly register: number;
}

/** struct code and struct code_info, whose places were found in order. */
export interface CodeView {
  readonly address: number;
  readonly globals: number;
  readonly insns: number;
  readonly registers: number;
  readonly params: number;
  readonly flags: number;
  readonly posonly: number;
  readonly kwonly: number;
  readonly freeCount: number;
  readonly firstFree: number;
  readonly info: number;
  readonly consts: number;
  readonly insnCount: number;
  readonly freeNames: number;
  readonly slotCount: number;
  readonly handlers: readonly HandlerView[];
}

export function codeAt(view: SlotView, address: number): CodeView {
  const info = view.word(address + 16);
  const table = view.word(info + 16);
  const count = view.half(info + 32);
  return {
    address,
    globals: view.word(address),
    insns: view.word(address + 4),
    registers: view.byte(address + 8),
    params: view.byte(address + 9),
    flags: view.byte(address + 10),
    posonly: view.byte(address + 11),
    kwonly: view.byte(address + 12),
    freeCount: view.byte(address + 13),
    firstFree: view.byte(address + 14),
    info,
    consts: address + 20,
    insnCount: view.word(info + 36),
    freeNames: view.word(info + 24),
    slotCount: view.word(view.word(info + 8) + 24),
    handlers: Array.from({ length: count }, (_, index): HandlerView => {
      const at = table + index * 8;
      const [start, end] = [view.half(at), view.half(at + 2)];
      return { address: at, start, end, target: view.half(at + 4), register: view.half(at + 6) };
    }),
  };
}
