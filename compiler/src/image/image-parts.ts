/** What the image of a program and that of a firmware have in common. */

import type { Builder } from './builder.js';
import { placeByHash } from './name-table.js';
import { group, pointer, u32 } from './rom.js';
import type { Item, RomObject } from './rom.js';
import type { Strings } from './strings.js';

/** The items of a struct name_index over all names met so far. */
export function nameIndexItems(strings: Strings): Item[] {
  const slots = placeByHash(strings.interned().map((name) => ({ name })));
  return [
    u32(slots.length - 1, 'mask'),
    group(
      slots.map((slot) => pointer(slot === null ? null : strings.name(slot.name))),
      'names',
      true,
    ),
  ];
}

/** Types and names of the runtime are declared by what their symbols begin with. */
export function declareExternals(builder: Builder, objects: readonly RomObject[]): void {
  const defined = new Set(objects.map((object) => object.symbol));
  const declare = ({ data }: Item): void => {
    if (data.kind === 'group') {
      data.items.forEach(declare);
    } else if (data.kind === 'word' && !defined.has(data.to.symbol)) {
      const { symbol } = data.to;
      if (symbol.startsWith('type_')) {
        builder.external(symbol, 'struct type');
      } else if (symbol.startsWith('mpy_str_')) {
        builder.external(symbol, 'struct str');
      }
    }
  };
  objects.forEach((object) => object.items.forEach(declare));
}
