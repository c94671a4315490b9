/**
 * The format of a slot: a program that was placed into the flash of a ready-made firmware. runtime-c/slot/slot.h says the same in C; the
 * kinds of structs come to C through runtime-c/generated/slot.h.
 */

import { BUILD_ID_BYTES } from '../image/firmware.js';

export const SLOT_MAGIC = 0x5379706d;
export const SLOT_VERSION = 1;
export const SLOT_END_MARK = 0x646e6553;
export const SLOT_HEADER_BYTES = 64;
/** struct image stands behind the header, then struct module_list and struct name_index. */
export const IMAGE_OFFSET = SLOT_HEADER_BYTES;
/** Of the list of codes in struct image: a pointer, and how many there are. */
export const IMAGE_CODES = 8;
export const IMAGE_BYTES = 24;
export const MODULES_OFFSET = IMAGE_OFFSET + IMAGE_BYTES;
export const MODULES_BYTES = 12;
export const NAME_INDEX_OFFSET = MODULES_OFFSET + MODULES_BYTES;
/** Where each kind of struct begins. */
export const KIND_ALIGN = 8;

/** Structs of a slot in the order in which they lie there: all of a kind together, one after another. */
export const SLOT_KINDS = [
  'str',
  'attr',
  'class_info',
  'big',
  'float_object',
  'complex',
  'bytes',
  'tuple',
  'dict',
  'set',
  'function',
  'code',
  'code_info',
  'module_info',
  'module',
  'name_table',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** Fields of the header, by offset. */
export const HEADER = {
  magic: 0,
  version: 4,
  tableHash: 8,
  buildId: 12,
  length: 12 + BUILD_ID_BYTES,
  crc: 16 + BUILD_ID_BYTES,
  heapLimit: 20 + BUILD_ID_BYTES,
  ramWords: 24 + BUILD_ID_BYTES,
  imports: 28 + BUILD_ID_BYTES,
  importCount: 32 + BUILD_ID_BYTES,
  kinds: 36 + BUILD_ID_BYTES,
  kindCount: 40 + BUILD_ID_BYTES,
} as const;

const NIBBLES = Uint32Array.from({ length: 16 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 4; bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc;
});

/** CRC-32 of IEEE 802.3, going on from that of what stands before. */
export function crc32(data: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of data) {
    crc = (NIBBLES[(crc ^ byte) & 15] ?? 0) ^ (crc >>> 4);
    crc = (NIBBLES[(crc ^ (byte >>> 4)) & 15] ?? 0) ^ (crc >>> 4);
  }
  return ~crc >>> 0;
}

/** The checksum of a slot: of everything but itself. */
export function slotCrc(slot: Uint8Array): number {
  return crc32(slot.subarray(HEADER.crc + 4), crc32(slot.subarray(0, HEADER.crc)));
}

/** Writes the checksum that the slot's contents have. */
export function sealSlot(slot: Uint8Array): void {
  new DataView(slot.buffer, slot.byteOffset).setUint32(HEADER.crc, slotCrc(slot), true);
}
