// Set-up's decisions, and set-up itself on a machine whose PATH holds made-up tools and a made-up apt-get.

import { readFileSync, existsSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import type { ToolLookup } from '../../compiler/src/device/find-tool.js';
import type { ToolchainLookup } from '../../compiler/src/device/toolchain.js';
import { runTool } from '../../compiler/src/device/run-tool.js';
import { planInstall } from '../../tools/setup/plan.js';
import type { Findings, Machine } from '../../tools/setup/plan.js';
import {
  fakeArmGcc,
  fakeQemu,
  fakeTool,
  temporaryFolder,
  writeText,
} from '../support/fake-tools.js';

const debian: Machine = { platform: 'linux', packageRoot: '/clone', aptGet: ['apt-get'] };
const other: Machine = { ...debian, aptGet: null };

const missing: ToolLookup & ToolchainLookup = { kind: 'missing', lookedIn: [] };
const found: ToolLookup & { kind: 'found' } = {
  kind: 'found',
  path: '/bin/x',
  version: '1',
  source: 'path',
  skipped: [],
};
const toolchain: ToolchainLookup = {
  kind: 'found',
  toolchain: {
    gcc: '/bin/x',
    version: '1',
    source: 'path',
    library: { name: 'picolibc', flags: [] },
    skipped: [],
  },
};
const all: Findings = {
  toolchain,
  qemu: found,
  hostCompiler: found,
  browser: found,
  dfuUtil: found,
};

test('nothing is missing: nothing to do', (t) => {
  t.deepEqual(planInstall(all, debian), { kind: 'nothing' });
  t.deepEqual(planInstall(all, other), { kind: 'nothing' });
});

test('only what is missing is installed', (t) => {
  const packages = (findings: Partial<Findings>) => {
    const plan = planInstall({ ...all, ...findings }, debian);
    return plan.kind === 'install' ? plan.packages : plan.kind;
  };
  t.deepEqual(packages({ qemu: missing }), ['qemu-system-arm']);
  t.deepEqual(packages({ toolchain: missing }), ['gcc-arm-none-eabi', 'picolibc-arm-none-eabi']);
  t.deepEqual(packages({ toolchain: { kind: 'no-library', gcc: found } }), [
    'picolibc-arm-none-eabi',
  ]);
  t.deepEqual(packages({ hostCompiler: missing }), ['gcc', 'gcc-multilib']);
  t.deepEqual(packages({ browser: missing }), ['chromium']);
  t.deepEqual(packages({ dfuUtil: missing }), ['dfu-util']);
  t.is(packages({ browser: null, dfuUtil: null }), 'nothing');
  t.deepEqual(packages({ toolchain: missing, qemu: missing, hostCompiler: missing }), [
    'gcc-arm-none-eabi',
    'picolibc-arm-none-eabi',
    'qemu-system-arm',
    'gcc',
    'gcc-multilib',
  ]);
});

test('without apt-get: what to do, and whether it can wait', (t) => {
  t.like(planInstall({ ...all, qemu: missing, hostCompiler: missing }, other), {
    kind: 'advise',
    needed: [{ tool: 'qemu-system-arm', problem: 'qemu-system-arm is not there' }],
    optional: [{ tool: 'host-gcc', problem: 'host-gcc is not there' }],
  });
  t.deepEqual(planInstall({ ...all, hostCompiler: missing }, other), {
    kind: 'advise',
    needed: [],
    optional: [
      {
        tool: 'host-gcc',
        problem: 'host-gcc is not there',
        advice: ['install it: sudo apt-get install gcc gcc-multilib (Debian, Ubuntu)'],
      },
    ],
  });
});

test('a tool that the user names and that is broken is not installed beside', (t) => {
  const broken: ToolLookup = {
    kind: 'broken',
    path: '/own/qemu-system-arm',
    source: 'variable',
    problem: '"--version" ended with exit code 1',
    output: '',
  };
  t.like(planInstall({ ...all, qemu: broken }, debian), {
    kind: 'advise',
    needed: [{ problem: '/own/qemu-system-arm does not work: "--version" ended with exit code 1' }],
  });
  const inPath: ToolLookup = { ...broken, source: 'path' };
  t.is(planInstall({ ...all, qemu: inPath }, debian).kind, 'install');
});

/** A machine of which only node, and what the test puts there, is in PATH. */
function emptyMachine(t: ExecutionContext): { folder: string; run: () => Promise<SetupRun> } {
  const folder = temporaryFolder(t);
  const root = findPackageRoot();
  symlinkSync(process.execPath, join(folder, 'node'));
  const env = { PATH: folder, HOME: join(folder, 'home') };
  const run = async () => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs');
    const main = join(root, 'tools', 'setup', 'main.ts');
    const result = await runTool(process.execPath, ['--import', tsx, main], { cwd: root, env });
    if (result.kind === 'failed') throw new Error(result.reason);
    return { code: result.code, said: result.stderr, stdout: result.stdout };
  };
  return { folder, run };
}

interface SetupRun {
  readonly code: number;
  readonly said: string;
  readonly stdout: string;
}

