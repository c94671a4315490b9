// The part of set-up that sees to the tools of the system: looks for them as mpy-ts does, installs what is
// missing where apt-get may be used without asking, and says what to do elsewhere.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { machineFrom } from '../../compiler/src/device/machine.js';
import {
  findChromium,
  findDfuUtil,
  findHostCompiler,
  findQemu,
} from '../../compiler/src/device/tools.js';
import { findToolchain } from '../../compiler/src/device/toolchain.js';
import { planInstall } from './plan.js';
import type { Findings, Machine, Missing } from './plan.js';

const toolIsMissing = 5;
/** Debian's packages may ask while they are set up; this tells them not to. */
const noQuestions = 'DEBIAN_FRONTEND=noninteractive';
const packageRoot = findPackageRoot();
/** What only tests need is seen to as well: `make test`. */
const forTests = process.argv.includes('--for-tests');

process.exitCode = await main();

async function main(): Promise<number> {
  const machine: Machine = { platform: process.platform, packageRoot, aptGet: findAptGet() };
  const plan = planInstall(await look(), machine);
  switch (plan.kind) {
    case 'nothing':
      return 0;
    case 'advise':
      return advise(plan.needed, plan.optional);
    case 'install':
      return install(plan.aptGet, plan.packages, machine);
  }
}

async function look(): Promise<Findings> {
  const { env, platform } = process;
  const machine = machineFrom({ env, platform, cwd: process.cwd(), packageRoot });
  return {
    toolchain: await findToolchain(machine, undefined),
    qemu: await findQemu(machine),
    hostCompiler: await findHostCompiler(machine),
    browser: forTests ? await findChromium(machine) : null,
    dfuUtil: forTests ? await findDfuUtil(machine) : null,
  };
}

async function install(
  aptGet: readonly string[],
  packages: readonly string[],
  machine: Machine,
): Promise<number> {
  say(`installing with apt-get: ${packages.join(' ')}`);
  if (!runApt([...aptGet, 'update', '-q']))
    say('apt-get update failed; going on with the old lists');
  const installed = runApt([
    ...aptGet,
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
  if (!installed) say('apt-get install failed: see its message above');
  // Whatever apt-get says, what counts is whether the tools are there now.
  const after = planInstall(await look(), { ...machine, aptGet: null });
  if (after.kind !== 'advise') return 0;
  return advise(after.needed, after.optional);
}

function advise(needed: readonly Missing[], optional: readonly Missing[]): number {
  for (const { problem, advice } of [...needed, ...optional]) {
    say(problem);
    for (const line of advice) say(`  ${line}`);
  }
  if (needed.length === 0) {
    say('all that is needed is there; without the rest some tests cannot run');
    return 0;
  }
  say('then run the same command again');
  return toolIsMissing;
}

/** apt-get, with sudo before it where that asks for no password; null where neither may be used. */
function findAptGet(): readonly string[] | null {
  const aptGet = inPath('apt-get');
  if (aptGet === null) return null;
  if (process.getuid?.() === 0) return ['env', noQuestions, aptGet];
  const sudo = inPath('sudo');
  if (sudo === null) return null;
  const allowed = spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  // sudo clears the environment, so the variable goes through env.
  return allowed ? [sudo, '-n', 'env', noQuestions, aptGet] : null;
}

function inPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

function runApt(command: readonly string[]): boolean {
  const [program = '', ...arguments_] = command;
  // apt-get's own report goes to standard error, like everything that set-up says.
  return spawnSync(program, arguments_, { stdio: ['ignore', 2, 2] }).status === 0;
}

function say(message: string): void {
  process.stderr.write(`setup: ${message}\n`);
}
