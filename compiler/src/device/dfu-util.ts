// dfu-util: which devices it sees, and what it says while it writes. Its messages are those of version 0.11.

import { spawn } from 'node:child_process';
import type { DfuIds } from '../emit/dfu.js';
import type { MemoryRegion } from '../emit/board.js';
import { runTool } from './run-tool.js';

export interface DfuDevice {
  readonly serial: string;
  /** The place on the bus, such as `1-1.2`. */
  readonly path: string;
  readonly alternate: number;
  /** What can be written: from the name of the alternate setting, as the chip's loader gives it (AN3156). */
  readonly regions: readonly MemoryRegion[];
}

export type DfuListing =
  | { readonly kind: 'listed'; readonly devices: readonly DfuDevice[] }
  /** A device is there, and may not be opened. */
  | { readonly kind: 'no-permission'; readonly output: string }
  | { readonly kind: 'failed'; readonly output: string };

export async function listDevices(
  dfuUtil: string,
  ids: DfuIds,
  env: Readonly<Record<string, string | undefined>>,
): Promise<DfuListing> {
  const run = await runTool(dfuUtil, ['-l', '-d', idText(ids)], { env, timeoutMs: 30_000 });
  if (run.kind === 'failed') return { kind: 'failed', output: `${run.output}\n${run.reason}` };
  const output = `${run.stdout}\n${run.stderr}`;
  const devices = parseDevices(output, ids);
  if (devices.length > 0) return { kind: 'listed', devices };
  if (/LIBUSB_ERROR_ACCESS|Cannot open DFU device/.test(output)) {
    return { kind: 'no-permission', output: output.trim() };
  }
  return run.code === 0
    ? { kind: 'listed', devices: [] }
    : { kind: 'failed', output: output.trim() };
}

export function idText({ vendor, product }: DfuIds): string {
  const hex = (id: number) => id.toString(16).padStart(4, '0');
  return `${hex(vendor)}:${hex(product)}`;
}

/** The internal flash (alternate setting 0) of each device. */
export function parseDevices(output: string, ids: DfuIds): readonly DfuDevice[] {
  const found: DfuDevice[] = [];
  for (const line of output.split(/\r?\n/)) {
    if (!line.startsWith(`Found DFU: [${idText(ids)}]`)) continue;
    const field = (name: string) =>
      new RegExp(`${name}="([^"]*)"`).exec(line)?.[1] ??
      new RegExp(`${name}=(\\d+)`).exec(line)?.[1];
    const alternate = Number(field('alt') ?? 0);
    if (alternate !== 0) continue;
    found.push({
      serial: field('serial') ?? '',
      path: field('path') ?? '',
      alternate,
      regions: parseRegions(field('name') ?? ''),
    });
  }
  return found;
}

const units: Readonly<Record<string, number>> = { ' ': 1, B: 1, K: 1024, M: 1024 * 1024 };

/**
 * `@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg`: an address, then sectors as count, size, unit and a letter whose low bits say
 * what may be done: 1 read, 2 erase, 4 write (UM0424, section 10.3.2). What may be written is joined into regions.
 */
export function parseRegions(name: string): readonly MemoryRegion[] {
  const regions: { origin: number; length: number }[] = [];
  const [, ...parts] = name.split('/').map((part) => part.trim());
  for (let index = 0; index + 1 < parts.length; index += 2) {
    let address = parseInt(parts[index]!, 16);
    for (const sector of parts[index + 1]!.split(',')) {
      const match = /^(\d+)\*(\d+)([ BKM])([a-g])$/.exec(sector.trim());
      if (match === null) continue;
      const length = Number(match[1]) * Number(match[2]) * units[match[3]!]!;
      const writable = ((match[4]!.charCodeAt(0) - 'a'.charCodeAt(0) + 1) & 4) !== 0;
      const last = regions.at(-1);
      if (writable && last !== undefined && last.origin + last.length === address) {
        last.length += length;
      } else if (writable) {
        regions.push({ origin: address, length });
      }
      address += length;
    }
  }
  return regions;
}

export interface Download {
  readonly dfuUtil: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is being done, and how far it is: 0 to 100. */
  readonly onProgress: (step: 'erasing' | 'writing', percent: number) => void;
  readonly signal?: AbortSignal;
}

export type DownloadEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly reason: string; readonly output: string };

/** Runs dfu-util to its end. Its bars come as pieces of one line, with carriage returns between. */
export function download(request: Download): Promise<DownloadEnd> {
  const { dfuUtil, args, env, onProgress, signal } = request;
  return new Promise((resolve) => {
    const child = spawn(dfuUtil, args, {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal !== undefined && { signal }),
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const bars = [...output.slice(-400).matchAll(/(Erase|Download)\s*\[[ =]*\]\s*(\d+)%/g)];
      const last = bars.at(-1);
      if (last !== undefined) {
        onProgress(last[1] === 'Erase' ? 'erasing' : 'writing', Number(last[2]));
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      if (error.name === 'AbortError') resolve({ kind: 'interrupted' });
      else resolve({ kind: 'failed', reason: error.message, output });
    });
    child.on('close', (code, killed) => resolve(endOf(code, killed, output)));
  });
}

function endOf(code: number | null, killed: string | null, output: string): DownloadEnd {
  const whole = output.includes('File downloaded successfully');
  // After `:leave` the loader is gone before it answers the last question; the image is written by then.
  const askedTooLate = whole && output.includes('get_status');
  if (code === 0 || askedTooLate) return { kind: 'done' };
  const reason =
    code === null ? `it was ended by ${killed ?? 'a signal'}` : `it ended with ${code}`;
  return { kind: 'failed', reason, output: cleaned(output) };
}

/** Without bars and without the lines that every run begins with. */
function cleaned(output: string): string {
  return output
    .split(/[\r\n]+/)
    .filter(
      (line) => !/^\s*$|\[[ =]*\]|^dfu-util \d|Copyright|Free Software|report bugs/.test(line),
    )
    .join('\n');
}
