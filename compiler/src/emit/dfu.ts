/**
 * DfuSe files (ST UM0391): what `dfu-util -D FILE.dfu` writes to the chip through the boot loader in its ROM. A prefix, one target with an
 * element for each block of memory, and the suffix of the USB DFU specification with a sum over everything.
 */

import type { Block } from './elf.js';

export interface DfuIds {
  readonly vendor: number;
  readonly product: number;
}

const PREFIX_SIZE = 11;
const TARGET_PREFIX_SIZE = 274;
const ELEMENT_PREFIX_SIZE = 8;
const SUFFIX_SIZE = 16;
const DFUSE_VERSION = 0x011a;
/** Any device version will do. */
const ANY_VERSION = 0xffff;

export function dfuImage(blocks: readonly Block[], ids: DfuIds, name: string): Uint8Array {
  const elements = blocks.reduce((sum, { data }) => sum + ELEMENT_PREFIX_SIZE + data.length, 0);
  const size = PREFIX_SIZE + TARGET_PREFIX_SIZE + elements;
  const writer = new Writer(size + SUFFIX_SIZE);
  writer.text('DfuSe');
  writer.u8(1);
  writer.u32(size);
  writer.u8(1); // targets
  writer.text('Target');
  writer.u8(0); // alternate setting: internal flash
  writer.u32(1); // it has a name
  writer.text(name.slice(0, 254), 255);
  writer.u32(elements);
  writer.u32(blocks.length);
  for (const { address, data } of blocks) {
    writer.u32(address);
    writer.u32(data.length);
    writer.bytes(data);
  }
  writer.u16(ANY_VERSION);
  writer.u16(ids.product);
  writer.u16(ids.vendor);
  writer.u16(DFUSE_VERSION);
  writer.text('UFD');
  writer.u8(SUFFIX_SIZE);
  writer.u32(dfuSum(writer.written()));
  return writer.written();
}

class Writer {
  private readonly buffer: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(size: number) {
    this.buffer = new Uint8Array(size);
    this.view = new DataView(this.buffer.buffer);
  }

  u8(value: number): void {
    this.view.setUint8(this.at, value);
    this.at += 1;
  }

  u16(value: number): void {
    this.view.setUint16(this.at, value, true);
    this.at += 2;
  }

  u32(value: number): void {
    this.view.setUint32(this.at, value, true);
    this.at += 4;
  }

  bytes(data: Uint8Array): void {
    this.buffer.set(data, this.at);
    this.at += data.length;
  }

  /** Padded with zero bytes where a width is given. */
  text(text: string, width = text.length): void {
    for (let index = 0; index < width; index++) this.u8(text.charCodeAt(index) & 0x7f);
  }

  written(): Uint8Array {
    return this.buffer.subarray(0, this.at);
  }
}

const SUM_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as the DFU specification has it: not inverted at the end. */
export function dfuSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ SUM_TABLE[(sum ^ byte) & 0xff]!;
  return sum >>> 0;
}
