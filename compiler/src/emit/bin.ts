/** The plain image: bytes from the first address to the last, as a programmer writes them to flash. */

import type { Block } from './elf.js';

/** What erased flash reads as. */
const ERASED = 0xff;

export function binImage(blocks: readonly Block[]): Uint8Array {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return new Uint8Array(0);
  const image = new Uint8Array(last.address + last.data.length - first.address).fill(ERASED);
  for (const { address, data } of blocks) image.set(data, address - first.address);
  return image;
}
