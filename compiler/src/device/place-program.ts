// From a compiled program and a ready-made firmware to something that runs, without a C compiler.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board, CortexMBoard } from '../emit/board.js';
import { minimumHeap } from '../emit/linker-script.js';
import type { Image } from '../image/rom.js';
import type { Firmware } from '../slot/firmware.js';
import { joinElf } from '../slot/join-elf.js';
import { placeProgram, PlaceProblem } from '../slot/place.js';
import { verifySlot } from '../slot/verify.js';
import { Failure } from './failure.js';
import type { ReadyFirmware } from './ready-firmware.js';

export interface PlacedProgram {
  readonly slot: Uint8Array;
  /** The whole image: the firmware with the program. For the host, the firmware alone. */
  readonly elf: Uint8Array;
}

const LESS_FLASH = 'leave out modules and large constants that the program does not need';
const LESS_RAM = 'make "heap" in pyproject.toml smaller, or use fewer global variables';

/** Places a program that was compiled for a firmware's slot. `heap`: bytes, null for all that is left. */
export function place(
  { image }: { readonly image: Image },
  { firmware, bytes }: ReadyFirmware,
  board: Board,
  heap: number | null = null,
  float: 'single' | 'double' = 'single',
): PlacedProgram {
  try {
    const slot = placeProgram(image, firmware, { heap: board.kind === 'host' ? null : heap });
    const refusal = verifySlot(slot, firmware, float);
    if (refusal !== null) throw new PlaceProblem(refusal.message);
    if (board.kind === 'host') return { slot, elf: bytes };
    checkRoom(board, firmware, slot, image.globalWords * 4 + (heap ?? minimumHeap));
    return { slot, elf: joinElf(bytes, firmware.slotStart, slot) };
  } catch (error) {
    if (!(error instanceof PlaceProblem)) throw error;
    throw new Failure('link', `the program cannot be placed into the firmware: ${error.message}`, {
      hints: ['say --link c, and report it: this is a bug in mpy-ts'],
    });
  }
}

function checkRoom(board: CortexMBoard, firmware: Firmware, slot: Uint8Array, ram: number): void {
  const flashRoom = board.slot?.length ?? 0;
  const ramRoom = board.ram.origin + board.ram.length - board.vmStack - firmware.ramStart;
  const wrong =
    slot.length > flashRoom
      ? { what: 'the slot', size: slot.length, room: flashRoom, hint: LESS_FLASH }
      : ram > ramRoom
        ? { what: 'RAM', size: ram, room: ramRoom, hint: LESS_RAM }
        : null;
  if (wrong === null) return;
  throw new Failure(
    'link',
    `the program does not fit the firmware of ${board.name}: ${wrong.what} (${wrong.size} bytes, there are ${wrong.room})`,
    { hints: [wrong.hint] },
  );
}

export interface Runnable {
  readonly program: string;
  /** What the firmware for the host loads; null for other programs. */
  readonly slot: string | null;
}

/** Writes what runs: an image for the emulator; for the host the slot, beside a firmware that stays where it is. */
export function writeRunnable(
  placed: PlacedProgram,
  ready: ReadyFirmware,
  folder: string,
  board: Board,
): Runnable {
  mkdirSync(folder, { recursive: true });
  if (board.kind === 'host') {
    const slot = join(folder, 'program.slot');
    writeFileSync(slot, placed.slot);
    return { program: ready.path, slot };
  }
  const program = join(folder, 'program.elf');
  writeFileSync(program, placed.elf);
  return { program, slot: null };
}
