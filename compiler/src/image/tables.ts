/**
 * Hash tables that are finished in flash: the keyword defaults of functions (dict) and constant sets (frozenset). The layout is
 * runtime-c/objects/table.h's: entries in order, then, beyond eight of them, an index. Keys are strings and
 * small ints; any other key would need hashes that only the runtime computes.
 */

import type { Const } from '../bytecode/code.js';
import type { Builder } from './builder.js';
import { head, pointer, u32, valueItem } from './rom.js';
import type { Item, Reference, ValueWord } from './rom.js';
import { Strings } from './strings.js';
import { smallWord } from './values.js';

const TABLE_SET = 1;
const TABLE_TEXT = 2;
const TABLE_SHIFT = 8;
const TABLE_LINEAR = 8;
const HASH_SPREAD = 0x9e3779b1;

export interface TableKey {
  readonly word: ValueWord;
  /** The key's own hash: of a str 12 bits, of an int its value. */
  readonly hash: number;
  readonly interned: boolean;
  /** Null in a set. */
  readonly value: ValueWord | null;
}

/** The hash of a key that a finished table can hold, else null. */
export function keyHash(key: Const): number | null {
  switch (key.kind) {
    case 'str':
    case 'name':
      return Strings.hash(key.kind === 'str' ? key.value : key.name);
    case 'int':
      return smallWord(key.value) === null ? null : Number(key.value);
    default:
      return null;
  }
}

/** Adds a dict or a frozenset and its block of entries. */
export function addTable(
  builder: Builder,
  symbol: string,
  kind: 'dict' | 'set' | 'frozenset',
  keys: readonly TableKey[],
): void {
  const shift = shiftFor(keys.length);
  const info =
    (kind === 'dict' ? 0 : TABLE_SET) |
    (keys.every((key) => key.interned) ? 0 : TABLE_TEXT) |
    (shift << TABLE_SHIFT);
  const entries = builder.array('constants', `${symbol}_entries`, 'value', [
    ...keys.flatMap((key): Item[] =>
      kind === 'dict' ? [valueItem(key.word), valueItem(key.value)] : [valueItem(key.word)],
    ),
    ...indexWords(keys, shift).map((word) => u32(word)),
  ]);
  builder.struct('constants', symbol, `struct ${kind === 'dict' ? 'dict' : 'set'}`, [
    head(`type_${kind}`),
    u32(keys.length, 'count'),
    u32(keys.length, 'used'),
    u32(keys.length, 'room'),
    entriesItem(entries, kind),
    u32(info, 'info'),
  ]);
}

/** The field has a type of its own in each struct, and no const. */
function entriesItem(entries: Reference | null, kind: 'dict' | 'set' | 'frozenset'): Item {
  const item = pointer(entries, 'entries');
  return { ...item, cast: kind === 'dict' ? 'struct dict_entry *' : 'value *' };
}

/** 32 - log2(slots), 0 for a table that has no index: shift_for in table.c. */
function shiftFor(room: number): number {
  return room <= TABLE_LINEAR ? 0 : Math.clz32(room + (room >>> 1));
}

function indexWords(keys: readonly TableKey[], shift: number): number[] {
  if (shift === 0) {
    return [];
  }
  const slots = 2 ** (32 - shift);
  const width = keys.length <= 0xff ? 1 : keys.length <= 0xffff ? 2 : 4;
  const view = new DataView(new ArrayBuffer(slots * width));
  const taken = new Uint8Array(slots);
  keys.forEach(({ hash }, number) => {
    let at = Math.imul(hash, HASH_SPREAD) >>> shift;
    while (taken[at] !== 0) {
      at = (at + 1) & (slots - 1);
    }
    taken[at] = 1;
    setNumber(view, at * width, width, number + 1);
  });
  return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}

function setNumber(view: DataView, at: number, width: number, number: number): void {
  if (width === 1) {
    view.setUint8(at, number);
  } else if (width === 2) {
    view.setUint16(at, number, true);
  } else {
    view.setUint32(at, number, true);
  }
}
