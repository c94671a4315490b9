// `mpy-ts build [ENTRY]`: a program as firmware: .elf, .bin, .hex, .dfu, and what they take of the board.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { explainText } from '../../analysis/explain.js';
import { writeFileAtomic } from '../../device/cache.js';
import { Failure } from '../../device/failure.js';
import { binImage } from '../../emit/bin.js';
import type { Board, CortexMBoard } from '../../emit/board.js';
import { dfuImage } from '../../emit/dfu.js';
import { imageBlocks } from '../../emit/elf.js';
import type { Block } from '../../emit/elf.js';
import { hexImage } from '../../emit/hex.js';
import { formatParts, formatSize, placedSize } from '../../emit/size.js';
import type { SizeReport } from '../../emit/size.js';
import type { LinkResult } from '../../device/link-program.js';
import { machineFrom } from '../../device/machine.js';
import type { PlacedProgram } from '../../device/place-program.js';
import type { ReadyFirmware } from '../../device/ready-firmware.js';
import { findHostCompiler } from '../../device/tools.js';
import { findToolchain } from '../../device/toolchain.js';
import type { CompiledProgram } from '../../compile.js';
import { boardTools, compileEntry, link, prepare, withFailures } from '../building.js';
import type { BuildOptions } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';
import { measure, tooLarge } from '../fit.js';
import { chooseFirmware, compileFor, linkOption } from '../linking.js';
import { manifestOptions } from '../manifests.js';
import { boardOption, optimizeOption, projectOption, toolchainOption } from '../options.js';

