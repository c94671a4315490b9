// The firmwares that come with the package: dist/firmware/BOARD/, made by `npm run firmware`.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../emit/board.js';
import { EM_386 } from '../emit/elf-check.js';
import type { ElfImage } from '../emit/elf.js';
import { Firmware, FirmwareProblem } from '../slot/firmware.js';
import { Failure } from './failure.js';
import { readElf } from './read-elf.js';

export type Float = 'single' | 'double';

export interface ReadyFirmware {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly image: ElfImage;
  readonly firmware: Firmware;
}

/** Where the firmware of a board is, or would be. */
export function firmwareFile(packageRoot: string, board: Board, float: Float): string {
  const name = float === 'double' ? 'firmware-double.elf' : 'firmware.elf';
  return join(packageRoot, 'dist', 'firmware', board.firmware, name);
}

export type FirmwareState = 'ready' | 'missing' | 'stale';

/** Whether the firmware is there, and not older than what it is made from, which may be edited in a clone. */
export function firmwareState(packageRoot: string, board: Board, float: Float): FirmwareState {
  const path = firmwareFile(packageRoot, board, float);
  if (!existsSync(path)) return 'missing';
  const made = statSync(path).mtimeMs;
  const folders = ['runtime-c', 'boards'].map((name) => join(packageRoot, name));
  const newer = folders.some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      (name) => /\.(?:c|h|pyi|toml)$/.test(name) && statSync(join(folder, name)).mtimeMs > made,
    ),
  );
  return newer ? 'stale' : 'ready';
}

export function readFirmware(path: string, board: Board): ReadyFirmware {
  const bytes = new Uint8Array(readFileSync(path));
  const elf = readElf(bytes, board.kind === 'host' ? EM_386 : undefined);
  if (elf.kind === 'broken') throw unusable(path, elf.problem);
  try {
    return { path, bytes, image: elf.image, firmware: new Firmware(elf.image) };
  } catch (error) {
    if (error instanceof FirmwareProblem) throw unusable(path, `it ${error.message}`);
    throw error;
  }
}

function unusable(path: string, problem: string): Failure {
  return new Failure('tool', `the firmware ${path} cannot be used: ${problem}`, {
    hints: ['make it anew with "npm run firmware", or install mpy-ts again'],
  });
}