/** An apt-get that writes down what it is asked, and `installs` by running a body. */
function fakeAptGet(folder: string, body: string): string {
  const log = join(folder, 'apt.log');
  fakeTool(join(folder, 'apt-get'), `echo "$DEBIAN_FRONTEND $*" >> '${log}'\n${body}`);
  // `env` and what the scripts need, found by its full path whatever PATH is.
  for (const name of ['env', 'cp', 'chmod', 'true', 'id']) {
    const real = ['/usr/bin', '/bin'].map((bin) => join(bin, name)).find(existsSync);
    if (real !== undefined) symlinkSync(real, join(folder, name));
  }
  return log;
}

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('set-up installs what is missing, once, and says so', async (t) => {
  const { folder, run } = emptyMachine(t);
  const stock = join(folder, 'stock');
  fakeArmGcc(stock);
  fakeQemu(stock);
  fakeTool(join(stock, 'gcc'), 'echo "gcc (Fake) 12.2.0"');
  const log = fakeAptGet(folder, `if [ "$1" = install ]; then cp -p '${stock}'/* '${folder}'; fi`);

  const first = await run();
  t.is(first.code, 0, first.said);
  t.is(first.stdout, '');
  t.is(
    first.said,
    'setup: installing with apt-get: gcc-arm-none-eabi picolibc-arm-none-eabi qemu-system-arm gcc gcc-multilib\n',
  );
  const asked =
    'noninteractive update -q\n' +
    'noninteractive install -q -y --no-install-recommends gcc-arm-none-eabi ' +
    'picolibc-arm-none-eabi qemu-system-arm gcc gcc-multilib\n';
  t.is(readFileSync(log, 'utf8'), asked);

  t.deepEqual(await run(), { code: 0, said: '', stdout: '' });
  t.is(readFileSync(log, 'utf8'), asked);
});

asRoot('apt-get fails: exit code 5, what is missing still', async (t) => {
  const { folder, run } = emptyMachine(t);
  fakeArmGcc(folder);
  fakeTool(join(folder, 'gcc'), 'echo "gcc (Fake) 12.2.0"');
  fakeAptGet(folder, 'echo "E: no such luck" >&2; exit 100');
  const { code, said } = await run();
  t.is(code, 5);
  t.is(
    said,
    `setup: installing with apt-get: qemu-system-arm
E: no such luck
setup: apt-get update failed; going on with the old lists
E: no such luck
setup: apt-get install failed: see its message above
setup: qemu-system-arm is not there
setup:   install it: sudo apt-get install qemu-system-arm (Debian, Ubuntu)
setup:   or with xpm: npx xpm install --global @xpack-dev-tools/qemu-arm@latest
setup: then run the same command again
`,
  );
});

test('no apt-get: exit code 5, what to do', async (t) => {
  const { folder, run } = emptyMachine(t);
  fakeQemu(folder);
  const { code, said } = await run();
  t.is(code, 5);
  t.true(
    said.startsWith('setup: arm-none-eabi-gcc is not there\nsetup:   install it: sudo apt-get'),
  );
  t.true(said.endsWith('setup: then run the same command again\n'));
});

test('only the host compiler is missing: a word about it, and set-up is done', async (t) => {
  const { folder, run } = emptyMachine(t);
  fakeQemu(folder);
  fakeArmGcc(folder);
  const { code, said } = await run();
  t.is(code, 0);
  t.true(
    said.endsWith('setup: all that is needed is there; without the rest some tests cannot run\n'),
  );
});

test('setup.sh: Node is missing or too old', async (t) => {
  const folder = temporaryFolder(t);
  const script = join(findPackageRoot(), 'tools', 'setup.sh');
  symlinkSync('/usr/bin/dirname', join(folder, 'dirname'));
  const run = async () => {
    const result = await runTool('/bin/bash', [script], { env: { PATH: folder } });
    return result.kind === 'ended' ? [result.code, result.stderr] : [result.reason];
  };
  t.deepEqual(await run(), [
    5,
    'setup: Node is not there: install Node 20.19 or later (https://nodejs.org), then run this again\n',
  ]);
  fakeTool(join(folder, 'node'), 'if [ "$1" = --version ]; then echo v18.20.4; exit 0; fi\nexit 1');
  t.deepEqual(await run(), [
    5,
    'setup: Node v18.20.4 is too old: install Node 20.19 or later (https://nodejs.org)\n',
  ]);
  fakeTool(join(folder, 'node'), 'exit 0');
  t.deepEqual(await run(), [
    5,
    'setup: npm is not there: it comes with Node (on Debian: sudo apt-get install npm), then run this again\n',
  ]);
});

test('the command says when it is not built', async (t) => {
  const folder = temporaryFolder(t);
  const source = readFileSync(join(findPackageRoot(), 'compiler', 'bin', 'mpy-ts.js'), 'utf8');
  const script = writeText(join(folder, 'compiler', 'bin', 'mpy-ts.js'), source);
  writeText(join(folder, 'package.json'), '{ "type": "module" }');
  const run = await runTool(process.execPath, [script, 'version'], {
    env: { PATH: ['/usr/bin', '/bin'].join(delimiter) },
  });
  t.deepEqual(run, {
    kind: 'ended',
    code: 5,
    stdout: '',
    stderr: `mpy-ts: error: the compiler is not built yet\n  hint: run "make setup" in ${folder}/\n`,
  });
});
