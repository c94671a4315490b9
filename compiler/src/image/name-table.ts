/**
 * struct name_table as runtime-c/vm/object.h defines it: open addressing, a power of two of slots, at least 4/3 of
 * the names, linear probing from the name's hash. The same layout without values is struct name_index.
 */

import type { Const } from '../bytecode/code.js';
import type { Builder } from './builder.js';
import type { Pool } from './pool.js';
import { group, pointer, reference, u16, valueItem } from './rom.js';
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

/** The items of a struct name_table. */
export function nameTableItems(entries: readonly TableEntry[]): Item[] {
  const slots = placeByHash(entries);
  return [
    u16(slots.length - 1, 'mask'),
    u16(entries.length, 'used'),
    group(
      slots.map((slot) =>
        slot === null
          ? group([pointer(null), valueItem(null)])
          : group([pointer(slot.reference), valueItem(slot.word)]),
      ),
      'slots',
      true,
    ),
  ];
}

/** The table of names that are constants: of a module, or of a class in flash. */
export function constantTable(
  builder: Builder,
  strings: Strings,
  pool: Pool,
  place: { readonly section: Parameters<Builder['struct']>[0]; readonly symbol: string },
  constants: ReadonlyMap<string, Const>,
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
  builder.struct(place.section, place.symbol, 'struct name_table', nameTableItems(entries));
  return reference(place.symbol);
}
