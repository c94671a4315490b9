// Tool look-up, with a machine made of temporary folders and shell scripts.

import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import type { Machine } from '../../compiler/src/device/find-tool.js';
import { findHostCompiler, findPython, findQemu } from '../../compiler/src/device/tools.js';
import { findToolchain, toolchainTool } from '../../compiler/src/device/toolchain.js';
import { storeFolder } from '../../compiler/src/device/xpack-store.js';
import {
  fakeArmGcc,
  fakeQemu,
  fakeTool,
  temporaryFolder,
  writeText,
} from '../support/fake-tools.js';

const xpack = join('@xpack-dev-tools', 'arm-none-eabi-gcc');

interface FakeMachine extends Machine {
  readonly top: string;
  readonly store: string;
  readonly path: string;
  readonly project: string;
}

function fakeMachine(t: ExecutionContext, env: Record<string, string> = {}): FakeMachine {
  const top = temporaryFolder(t);
  const path = join(top, 'path bin');
  const project = join(top, 'project');
  const home = join(top, 'home');
  return {
    top,
    path,
    project,
    home,
    store: join(home, '.local', 'xPacks', xpack),
    cwd: top,
    platform: 'linux',
    env: { PATH: path, ...env },
    xpackProjects: [project],
  };
}

function storeBin(machine: FakeMachine, version: string): string {
  return join(machine.store, version, '.content', 'bin');
}

test('each place comes before the next', async (t) => {
  const machine = fakeMachine(t);
  const option = join(machine.top, 'named by option');
  const variable = join(machine.top, 'named by variable');
  const withVariable = { ...machine, env: { ...machine.env, MPY_TS_TOOLCHAIN: variable } };

  fakeArmGcc(machine.path, { version: '11.0.0' });
  const fromPath = await findToolchain(machine, undefined);
  fakeArmGcc(storeBin(machine, '12.0.0-1.1.1'), { version: '12.0.0' });
  const fromStore = await findToolchain(machine, undefined);
  fakeArmGcc(join(machine.project, 'xpacks', '.bin'), { version: '13.0.0' });
  const fromXpacks = await findToolchain(machine, undefined);
  fakeArmGcc(variable, { version: '14.0.0' });
  const fromVariable = await findToolchain(withVariable, undefined);
  fakeArmGcc(join(option, 'bin'), { version: '15.0.0' });
  const fromOption = await findToolchain(withVariable, option);

  const found = [fromPath, fromStore, fromXpacks, fromVariable, fromOption].map((lookup) =>
    lookup.kind === 'found' ? [lookup.toolchain.source, lookup.toolchain.version] : [lookup.kind],
  );
  t.deepEqual(found, [
    ['path', '11.0.0'],
    ['xpack-store', '12.0.0'],
    ['xpacks', '13.0.0'],
    ['variable', '14.0.0'],
    ['option', '15.0.0'],
  ]);
});

test('the newest version of the store is taken, by number', async (t) => {
  const machine = fakeMachine(t);
  for (const version of ['9.3.1-1.3.1', '15.2.1-1.1.1', '14.2.1-1.1.10', 'tmp']) {
    fakeArmGcc(storeBin(machine, version), { version: version.split('-')[0] ?? '' });
  }
  const lookup = await findToolchain(machine, undefined);
  t.like(lookup, {
    kind: 'found',
    toolchain: {
      gcc: join(storeBin(machine, '15.2.1-1.1.1'), 'arm-none-eabi-gcc'),
      version: '15.2.1',
      source: 'xpack-store',
    },
  });
});

test('the place of the store', (t) => {
  const at = (platform: NodeJS.Platform, env: Record<string, string>) =>
    storeFolder({ platform, env, home: '/h' });
  t.is(at('linux', {}), '/h/.local/xPacks');
  t.is(at('darwin', {}), '/h/Library/xPacks');
  t.is(at('win32', { APPDATA: '/h/Roaming' }), '/h/Roaming/xPacks');
  t.is(at('win32', {}), '/h/AppData/Roaming/xPacks');
  t.is(at('linux', { XPACKS_REPO_FOLDER: '/old' }), '/old');
  t.is(at('linux', { XPACKS_REPO_FOLDER: '/old', XPACKS_STORE_FOLDER: '/new' }), '/new');
});

