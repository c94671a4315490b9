// Whether a linked program fits its board, and the words for one that does not: with the table of what takes the space.

import { readFileSync } from 'node:fs';
import { Failure } from '../device/failure.js';
import type { LinkResult } from '../device/link-program.js';
import { readElf } from '../device/read-elf.js';
import type { CortexMBoard } from '../emit/board.js';
import type { ElfImage } from '../emit/elf.js';
import { parseLinkMap } from '../emit/link-map.js';
import { formatParts, formatSize, sizeReport } from '../emit/size.js';
import type { SizeReport } from '../emit/size.js';

export interface Measured {
  readonly image: ElfImage;
  readonly size: SizeReport;
}

/** Null when there is no image at all. `source` is the program's C file, as the linker saw it. */
export function measure(linked: LinkResult, board: CortexMBoard, source: string): Measured | null {
  if (linked.program === null) return null;
  const elf = readElf(readFileSync(linked.program));
  if (elf.kind === 'broken') {
    throw new Failure('tool', `the linker wrote a file that cannot be read: ${elf.problem}`, {
      hints: ['"mpy-ts doctor" shows which toolchain is used'],
    });
  }
  const pieces = parseLinkMap(readFileSync(linked.map, 'utf8'));
  return { image: elf.image, size: sizeReport(board, elf.image, pieces, source) };
}

export function tooLarge(
  linked: LinkResult,
  board: CortexMBoard,
  report: Measured | null,
): Failure {
  const overflows = linked.kind === 'too-large' ? linked.overflows : [];
  const what = overflows.map(({ region, bytes }) => {
    const place = region === 'ram' ? 'RAM' : 'flash';
    return bytes === null ? place : `${place} (${bytes} bytes too many)`;
  });
  return new Failure('link', `the program does not fit ${board.name}: ${what.join(' and ')}`, {
    ...(report !== null && { detail: `${formatSize(report.size)}\n${formatParts(report.size)}` }),
    hints: overflows.map(({ region }) =>
      region === 'ram'
        ? 'make "heap" or "stack" in pyproject.toml smaller, or use fewer global variables'
        : 'leave out modules and large constants that the program does not need',
    ),
  });
}
