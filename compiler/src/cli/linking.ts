// The two ways to link a program, and which one is taken: with the runtime's library by a C compiler (c), or into the slot of a ready-made firmware by mpy-ts
// itself (binary).

import type { Argv } from 'yargs';
import { Failure } from '../device/failure.js';
import { firmwareFile, firmwareState, readFirmware } from '../device/ready-firmware.js';
import type { ReadyFirmware } from '../device/ready-firmware.js';
import type { CompiledProgram } from '../compile.js';
import { place } from '../device/place-program.js';
import type { PlacedProgram } from '../device/place-program.js';
import type { Shared } from '../image/shared.js';
import type { Prepared } from './building.js';
import { usageError } from './errors.js';

export const linkWays = ['c', 'binary', 'auto'] as const;
export type LinkWay = (typeof linkWays)[number];

export function linkOption<T>(parser: Argv<T>, automatic: string) {
  return parser.option('link', {
    choices: linkWays,
    default: 'auto' as const,
    describe: `c: with the C compiler; binary: into a ready-made firmware, without; auto: ${automatic}`,
  });
}

/** Why a project cannot go into a ready-made firmware; null if it can. */
function obstacle({ board, project }: Prepared): string | null {
  if (project.stack !== null) return 'the project file sets "stack", which a firmware has already';
  if (project.options.heapStress || project.options.failNth) {
    return 'the project file sets options of the runtime, which a firmware has already';
  }
  if (board.kind !== 'host' && board.slot === null) return `${board.name} has no slot`;
  return null;
}

/**
 * The firmware to place the program into, or null where it is to be linked by a C compiler. `wanted` is the option; auto takes the
 * firmware where it is ready and `preferred` says so.
 */
export async function chooseFirmware(
  wanted: LinkWay,
  preferred: () => boolean | Promise<boolean>,
  prepared: Prepared,
  packageRoot: string,
): Promise<ReadyFirmware | null> {
  const { board, project } = prepared;
  if (wanted === 'c') return null;
  const path = firmwareFile(packageRoot, board, project.float);
  const state = firmwareState(packageRoot, board, project.float);
  const problem = obstacle(prepared);
  if (wanted === 'auto') {
    const possible = problem === null && state === 'ready' && (await preferred());
    return possible ? readFirmware(path, board) : null;
  }
  if (problem !== null)
    throw usageError(`--link binary is not possible: ${problem}`, 'say --link c');
  if (state === 'ready') return readFirmware(path, board);
  const what = state === 'stale' ? 'is older than the sources of the runtime' : 'is not there';
  throw new Failure('tool', `the firmware ${path} ${what}`, {
    hints: ['make it with "npm run firmware", or say --link c'],
  });
}

/** After a compilation that gave no program for the slot, because it has C code of its own. */
function refuseNatives({ ownNatives }: CompiledProgram, wanted: LinkWay): void {
  const [own] = ownNatives;
  if (wanted !== 'binary' || own === undefined) return;
  throw usageError(
    `--link binary is not possible: the program has a module in C, ${own.source}`,
    'say --link c',
  );
}

/** A program on its way: compiled, and placed into the firmware if it goes there. */
export interface Compiled {
  readonly program: CompiledProgram;
  readonly placed: PlacedProgram | null;
}

/**
 * Compiles the program for the firmware, or for a C compiler where there is no firmware for it. With --link auto a program that does not fit the firmware
 * goes to the C compiler, too: linked, it takes less. Null when the compiler found errors.
 */
export function compileFor(
  wanted: LinkWay,
  ready: ReadyFirmware | null,
  heap: number | null,
  { board, project: { float } }: Prepared,
  compile: (shared: Shared | null) => CompiledProgram | null,
): Compiled | null {
  const program = compile(ready?.firmware ?? null);
  if (program === null) return null;
  refuseNatives(program, wanted);
  if (ready === null || !program.isForSlot) return { program, placed: null };
  try {
    return { program, placed: place(program, ready, board, heap, float) };
  } catch (error) {
    if (wanted !== 'auto' || !(error instanceof Failure) || error.kind !== 'link') throw error;
    const again = compile(null);
    return again === null ? null : { program: again, placed: null };
  }
}
