// The tools that a command cannot do without: found, or an error with exit code 5 that says what to
// install. Commands use these; device/ only looks.

import { adviseInstall } from '../device/install-advice.js';
import type { ToolName } from '../device/install-advice.js';
import type { BrokenTool, ToolLookup, ToolSource } from '../device/find-tool.js';
import { machineFrom } from '../device/machine.js';
import { findDfuUtil, findHostCompiler, findQemu } from '../device/tools.js';
import { findToolchain } from '../device/toolchain.js';
import type { Toolchain } from '../device/toolchain.js';
import type { Context } from './command.js';
import { toolError } from './errors.js';
import type { CliError } from './errors.js';

export type FoundTool = ToolLookup & { readonly kind: 'found' };

/** The cross compiler with its C library. `option` is the value of --toolchain. */
export async function requireToolchain(
  context: Context,
  option: string | undefined,
  projectFolder?: string,
): Promise<Toolchain> {
  const machine = machineFrom({ ...context, ...(projectFolder && { projectFolder }) });
  const lookup = await findToolchain(machine, option);
  if (lookup.kind === 'no-library') {
    throw toolError(
      `${lookup.gcc.path} has no C library: neither picolibc nor newlib-nano`,
      ...adviseInstall('c-library', context.platform, context.packageRoot),
    );
  }
  if (lookup.kind !== 'found') throw lookupError('arm-none-eabi-gcc', lookup, context);
  const { toolchain } = lookup;
  tellFound(context, 'arm-none-eabi-gcc', toolchain.gcc, toolchain);
  return toolchain;
}

export async function requireQemu(context: Context, projectFolder?: string): Promise<FoundTool> {
  const machine = machineFrom({ ...context, ...(projectFolder && { projectFolder }) });
  return require('qemu-system-arm', await findQemu(machine), context);
}

export async function requireDfuUtil(context: Context): Promise<FoundTool> {
  return require('dfu-util', await findDfuUtil(machineFrom(context)), context);
}

/** The compiler for the board `host`. */
export async function requireHostCompiler(context: Context): Promise<FoundTool> {
  return require('host-gcc', await findHostCompiler(machineFrom(context)), context);
}

export function describeSource(source: ToolSource): string {
  switch (source) {
    case 'option':
      return '--toolchain';
    case 'variable':
      return 'environment variable';
    case 'xpacks':
      return 'xpacks/.bin';
    case 'xpack-store':
      return 'xPack store';
    case 'path':
      return 'PATH';
  }
}

function require(tool: ToolName, lookup: ToolLookup, context: Context): FoundTool {
  if (lookup.kind !== 'found') throw lookupError(tool, lookup, context);
  tellFound(context, tool, lookup.path, lookup);
  return lookup;
}

function tellFound(
  { console }: Context,
  tool: ToolName,
  path: string,
  found: {
    readonly version: string;
    readonly source: ToolSource;
    readonly skipped: readonly BrokenTool[];
  },
): void {
  for (const broken of found.skipped) {
    console.detail(`passed over ${broken.path}: ${broken.problem}`);
  }
  console.detail(`${tool} ${found.version}: ${path} (${describeSource(found.source)})`);
}

/** The error for a tool that is not there, or does not work: then with what it said. */
export function lookupError(
  tool: ToolName,
  lookup: ToolLookup & { readonly kind: 'missing' | 'broken' },
  { platform, packageRoot }: Pick<Context, 'platform' | 'packageRoot'>,
): CliError {
  const advice = adviseInstall(tool, platform, packageRoot);
  const name = tool === 'host-gcc' ? 'gcc' : tool;
  if (lookup.kind === 'missing') {
    return toolError(`${name} is not there`, whereLooked(lookup.lookedIn), ...advice);
  }
  const said =
    lookup.output === '' ? 'it wrote nothing' : `it wrote:\n${firstLines(lookup.output)}`;
  return toolError(`${lookup.path} does not work: ${lookup.problem}`, said, ...advice);
}

const shownPlaces = 8;

function whereLooked(places: readonly string[]): string {
  if (places.length === 0) return 'there was no place to look in (PATH is empty)';
  const more = places.length - shownPlaces;
  const end = more > 0 ? `, and ${more} more places of PATH` : '';
  return `looked for ${places.slice(0, shownPlaces).join(', ')}${end}`;
}

const shownLines = 20;

export function firstLines(text: string, limit = shownLines): string {
  const lines = text.split(/\r?\n/);
  const more = lines.length - limit;
  const kept = lines.slice(0, limit).map((line) => line.slice(0, 200));
  return (more > 0 ? [...kept, `… ${more} more lines`] : kept).join('\n');
}
