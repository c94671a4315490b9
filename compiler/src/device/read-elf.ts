// Reads the ELF file that the linker wrote. The package elfy reads headers, segments and sections, but throws whatever comes up on a broken file and knows no
// symbols: the file is checked first (emit/elf-check.ts), and the symbol table is read by emit/elf.ts.

import elfy from 'elfy';
import { checkElf } from '../emit/elf-check.js';
import { readSymbols } from '../emit/elf.js';
import type { ElfImage, Section, Segment } from '../emit/elf.js';

export type ElfResult =
  | { readonly kind: 'image'; readonly image: ElfImage }
  | { readonly kind: 'broken'; readonly problem: string };

export function readElf(bytes: Uint8Array, machine?: number): ElfResult {
  const problem = checkElf(bytes, machine);
  if (problem !== null) return { kind: 'broken', problem };
  const { entry, body } = elfy.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const segments = body.programs
    .filter(({ type, memsz }) => type === 'load' && memsz > 0)
    .map(({ paddr, vaddr, data, memsz }): Segment => ({
      address: paddr,
      runAddress: vaddr,
      data,
      memorySize: memsz,
    }))
    .sort((left, right) => left.address - right.address);
  const sections = body.sections.map(({ name, addr, size, flags, type }): Section => ({
    name,
    address: addr,
    size,
    allocated: flags['alloc'] === true,
    hasContents: type !== 'nobits' && type !== 'undef' && type !== 'null',
  }));
  const table = body.sections.find(({ type }) => type === 'symtab');
  const strings = table === undefined ? undefined : body.sections[table.link];
  const symbols =
    table === undefined || strings === undefined ? [] : readSymbols(table.data, strings.data);
  return { kind: 'image', image: { entry, segments, sections, symbols } };
}
