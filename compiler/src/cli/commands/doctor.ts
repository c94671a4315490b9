// `mpy-ts doctor`: every tool that mpy-ts can use, its version, where it was found, and for one that is
// missing what to type. Ends with 5 when one is missing that building or running needs.

import { adviseInstall } from '../../device/install-advice.js';
import type { ToolName } from '../../device/install-advice.js';
import type { BrokenTool, ToolLookup, ToolSource } from '../../device/find-tool.js';
import { machineFrom } from '../../device/machine.js';
import { findDfuUtil, findHostCompiler, findPython, findQemu } from '../../device/tools.js';
import { findToolchain } from '../../device/toolchain.js';
import type { ToolchainLookup } from '../../device/toolchain.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import type { Console } from '../console.js';
import { exitCodes } from '../exit-codes.js';
import { toolchainOption } from '../options.js';
import { describeSource, firstLines } from '../tools.js';

/** One row of the report; with --json exactly this is printed. */
interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'broken';
  /** Whether the usual work (build, run in the emulator) needs it. */
  readonly needed: boolean;
  readonly purpose: string;
  readonly version: string | null;
  readonly path: string | null;
  readonly source: ToolSource | null;
  /** What is wrong with it, and what it wrote. */
  readonly problem: string | null;
  readonly output: string | null;
  readonly lookedIn: readonly string[];
  readonly advice: readonly string[];
  readonly skipped: readonly BrokenTool[];
}

export const command = defineCommand({
  options: (parser) => toolchainOption(parser),
  examples: [
    { command: 'doctor', meaning: 'List the tools' },
    { command: 'doctor --toolchain ~/gcc-arm', meaning: 'See whether that toolchain would do' },
    { command: 'doctor --json', meaning: 'The same for a program to read' },
  ],
  run: async ({ toolchain }, context) => {
    const { console } = context;
    const findings = await examine(context, toolchain);
    const bad = findings.filter(({ needed, state }) => needed && state !== 'ok');
    if (console.settings.json) {
      console.writeJson({ ok: bad.length === 0, tools: findings });
    } else {
      console.write(formatFindings(findings, console));
    }
    return bad.length === 0 ? exitCodes.ok : exitCodes.tool;
  },
});

async function examine(
  context: Context,
  toolchainFolder: string | undefined,
): Promise<readonly Finding[]> {
  const machine = machineFrom(context);
  const toolchain = await findToolchain(machine, toolchainFolder);
  const found = (name: ToolName, needed: boolean, purpose: string, lookup: ToolLookup) =>
    describeLookup({ name, needed, purpose }, lookup, context);
  return [
    nodeFinding(),
    ...toolchainFindings(toolchain, context),
    found('qemu-system-arm', true, 'runs programs without a board', await findQemu(machine)),
    found('host-gcc', false, 'the board "host" (gcc -m32)', await findHostCompiler(machine)),
    found('dfu-util', false, 'writes an image to a board', await findDfuUtil(machine)),
    found('python3', false, 'records what CPython prints, for tests', await findPython(machine)),
  ];
}

const empty = {
  version: null,
  path: null,
  source: null,
  problem: null,
  output: null,
  lookedIn: [],
  advice: [],
  skipped: [],
} as const;

/** Node is there, or this would not run; bin/mpy-ts.js has refused one that is too old. */
function nodeFinding(): Finding {
  return {
    ...empty,
    name: 'node',
    state: 'ok',
    needed: true,
    purpose: 'runs mpy-ts',
    version: process.versions.node,
    path: process.execPath,
  };
}

function toolchainFindings(lookup: ToolchainLookup, context: Context): readonly Finding[] {
  const about = { name: 'arm-none-eabi-gcc', needed: true, purpose: 'builds images' } as const;
  switch (lookup.kind) {
    case 'missing':
    case 'broken':
      return [describeLookup(about, lookup, context)];
    case 'no-library':
      return [
        describeLookup(about, lookup.gcc, context),
        {
          ...empty,
          name: 'C library',
          state: 'missing',
          needed: true,
          purpose: 'is linked into images',
          problem: 'the compiler has neither picolibc nor newlib-nano',
          advice: adviseInstall('c-library', context.platform, context.packageRoot),
        },
      ];
    case 'found': {
      const { gcc: path, version, source, skipped, library } = lookup.toolchain;
      const { name, needed, purpose } = about;
      return [
        { ...empty, name, needed, purpose, state: 'ok', version, path, source, skipped },
        {
          ...empty,
          name: 'C library',
          state: 'ok',
          needed: true,
          purpose: 'is linked into images',
          version: library.name,
        },
      ];
    }
  }
}

function describeLookup(
  about: { readonly name: ToolName; readonly needed: boolean; readonly purpose: string },
  lookup: ToolLookup,
  { platform, packageRoot }: Context,
): Finding {
  const advice = adviseInstall(about.name, platform, packageRoot);
  switch (lookup.kind) {
    case 'found': {
      const { version, path, source, skipped } = lookup;
      return { ...empty, ...about, state: 'ok', version, path, source, skipped };
    }
    case 'missing':
      return { ...empty, ...about, state: 'missing', lookedIn: lookup.lookedIn, advice };
    case 'broken': {
      const { path, source, problem, output } = lookup;
      return { ...empty, ...about, state: 'broken', path, source, problem, output, advice };
    }
  }
}

function formatFindings(findings: readonly Finding[], console: Console): string {
  const nameWidth = Math.max(...findings.map(({ name }) => name.length));
  const versionWidth = Math.max(...findings.map(({ version }) => version?.length ?? 0));
  const lines = findings.flatMap((finding) => {
    const { name, version, path, source, purpose } = finding;
    const where = path === null ? purpose : source === null ? path : withSource(path, source);
    const head = `${name.padEnd(nameWidth)}  ${(version ?? '').padEnd(versionWidth)}  ${where}`;
    return [`${stateWord(finding, console)}  ${head.trimEnd()}`, ...detailLines(finding)];
  });
  return `${lines.join('\n')}\n`;
}

function withSource(path: string, source: ToolSource): string {
  return `${path} (${describeSource(source)})`;
}

function stateWord({ state, needed }: Finding, { outColors }: Console): string {
  const word = (state === 'missing' && !needed ? 'absent' : state).padEnd(7);
  if (state === 'ok') return outColors.green(word);
  return needed ? outColors.red(word) : outColors.yellow(word);
}

const shownPlaces = 6;

function detailLines(finding: Finding): readonly string[] {
  const { problem, output, lookedIn, advice, skipped, needed, state, path } = finding;
  const lines: string[] = [];
  if (problem !== null) lines.push(problem);
  if (path !== null && output !== null && output !== '') {
    lines.push(
      'it wrote:',
      ...firstLines(output)
        .split('\n')
        .map((line) => `  ${line}`),
    );
  }
  if (state === 'missing' && lookedIn.length > 0) {
    const more = lookedIn.length - shownPlaces;
    const end = more > 0 ? `, and ${more} more places` : '';
    lines.push(`looked for ${lookedIn.slice(0, shownPlaces).join(', ')}${end}`);
  }
  if (state !== 'ok') lines.push(needed ? 'needed' : 'not needed to build and run in the emulator');
  lines.push(...advice);
  for (const broken of skipped) lines.push(`passed over ${broken.path}: ${broken.problem}`);
  return lines.map((line) => `         ${line}`);
}
