/**
 * A firmware as the compiler sees it: its ELF file. Symbols give addresses, the contents give the texts of its strings, and the list firmware_objects what
 * a program may refer to.
 */

import type { ElfImage, ElfSymbol, Segment } from '../emit/elf.js';
import { BUILD_ID_BYTES, FIRMWARE_BUILD_ID, FIRMWARE_OBJECTS } from '../image/firmware.js';
import { STR_MAX } from '../image/hash.js';
import type { Shared } from '../image/shared.js';

/** What the file lacks; the words follow the firmware's name. */
export class FirmwareProblem extends Error {}

/** Objects without a global symbol go by these, with their text or name behind. */
const decoder = new TextDecoder();

const STR = 'firmware str ';
const MODULE = 'firmware module ';

export class Firmware implements Shared {
  readonly buildId: Uint8Array;
  /** Where programs go, and the memory that their variables take. */
  readonly slotStart: number;
  readonly ramStart: number;
  /** Addresses of what programs may refer to, by the numbers that they have there. */
  readonly objects: Uint32Array;
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly symbols: ReadonlyMap<string, ElfSymbol>;
  private readonly byName = new Map<string, number>();

  constructor(private readonly image: ElfImage) {
    this.symbols = new Map(
      image.symbols.filter(({ defined }) => defined).map((symbol) => [symbol.name, symbol]),
    );
    this.buildId = this.read(this.need(FIRMWARE_BUILD_ID).value, BUILD_ID_BYTES);
    this.slotStart = this.need('slot_start').value;
    this.ramStart = this.need('slot_ram').value;
    const { value, size } = this.need(FIRMWARE_OBJECTS);
    const bytes = this.read(value, size);
    const view = viewOf(bytes);
    this.objects = Uint32Array.from({ length: size / 4 }, (_, at) => view.getUint32(at * 4, true));
    this.numbers = new Map(Array.from(this.objects, (address, number) => [address, number]));
    this.readNames();
  }

  /** The address of a symbol, null when the firmware has none of that name. */
  address(symbol: string): number | null {
    return this.byName.get(symbol) ?? this.symbols.get(symbol)?.value ?? null;
  }

  /** The number of an object that programs may refer to. */
  numberOf(address: number): number | null {
    return this.numbers.get(address) ?? null;
  }

  /** A word of the firmware. */
  word(address: number): number {
    return viewOf(this.read(address, 4)).getUint32(0, true);
  }

  name(text: string): string | null {
    return this.byName.has(STR + text) ? STR + text : null;
  }

  module(name: string): string {
    return MODULE + name;
  }

  private readNames(): void {
    const str = this.need('type_str').value;
    const module = this.need('type_module').value;
    for (const address of this.objects) {
      const type = this.word(address);
      if (type === str) {
        this.byName.set(STR + this.text(address), address);
      } else if (type === module) {
        // struct module: type, info; struct module_info begins with the name.
        const name = this.word(this.word(address + 4));
        this.byName.set(MODULE + this.text(name), address);
      }
    }
  }

  private text(str: number): string {
    const length = this.word(str + 4) & STR_MAX;
    return decoder.decode(this.read(str + 8, length));
  }

  private need(name: string): ElfSymbol {
    const symbol = this.symbols.get(name);
    if (symbol === undefined) {
      throw new FirmwareProblem(`has no symbol ${name}`);
    }
    return symbol;
  }

  private read(address: number, size: number): Uint8Array {
    const within = ({ runAddress, data }: Segment): boolean =>
      address >= runAddress && address + size <= runAddress + data.length;
    const segment = this.image.segments.find(within);
    if (segment === undefined) {
      throw new FirmwareProblem(`has nothing at 0x${address.toString(16)}`);
    }
    const at = address - segment.runAddress;
    return segment.data.subarray(at, at + size);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
