// From the C text of a program and the runtime's library to a program that runs: an ELF image for a board, an executable for the host. The C text is only data, so
// that it is compiled without optimisation.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../emit/board.js';
import { findOverflows } from '../emit/link-errors.js';
import type { Overflow } from '../emit/link-errors.js';
import { linkerScript } from '../emit/linker-script.js';
import type { MemorySizes } from '../emit/linker-script.js';
import { archiveObjects, readObject } from '../emit/object-file.js';
import { pruneAbilities } from '../emit/prune.js';
import type { Pruned } from '../emit/prune.js';
import { temporaryName } from './cache.js';
import { Failure } from './failure.js';
import { runTool } from './run-tool.js';
import type { RuntimeLibrary } from './runtime-library.js';
import type { BoardTools, RuntimeOptions } from './runtime-library.js';

export interface LinkRequest {
  readonly board: Board;
  readonly options: RuntimeOptions;
  readonly tools: BoardTools;
  readonly library: RuntimeLibrary;
  /** The program, as emit/c.ts wrote it. */
  readonly source: string;
  /** Where the result goes; the folder is made. A map file is written beside it, named `.map`. */
  readonly folder: string;
  readonly name: string;
  readonly sizes?: MemorySizes;
  /** Objects of the program's own modules in C. */
  readonly ownObjects: readonly string[];
}

export type LinkResult =
  | {
      readonly kind: 'linked';
      readonly program: string;
      readonly map: string;
      /** Why a symbol is in the image (emit/prune.ts); null where nothing was left out, on the host. */
      readonly why: Pruned['why'] | null;
    }
  /** It does not fit; `program` was linked nevertheless, to see what takes the space. */
  | {
      readonly kind: 'too-large';
      readonly overflows: readonly Overflow[];
      readonly program: string | null;
      readonly map: string;
    };

export async function linkProgram(request: LinkRequest): Promise<LinkResult> {
  const { folder, name, board } = request;
  mkdirSync(folder, { recursive: true });
  const program = join(folder, board.kind === 'host' ? name : `${name}.elf`);
  const map = join(folder, `${name}.map`);
  const source = join(folder, `${name}.c`);
  const script = join(folder, `${name}.ld`);
  const temporary = temporaryName(program);
  writeFileSync(source, request.source);
  if (board.kind === 'cortex-m') writeFileSync(script, linkerScript(board, request.sizes));
  const object = join(folder, `${name}.o`);
  const pruned = join(folder, `${name}.a`);
  const runtime = board.kind === 'host' ? null : await pruneRuntime(request, object, pruned);
  const link = (...more: readonly string[]) =>
    runTool(
      request.tools.gcc,
      [
        ...linkFlags(request, script, map),
        ...more,
        ...(runtime === null ? [source] : [object]),
        ...request.ownObjects,
        runtime?.path ?? request.library.path,
        '-lm',
        '-o',
        temporary,
      ],
      { env: request.tools.env, timeoutMs: 120_000 },
    );
  try {
    const run = await link();
    if (run.kind === 'ended' && run.code === 0) {
      renameSync(temporary, program);
      return { kind: 'linked', program, map, why: runtime?.why ?? null };
    }
    const output = run.kind === 'ended' ? run.stderr : `${run.output}\n${run.reason}`;
    const overflows = findOverflows(output);
    if (overflows.length === 0) throw linkFailure(request, run.kind === 'failed', output.trim());
    const forced = await link('-Wl,--noinhibit-exec');
    const made = forced.kind === 'ended' && forced.code === 0;
    if (made) renameSync(temporary, program);
    return { kind: 'too-large', overflows, program: made ? program : null, map };
  } finally {
    [temporary, object, pruned].forEach((path) => rmSync(path, { force: true }));
  }
}

/** Compiles the program to `object` and writes to `pruned` a copy of the runtime's library without the abilities of types that it does not need (emit/prune.ts). */
async function pruneRuntime(request: LinkRequest, object: string, pruned: string) {
  const { tools, library, folder, name, ownObjects } = request;
  const source = join(folder, `${name}.c`);
  const flags = [...library.flags, '-O0', '-g0', '-c'];
  const run = await runTool(tools.gcc, [...flags, source, '-o', object], {
    env: tools.env,
    timeoutMs: 120_000,
  });
  if (run.kind !== 'ended' || run.code !== 0) {
    const output = run.kind === 'ended' ? run.stderr : `${run.output}\n${run.reason}`;
    throw linkFailure(request, run.kind === 'failed', output.trim());
  }
  const archive = new Uint8Array(readFileSync(library.path));
  try {
    const others = [object, ...ownObjects].map((path) =>
      readObject(new Uint8Array(readFileSync(path)), 0, path),
    );
    const { why } = pruneAbilities(archive, archiveObjects(archive), others);
    writeFileSync(pruned, archive);
    return { path: pruned, why };
  } catch (error) {
    // The readers take the files of a compiler that works for granted: numbers in other files lead out of them.
    if (!(error instanceof RangeError)) throw error;
    throw new Failure('tool', `${tools.gcc} wrote an object file that cannot be read`, {
      hints: ['"mpy-ts doctor" shows which toolchain is used, and how to install one'],
    });
  }
}

function linkFlags({ board, library, options }: LinkRequest, script: string, map: string) {
  const common = [...library.flags, '-O0', '-g0', '-Wl,--gc-sections', `-Wl,-Map=${map}`];
  if (board.kind === 'host') {
    // The program's tables have other names (aliases) without a red zone of their own, which the address sanitizer takes for mistakes.
    if (options.sanitize) return [...common, '--param', 'asan-globals=0'];
    // Position-independent code costs a register that 32-bit x86 has too few of; addresses are constants then, too.
    return [...common, '-no-pie'];
  }
  return [...common, '-nostartfiles', '-Wl,--build-id=none', '-T', script];
}

function linkFailure({ tools }: LinkRequest, broken: boolean, output: string): Failure {
  const crashed = broken || /internal compiler error|cannot find -l|cannot execute/.test(output);
  if (crashed) {
    return new Failure('tool', `${tools.gcc} does not work`, {
      detail: output,
      hints: ['"mpy-ts doctor" shows which toolchain is used, and how to install one'],
    });
  }
  return new Failure('link', 'the program could not be linked with the runtime', {
    detail: output,
    hints: ['if the program uses no C code of its own, this is a bug in mpy-ts: please report it'],
  });
}
