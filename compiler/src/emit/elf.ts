/** A linked image: what goes where in memory, and which names stand for which addresses. */

import { SYMBOL_SIZE } from './elf-check.js';

export interface Segment {
  /** Where it is stored: in flash. */
  readonly address: number;
  /** Where the program sees it: differs for variables with initial values. */
  readonly runAddress: number;
  readonly data: Uint8Array;
  /** Bytes in memory; what `data` lacks starts as zero. */
  readonly memorySize: number;
}

export interface Section {
  readonly name: string;
  readonly address: number;
  readonly size: number;
  /** Whether it takes memory on the device at all. */
  readonly allocated: boolean;
  /** Whether it has contents in the file (.bss has none). */
  readonly hasContents: boolean;
}

export type SymbolKind = 'none' | 'object' | 'function' | 'section' | 'file' | 'other';

export interface ElfSymbol {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  readonly kind: SymbolKind;
  readonly global: boolean;
  /** Defined in a section or as an absolute number, and not merely mentioned. */
  readonly defined: boolean;
}

export interface ElfImage {
  readonly entry: number;
  /** Those that are loaded, by address. */
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  readonly symbols: readonly ElfSymbol[];
}

const KINDS: readonly SymbolKind[] = ['none', 'object', 'function', 'section', 'file'];

/** The entries of a .symtab whose names are in `strings`; both were checked by checkElf. */
export function readSymbols(table: Uint8Array, strings: Uint8Array): readonly ElfSymbol[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const symbols: ElfSymbol[] = [];
  // The first entry is empty by definition.
  for (let at = SYMBOL_SIZE; at + SYMBOL_SIZE <= table.length; at += SYMBOL_SIZE) {
    const info = view.getUint8(at + 12);
    symbols.push({
      name: stringAt(strings, view.getUint32(at, true)),
      value: view.getUint32(at + 4, true),
      size: view.getUint32(at + 8, true),
      kind: KINDS[info & 15] ?? 'other',
      global: info >> 4 !== 0,
      defined: view.getUint16(at + 14, true) !== 0,
    });
  }
  return symbols;
}

function stringAt(strings: Uint8Array, start: number): string {
  const end = strings.indexOf(0, start);
  return new TextDecoder().decode(strings.subarray(start, end < 0 ? undefined : end));
}

/** The bytes of an image in the order of their addresses, with what follows a block directly joined to it. */
export interface Block {
  readonly address: number;
  readonly data: Uint8Array;
}

/** The blocks to be written to flash. Throws when two overlap, which no linker does. */
export function imageBlocks(image: ElfImage): readonly Block[] {
  const blocks: Block[] = [];
  const filled = image.segments.filter(({ data }) => data.length > 0);
  for (const { address, data } of [...filled].sort((a, b) => a.address - b.address)) {
    const last = blocks.at(-1);
    const end = last === undefined ? -1 : last.address + last.data.length;
    if (last !== undefined && address < end) {
      throw new Error(`segments overlap at 0x${address.toString(16)}`);
    }
    if (last !== undefined && address === end) {
      const joined = new Uint8Array(last.data.length + data.length);
      joined.set(last.data);
      joined.set(data, last.data.length);
      blocks[blocks.length - 1] = { address: last.address, data: joined };
    } else {
      blocks.push({ address, data });
    }
  }
  return blocks;
}
