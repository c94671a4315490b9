/**
 * Places the image of a program into the slot of a firmware, with no C compiler: every object gets an address, every reference is resolved to one, and what the
 * firmware has already is referred to there.
 *
 * Structs lie kind by kind, so that the verifier can walk them; arrays lie behind them and are looked at by what refers to them.
 */

import { tableHash } from '../bytecode/table-hash.js';
import { sizeOf } from '../image/rom.js';
import type { Image, Item, Reference, RomObject } from '../image/rom.js';
import type { Firmware } from './firmware.js';
import {
  HEADER,
  MODULES_OFFSET,
  IMAGE_OFFSET,
  KIND_ALIGN,
  NAME_INDEX_OFFSET,
  sealSlot,
  SLOT_END_MARK,
  SLOT_KINDS,
  SLOT_MAGIC,
  SLOT_VERSION,
} from './format.js';

/** A program cannot be placed: words that say why. */
export class PlaceProblem extends Error {}

export interface PlaceOptions {
  /** Bytes of heap that the program may have; null for all that is left. */
  readonly heap: number | null;
}

/** The bytes of the slot. */
export function placeProgram(
  image: Image,
  firmware: Firmware,
  options: PlaceOptions = { heap: null },
): Uint8Array {
  return new Placement(image, firmware).run(options);
}

class Placement {
  private readonly addresses = new Map<string, number>();
  /** Objects with contents, by offset. */
  private readonly placed: { readonly object: RomObject; readonly offset: number }[] = [];
  private readonly imported = new Set<number>();
  private at = 0;

  constructor(
    private readonly image: Image,
    private readonly firmware: Firmware,
  ) {}

  run(options: PlaceOptions): Uint8Array {
    const ends = this.assign();
    const bytes = new Uint8Array(this.at);
    for (const { object, offset } of this.placed) {
      new Writer(bytes, offset, (to) => this.resolve(to)).items(object.items);
    }
    const imports = this.imports();
    const kinds = this.at + align(imports.length * 2, 4);
    const length = kinds + ends.length * 4 + 4;
    const slot = new Uint8Array(length);
    const view = new DataView(slot.buffer);
    slot.set(bytes);
    imports.forEach((number, index) => view.setUint16(this.at + index * 2, number, true));
    ends.forEach((end, index) => view.setUint32(kinds + index * 4, end, true));
    view.setUint32(length - 4, SLOT_END_MARK, true);
    const { buildId } = this.firmware;
    slot.set(buildId, HEADER.buildId);
    const words: readonly (readonly [number, number])[] = [
      [HEADER.magic, SLOT_MAGIC],
      [HEADER.version, SLOT_VERSION],
      [HEADER.tableHash, tableHash()],
      [HEADER.length, length],
      [HEADER.heapLimit, options.heap ?? 0],
      [HEADER.ramWords, this.image.globalWords],
      [HEADER.imports, this.at],
      [HEADER.importCount, imports.length],
      [HEADER.kinds, kinds],
      [HEADER.kindCount, ends.length],
    ];
    words.forEach(([offset, value]) => view.setUint32(offset, value, true));
    sealSlot(slot);
    return slot;
  }

  /** Gives every object its address; returns where each kind ends. */
  private assign(): number[] {
    const { objects } = this.image;
    const fixed = (symbol: string): RomObject => {
      const object = objects.find((candidate) => candidate.symbol === symbol);
      if (object === undefined) {
        throw new Error(`the image has no ${symbol}`);
      }
      return object;
    };
    this.at = IMAGE_OFFSET;
    this.put(fixed('mpy_image'));
    this.expect(MODULES_OFFSET);
    this.put(fixed('mpy_modules'));
    this.expect(NAME_INDEX_OFFSET);
    this.put(fixed('mpy_name_index'));
    const byKind = new Map<string, RomObject[]>(SLOT_KINDS.map((kind) => [kind, []]));
    const arrays: RomObject[] = [];
    let ram = this.firmware.ramStart;
    for (const object of objects) {
      if (object.memory === 'ram') {
        this.addresses.set(object.symbol, ram);
        ram += sizeOf(object);
      } else if (object.count !== null) {
        arrays.push(object);
      } else if (!this.addresses.has(object.symbol)) {
        kindList(byKind, object).push(object);
      }
    }
    const ends = [...byKind.values()].map((list) => {
      this.at = align(this.at, KIND_ALIGN);
      list.forEach((object) => this.put(object));
      return this.at;
    });
    arrays.forEach((object) => this.put(object));
    this.at = align(this.at, 4);
    return ends;
  }

  private expect(offset: number): void {
    if (this.at !== offset) {
      throw new Error('a struct at the start of the slot has another size');
    }
  }

  private put(object: RomObject): void {
    // The elements of an array of bytes need no alignment of their own, but readers of words may come near.
    this.at = align(this.at, object.align);
    this.addresses.set(object.symbol, this.firmware.slotStart + this.at);
    this.placed.push({ object, offset: this.at });
    this.at += align(sizeOf(object), 4);
  }

  private resolve({ symbol, addend }: Reference): number {
    const own = this.addresses.get(symbol);
    if (own !== undefined) {
      return own + addend;
    }
    const theirs = this.firmware.address(symbol);
    if (theirs === null) {
      throw new PlaceProblem(`the firmware has no ${symbol}`);
    }
    if (this.firmware.numberOf(theirs) !== null) {
      this.imported.add(theirs);
    }
    return theirs + addend;
  }

  /** Numbers of what is used of the firmware, in the order of the addresses. */
  private imports(): number[] {
    return [...this.imported]
      .sort((left, right) => left - right)
      .map((address) => this.firmware.numberOf(address) ?? 0);
  }
}

function kindList(byKind: ReadonlyMap<string, RomObject[]>, object: RomObject): RomObject[] {
  const list = byKind.get(object.type.replace(/^struct /, ''));
  if (list === undefined) {
    throw new PlaceProblem(`${object.type} cannot be placed without a C compiler`);
  }
  return list;
}

/** Writes the items of one object. */
class Writer {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly resolve: (to: Reference) => number,
  ) {
    this.view = new DataView(bytes.buffer);
  }

  items(items: readonly Item[]): void {
    items.forEach((item) => this.item(item));
  }

  private item({ data }: Item): void {
    switch (data.kind) {
      case 'int':
        this.skipTo(data.size);
        this.integer(data.value, data.size);
        break;
      case 'float':
        this.skipTo(data.size);
        this.float(data.value, data.size);
        break;
      case 'word':
        this.skipTo(4);
        this.integer(this.resolve(data.to), 4);
        break;
      case 'bytes':
        this.bytes.set(data.bytes, this.at);
        this.at += data.bytes.length + (data.form === 'text' ? 1 : 0);
        break;
      case 'words':
        this.skipTo(4);
        data.words.forEach((word) => this.integer(word, 4));
        break;
      case 'group':
        this.items(data.items);
        break;
    }
  }

  private integer(value: number, size: 1 | 2 | 4): void {
    if (size === 1) {
      this.view.setUint8(this.at, value);
    } else if (size === 2) {
      this.view.setUint16(this.at, value, true);
    } else {
      this.view.setUint32(this.at, value, true);
    }
    this.at += size;
  }

  private float(value: number, size: 4 | 8): void {
    if (size === 4) {
      this.view.setFloat32(this.at, value, true);
    } else {
      this.view.setFloat64(this.at, value, true);
    }
    this.at += size;
  }

  private skipTo(size: number): void {
    this.at = align(this.at, size);
  }
}

function align(at: number, size: number): number {
  return Math.ceil(at / size) * size;
}
