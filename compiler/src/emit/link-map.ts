/** The map that GNU ld writes (-Map): which piece of which object file went where. */

export interface Piece {
  /** Of the input, for example `.text.dict_get`. */
  readonly section: string;
  readonly address: number;
  readonly size: number;
  /** As the map has it: a path, or `library(member)`. */
  readonly file: string;
}

/** The pieces that are in the image, in the order of their addresses. */
export function parseLinkMap(text: string): readonly Piece[] {
  const start = text.indexOf('Linker script and memory map');
  const pieces: Piece[] = [];
  // A long name stands on a line of its own. Fill (`*fill*`) and symbols have another form and are passed over.
  const pattern = /^ (\.?[\w.$~-]+|COMMON)(?:\r?\n)? +0x([0-9a-f]+) +0x([0-9a-f]+) (\S.*)$/gm;
  pattern.lastIndex = Math.max(0, start);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, section, address, size, file] = match;
    const piece = {
      section: section!,
      address: parseInt(address!, 16),
      size: parseInt(size!, 16),
      file: file!.trim(),
    };
    if (piece.size > 0 && piece.address > 0) pieces.push(piece);
  }
  return withoutOverlaps(pieces);
}

/** Sections of texts are merged (`.rodata.f.str1.1`): the map has each with the size that it came with. What lies where another begins is that one's. */
function withoutOverlaps(pieces: readonly Piece[]): readonly Piece[] {
  const sorted = [...pieces].sort((a, b) => a.address - b.address);
  return sorted.flatMap((piece, index) => {
    const room = (sorted[index + 1]?.address ?? Infinity) - piece.address;
    const size = Math.min(piece.size, room);
    return size > 0 ? [{ ...piece, size }] : [];
  });
}

export interface Member {
  /** The folder below runtime-c, null for files of boards and libraries. */
  readonly folder: string | null;
  /** The name of the source file, or of the object where its source is not known. */
  readonly file: string;
}

/** Where the source of a piece lies: members of our own library are named `runtime-c~objects~dict.c-HASH.o`. */
export function memberOf(file: string): Member {
  const member = /\(([^()]+)\)$/.exec(file)?.[1];
  if (member === undefined) return { folder: null, file: file.replace(/^.*[\\/]/, '') };
  const path = member.split('~');
  const name = path.at(-1)!.replace(/(\.[cS])-[0-9a-f.]+\.o$/, '$1');
  return { folder: path[0] === 'runtime-c' ? (path[1] ?? null) : null, file: name };
}

/** The file of a piece that stands for a ready-made firmware. */
export const FIRMWARE_FILE = 'ready-made firmware';

/** Which part of the firmware a piece belongs to. */
export function partOf(file: string, programFile: string): string {
  if (file === FIRMWARE_FILE) return 'firmware';
  const member = /\(([^()]+)\)$/.exec(file)?.[1];
  if (member === undefined)
    return file === programFile || /\.(?:o|c)$/.test(file) ? 'program' : 'C library';
  const [top, folder] = member.split('~');
  if (top === 'runtime-c') return folder === 'generated' ? 'names' : (folder ?? 'runtime');
  if (top === 'boards') return 'board';
  return 'C library';
}