test('a store elsewhere, named by its variable', async (t) => {
  const machine = fakeMachine(t);
  const store = join(machine.top, 'my store');
  fakeArmGcc(join(store, xpack, '15.2.1-1.1.1', '.content', 'bin'));
  const env = { ...machine.env, XPACKS_STORE_FOLDER: store };
  t.like(await findToolchain({ ...machine, env }, undefined), {
    kind: 'found',
    toolchain: { source: 'xpack-store' },
  });
});

test('nothing anywhere: the result lists where was looked', async (t) => {
  const machine = fakeMachine(t);
  const lookup = await findToolchain(machine, undefined);
  t.deepEqual(lookup, {
    kind: 'missing',
    lookedIn: [
      join(machine.project, 'xpacks', '.bin', 'arm-none-eabi-gcc'),
      join(machine.project, 'xpacks', xpack, '.content', 'bin', 'arm-none-eabi-gcc'),
      join(machine.store, '*', '.content', 'bin', 'arm-none-eabi-gcc'),
      join(machine.path, 'arm-none-eabi-gcc'),
    ],
  });
});

test('what the option names is not passed over for another', async (t) => {
  const machine = fakeMachine(t);
  fakeArmGcc(machine.path);
  const lookup = await findToolchain(machine, 'nowhere');
  t.deepEqual(lookup, {
    kind: 'missing',
    lookedIn: [
      join(machine.top, 'nowhere', 'arm-none-eabi-gcc'),
      join(machine.top, 'nowhere', 'bin', 'arm-none-eabi-gcc'),
    ],
  });
});

test('a broken one is passed over for the next, and reported', async (t) => {
  const machine = fakeMachine(t);
  const broken = fakeTool(
    join(storeBin(machine, '15.2.1-1.1.1'), 'arm-none-eabi-gcc'),
    'echo "cannot load liboops.so"; exit 127',
  );
  fakeArmGcc(machine.path, { version: '12.2.1' });
  const lookup = await findToolchain(machine, undefined);
  t.like(lookup, { kind: 'found', toolchain: { version: '12.2.1', source: 'path' } });
  t.deepEqual(lookup.kind === 'found' && lookup.toolchain.skipped, [
    {
      kind: 'broken',
      path: broken,
      source: 'xpack-store',
      problem: '"--version" ended with exit code 127',
      output: 'cannot load liboops.so',
    },
  ]);
});

test('broken ones: what is wrong with each', async (t) => {
  const machine = fakeMachine(t);
  const gcc = join(machine.path, 'arm-none-eabi-gcc');
  const problemOf = async () => {
    const lookup = await findToolchain(machine, undefined);
    return lookup.kind === 'broken' ? [lookup.problem, lookup.output] : [lookup.kind, ''];
  };

  fakeTool(gcc, 'echo rubbish; echo "more rubbish" >&2');
  t.deepEqual(await problemOf(), [
    'it does not say that it is arm-none-eabi-gcc',
    'rubbish\nmore rubbish',
  ]);

  fakeTool(gcc, 'echo "gcc (Debian 12.2.0-14) 12.2.0"');
  t.is((await problemOf())[0], 'it does not say that it is arm-none-eabi-gcc');

  fakeArmGcc(machine.path, { version: '4.9.3' });
  t.is((await problemOf())[0], 'version 4.9.3 is too old: 10 is needed');

  chmodSync(gcc, 0o644);
  t.deepEqual(await problemOf(), [
    'it could not be started: permission denied (is it executable?)',
    '',
  ]);

  fakeTool(gcc, 'kill -9 $$');
  t.is((await problemOf())[0], 'it was ended by the signal SIGKILL');
});

