/** What an image takes of a board's memory: in all, by part of the firmware, and the largest single things. */

import type { CortexMBoard, MemoryRegion } from './board.js';
import { imageBlocks } from './elf.js';
import type { Block, ElfImage } from './elf.js';
import { FIRMWARE_FILE, partOf } from './link-map.js';
import type { Piece } from './link-map.js';

export interface PartSize {
  readonly name: string;
  readonly flash: number;
  readonly ram: number;
}

export interface SymbolSize {
  readonly name: string;
  readonly size: number;
  readonly memory: 'flash' | 'ram';
}

export interface SizeReport {
  readonly flash: { readonly total: number; readonly used: number; readonly left: number };
  readonly ram: {
    readonly total: number;
    /** Variables of the runtime and the program's global names. */
    readonly variables: number;
    /** The C stack and that of the fault handlers. */
    readonly cStack: number;
    /** Python's registers; in other memory where the board has some (CCM). */
    readonly vmStack: number;
    readonly used: number;
    /** What is left: the heap. */
    readonly left: number;
  };
  /** The largest first. */
  readonly parts: readonly PartSize[];
  readonly largest: readonly SymbolSize[];
}

export function sizeReport(
  board: CortexMBoard,
  image: ElfImage,
  pieces: readonly Piece[],
  programFile: string,
  vmStack: number = board.vmStack,
): SizeReport {
  const allocated = image.sections.filter(({ allocated }) => allocated);
  const total = (wanted: (name: string) => boolean) =>
    allocated.reduce((sum, { name, size }) => (wanted(name) ? sum + size : sum), 0);
  const flashUsed = image.segments.reduce((sum, { data }) => sum + data.length, 0);
  const cStack = total((name) => name === '.stacks');
  const variables = total((name) => name === '.data' || name === '.bss');
  const used = cStack + variables + vmStack;
  return {
    flash: memory(board.flash, flashUsed),
    ram: { ...memory(board.ram, used), variables, cStack, vmStack },
    parts: partSizes(board, pieces, programFile),
    largest: largestSymbols(board, image),
  };
}

/** The same for a program in the slot of a ready-made firmware. */
export function placedSize(
  board: CortexMBoard,
  firmware: ElfImage,
  slot: readonly Block[],
  globalWords: number,
): SizeReport {
  const pieces = (blocks: readonly Block[], section: string, file: string): readonly Piece[] =>
    blocks.map(({ address, data }) => ({ section, address, size: data.length, file }));
  const program = 'program.c';
  const report = sizeReport(
    board,
    firmware,
    [...pieces(imageBlocks(firmware), '.text', FIRMWARE_FILE), ...pieces(slot, '.slot', program)],
    program,
  );
  const { flash, ram } = report;
  const bytes = slot.reduce((sum, { data }) => sum + data.length, 0);
  const variables = globalWords * 4;
  return {
    ...report,
    flash: { ...flash, used: flash.used + bytes, left: flash.left - bytes },
    ram: {
      ...ram,
      variables: ram.variables + variables,
      used: ram.used + variables,
      left: ram.left - variables,
    },
  };
}

function memory({ length }: MemoryRegion, used: number) {
  return { total: length, used, left: length - used };
}

function partSizes(
  board: CortexMBoard,
  pieces: readonly Piece[],
  programFile: string,
): readonly PartSize[] {
  const sizes = new Map<string, { flash: number; ram: number }>();
  for (const piece of pieces) {
    const name = partOf(piece.file, programFile);
    const part = sizes.get(name) ?? { flash: 0, ram: 0 };
    sizes.set(name, part);
    const { flash, ram } = flashAndRam(board, piece);
    part.flash += flash;
    part.ram += ram;
  }
  return [...sizes]
    .map(([name, part]) => ({ name, ...part }))
    .filter(({ flash, ram }) => flash + ram > 0)
    .sort((a, b) => b.flash + b.ram - (a.flash + a.ram) || (a.name < b.name ? -1 : 1));
}

/** What a piece takes; the initial values of variables are in flash, too. */
export function flashAndRam(board: CortexMBoard, { section, address, size }: Piece) {
  const initialised = section.startsWith('.data');
  return {
    flash: inside(board.flash, address) || initialised ? size : 0,
    ram: inside(board.ram, address) ? size : 0,
  };
}

const shownSymbols = 12;

function largestSymbols(board: CortexMBoard, image: ElfImage): readonly SymbolSize[] {
  return image.symbols
    .filter(({ kind, defined }) => defined && (kind === 'object' || kind === 'function'))
    .flatMap(({ name, value, size }): readonly SymbolSize[] => {
      if (inside(board.flash, value)) return [{ name, size, memory: 'flash' }];
      return inside(board.ram, value) ? [{ name, size, memory: 'ram' }] : [];
    })
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
    .slice(0, shownSymbols);
}

/** Also past the region's end: what does not fit is what one wants to see. */
function inside({ origin, length }: MemoryRegion, address: number): boolean {
  return address >= origin && address < origin + Math.max(length, 0x8000000);
}

/** For people: one line for each memory. */
export function formatSize({ flash, ram }: SizeReport): string {
  return formatTable([
    ['', 'used', 'left', 'of'],
    ['flash', bytes(flash.used), bytes(flash.left), bytes(flash.total), percent(flash)],
    ['RAM', bytes(ram.used), bytes(ram.left), bytes(ram.total), percent(ram)],
  ]).concat(
    `RAM used: variables ${bytes(ram.variables)}, C stack ${bytes(ram.cStack)}, ` +
      `Python's stack ${bytes(ram.vmStack)}; what is left is the heap\n`,
  );
}

/** What takes the space: for `build --verbose`, and when a program does not fit. */
export function formatParts({ parts, largest }: SizeReport): string {
  const table = formatTable([
    ['part', 'flash', 'RAM'],
    ...parts.map(({ name, flash, ram }) => [name, bytes(flash), bytes(ram)]),
  ]);
  const symbols = formatTable([
    ['largest', 'bytes', 'in'],
    ...largest.map(({ name, size, memory }) => [
      name,
      bytes(size),
      memory === 'ram' ? 'RAM' : 'flash',
    ]),
  ]);
  return `${table}\n${symbols}`;
}

export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}

export function bytes(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function percent({ used, total }: { readonly used: number; readonly total: number }): string {
  return `${((100 * used) / total).toFixed(1)} %`;
}
