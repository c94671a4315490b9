/**
 * Intel HEX (Intel, 'Hexadecimal Object File Format Specification', revision A): lines of `:`, length, address, type, data and a sum, all in
 * hexadecimal. Addresses have 16 bits; a record of type 4 gives the upper ones for those that follow.
 */

import type { Block } from './elf.js';

const DATA = 0;
const END = 1;
const UPPER_ADDRESS = 4;
const START_ADDRESS = 5;

const BYTES_IN_RECORD = 16;

export function hexImage(blocks: readonly Block[], entry: number): string {
  const lines: string[] = [];
  let upper = 0;
  for (const { address, data } of blocks) {
    for (let at = 0; at < data.length;) {
      const place = address + at;
      if (place >>> 16 !== upper) {
        upper = place >>> 16;
        lines.push(record(0, UPPER_ADDRESS, [upper >>> 8, upper & 0xff]));
      }
      // A record may not run over the end of the 64 KB that the upper address names.
      const count = Math.min(BYTES_IN_RECORD, data.length - at, 0x10000 - (place & 0xffff));
      lines.push(record(place & 0xffff, DATA, data.subarray(at, at + count)));
      at += count;
    }
  }
  lines.push(record(0, START_ADDRESS, [entry >>> 24, entry >>> 16, entry >>> 8, entry].map(low)));
  lines.push(record(0, END, []));
  return `${lines.join('\n')}\n`;
}

function record(address: number, type: number, data: ArrayLike<number>): string {
  const bytes = [data.length, address >>> 8, address & 0xff, type, ...Array.from(data)];
  return `:${[...bytes, sumOf(bytes)].map(hexByte).join('')}`;
}

/** Makes the sum of all bytes of a record 0 modulo 256. */
function sumOf(bytes: readonly number[]): number {
  return -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
}

export type HexResult =
  | { readonly kind: 'image'; readonly blocks: readonly Block[]; readonly entry: number | null }
  | { readonly kind: 'broken'; readonly line: number; readonly problem: string };

/** Reads what hexImage writes, and what other tools write; every line is checked. */
export function parseHex(text: string): HexResult {
  const blocks: { address: number; bytes: number[] }[] = [];
  let upper = 0;
  let entry: number | null = null;
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const broken = (problem: string): HexResult => ({ kind: 'broken', line: index + 1, problem });
    if (line === '') continue;
    const bytes = recordBytes(line);
    if (typeof bytes === 'string') return broken(bytes);
    const [length, high, lower, type, ...rest] = bytes as [number, number, number, number];
    const data: readonly number[] = rest.slice(0, -1);
    if (data.length !== length) {
      return broken(`it says ${length} bytes of data and has ${data.length}`);
    }
    switch (type) {
      case DATA: {
        const address = upper + high * 256 + lower;
        const last = blocks.at(-1);
        if (last !== undefined && last.address + last.bytes.length === address) {
          last.bytes.push(...data);
        } else {
          blocks.push({ address, bytes: [...data] });
        }
        break;
      }
      case END:
        return {
          kind: 'image',
          blocks: blocks.map((block) => ({
            address: block.address,
            data: Uint8Array.from(block.bytes),
          })),
          entry,
        };
      case UPPER_ADDRESS:
        if (length !== 2) return broken('an upper address has 2 bytes');
        upper = ((data[0]! << 8) | data[1]!) * 0x10000;
        break;
      case START_ADDRESS:
        if (length !== 4) return broken('a start address has 4 bytes');
        entry = data.reduce((sum, byte) => sum * 256 + byte, 0);
        break;
      default:
        return broken(`records of type ${type} are not for 32-bit addresses`);
    }
  }
  return { kind: 'broken', line: lines.length, problem: 'the end record is missing' };
}

/** All bytes of a line, its sum included; or what is wrong with it. */
function recordBytes(line: string): readonly number[] | string {
  if (!/^:(?:[0-9A-Fa-f]{2}){5,}$/.test(line)) return 'it is not a record of hexadecimal digits';
  const bytes = line
    .slice(1)
    .match(/../g)!
    .map((digits) => parseInt(digits, 16));
  const sum = bytes.reduce((total, byte) => total + byte, 0) & 0xff;
  return sum === 0 ? bytes : 'its sum is wrong';
}

function hexByte(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

function low(word: number): number {
  return word & 0xff;
}
