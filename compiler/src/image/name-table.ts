/**
 * struct name_table as runtime-c/vm/object.h defines it: open addressing, a power of two of slots, at least 4/3 of
 * the names, linear probing from the name's hash. The same layout without values is struct name_index.
 */

import type { Const } from '../bytecode/code.js';
import type { Builder } from './builder.js';
import type { Pool } from './pool.js';
import { group, pointer, reference, u16, u32, valueItem } from './rom.js';
import type { Item, Reference, ValueWord } from './rom.js';
import { Strings } from './strings.js';

export interface TableEntry {
  readonly name: string;
  readonly reference: Reference;
  readonly word: ValueWord;
}

/** Where each entry goes: as long as the table, null for an empty slot. At least one slot is empty. */
export function placeByHash<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
): (Entry | null)[] {
  let size = 1;
  while (size * 3 < entries.length * 4) {
    size *= 2;
  }
  const slots: (Entry | null)[] = new Array<Entry | null>(size).fill(null);
  for (const entry of entries) {
    let at = Strings.hash(entry.name) & (size - 1);
    while (slots[at] !== null) {
      at = (at + 1) & (size - 1);
    }
    slots[at] = entry;
  }
  return slots;
}

/** The items of a struct name_table; `ordered`: with the order of the entries behind the slots. */
export function nameTableItems(entries: readonly TableEntry[], ordered = false): Item[] {
  const slots = placeByHash(entries);
  const pairs = slots.map((slot) =>
    slot === null
      ? group([pointer(null), valueItem(null)])
      : group([pointer(slot.reference), valueItem(slot.word)]),
  );
  const order = ordered && slots.length <= MOST_ORDERED ? orderOf(entries, slots) : [];
  return [
    u16(slots.length - 1, 'mask'),
    u16(entries.length + (ordered ? 1 : 0), 'used'), // one more: the end of the class statement
    group([...pairs, ...order], 'slots', true),
  ];
}

/** Tables with more slots have no order: runtime-c/vm/attr.c. */
const MOST_ORDERED = 256;

/** A byte for each slot, which entry it has (names_order in runtime-c/vm/type.h), in the form of further slots. */
function orderOf(
  entries: readonly TableEntry[],
  slots: readonly (TableEntry | null)[],
): readonly Item[] {
  const bytes = new Uint8Array(Math.ceil(slots.length / 8) * 8);
  slots.forEach((slot, at) => {
    bytes[at] = slot === null ? 0 : entries.indexOf(slot);
  });
  const words = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 8 }, (_, at) =>
    group([
      { ...u32(words.getUint32(at * 8, true)), cast: 'const struct str *' },
      u32(words.getUint32(at * 8 + 4, true)),
    ]),
  );
}

/** The table of names that are constants: of a module, or of a class in flash. */
export function constantTable(
  builder: Builder,
  strings: Strings,
  pool: Pool,
  place: { readonly section: Parameters<Builder['struct']>[0]; readonly symbol: string },
  constants: ReadonlyMap<string, Const>,
  ordered = false,
): Reference {
  const entries: TableEntry[] = [];
  for (const [name, constant] of constants) {
    const word = pool.word(constant);
    if (word !== null) {
      entries.push({ name, reference: strings.name(name), word });
    }
  }
  if (entries.length === 0) {
    return builder.external('names_none', 'struct name_table');
  }
  builder.struct(
    place.section,
    place.symbol,
    'struct name_table',
    nameTableItems(entries, ordered),
  );
  return reference(place.symbol);
}
