// `mpy-ts build [ENTRY]`: a program as firmware: .elf, .bin, .hex, .dfu, and what they take of the board.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { writeFileAtomic } from '../../device/cache.js';
import { Failure } from '../../device/failure.js';
import { binImage } from '../../emit/bin.js';
import type { CortexMBoard } from '../../emit/board.js';
import { dfuImage } from '../../emit/dfu.js';
import { imageBlocks } from '../../emit/elf.js';
import { hexImage } from '../../emit/hex.js';
import { formatParts, formatSize } from '../../emit/size.js';
import type { LinkResult } from '../../device/link-program.js';
import { boardTools, compileEntry, link, prepare, withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';
import { measure, tooLarge } from '../fit.js';
import { boardOption, projectOption, toolchainOption } from '../options.js';

export const command = defineCommand({
  options: (parser) =>
    toolchainOption(projectOption(boardOption(parser)))
      .positional('entry', {
        type: 'string',
        describe: 'The main program (default: the project file, else main.py)',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: "Folder for the results (default: build/BOARD in the project's folder)",
      }),
  examples: [
    { command: 'build blink.py', meaning: 'Build for the pyboard' },
    {
      command: 'build --board host -o out',
      meaning: 'The project here, as a program for this computer',
    },
  ],
  epilogue:
    'Writes NAME.elf, .bin, .hex and .dfu, NAME.map and the C text NAME.c; for the board host a program.',
  run: (options, context) =>
    withFailures(context, async () => {
      const { cwd } = context;
      const prepared = prepare(options, context);
      if (prepared === null) return exitCodes.usage;
      const { board, entry, projectFolder } = prepared;
      const program = compileEntry(prepared, context, { disassembly: true });
      if (program === null) return exitCodes.source;
      const tools = await boardTools(board, options, projectFolder, context);
      const folder =
        options.output === undefined
          ? join(projectFolder, 'build', board.name)
          : resolve(cwd, options.output);
      const name = basename(entry).replace(/\.py$/, '');
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
  const { console, cwd } = context;
  const report = measure(linked, board, join(work, `${name}.c`));
  if (linked.kind === 'too-large' || report === null) throw tooLarge(linked, board, report);
  const { image, size } = report;
  const blocks = imageBlocks(image);
  const files = new Map<string, Uint8Array | string>([
    ['c', readFileSync(join(work, `${name}.c`))],
    ['map', readFileSync(linked.map)],
    ['hex', hexImage(blocks, image.entry)],
    ['bin', binImage(blocks)],
    ...(board.dfu === null ? [] : [['dfu', dfuImage(blocks, board.dfu, board.name)] as const]),
    // The last one: where it is new, the others are.
    ['elf', readFileSync(linked.program)],
  ]);
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
