/**
 * The pins of a board as data: boards/NAME/pins.csv gives the names of the board, boards/chips/CHIP/pins.csv the pins of the chip with their alternate functions.
 *
 * The compiler makes two classes of it, `board` and `cpu`, whose attributes are finished Pin objects in flash; stubs of the chip's modules take them from a module
 * `pins` that has no file. The C side gets the same facts in board.h.
 */

import { createSourceFile, span } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import type { NativeClass, NativeModule, NativeObject } from './natives.js';

export interface ChipPin {
  /** `A0` */
  readonly name: string;
  /** 0 is A. */
  readonly port: number;
  readonly number: number;
  /** By number of the alternate function: the signals that it may be; empty where there is none. */
  readonly functions: readonly (readonly string[])[];
  /** Which of the converters 1 to 3 measure it, and their channel; null: none. */
  readonly adc: { readonly units: readonly number[]; readonly channel: number } | null;
}

export interface PinTable {
  readonly chip: ReadonlyMap<string, ChipPin>;
  /** From the board's name to the chip's. */
  readonly board: ReadonlyMap<string, string>;
}

/** A mistake in one of the two files: `path:line: what`. */
export class PinProblem extends Error {}

interface CsvFile {
  readonly path: string;
  readonly text: string;
}

export function readPins(board: CsvFile, chip: CsvFile): PinTable {
  const pins = new Map<string, ChipPin>();
  for (const { fields, fail } of rows(chip, 18)) {
    const pin = chipPin(fields, fail);
    if (pins.has(pin.name)) fail(`${pin.name} is there twice`);
    pins.set(pin.name, pin);
  }
  const names = new Map<string, string>();
  for (const { fields, fail } of rows(board, 2)) {
    const [name = '', pin = ''] = fields;
    if (!/^[A-Za-z_]\w*$/.test(name)) fail(`'${name}' is no name`);
    if (!pins.has(pin)) fail(`the chip has no pin ${pin}`);
    if (names.has(name)) fail(`${name} is there twice`);
    names.set(name, pin);
  }
  return { chip: pins, board: names };
}

type Fail = (what: string) => never;

function rows(
  { path, text }: CsvFile,
  columns: number,
): { readonly fields: readonly string[]; readonly fail: Fail }[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim(), number: at + 1 }));
  const kept = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  return kept.slice(1).map(({ line, number }) => {
    const fail: Fail = (what) => {
      throw new PinProblem(`${path}:${number}: ${what}`);
    };
    const fields = line.split(',').map((field) => field.trim());
    if (fields.length !== columns) fail(`${fields.length} columns, there must be ${columns}`);
    return { fields, fail };
  });
}

function chipPin(fields: readonly string[], fail: Fail): ChipPin {
  const name = fields[0] ?? '';
  const place = /^([A-K])(\d|1[0-5])$/.exec(name);
  if (place === null) return fail(`'${name}' is no pin such as A0`);
  const adc = fields[17] ?? '';
  const converter = /^([123]+):(\d|1[0-5])$/.exec(adc);
  if (adc !== '' && converter === null) fail(`'${adc}' must be converters and channel: 123:0`);
  return {
    name,
    port: name.charCodeAt(0) - 'A'.charCodeAt(0),
    number: Number(place[2]),
    functions: fields
      .slice(1, 17)
      .map((field) => field.split('/').filter((signal) => signal !== '')),
    adc:
      converter === null
        ? null
        : { units: Array.from(converter[1] ?? '', Number), channel: Number(converter[2]) },
  };
}

/** The C object of a pin. */
export function pinSymbol({ name }: ChipPin): string {
  return `pin_${name}`;
}

/** The module `pins` that stubs import from: the classes board and cpu. */
export function pinModule({ board, chip }: PinTable): NativeModule {
  const file = createSourceFile('pins.csv', '');
  const names = (entries: Iterable<readonly [string, string]>): Map<string, NativeObject> => {
    const members = new Map<string, NativeObject>();
    for (const [name, pin] of entries) {
      const found = chip.get(pin);
      if (found !== undefined) members.set(name, object(name, pinSymbol(found), file));
    }
    return members;
  };
  const members = new Map([
    ['board', namespace('board', names(board), file)],
    ['cpu', namespace('cpu', names([...chip.keys()].map((name) => [name, name])), file)],
  ]);
  return { name: 'pins', files: [], members };
}

function object(name: string, symbol: string, file: SourceFile): NativeObject {
  return { kind: 'object', name, symbol, type: 'struct pin', place: { file, span: span(0, 0) } };
}

function namespace(
  name: string,
  members: ReadonlyMap<string, NativeObject>,
  file: SourceFile,
): NativeClass {
  return {
    kind: 'class',
    name,
    symbol: `type_pins_${name}`,
    attrsSymbol: `attrs_pins_${name}`,
    bases: [],
    members,
    internal: true,
    byText: true,
    place: { file, span: span(0, 0) },
  };
}
