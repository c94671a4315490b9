// The cross compiler for the boards: arm-none-eabi-gcc, the tools beside it, and its C library.
//
// Order: --toolchain DIR, MPY_TS_TOOLCHAIN, xpacks/.bin, the newest in the xPack store, PATH.
// The library is picolibc where the compiler has it (measured smaller than newlib-nano: see
// docs/decisions.md), else newlib-nano, which comes with Arm's and the xPack builds.

import { dirname, isAbsolute, join } from 'node:path';
import { findTool } from './find-tool.js';
import type { BrokenTool, Machine, ToolLookup, ToolSource } from './find-tool.js';
import { runTool } from './run-tool.js';

export const toolchainXpack = '@xpack-dev-tools/arm-none-eabi-gcc';

export interface CLibrary {
  readonly name: 'picolibc' | 'newlib-nano';
  /** For compiling and for linking alike: the library's headers belong to it. */
  readonly flags: readonly string[];
}

export interface Toolchain {
  readonly gcc: string;
  readonly version: string;
  readonly source: ToolSource;
  readonly library: CLibrary;
  readonly skipped: readonly BrokenTool[];
}

export type ToolchainLookup =
  | { readonly kind: 'found'; readonly toolchain: Toolchain }
  /** The compiler is there but no C library for it. */
  | { readonly kind: 'no-library'; readonly gcc: ToolLookup & { readonly kind: 'found' } }
  | (ToolLookup & { readonly kind: 'missing' | 'broken' });

export async function findToolchain(
  machine: Machine,
  option: string | undefined,
): Promise<ToolchainLookup> {
  const gcc = await findTool(
    {
      name: 'arm-none-eabi-gcc',
      option,
      variable: 'MPY_TS_TOOLCHAIN',
      xpack: toolchainXpack,
      minimumVersion: '10',
      // The version stands last but for a date: "… (15:12.2.rel1-1) 12.2.1 20221205".
      versionPattern: /^\S*arm-none-eabi-gcc.* (\d+\.\d+\.\d+)(?: |$)/m,
    },
    machine,
  );
  if (gcc.kind !== 'found') return gcc;
  const library = await findLibrary(gcc.path, machine);
  if (library === null) return { kind: 'no-library', gcc };
  const { path, version, source, skipped } = gcc;
  return { kind: 'found', toolchain: { gcc: path, version, source, library, skipped } };
}

/** The path of another tool of the toolchain, such as `ar`: it stands beside the compiler. */
export function toolchainTool({ gcc }: Toolchain, name: string): string {
  const extension = /\.exe$/i.exec(gcc)?.[0] ?? '';
  return join(dirname(gcc), `arm-none-eabi-${name}${extension}`);
}

async function findLibrary(gcc: string, machine: Machine): Promise<CLibrary | null> {
  if (await hasFile(gcc, 'picolibc.specs', machine)) {
    return { name: 'picolibc', flags: ['--specs=picolibc.specs'] };
  }
  if (await hasFile(gcc, 'nano.specs', machine)) {
    return { name: 'newlib-nano', flags: ['--specs=nano.specs', '--specs=nosys.specs'] };
  }
  return null;
}

/** gcc answers with a full path when it has the file, and with the bare name when not. */
async function hasFile(gcc: string, file: string, machine: Machine): Promise<boolean> {
  const run = await runTool(gcc, [`-print-file-name=${file}`], {
    env: machine.env,
    timeoutMs: 10_000,
  });
  return run.kind === 'ended' && run.code === 0 && isAbsolute(run.stdout.trim());
}
