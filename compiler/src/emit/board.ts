/** A board as data: what its files in boards/ say, checked and put together. */

import type { PinTable } from '../program/pins.js';

export interface MemoryRegion {
  readonly origin: number;
  readonly length: number;
}

/** A pin by port (0 is A) and number. */
export interface Pin {
  readonly port: number;
  readonly pin: number;
}

export interface ConsolePins {
  readonly baud: number;
  readonly tx: Pin;
  readonly rx: Pin;
  readonly alternateFunction: number;
}

interface AnyBoard {
  readonly name: string;
  readonly title: string;
  /** The board whose firmware runs on this one: itself, or the one that it extends. */
  readonly firmware: string;
  /** Flags of gcc that decide what code it makes, for compiling and linking. */
  readonly flags: readonly string[];
  /** Folders below boards/; every C file in them belongs to the runtime. */
  readonly sources: readonly string[];
}

export interface CortexMBoard extends AnyBoard {
  readonly kind: 'cortex-m';
  readonly flash: MemoryRegion;
  readonly ram: MemoryRegion;
  readonly ccm: MemoryRegion | null;
  /** The end of the flash, where a firmware has a slot for a program. It begins a sector, so that it can be written alone. */
  readonly slot: MemoryRegion | null;
  readonly cStack: number;
  readonly handlerStack: number;
  readonly vmStack: number;
  readonly crystalHz: number;
  readonly console: ConsolePins;
  readonly pins: PinTable;
  /** Names of pins: light-emitting diodes in the order of their numbers, the button that closes to ground; null: none. */
  readonly leds: readonly string[];
  readonly button: string | null;
  /** The machine of qemu-system-arm that runs the image as it is. */
  readonly machine: string | null;
  readonly dfu: { readonly vendor: number; readonly product: number } | null;
}

export interface HostBoard extends AnyBoard {
  readonly kind: 'host';
  readonly vmStack: number;
  readonly heap: number;
}

export type Board = CortexMBoard | HostBoard;
