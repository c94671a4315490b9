// The boards: folders in boards/ with a board.toml that names a chip (boards/chips/NAME/chip.toml) or another board that it extends.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BoardModules } from '../compile.js';
import type { Board, ConsolePins, CortexMBoard, MemoryRegion, Pin } from '../emit/board.js';
import { PinProblem, readPins } from '../program/pins.js';
import type { PinTable } from '../program/pins.js';
import { nearestWord } from '../cli/suggest.js';
import { Failure } from './failure.js';
import { TomlReader } from './toml-reader.js';

export function boardNames(packageRoot: string): readonly string[] {
  const folder = join(packageRoot, 'boards');
  return readdirSync(folder)
    .filter((name) => isThere(join(folder, name, 'board.toml')))
    .sort();
}

export function loadBoard(packageRoot: string, name: string): Board {
  const names = boardNames(packageRoot);
  if (!names.includes(name)) {
    const near = nearestWord(name, names);
    throw new Failure('usage', `there is no board '${name}'`, {
      hints: [
        ...(near === null ? [] : [`did you mean ${near}?`]),
        `the boards are ${names.join(', ')}`,
      ],
    });
  }
  const reader = TomlReader.read(join(packageRoot, 'boards', name, 'board.toml'));
  const title = reader.string('title');
  const base = reader.optionalString('extends');
  if (base !== null)
    return extended(packageRoot, loadBoard(packageRoot, base), name, title, reader);
  const chipFile = join(packageRoot, 'boards', 'chips', reader.string('chip'), 'chip.toml');
  const chip = TomlReader.read(chipFile);
  switch (chip.choice('kind', ['cortex-m', 'host'])) {
    case 'cortex-m':
      return cortexMBoard(packageRoot, name, reader, chip);
    case 'host':
      return {
        kind: 'host',
        name,
        title,
        firmware: name,
        flags: chip.strings('flags'),
        sources: chip.strings('sources'),
        vmStack: need(chip, 'stacks').integer('vm'),
        heap: need(chip, 'heap').integer('size'),
      };
  }
}

function cortexMBoard(
  packageRoot: string,
  name: string,
  board: TomlReader,
  chip: TomlReader,
): CortexMBoard {
  const memory = need(chip, 'memory');
  const stacks = need(chip, 'stacks');
  const dfu = board.table('dfu');
  return {
    kind: 'cortex-m',
    name,
    title: board.string('title'),
    firmware: name,
    flags: chip.strings('flags'),
    sources: chip.strings('sources'),
    flash: region(need(memory, 'flash')),
    ram: region(need(memory, 'ram')),
    ccm: memory.table('ccm') === null ? null : region(need(memory, 'ccm')),
    slot: memory.table('slot') === null ? null : region(need(memory, 'slot')),
    cStack: stacks.integer('c'),
    handlerStack: stacks.integer('handler'),
    vmStack: stacks.integer('vm'),
    crystalHz: need(board, 'clock').integer('hse'),
    console: consolePins(need(board, 'console')),
    pins: readPinFiles(packageRoot, name, board.string('chip')),
    leds: board.strings('leds'),
    button: board.optionalString('button'),
    machine: board.table('emulator')?.string('machine') ?? null,
    dfu: dfu === null ? null : { vendor: dfu.integer('vendor'), product: dfu.integer('product') },
  };
}

/** The board that this one's file names, with what differs: names of pins, and what is connected to them. */
function extended(
  packageRoot: string,
  base: Board,
  name: string,
  title: string,
  reader: TomlReader,
): Board {
  const own = { ...base, name, title };
  if (own.kind !== 'cortex-m' || !isThere(join(packageRoot, 'boards', name, 'pins.csv')))
    return own;
  return {
    ...own,
    pins: readPinFiles(packageRoot, name, basename(own.sources.at(-1) ?? '')),
    leds: reader.strings('leds'),
    button: reader.optionalString('button'),
  };
}

/** A file that is not there has no pins. */
function readPinFiles(packageRoot: string, board: string, chip: string): PinTable {
  const file = (...path: string[]) => {
    const name = join('boards', ...path, 'pins.csv');
    const place = join(packageRoot, name);
    return { path: name, text: isThere(place) ? readFileSync(place, 'utf8') : '' };
  };
  try {
    return readPins(file(board), file('chips', chip));
  } catch (error) {
    if (error instanceof PinProblem) throw new Failure('usage', error.message);
    throw error;
  }
}

/** What the compiler needs of a board: the native modules of its chip, and its pins. */
export function boardModules(packageRoot: string, board: Board): BoardModules {
  return {
    folders: board.sources.map((source) => `${packageRoot}/boards/${source}`),
    pins: board.kind === 'cortex-m' ? board.pins : null,
  };
}

function need(reader: TomlReader, key: string): TomlReader {
  const table = reader.table(key);
  if (table === null) throw reader.wrong(key, 'a table');
  return table;
}

function region(reader: TomlReader): MemoryRegion {
  return { origin: reader.integer('origin'), length: reader.integer('length') };
}

function consolePins(reader: TomlReader): ConsolePins {
  return {
    baud: reader.integer('baud'),
    tx: pin(reader, 'tx'),
    rx: pin(reader, 'rx'),
    alternateFunction: reader.integer('alternate_function'),
  };
}

function pin(reader: TomlReader, key: string): Pin {
  const match = /^P([A-I])(\d|1[0-5])$/.exec(reader.string(key));
  if (match === null) throw reader.wrong(key, 'a pin such as "PB6"');
  return { port: match[1]!.charCodeAt(0) - 'A'.charCodeAt(0), pin: Number(match[2]) };
}

function isThere(path: string): boolean {
  return existsSync(path);
}
