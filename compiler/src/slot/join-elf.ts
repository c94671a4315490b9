/**
 * A whole image without a linker: the firmware's ELF file with the program as one more segment and section, `.slot`. What was in the file stays where it
 * is; the tables of headers, which grow, and the names of sections are written anew at the end.
 */

import { PROGRAM_HEADER_SIZE, SECTION_HEADER_SIZE, SHT_STRTAB } from '../emit/elf-check.js';

const SECTION = '.slot';
const PT_LOAD = 1;
const PF_R = 4;
const SHT_PROGBITS = 1;
const SHF_ALLOC = 2;
const ALIGN = 8;
/** Fields of the ELF header. */
const E_PHOFF = 28;
const E_SHOFF = 32;
const E_PHNUM = 44;
const E_SHNUM = 48;
const E_SHSTRNDX = 50;

/** `elf` was checked (emit/elf-check.ts). */
export function joinElf(elf: Uint8Array, address: number, slot: Uint8Array): Uint8Array {
  const view = new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
  const segments = view.getUint16(E_PHNUM, true);
  const sections = view.getUint16(E_SHNUM, true);
  const namesIndex = view.getUint16(E_SHSTRNDX, true);
  const oldHeaders = view.getUint32(E_SHOFF, true);
  const oldNames = oldHeaders + namesIndex * SECTION_HEADER_SIZE;
  const names = elf.subarray(
    view.getUint32(oldNames + 16, true),
    view.getUint32(oldNames + 16, true) + view.getUint32(oldNames + 20, true),
  );

  const slotAt = align(elf.length);
  const namesAt = align(slotAt + slot.length);
  const namesSize = names.length + SECTION.length + 1;
  const segmentsAt = align(namesAt + namesSize);
  const sectionsAt = align(segmentsAt + (segments + 1) * PROGRAM_HEADER_SIZE);
  const joined = new Uint8Array(sectionsAt + (sections + 1) * SECTION_HEADER_SIZE);
  const out = new DataView(joined.buffer);
  const words = (at: number, values: readonly number[]): void =>
    values.forEach((value, index) => out.setUint32(at + index * 4, value, true));

  joined.set(elf);
  joined.set(slot, slotAt);
  joined.set(names, namesAt);
  joined.set(new TextEncoder().encode(SECTION), namesAt + names.length);
  const oldSegments = view.getUint32(E_PHOFF, true);
  joined.set(elf.subarray(oldSegments, oldSegments + segments * PROGRAM_HEADER_SIZE), segmentsAt);
  joined.set(elf.subarray(oldHeaders, oldHeaders + sections * SECTION_HEADER_SIZE), sectionsAt);
  words(segmentsAt + segments * PROGRAM_HEADER_SIZE, [
    ...[PT_LOAD, slotAt, address, address],
    ...[slot.length, slot.length, PF_R, 4],
  ]);
  words(sectionsAt + sections * SECTION_HEADER_SIZE, [
    ...[names.length, SHT_PROGBITS, SHF_ALLOC, address],
    ...[slotAt, slot.length, 0, 0, 4, 0],
  ]);
  words(sectionsAt + namesIndex * SECTION_HEADER_SIZE + 4, [SHT_STRTAB, 0, 0, namesAt, namesSize]);
  words(E_PHOFF, [segmentsAt, sectionsAt]);
  out.setUint16(E_PHNUM, segments + 1, true);
  out.setUint16(E_SHNUM, sections + 1, true);
  return joined;
}

function align(at: number): number {
  return Math.ceil(at / ALIGN) * ALIGN;
}
