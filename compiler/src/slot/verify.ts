/**
 * The verifier of a slot: its objects. The same as runtime-c/slot/verify.c, in the same order and with the same words: every struct has the type, the lengths and
 * the references that its kind must have. It looks at what the header's checks (magic, version, length, checksum) have let through.
 */

import { tableHash } from '../bytecode/table-hash.js';
import { STR_ASCII, STR_MAX, isAscii, strHash } from '../image/hash.js';
import type { Firmware } from './firmware.js';
import {
  IMAGE_CODES,
  IMAGE_OFFSET,
  MODULES_OFFSET,
  NAME_INDEX_OFFSET,
  SLOT_KINDS,
} from './format.js';
import type { SlotKind } from './format.js';
import { CODE_FLAGS, codeAt, Refusal, SlotView } from './slot-view.js';
import { verifyInstructions } from './verify-code.js';
import type { FreeCells } from './verify-code.js';

const TOO_LONG = 'an object is longer than the room for it';
const STR_OF = 'a class refers to something else than it must';
const TABLE_HEADER = "a table's header is wrong";
const TABLE_INDEX = "a table's index is wrong";
const KIND_TABLE = 'the table of kinds is wrong';
const NAME_INDEX = 'the index of names is not as it should be';
const IMPORT_LIST = "the list of the firmware's objects is not as it should be";
const SMALL_MAX = 0x3fffffff;
const TABLE_SET = 1;
const TABLE_LINEAR = 8;
const LEAST_STRUCT = 8;
const LEAST_CLASS_INFO = 16;

