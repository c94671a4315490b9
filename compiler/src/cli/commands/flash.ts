// `mpy-ts flash [PROGRAM]`: writes a program, or an image that was built before, to the flash of a board, through the loader in the chip's ROM and dfu-util.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { download, idText, listDevices } from '../../device/dfu-util.js';
import type { DfuDevice, DfuListing } from '../../device/dfu-util.js';
import { loadBoard } from '../../device/boards.js';
import { Failure } from '../../device/failure.js';
import { readElf } from '../../device/read-elf.js';
import type { Board, CortexMBoard } from '../../emit/board.js';
import { dfuImage } from '../../emit/dfu.js';
import type { DfuIds } from '../../emit/dfu.js';
import { readDfu } from '../../emit/dfu-read.js';
import { imageBlocks } from '../../emit/elf.js';
import type { Block } from '../../emit/elf.js';
import { parseHex } from '../../emit/hex.js';
import { bytes } from '../../emit/size.js';
import { prepare, withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { CliError, usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { withLinkedImage } from '../linked-image.js';
import { manifestOptions } from '../manifests.js';
import type { ManifestOptions } from '../manifests.js';
import { boardOption, optimizeOption, projectOption, toolchainOption } from '../options.js';
import { requireDfuUtil } from '../tools.js';

interface Options extends ManifestOptions {
  readonly program?: string | undefined;
  readonly project?: string | undefined;
  readonly board?: string | undefined;
  readonly toolchain?: string | undefined;
  readonly optimize?: number | undefined;
  readonly serial?: string | undefined;
  readonly wait?: number | undefined;
  readonly dryRun?: boolean | undefined;
}

/** What is to be written, and to what kind of device. */
interface Wanted {
  readonly name: string;
  readonly board: CortexMBoard;
  readonly ids: DfuIds;
  readonly blocks: readonly Block[];
}

export const command = defineCommand({
  options: (parser) =>
    manifestOptions(optimizeOption(toolchainOption(projectOption(boardOption(parser)))))
      .positional('program', {
        type: 'string',
        describe:
          'A program (.py; default: that of the project, else main.py), or an image: .dfu .elf .hex .bin',
      })
      .option('serial', {
        type: 'string',
        requiresArg: true,
        describe: 'The device to write to, where there are several: its serial number',
      })
      .option('wait', {
        type: 'number',
        requiresArg: true,
        describe: 'Wait so many seconds for the device to appear',
      })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: 'Build and check, and print the command of dfu-util; write nothing',
      }),
  examples: [
    { command: 'flash blink.py', meaning: 'Build the program and write it to the pyboard' },
    { command: 'flash build/pyboard-v1.1/main.dfu', meaning: 'Write an image that is there' },
    { command: 'flash --dry-run', meaning: 'Show what would be done' },
  ],
  epilogue:
    'The board must run the loader in its ROM (pyboard: hold DFU, the pin P1, to 3V3 while resetting). Ends with 6 when there is no device, or writing failed.',
  run: (options: Options, context) =>
    withFailures(context, async () => {
      if (options.wait !== undefined && !(options.wait >= 0 && options.wait <= 3600)) {
        throw usageError('--wait must be 0 to 3600 seconds', 'for example --wait 30');
      }
      const wanted = await whatToWrite(options, context);
      if (wanted === 'usage') return exitCodes.usage;
      if (wanted === null) return exitCodes.source;
      checkInside(wanted, [wanted.board.flash], `the flash of ${wanted.board.name}`);
      const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-'));
      try {
        const file = join(folder, `${wanted.name}.dfu`);
        writeFileSync(file, dfuImage(wanted.blocks, wanted.ids, wanted.board.name));
        return await write(wanted, file, options, context);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
});

const imageEndings: ReadonlySet<string> = new Set(['.dfu', '.elf', '.hex', '.bin']);

async function whatToWrite(options: Options, context: Context): Promise<Wanted | 'usage' | null> {
  const { program } = options;
  if (program !== undefined && imageEndings.has(extname(program))) {
    const board = flashable(loadBoard(context.packageRoot, options.board ?? 'pyboard-v1.1'));
    const ids = board.dfu!;
    const path = resolve(context.cwd, program);
    if (!existsSync(path)) throw usageError(`there is no file ${program}`, 'check the name');
    const blocks = readImage(program, readFileSync(path), board);
    return { name: basename(program, extname(program)), board, ids, blocks };
  }
  const prepared = prepare({ ...options, entry: program }, context);
  if (prepared === null) return 'usage';
  const board = flashable(prepared.board);
  const name = basename(prepared.entry).replace(/\.py$/, '');
  const build = { toolchain: options.toolchain, name };
  return withLinkedImage(prepared, board, build, context, ({ image }) => ({
    name,
    board,
    ids: board.dfu!,
    blocks: imageBlocks(image),
  }));
}

function flashable(board: Board): CortexMBoard {
  if (board.kind === 'cortex-m' && board.dfu !== null) return board;
  throw usageError(
    `${board.name} has no loader that dfu-util could talk to`,
    'choose another board with --board',
  );
}

function readImage(name: string, data: Uint8Array, board: CortexMBoard): readonly Block[] {
  const broken = (problem: string) =>
    usageError(`${name}: ${problem}`, 'build it again with "mpy-ts build"');
  switch (extname(name)) {
    case '.dfu': {
      const dfu = readDfu(data);
      if (dfu.kind === 'broken') throw broken(dfu.problem);
      if (idText(dfu.ids) !== idText(board.dfu!)) {
        throw usageError(
          `${name} is for devices ${idText(dfu.ids)}, and ${board.name} is ${idText(board.dfu!)}`,
          'choose the board with --board, or another image',
        );
      }
      return dfu.blocks;
    }
    case '.elf': {
      const elf = readElf(Buffer.from(data));
      if (elf.kind === 'broken') throw broken(elf.problem);
      return imageBlocks(elf.image);
    }
    case '.hex': {
      const hex = parseHex(new TextDecoder().decode(data));
      if (hex.kind === 'broken') throw broken(`line ${hex.line}: ${hex.problem}`);
      return hex.blocks;
    }
    default:
      return [{ address: board.flash.origin, data }];
  }
}

/** Everything must lie in one of the regions, before anything is erased. */
function checkInside(
  { blocks, name }: Wanted,
  regions: CortexMBoard['flash'][],
  where: string,
): void {
  if (blocks.length === 0) throw new Failure('link', `${name} has nothing to write`);
  for (const { address, data } of blocks) {
    const end = address + data.length;
    const inside = regions.some(
      ({ origin, length }) => address >= origin && end <= origin + length,
    );
    if (inside) continue;
    const range = `0x${address.toString(16)} to 0x${end.toString(16)}`;
    throw new Failure('link', `${name} does not fit ${where}: it takes ${range}`, {
      hints: ['was it built for another board? see --board'],
    });
  }
}

async function write(
  wanted: Wanted,
  file: string,
  { serial, wait = 0, dryRun = false }: Options,
  context: Context,
): Promise<number> {
  const { console, env } = context;
  const size = wanted.blocks.reduce((sum, { data }) => sum + data.length, 0);
  const args = (chosen: string | undefined) => [
    ...['-a', '0', '-d', idText(wanted.ids)],
    ...(chosen === undefined || chosen === '' ? [] : ['-S', chosen]),
    ...['-s', ':leave', '-D', file],
  ];
  if (dryRun) {
    const line = ['dfu-util', ...args(serial)].join(' ');
    if (console.settings.json) console.writeJson({ command: ['dfu-util', ...args(serial)], size });
    else console.write(`${line.replace(file, `${wanted.name}.dfu`)}\n`);
    return exitCodes.ok;
  }
  const dfuUtil = await requireDfuUtil(context);
  const device = await findDevice(dfuUtil.path, wanted, serial, wait, context);
  if (device.regions.length > 0) {
    checkInside(wanted, [...device.regions], 'what the device says it can write');
  }
  const started = performance.now();
  const abort = new AbortController();
  const onInterrupt = () => abort.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const end = await download({
      dfuUtil: dfuUtil.path,
      args: args(device.serial),
      env,
      onProgress: (step, percent) => console.progress(bar(step, percent)),
      signal: abort.signal,
    });
    console.clearProgress();
    if (end.kind === 'interrupted') return 130;
    if (end.kind === 'failed') throw writingFailed(end.reason, end.output);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.info(`wrote ${bytes(size)} bytes to ${wanted.board.name} in ${seconds} s; it runs now`);
  if (console.settings.json) {
    console.writeJson({ board: wanted.board.name, serial: device.serial, size });
  }
  return exitCodes.ok;
}

const barWidth = 30;

function bar(step: string, percent: number): string {
  const full = Math.round((barWidth * percent) / 100);
  return `${step} [${'='.repeat(full)}${' '.repeat(barWidth - full)}] ${percent} %`;
}

async function findDevice(
  dfuUtil: string,
  { board, ids }: Wanted,
  serial: string | undefined,
  wait: number,
  { console, env }: Context,
): Promise<DfuDevice> {
  const until = performance.now() + wait * 1000;
  for (;;) {
    const listing = await listDevices(dfuUtil, ids, env);
    const chosen = choose(listing, ids, serial);
    if (chosen !== null) return chosen;
    if (performance.now() >= until) throw noDevice(board, ids, serial);
    console.progress(`waiting for a device ${idText(ids)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** The one device that is meant; null when there is none. */
function choose(listing: DfuListing, ids: DfuIds, serial: string | undefined): DfuDevice | null {
  switch (listing.kind) {
    case 'no-permission':
      throw new CliError(
        exitCodes.device,
        `the device ${idText(ids)} may not be opened`,
        `on Linux let a rule of udev allow it:\n${udevRule(ids)}`,
        'then unplug the board and plug it in again',
      );
    case 'failed':
      throw new CliError(
        exitCodes.device,
        `dfu-util could not look for devices`,
        `it wrote:\n${listing.output}`,
      );
    case 'listed': {
      const { devices } = listing;
      if (serial !== undefined) return devices.find((device) => device.serial === serial) ?? null;
      if (devices.length > 1) {
        throw usageError(
          `there are ${devices.length} devices`,
          `say which with --serial: ${devices.map((device) => device.serial).join(', ')}`,
        );
      }
      return devices[0] ?? null;
    }
  }
}

function udevRule({ vendor, product }: DfuIds): string {
  const hex = (id: number) => id.toString(16).padStart(4, '0');
  const rule = `SUBSYSTEM=="usb", ATTRS{idVendor}=="${hex(vendor)}", ATTRS{idProduct}=="${hex(product)}", MODE="0666"`;
  return `echo '${rule}' | sudo tee /etc/udev/rules.d/49-mpy-ts.rules\nsudo udevadm control --reload-rules`;
}

function noDevice(board: CortexMBoard, ids: DfuIds, serial: string | undefined): CliError {
  const which = serial === undefined ? '' : ` with the serial number ${serial}`;
  return new CliError(
    exitCodes.device,
    `no device ${idText(ids)}${which} is connected: is ${board.name} in its loader?`,
    'connect the board by USB, hold the pin DFU (P1) to 3V3, press RST, let go',
    '--wait 30 waits for the device to appear',
  );
}

function writingFailed(reason: string, output: string): CliError {
  return new CliError(
    exitCodes.device,
    `dfu-util failed: ${reason}`,
    ...(output === '' ? [] : [`it wrote:\n${output}`]),
    'the board may hold half an image now; its loader is in ROM: bring it there again, and write again',
  );
}
