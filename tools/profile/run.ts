// Runs a program in the emulator under the log of its instructions, and counts them.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { readElf } from '../../compiler/src/device/read-elf.js';
import type { ElfImage } from '../../compiler/src/emit/elf.js';
import { variants } from '../support/workshop.js';
import type { Compiled, Workshop } from '../support/workshop.js';
import { makeProfile } from './report.js';
import type { Profile } from './report.js';
import { Trace } from './trace.js';

const region = { start: 0x08000000, size: 1024 * 1024 };

export interface ProfileRequest {
  readonly name: string;
  readonly compiled: Compiled;
  /** Only what lies between two readings of the clock counts. */
  readonly clocked: boolean;
}

export async function profileOf(
  workshop: Workshop,
  { name, compiled, clocked }: ProfileRequest,
): Promise<Profile> {
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.qemu);
  try {
    const elf = readElf(readFileSync(built.path));
    if (elf.kind === 'broken') throw new Error(elf.problem);
    const { symbols } = elf.image;
    const trace = new Trace({
      region,
      handlers: handlersOf(elf.image),
      clock: clocked ? addressOf(elf.image, 'py_time_ticks_us') : null,
    });
    await run(workshop, built.path, trace);
    return makeProfile(name, trace, symbols, region);
  } finally {
    built.remove();
  }
}

/** The interpreter's handlers: the functions op_ADD and so on. */
function handlersOf({ symbols }: ElfImage): Map<number, string> {
  return new Map(
    symbols
      .filter(({ kind, name }) => kind === 'function' && /^op_[A-Z]/.test(name))
      .map(({ name, value }) => [value & ~1, name.slice(3)]),
  );
}

function addressOf({ symbols }: ElfImage, wanted: string): number {
  const symbol = symbols.find(({ name }) => name === wanted);
  if (symbol === undefined) throw new Error(`the image has no ${wanted}`);
  return symbol.value & ~1;
}

async function run(workshop: Workshop, image: string, trace: Trace): Promise<void> {
  const { board } = await workshop.bench(variants.qemu);
  const machine = board.kind === 'host' ? '' : (board.machine ?? '');
  const child = spawn(
    await workshop.qemu(),
    [
      ...qemuArguments({ image, machine, icount: true, arguments: ['profile'] }),
      ...['-singlestep', '-d', 'exec,nochain'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  child.stderr.on('data', (chunk: Buffer) => trace.push(chunk));
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