test('a script without its interpreter, and a dangling link', async (t) => {
  const machine = fakeMachine(t);
  const gcc = join(machine.path, 'arm-none-eabi-gcc');
  writeText(gcc, '#!/no/such/shell\n');
  chmodSync(gcc, 0o755);
  t.like(await findToolchain(machine, undefined), {
    kind: 'broken',
    problem:
      'it could not be started: the file, or the interpreter or loader it needs, is not there',
  });
  rmSync(gcc);
  symlinkSync(join(machine.top, 'gone'), join(machine.path, 'arm-none-eabi-gcc'));
  t.like(await findToolchain(machine, undefined), {
    kind: 'broken',
    problem: 'it is a link to a file that is not there',
  });
});

test('a folder of that name is no tool', async (t) => {
  const machine = fakeMachine(t);
  mkdirSync(join(machine.path, 'arm-none-eabi-gcc'), { recursive: true });
  t.is((await findToolchain(machine, undefined)).kind, 'missing');
});

test('relative folders of PATH are not looked at', async (t) => {
  const machine = fakeMachine(t, { PATH: 'relative:.' });
  t.like(await findPython(machine), { kind: 'missing', lookedIn: [] });
});

test('the C library: picolibc before newlib-nano; none is a result of its own', async (t) => {
  const machine = fakeMachine(t);
  const libraryOf = async (...specs: string[]) => {
    fakeArmGcc(machine.path, { specs });
    const lookup = await findToolchain(machine, undefined);
    return lookup.kind === 'found' ? lookup.toolchain.library : lookup.kind;
  };
  t.deepEqual(await libraryOf('nano.specs', 'picolibc.specs'), {
    name: 'picolibc',
    flags: ['--specs=picolibc.specs'],
  });
  t.deepEqual(await libraryOf('nano.specs'), {
    name: 'newlib-nano',
    flags: ['--specs=nano.specs', '--specs=nosys.specs'],
  });
  t.is(await libraryOf(), 'no-library');
});

test('the other tools of a toolchain stand beside its compiler', async (t) => {
  const machine = fakeMachine(t);
  fakeArmGcc(machine.path);
  const lookup = await findToolchain(machine, undefined);
  if (lookup.kind !== 'found') return t.fail();
  t.is(toolchainTool(lookup.toolchain, 'ar'), join(machine.path, 'arm-none-eabi-ar'));
  const onWindows = { ...lookup.toolchain, gcc: join('C', 'arm-none-eabi-gcc.exe') };
  t.is(toolchainTool(onWindows, 'ar'), join('C', 'arm-none-eabi-ar.exe'));
});

test('the emulator: its variable names the program or its folder', async (t) => {
  const machine = fakeMachine(t);
  fakeQemu(machine.path, '7.2.0');
  const folder = join(machine.top, 'own qemu');
  const program = fakeQemu(folder, '10.0.1');
  t.like(await findQemu(machine), { kind: 'found', version: '7.2.0', source: 'path' });
  for (const MPY_TS_QEMU of [folder, program]) {
    const env = { ...machine.env, MPY_TS_QEMU };
    t.like(await findQemu({ ...machine, env }), { path: program, source: 'variable' });
  }
  fakeQemu(folder, '4.2.0');
  const env = { ...machine.env, MPY_TS_QEMU: program };
  t.like(await findQemu({ ...machine, env }), {
    kind: 'broken',
    problem: 'version 4.2.0 is too old: 5.1 is needed',
  });
});

test('the host compiler must make 32-bit programs', async (t) => {
  const machine = fakeMachine(t);
  const gcc = join(machine.path, 'gcc');
  const version = 'if [ "$1" = --version ]; then echo "gcc (Debian 12.2.0-14) 12.2.0"; exit 0; fi';
  fakeTool(gcc, version);
  t.like(await findHostCompiler(machine), { kind: 'found', version: '12.2.0', path: gcc });
  fakeTool(gcc, `${version}\necho "ld: cannot find -lgcc" >&2; exit 1`);
  t.deepEqual(await findHostCompiler(machine), {
    kind: 'broken',
    path: gcc,
    source: 'path',
    problem: 'it cannot make 32-bit programs (gcc -m32)',
    output: 'ld: cannot find -lgcc',
  });
});