export const command = defineCommand({
  options: (parser) =>
    linkOption(
      manifestOptions(optimizeOption(toolchainOption(projectOption(boardOption(parser))))),
      'binary where no C compiler is found',
    )
      .positional('entry', {
        type: 'string',
        describe: 'The main program (default: the project file, else main.py)',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: "Folder for the results (default: build/BOARD in the project's folder)",
      })
      .option('explain', {
        type: 'boolean',
        default: false,
        describe: 'Build nothing: list what of each module is in flash, what is not, and why',
      }),
  examples: [
    { command: 'build blink.py', meaning: 'Build for the pyboard' },
    {
      command: 'build --board host -o out',
      meaning: 'The project here, as a program for this computer',
    },
  ],
  epilogue:
    'Writes NAME.elf, .bin, .hex and .dfu, NAME.map and the C text NAME.c; for the board host a program. With --link binary there are no map and no C text, but NAME.slot, .slot.hex and .slot.dfu, for boards that hold the firmware already.',
  run: (options, context) =>
    withFailures(context, async () => {
      const { cwd } = context;
      const prepared = prepare(options, context);
      if (prepared === null) return exitCodes.usage;
      if (options.explain) return explain(compileEntry(prepared, context), context);
      const { board, entry, projectFolder } = prepared;
      const ready = await chooseFirmware(
        options.link,
        async () => !(await isCompilerThere(board, options, projectFolder, context)),
        prepared,
        context.packageRoot,
      );
      const compiled = compileFor(options.link, ready, prepared.project.heap, prepared, (shared) =>
        compileEntry(prepared, context, { disassembly: true, shared }),
      );
      if (compiled === null) return exitCodes.source;
      const { program, placed } = compiled;
      const folder =
        options.output === undefined
          ? join(projectFolder, 'build', board.name)
          : resolve(cwd, options.output);
      const name = basename(entry).replace(/\.py$/, '');
      if (ready !== null && placed !== null) {
        return publishPlaced(program, placed, ready, board, folder, name, context);
      }
      const tools = await boardTools(board, options, projectFolder, context);
      const work = mkdtempSync(join(tmpdir(), 'mpy-ts-'));
      try {
        const to = { folder: work, name };
        const linked = await link(prepared, program, tools, options, to, context);
        if (board.kind === 'host') return publishHost(linked, folder, name, context);
        return publish(linked, board, work, folder, name, context);
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    }),
});

function explain(program: CompiledProgram | null, { console }: Context): number {
  if (program === null) return exitCodes.source;
  const modules = program.explain();
  if (console.settings.json) console.writeJson({ modules });
  else console.write(explainText(modules));
  return exitCodes.ok;
}

/** Whether a C compiler was not found at all; one that is broken, or that the user named, is an error of the C way. */
async function isCompilerThere(
  board: Board,
  options: BuildOptions,
  projectFolder: string,
  context: Context,
): Promise<boolean> {
  const machine = machineFrom({ ...context, projectFolder });
  const lookup =
    board.kind === 'host'
      ? await findHostCompiler(machine)
      : await findToolchain(machine, options.toolchain);
  return lookup.kind !== 'missing';
}

function publishHost(linked: LinkResult, folder: string, name: string, context: Context): number {
  const { console, cwd } = context;
  if (linked.kind === 'too-large') throw new Failure('link', 'the program is too large');
  const program = join(folder, name);
  writeFileAtomic(program, readFileSync(linked.program), 0o755);
  console.info(`wrote ${display(program, cwd)}`);
  if (console.settings.json) console.writeJson({ board: 'host', files: [program] });
  return exitCodes.ok;
}

function publish(
  linked: LinkResult,
  board: CortexMBoard,
  work: string,
  folder: string,
  name: string,
  context: Context,
): number {
  const report = measure(linked, board, join(work, `${name}.c`));
  if (linked.kind === 'too-large' || report === null) throw tooLarge(linked, board, report);
  const { image, size } = report;
  const files = new Map<string, Uint8Array | string>([
    ['c', readFileSync(join(work, `${name}.c`))],
    ['map', readFileSync(linked.map)],
    ...imageFiles(imageBlocks(image), image.entry, board),
    // The last one: where it is new, the others are.
    ['elf', readFileSync(linked.program)],
  ]);
  return publishFiles(files, board, folder, name, size, context);
}

/** What a program without a C compiler gives: the whole image, and the slot alone for boards that have the firmware already. */
function publishPlaced(
  program: CompiledProgram,
  { slot, elf }: PlacedProgram,
  ready: ReadyFirmware,
  board: Board,
  folder: string,
  name: string,
  context: Context,
): number {
  if (board.kind === 'host') {
    const path = join(folder, name);
    writeFileAtomic(`${path}.slot`, slot);
    writeFileAtomic(path, elf, 0o755);
    context.console.info(`wrote ${display(path, context.cwd)} and ${name}.slot`);
    if (context.console.settings.json) {
      context.console.writeJson({ board: 'host', files: [`${path}.slot`, path] });
    }
    return exitCodes.ok;
  }
  const address = ready.firmware.slotStart;
  const slotBlocks = [{ address, data: slot }];
  const { entry } = ready.image;
  const blocks = [...imageBlocks(ready.image), ...slotBlocks];
  const files = new Map<string, Uint8Array | string>([
    ['slot', slot],
    ...imageFiles(slotBlocks, address, board)
      .filter(([ending]) => ending !== 'bin')
      .map(([ending, content]) => [`slot.${ending}`, content] as const),
    ...imageFiles(blocks, entry, board),
    ['elf', elf],
  ]);
  const size = placedSize(board, ready.image, slotBlocks, program.image.globalWords);
  return publishFiles(files, board, folder, name, size, context);
}

function imageFiles(
  blocks: readonly Block[],
  entry: number,
  board: CortexMBoard,
): readonly (readonly [string, Uint8Array | string])[] {
  return [
    ['hex', hexImage(blocks, entry)],
    ['bin', binImage(blocks)],
    ...(board.dfu === null ? [] : [['dfu', dfuImage(blocks, board.dfu, board.name)] as const]),
  ];
}

function publishFiles(
  files: ReadonlyMap<string, Uint8Array | string>,
  board: CortexMBoard,
  folder: string,
  name: string,
  size: SizeReport,
  context: Context,
): number {
  const { console, cwd } = context;
  for (const [ending, content] of files)
    writeFileAtomic(join(folder, `${name}.${ending}`), content);
  const paths = [...files.keys()].map((ending) => join(folder, `${name}.${ending}`));
  if (console.settings.json) {
    console.writeJson({ board: board.name, files: paths, size });
    return exitCodes.ok;
  }
  console.info(`wrote ${display(join(folder, name), cwd)}.{${[...files.keys()].join(',')}}`);
  console.write(formatSize(size));
  if (console.settings.verbosity === 'verbose') console.write(`\n${formatParts(size)}`);
  return exitCodes.ok;
}