/** Null, or what is wrong. */
export function verifySlot(
  slot: Uint8Array,
  firmware: Firmware,
  float: 'single' | 'double' = 'single',
): Refusal | null {
  try {
    new Verifier(slot, new SlotView(slot, firmware, float), firmware, float).run();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

class Verifier {
  private codes: readonly number[] = [];

  constructor(
    private readonly slot: Uint8Array,
    private readonly view: SlotView,
    private readonly firmware: Firmware,
    private readonly float: 'single' | 'double',
  ) {}

  run(): void {
    this.checkLayout();
    this.checkImports();
    this.walk();
    this.checkImage();
    this.checkModules();
    this.checkNameIndex();
    SLOT_KINDS.forEach((kind, number) => {
      if (kind !== 'code') this.eachStruct(number, (at) => this.checkStruct(at, kind));
    });
    this.checkCodes();
    this.checkInstructions();
  }

  private require(condition: boolean, problem: string, at: number): void {
    if (!condition) throw new Refusal(problem, this.view.offsetOf(at));
  }

  private type(symbol: string): number {
    return this.firmware.address(symbol) ?? 0;
  }

  // ---- where things are ----

  private checkLayout(): void {
    const { view } = this;
    const kinds = view.header('kinds');
    const there =
      view.header('kindCount') === SLOT_KINDS.length &&
      kinds % 4 === 0 &&
      kinds <= view.length &&
      view.inSlot(view.at(kinds), SLOT_KINDS.length * 4);
    this.require(there, 'the table of kinds lies outside of the slot', view.start);
    view.ends = view.words(view.at(kinds), SLOT_KINDS.length);
    const index = view.at(NAME_INDEX_OFFSET);
    this.require(view.word(index) < Math.floor(view.length / 4), NAME_INDEX, index);
  }

  private checkImports(): void {
    const { view } = this;
    const [offset, count] = [view.header('imports'), view.header('importCount')];
    const there =
      offset % 4 === 0 &&
      offset <= view.length &&
      count <= Math.floor(view.length / 2) &&
      view.inSlot(view.at(offset), count * 2);
    const outside = "the list of the firmware's objects lies outside of the slot";
    this.require(there, outside, view.start);
    const imports: number[] = [];
    for (let index = 0; index < count; index++) {
      const at = view.at(offset) + index * 2;
      const address = this.firmware.objects[view.half(at)];
      const ascends = address !== undefined && (index === 0 || address > (imports.at(-1) ?? 0));
      this.require(ascends, IMPORT_LIST, at);
      imports.push(address ?? 0);
    }
    view.imports = new Set(imports);
  }

  private walk(): void {
    const { view } = this;
    SLOT_KINDS.forEach((kind, number) => {
      const start = view.kindStart(number);
      const end = view.ends[number] ?? 0;
      const before = number === 0 ? start : (view.ends[number - 1] ?? 0);
      const fits =
        end >= before &&
        end % 4 === 0 &&
        view.inSlot(view.at(end), 0) &&
        (start <= end || end === before);
      this.require(fits, KIND_TABLE, view.at(view.header('kinds') + number * 4));
      if (kind === 'code') this.walkCodes(start, end);
      else this.walkKind(kind, start, end);
    });
  }

  private walkKind(kind: SlotKind, start: number, end: number): void {
    let offset = start;
    while (offset < end) {
      const at = this.view.at(offset);
      const least = kind === 'class_info' ? LEAST_CLASS_INFO : LEAST_STRUCT;
      const size = end - offset < least ? Infinity : this.sizeOf(at, kind);
      this.require(size <= end - offset, TOO_LONG, at);
      this.view.starts.add(offset);
      offset += Math.ceil(size / 4) * 4;
    }
    this.require(offset === end || start > end, TOO_LONG, this.view.at(offset));
  }

  /** Codes say nowhere how many constants they have: each reaches to the next one in the list of all. */
  private walkCodes(start: number, end: number): void {
    const { view } = this;
    const list = view.word(view.at(IMAGE_OFFSET + IMAGE_CODES));
    const count = view.word(view.at(IMAGE_OFFSET + IMAGE_CODES + 4));
    const there =
      view.inSlot(list, 0) && count <= Math.floor(view.length / 20) && view.inSlot(list, count * 4);
    this.require(
      there,
      'the list of codes lies outside of the slot',
      view.at(IMAGE_OFFSET + IMAGE_CODES),
    );
    let offset = start;
    this.codes = view.words(list, count);
    this.codes.forEach((code, index) => {
      const at = view.offsetOf(code);
      const fits = view.inSlot(code, 20) && at >= offset && at <= end && end - at >= 20;
      this.require(fits, 'a code of the list is not where codes are', list + index * 4);
      view.starts.add(at);
      offset = at + 20;
    });
  }

  /** Bytes of a struct by what it says of its length. */
  private sizeOf(at: number, kind: SlotKind): number {
    const count = this.view.word(at + 4);
    switch (kind) {
      case 'str':
        return 9 + (count & STR_MAX);
      case 'attr':
      case 'module':
        return 8;
      case 'class_info':
        return 16 + 4 * this.view.word(at + 12);
      case 'big':
        return 8 + 4 * Math.abs(count | 0);
      case 'float_object':
        return this.float === 'double' ? 16 : 8;
      case 'complex':
        return this.float === 'double' ? 24 : 12;
      case 'bytes':
        return 8 + count;
      case 'tuple':
        return 8 + 4 * count;
      case 'dict':
      case 'set':
        return 24;
      case 'function':
        return 16;
      case 'code_info':
        return 40;
      case 'module_info':
        return 32;
      case 'name_table':
        return 4 + 8 * (this.view.half(at) + 1);
      case 'code':
        return Infinity;
    }
  }

  private eachStruct(number: number, check: (at: number) => void): void {
    const kind = SLOT_KINDS[number] ?? 'str';
    const end = this.view.ends[number] ?? 0;
    for (let offset = this.view.kindStart(number); offset < end;) {
      const at = this.view.at(offset);
      check(at);
      offset += Math.ceil(this.sizeOf(at, kind) / 4) * 4;
    }
  }

  // ---- fields ----

  private checkStruct(at: number, kind: SlotKind): void {
    const { view } = this;
    switch (kind) {
      case 'str': {
        this.checkStr(at);
        return;
      }
      case 'attr': {
        this.require(view.isStr(view.word(at)), 'an attribute has no name', at);
        return;
      }
      case 'class_info': {
        this.checkClassInfo(at);
        return;
      }
      case 'big': {
        this.checkBig(at);
        return;
      }
      case 'float_object': {
        this.hasType(at, 'type_float');
        return;
      }
      case 'complex': {
        this.hasType(at, 'type_complex');
        return;
      }
      case 'bytes': {
        this.hasType(at, 'type_bytes');
        return;
      }
      case 'tuple':
        this.hasType(at, 'type_tuple');
        {
          this.allValues(at + 8, view.word(at + 4), false);
          return;
        }
      case 'dict': {
        this.checkTable(at, 'type_dict');
        return;
      }
      case 'set': {
        this.checkTable(at, 'type_frozenset');
        return;
      }
      case 'function': {
        this.checkFunction(at);
        return;
      }
      case 'code_info': {
        this.checkCodeInfo(at);
        return;
      }
      case 'module_info': {
        this.checkModuleInfo(at);
        return;
      }
      case 'module':
        this.hasType(at, 'type_module');
        {
          this.require(
            view.isStruct(view.word(at + 4), 'module_info'),
            'a module has no names',
            at,
          );
          return;
        }
      case 'name_table': {
        this.checkNameTable(at);
        return;
      }
      case 'code':
        return;
    }
  }

  private hasType(at: number, symbol: string): void {
    const fits = this.view.word(at) === this.type(symbol);
    this.require(fits, 'an object has the wrong type', at);
  }

  private isList(list: number, count: number): boolean {
    return (
      count === 0 ||
      (count <= Math.floor(this.view.length / 4) && this.view.inSlot(list, count * 4))
    );
  }

  private allStr(list: number, count: number): void {
    this.require(this.isList(list, count), 'a list of names lies outside of the slot', list);
    this.view.words(list, count).forEach((name, index) => {
      this.require(this.view.isStr(name), 'a name is no string', list + index * 4);
    });
  }

  private allValues(list: number, count: number, optional: boolean): void {
    const { view } = this;
    this.require(this.isList(list, count), 'a list of values lies outside of the slot', list);
    view.words(list, count).forEach((word, index) => {
      const fits = optional ? view.isOptionalValue(word) : view.isValue(word);
      this.require(fits, 'a word is no value', list + index * 4);
    });
  }

  private checkStr(at: number): void {
    this.hasType(at, 'type_str');
    const meta = this.view.word(at + 4);
    const length = meta & STR_MAX;
    const from = this.view.offsetOf(at) + 8;
    const text = this.slot.subarray(from, from + length);
    this.require(isUtf8(text), 'a string is not UTF-8', at);
    const fits =
      this.slot[from + length] === 0 &&
      isAscii(text) === ((meta & STR_ASCII) !== 0) &&
      meta >>> 20 === strHash(text);
    this.require(fits, "a string's header is wrong", at);
  }

  private checkBig(at: number): void {
    this.hasType(at, 'type_int');
    const count = this.view.word(at + 4) | 0;
    const digits = Math.abs(count);
    const only = digits === 1 ? this.view.word(at + 8) : 0;
    const isSmall = digits === 1 && only <= (count < 0 ? SMALL_MAX + 1 : SMALL_MAX);
    const fits = digits > 0 && this.view.word(at + 4 + digits * 4) !== 0 && !isSmall;
    this.require(fits, 'a large number is not as it should be', at);
  }

  private checkTable(at: number, type: string): void {
    const { view } = this;
    this.hasType(at, type);
    const isSet = type === 'type_frozenset';
    const [count = 0, used, room, entries = 0, info = 0] = view.words(at + 4, 5);
    const shift = info >>> 8;
    const flags = info & 0xff;
    const header =
      count === used &&
      count === room &&
      (flags & ~3) === 0 &&
      ((flags & TABLE_SET) !== 0) === isSet &&
      count <= Math.floor(view.length / 4);
    this.require(header, TABLE_HEADER, at);
    const slots = shift === 0 ? 0 : 2 ** (32 - (shift & 31));
    const sizes = shift === 0 ? count <= TABLE_LINEAR : shift <= 29 && shift >= 8 && slots > count;
    this.require(sizes, TABLE_HEADER, at);
    const words = isSet ? 1 : 2;
    this.allValues(entries, count * words, false);
    for (let index = 0; index < count; index++) {
      const place = entries + index * words * 4;
      const key = view.word(place);
      const fits = (key & 1) === 1 || view.isStr(key);
      this.require(fits, "a table's key is neither a string nor a small number", place);
    }
    this.checkTableIndex(at, entries + count * words * 4, count, slots);
  }

  private checkTableIndex(at: number, index: number, count: number, slots: number): void {
    if (slots === 0) return;
    const { view } = this;
    const width = count <= 0xff ? 1 : count <= 0xffff ? 2 : 4;
    const there = view.inSlot(index, slots * width);
    this.require(there, 'a table lies outside of the slot', at);
    let empty = 0;
    for (let number = 0; number < slots; number++) {
      const place = index + number * width;
      const entry =
        width === 1 ? view.byte(place) : width === 2 ? view.half(place) : view.word(place);
      this.require(entry <= count, TABLE_INDEX, at);
      empty += entry === 0 ? 1 : 0;
    }
    this.require(empty > 0, TABLE_INDEX, at);
  }

  private checkClassInfo(at: number): void {
    const { view } = this;
    const [name = 0, qualname = 0, module = 0, count = 0] = view.words(at, 4);
    const fits = view.isStr(name) && view.isStr(qualname) && view.isStruct(module, 'module_info');
    this.require(fits, STR_OF, at);
    this.allStr(at + 16, count);
  }

  private checkFunction(at: number): void {
    const { view } = this;
    this.hasType(at, 'type_function');
    const [code = 0, defaults = 0, kwdefaults = 0] = view.words(at + 4, 3);
    const fits =
      view.isStruct(code, 'code') &&
      view.byte(code + 13) === 0 &&
      (defaults === 0 || view.isTuple(defaults)) &&
      (kwdefaults === 0 || view.isStruct(kwdefaults, 'dict'));
    this.require(fits, 'a function refers to something else than it must', at);
    const few = defaults === 0 || view.anyWord(defaults + 4) <= view.byte(code + 9);
    this.require(few, 'a function has more defaults than parameters', at);
  }

  private checkModuleInfo(at: number): void {
    const { view } = this;
    const [name = 0, file = 0, init = 0, slots = 0, slotNames = 0, fallbacks = 0, count = 0] =
      view.words(at, 7);
    const constants = view.word(at + 28);
    const fits =
      view.isStr(name) &&
      view.isOptionalStr(file) &&
      (init === 0 || view.isStruct(init, 'code')) &&
      (constants === this.type('names_none') || view.isStruct(constants, 'name_table'));
    this.require(fits, 'a module refers to something else than it must', at);
    if (init !== 0) {
      const plain =
        view.byte(init + 9) === 0 &&
        view.byte(init + 12) === 0 &&
        view.byte(init + 13) === 0 &&
        (view.byte(init + 10) & ~CODE_FLAGS.simple) === 0;
      this.require(plain, 'the code of a module takes arguments', at);
    }
    if (slots === 0) {
      this.require(count === 0 && init === 0, 'a module has no variables', at);
      return;
    }
    const ram = this.view.header('ramWords');
    const first = (slots - this.firmware.ramStart) / 4;
    const there =
      count > 0 && first >= 0 && slots % 4 === 0 && count <= ram && first <= ram - count;
    this.require(there, "a module's variables lie where none are", at);
    if (count > 1) {
      const list = view.inSlot(slotNames, count * 4) && count <= Math.floor(view.length / 4);
      this.require(list, 'a list of names lies outside of the slot', at);
      this.allStr(slotNames + 4, count - 1);
    }
    if (fallbacks !== 0) this.allValues(fallbacks, count, true);
  }

  private checkNameTable(at: number): void {
    const { view } = this;
    const mask = view.half(at);
    let used = 0;
    for (let index = 0; index <= mask; index++) {
      const place = at + 4 + index * 8;
      const [name = 0, word = 0] = view.words(place, 2);
      const fits = view.isOptionalStr(name) && view.isOptionalValue(word);
      this.require(fits, 'a table of names refers to something else than it must', place);
      used += name === 0 ? 0 : 1;
    }
    const fits = (mask & (mask + 1)) === 0 && used <= mask && used === view.half(at + 2);
    this.require(fits, 'a table of names is not as it should be', at);
  }

  private checkCodeInfo(at: number): void {
    const { view } = this;
    const [name = 0, qualname = 0, module = 0, , handlers = 0] = view.words(at, 5);
    const fits =
      view.isStr(name) &&
      view.isStr(qualname) &&
      view.isStruct(module, 'module_info') &&
      view.isOptionalValue(view.word(at + 28));
    this.require(fits, 'the names of a code refer to something else than they must', at);
    const count = view.half(at + 32);
    const there = count === 0 || view.inSlot(handlers, count * 8);
    this.require(there, 'a table of handlers lies outside of the slot', at);
    this.checkLines(at);
  }

  private checkLines(info: number): void {
    const { view } = this;
    const words = view.word(info + 36);
    let line = view.half(info + 34);
    let place = view.word(info + 20);
    const read = (): number => {
      let number = 0;
      for (let shift = 0; shift < 28; shift += 7) {
        this.require(view.inSlotBytes(place, 1), 'a table of lines does not end', info);
        const byte = view.byte(place++);
        number |= (byte & 0x7f) << shift;
        if ((byte & 0x80) === 0) return number;
      }
      throw new Refusal('a table of lines does not end', view.offsetOf(info));
    };
    for (let at = 0; place !== 0 && at < words;) {
      at += read();
      const zigzag = read();
      line += (zigzag >>> 1) ^ -(zigzag & 1);
      const near = line >= 0 && line <= 0xffffff && at <= 0xfffffff;
      this.require(near, 'a table of lines leads too far', info);
    }
  }

  // ---- codes ----

  private constantCount(index: number): number {
    const end =
      this.codes[index + 1] ?? this.view.at(this.view.ends[SLOT_KINDS.indexOf('code')] ?? 0);
    return (end - ((this.codes[index] ?? 0) + 20)) / 4;
  }

  private checkCodes(): void {
    let before = 0;
    this.codes.forEach((at, index) => {
      this.checkCode(at, this.constantCount(index));
      const { insns, insnCount } = codeAt(this.view, at);
      this.require(insns >= before, 'codes are not in the order of their instructions', at);
      before = insns + insnCount * 4;
    });
  }

  private checkCode(at: number, constCount: number): void {
    const { view } = this;
    const isInfo = view.isStruct(view.word(at + 16), 'code_info');
    this.require(isInfo, 'a code refers to something else than it must', at);
    const code = codeAt(view, at);
    const slots = view.word(view.word(code.info + 8) + 12);
    this.require(code.globals === slots, "a code has another module's variables", at);
    const { insns, insnCount, flags, params, kwonly, posonly, registers } = code;
    const there = insnCount > 0 && insnCount <= 0xffff && view.inSlot(insns, insnCount * 4);
    this.require(there, 'instructions lie outside of the slot', at);
    const has = (flag: number): boolean => (flags & flag) !== 0;
    const extra = (has(CODE_FLAGS.varargs) ? 1 : 0) + (has(CODE_FLAGS.varkeywords) ? 1 : 0);
    const count = params + kwonly + extra;
    const { freeCount, firstFree } = code;
    const fits =
      count <= registers &&
      posonly <= params &&
      has(CODE_FLAGS.closure) === freeCount > 0 &&
      (freeCount === 0 || (firstFree >= count && firstFree + freeCount <= registers)) &&
      (!has(CODE_FLAGS.simple) || (kwonly === 0 && !has(0x3f)));
    this.require(fits, 'the parameters of a code do not fit its registers', at);
    this.allStr(view.word(code.info + 12), count);
    view.words(code.consts, constCount).forEach((word, index) => {
      const known =
        view.isOptionalValue(word) ||
        view.isStruct(word, 'attr') ||
        view.isStruct(word, 'class_info') ||
        view.isStruct(word, 'code');
      const problem = 'a constant is neither a value nor anything else that code uses';
      this.require(known, problem, code.consts + index * 4);
    });
  }

  /** Which free variables come in cells is seen from their use: looked at again until nothing new is seen. */
  private checkInstructions(): void {
    const byCode = new Map(
      this.codes.map((code) => [code, new Uint8Array(this.view.byte(code + 13))]),
    );
    const cells: FreeCells = {
      of: (code) => byCode.get(code) ?? new Uint8Array(0),
      learned: false,
    };
    do {
      cells.learned = false;
      this.codes.forEach((code, index) => {
        verifyInstructions(this.view, code, this.constantCount(index), cells);
      });
    } while (cells.learned);
  }

  private checkImage(): void {
    const { view } = this;
    const at = view.at(IMAGE_OFFSET);
    const [hash, main = 0, , codeCount, globals, globalCount = 0] = view.words(at, 6);
    const fits =
      hash === tableHash() &&
      codeCount !== 0 &&
      globalCount === view.header('ramWords') &&
      globals === (globalCount === 0 ? 0 : this.firmware.ramStart) &&
      view.isStruct(main, 'module_info');
    this.require(fits, "the list of the program's parts is wrong", at);
  }

  private checkModules(): void {
    const { view } = this;
    const at = view.at(MODULES_OFFSET);
    const [main = 0, modules = 0, moduleCount = 0] = view.words(at, 3);
    this.require(view.isStruct(main, 'module'), 'a module of the list is none', at);
    const there =
      moduleCount <= Math.floor(view.length / 4) && view.inSlot(modules, moduleCount * 4);
    this.require(there, 'the list of modules lies outside of the slot', at);
    view.words(modules, moduleCount).forEach((module, index) => {
      const known = view.isModule(module);
      this.require(known, 'a module of the list is none', modules + index * 4);
    });
  }

  private checkNameIndex(): void {
    const { view } = this;
    const at = view.at(NAME_INDEX_OFFSET);
    const slots = view.word(at) + 1;
    const there =
      (slots & (slots - 1)) === 0 &&
      slots <= Math.floor(view.length / 4) &&
      view.inSlot(at + 4, slots * 4);
    this.require(there, NAME_INDEX, at);
    const names = view.words(at + 4, slots);
    const other = 'the index of names refers to something else than names';
    names.forEach((name, index) =>
      this.require(view.isOptionalStr(name), other, at + 4 + index * 4),
    );
    this.require(names.includes(0), NAME_INDEX, at);
  }
}

/** As CPython's str may hold: surrogates are let through, since the runtime knows them. */
function isUtf8(text: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0;
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1;
    if (more < 0 || more >= text.length - at) return false;
    for (let left = more; left > 0; left--) {
      at++;
      if (((text[at] ?? 0) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}
