// A program compiled and linked for a board, in a folder that is removed afterwards: what `build`, `size` and `flash` begin with.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledProgram, CompileOptions } from '../compile.js';
import type { LinkResult } from '../device/link-program.js';
import type { CortexMBoard } from '../emit/board.js';
import { boardTools, compileEntry, link } from './building.js';
import type { BuildOptions, Prepared } from './building.js';
import type { Context } from './command.js';
import { measure, tooLarge } from './fit.js';
import type { Measured } from './fit.js';

export interface LinkedImage extends Measured {
  readonly linked: LinkResult;
  readonly program: CompiledProgram;
  /** The program's C text, as the linker saw it. */
  readonly source: string;
}

/** Null when the program has errors, which are printed then. Throws when it does not fit. */
export async function withLinkedImage<T>(
  prepared: Prepared,
  board: CortexMBoard,
  options: BuildOptions & { readonly name: string } & Pick<CompileOptions, 'disassembly'>,
  context: Context,
  use: (image: LinkedImage) => T,
): Promise<T | null> {
  const { name, disassembly = false } = options;
  const program = compileEntry(prepared, context, { disassembly });
  if (program === null) return null;
  const tools = await boardTools(board, options, prepared.projectFolder, context);
  const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-'));
  try {
    const linked = await link(prepared, program, tools, options, { folder, name }, context);
    const source = join(folder, `${name}.c`);
    const measured = measure(linked, board, source);
    if (linked.kind === 'too-large' || measured === null) {
      throw tooLarge(linked, board, measured);
    }
    return use({ ...measured, linked, program, source });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
