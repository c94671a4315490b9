// Slots that are wrong in some place and have the checksum that they should: what the verifier is for.

import {
  IMAGE_CODES,
  IMAGE_OFFSET,
  sealSlot,
  SLOT_HEADER_BYTES,
} from '../../compiler/src/slot/format.js';

/** A source of numbers that gives the same ones each time (xorshift). */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }
}

/** Where the instructions of all codes lie, as offsets. */
export function instructionsOf(slot: Uint8Array, slotStart: number): readonly [number, number] {
  const view = new DataView(slot.buffer);
  const word = (offset: number) => view.getUint32(offset, true);
  const place = (offset: number) => word(offset) - slotStart;
  // struct image: codes and their number; struct code: instructions, info; struct code_info: number of words
  const codes = place(IMAGE_OFFSET + IMAGE_CODES);
  const last = place(codes + 4 * (word(IMAGE_OFFSET + IMAGE_CODES + 4) - 1));
  const count = word(place(last + 16) + 36);
  return [place(place(codes) + 4), place(last + 4) + 4 * count];
}

/** Changes a word of the slot, or up to three, behind what the header says of the firmware: half of the time an instruction. */
export function mutate(
  slot: Uint8Array,
  dice: Dice,
  [start, end]: readonly [number, number],
): Uint8Array {
  const changed = slot.slice();
  const view = new DataView(changed.buffer);
  const first = 40; // heap_limit and what follows
  const words = (changed.length - 4 - first) / 4;
  for (let count = dice.below(4) === 0 ? 1 + dice.below(3) : 1; count > 0; count--) {
    const [from, to] =
      dice.below(2) === 0
        ? [start, end]
        : dice.below(12) === 0
          ? [first, SLOT_HEADER_BYTES]
          : [first, changed.length - 4];
    const at = from + 4 * dice.below((to - from) / 4);
    const old = view.getUint32(at, true);
    view.setUint32(at, otherWord(old, view, dice, words, first), true);
  }
  sealSlot(changed);
  return changed;
}

function otherWord(old: number, view: DataView, dice: Dice, words: number, first: number): number {
  switch (dice.below(7)) {
    case 0: // a bit
      return (old ^ (1 << dice.below(32))) >>> 0;
    case 1: // a byte
      return (old ^ (dice.below(256) << (8 * dice.below(4)))) >>> 0;
    case 2: // one field of an instruction, by little
      return (old + ((dice.below(5) - 2) << (8 * dice.below(4)))) >>> 0;
    case 3: // another word of the slot
      return view.getUint32(first + 4 * dice.below(words), true);
    case 4: // a neighbour's place
      return (old + 4 * (dice.below(9) - 4)) >>> 0;
    case 5:
      return [0, 1, 0xffffffff, 0x7fffffff, 0x80000000][dice.below(5)] ?? 0;
    default:
      return ((dice.below(0x10000) << 16) | dice.below(0x10000)) >>> 0;
  }
}
