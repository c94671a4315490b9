// What set-up has to do about the tools of the system: decided from what look-up found and from what
// may be installed here. Pure, so that every case can be tested.

import { adviseInstall } from '../../compiler/src/device/install-advice.js';
import type { ToolName } from '../../compiler/src/device/install-advice.js';
import type { ToolLookup } from '../../compiler/src/device/find-tool.js';
import type { ToolchainLookup } from '../../compiler/src/device/toolchain.js';

export interface Findings {
  readonly toolchain: ToolchainLookup;
  readonly qemu: ToolLookup;
  readonly hostCompiler: ToolLookup;
  /** Only tests need these: null where they are not looked for. */
  readonly browser: ToolLookup | null;
  readonly dfuUtil: ToolLookup | null;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly packageRoot: string;
  /** How packages can be installed without asking: apt-get and what goes before it, or null. */
  readonly aptGet: readonly string[] | null;
}

export interface Missing {
  readonly tool: ToolName;
  /** The sentence that says what is wrong. */
  readonly problem: string;
  readonly advice: readonly string[];
}

export type Plan =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'install';
      readonly aptGet: readonly string[];
      readonly packages: readonly string[];
    }
  /** To be done by hand. Only when `needed` is there may set-up not go on. */
  | {
      readonly kind: 'advise';
      readonly needed: readonly Missing[];
      readonly optional: readonly Missing[];
    };

/** Debian's packages for each tool. picolibc makes the smaller images: see docs/decisions.md. */
const debianPackages: Readonly<Partial<Record<ToolName, readonly string[]>>> = {
  'arm-none-eabi-gcc': ['gcc-arm-none-eabi', 'picolibc-arm-none-eabi'],
  'c-library': ['picolibc-arm-none-eabi'],
  'qemu-system-arm': ['qemu-system-arm'],
  'host-gcc': ['gcc', 'gcc-multilib'],
  chromium: ['chromium'],
  'dfu-util': ['dfu-util'],
};

export function planInstall(findings: Findings, machine: Machine): Plan {
  const toolchain = missingToolchain(findings.toolchain, machine);
  const qemu = missingTool('qemu-system-arm', findings.qemu, machine);
  const hostCompiler = missingTool('host-gcc', findings.hostCompiler, machine);
  const forTests = (tool: ToolName, lookup: ToolLookup | null) =>
    lookup === null ? null : missingTool(tool, lookup, machine);
  const browser = forTests('chromium', findings.browser);
  const dfuUtil = forTests('dfu-util', findings.dfuUtil);
  const needed = [toolchain, qemu].filter((missing) => missing !== null);
  // Tests use the host board wherever there is one; only Linux has 32-bit programs.
  const optional = [hostCompiler, browser, dfuUtil].filter((missing) => missing !== null);
  const all = [...needed, ...optional];
  if (all.length === 0) return { kind: 'nothing' };
  const installable = all.filter(({ tool }) => !isNamedByUser(tool, findings));
  if (machine.aptGet === null || installable.length < all.length) {
    return { kind: 'advise', needed, optional };
  }
  const packages = installable.flatMap(({ tool }) => debianPackages[tool] ?? []);
  return { kind: 'install', aptGet: machine.aptGet, packages: [...new Set(packages)] };
}

function missingToolchain(lookup: ToolchainLookup, machine: Machine): Missing | null {
  switch (lookup.kind) {
    case 'found':
      return null;
    case 'no-library': {
      const problem = `${lookup.gcc.path} has no C library`;
      return { tool: 'c-library', problem, advice: advise('c-library', machine) };
    }
    case 'missing':
    case 'broken':
      return missingTool('arm-none-eabi-gcc', lookup, machine);
  }
}

function missingTool(tool: ToolName, lookup: ToolLookup, machine: Machine): Missing | null {
  switch (lookup.kind) {
    case 'found':
      return null;
    case 'missing':
      return { tool, problem: `${tool} is not there`, advice: advise(tool, machine) };
    case 'broken': {
      const problem = `${lookup.path} does not work: ${lookup.problem}`;
      return { tool, problem, advice: advise(tool, machine) };
    }
  }
}

function advise(tool: ToolName, { platform, packageRoot }: Machine): readonly string[] {
  return adviseInstall(tool, platform, packageRoot);
}

/** What the user names by a variable is not put right by installing another. */
function isNamedByUser(tool: ToolName, findings: Findings): boolean {
  const { toolchain, qemu, hostCompiler, browser, dfuUtil } = findings;
  const lookups: Partial<Record<ToolName, ToolLookup | ToolchainLookup | null>> = {
    'qemu-system-arm': qemu,
    'host-gcc': hostCompiler,
    chromium: browser,
    'dfu-util': dfuUtil,
  };
  const lookup = tool in lookups ? lookups[tool] : toolchain;
  return lookup?.kind === 'broken' && lookup.source === 'variable';
}
