// `mpy-ts pack` and `mpy-ts add`: from sources to an archive, from a folder, an archive or a registry into a project, and everything that is refused.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import test from 'ava';
import { Header } from 'tar';
import type { ExecutionContext } from 'ava';
import { makeArchive, readArchive } from '../../compiler/src/device/package-archive.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

type Files = Readonly<Record<string, string>>;

function place(t: ExecutionContext, files: Files = {}) {
  const top = temporaryFolder(t);
  const all = { ...sources, ...files };
  for (const [name, text] of Object.entries(all)) writeText(join(top, name), text);
  const run =
    (folder: string) =>
    (args: readonly string[], env: Files = {}) =>
      runCli(args, { cwd: join(top, folder), env: { ...world, ...env } });
  return { top, app: join(top, 'app'), inTop: run(''), inApp: run('app') };
}

const project = (name: string, version: string, more = '') =>
  `[project]\nname = "${name}"\nversion = "${version}"\n${more}`;

const sources: Files = {
  'sensor/pyproject.toml': project(
    'My.Sensor',
    '1.2',
    'description = "Reads"\nlicense = "MIT"\ndependencies = ["bus>=1.0,<2"]\n',
  ),
  'sensor/src/sensor/__init__.py': 'import bus\ndef read(): return bus.read() + 1\n',
  'sensor/src/sensor/fast.c': '/* C */\n',
  'sensor/src/tests/test_it.py': '',
  'sensor/README.md': '# Sensor\n',
  'bus/pyproject.toml': project('bus', '1.4.2'),
  'bus/bus.py': 'def read(): return 41\n',
  'bus/main.py': 'print("a trial")\n',
  'bus/notes.txt': '',
  'bus/.hidden/x.py': '',
  'app/pyproject.toml': '[tool.mpy-ts]\nboard = "host"\n',
  'app/main.py': 'import sensor\nprint(sensor.read())\n',
};

interface LockText {
  readonly packages: Readonly<
    Record<string, { version: string; from: string; integrity: string; requested: boolean }>
  >;
}

const lockOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'mpy-ts.lock'), 'utf8')) as LockText;

const sha512 = (bytes: Uint8Array) =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

test('pack: what is in the archive, and the same bytes each time', async (t) => {
  const { top, inTop } = place(t);
  const result = await inTop(['pack', 'sensor', '-o', 'shelf', '--json']);
  t.is(result.code, 0, result.stderr);
  const file = join(top, 'shelf', 'my-sensor-1.2.0.tgz');
  const archive = readFileSync(file);
  t.deepEqual(JSON.parse(result.stdout), {
    file,
    name: 'my-sensor',
    version: '1.2.0',
    dependencies: { bus: '>=1.0.0 <2.0.0' },
    integrity: sha512(archive),
    size: archive.length,
    files: ['package.json', 'README.md', 'sensor/__init__.py', 'sensor/fast.c'],
  });
  const tar = gunzipSync(archive).toString('latin1');
  const json = /\{\n.*?\n\}\n/s.exec(tar)?.[0] ?? '';
  t.deepEqual(JSON.parse(json), {
    name: 'my-sensor',
    version: '1.2.0',
    description: 'Reads',
    license: 'MIT',
    keywords: ['mpy-ts', 'micropython'],
    dependencies: { bus: '>=1.0.0 <2.0.0' },
  });
  const { files } = await readArchive(archive, 'x');
  t.deepEqual([...files.keys()], ['README.md', 'sensor/__init__.py', 'sensor/fast.c']);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await inTop(['pack', 'sensor', '-o', 'again']);
  t.deepEqual(readFileSync(join(top, 'again', 'my-sensor-1.2.0.tgz')), archive);
});

test('pack: modules beside pyproject.toml, without the main program', async (t) => {
  const { inTop } = place(t);
  const { code, stdout, stderr } = await inTop(['pack', 'bus']);
  t.is(code, 0);
  t.is(stderr, 'wrote bus-1.4.2.tgz\n');
  t.regex(stdout, /^ {2}package\.json\n {2}bus\.py\n\d+ bytes, sha512-[\w+/]+==\n$/);
});

test.serial('add: an archive and what lies beside it, found by imports', async (t) => {
  t.timeout(240_000);
  const { app, inTop, inApp } = place(t);
  await inTop(['pack', 'sensor', '-o', 'shelf']);
  await inTop(['pack', 'bus', '-o', 'shelf']);
  const added = await inApp(['add', '../shelf/my-sensor-1.2.0.tgz']);
  t.deepEqual(added, {
    code: 0,
    stdout: '',
    stderr:
      'installed my-sensor 1.2.0 (file:../shelf/my-sensor-1.2.0.tgz)\n' +
      'installed bus 1.4.2 (file:../shelf/bus-1.4.2.tgz)\n',
  });
  t.deepEqual(readdirSync(join(app, 'packages')).sort(), ['bus', 'my-sensor']);
  const { packages } = lockOf(app);
  t.deepEqual(
    Object.entries(packages).map(([name, { version, requested }]) => [name, version, requested]),
    [
      ['bus', '1.4.2', false],
      ['my-sensor', '1.2.0', true],
    ],
  );
  const archive = readFileSync(join(app, '..', 'shelf', 'bus-1.4.2.tgz'));
  t.is(packages['bus']?.integrity, sha512(archive));
  const run = await inApp(['run']);
  t.deepEqual(run, { code: 0, stdout: '42\n', stderr: '' });
  t.is((await inApp(['check', 'main.py'])).code, 0);
});

test.serial('add without names: what the lock file lists, exactly that', async (t) => {
  const { top, app, inApp } = place(t);
  await inApp(['add', '../sensor']);
  const lock = readFileSync(join(app, 'mpy-ts.lock'), 'utf8');
  rmSync(join(app, 'packages'), { recursive: true });
  t.deepEqual(await inApp(['build']), {
    code: 2,
    stdout: '',
    stderr:
      'mpy-ts: error: the package bus of mpy-ts.lock is not installed\n  hint: "mpy-ts add" installs what the lock file lists\n',
  });
  t.is((await inApp(['check', 'main.py'])).code, 2);
  t.is((await inApp(['add'])).code, 0);
  t.is(readFileSync(join(app, 'mpy-ts.lock'), 'utf8'), lock);
  t.true(existsSync(join(app, 'packages', 'bus', 'bus.py')));

  // The content has changed: refused, and what is there stays.
  writeFileSync(join(top, 'bus', 'bus.py'), 'def read(): return 0\n');
  for (const args of [['add'], ['add', '../bus']]) {
    const refused = await inApp(args);
    t.is(refused.code, 2);
    t.regex(
      refused.stderr,
      /^mpy-ts\.lock has sha512-\S+\nfetched was {2}sha512-\S+\nmpy-ts: error: the package bus 1\.4\.2 is not the one of mpy-ts\.lock\n {2}hint: nothing was installed; if the change is wanted, raise its version, or add it with --force\n$/,
    );
  }
  t.is(readFileSync(join(app, 'packages', 'bus', 'bus.py'), 'utf8'), 'def read(): return 41\n');
  t.is(readFileSync(join(app, 'mpy-ts.lock'), 'utf8'), lock);
  t.deepEqual(readdirSync(app).sort(), ['main.py', 'mpy-ts.lock', 'packages', 'pyproject.toml']);

  t.is((await inApp(['add', '--force', '../bus'])).code, 0);
  t.is(readFileSync(join(app, 'packages', 'bus', 'bus.py'), 'utf8'), 'def read(): return 0\n');
  t.not(readFileSync(join(app, 'mpy-ts.lock'), 'utf8'), lock);
});

test('add: a newer version takes the place of the old one', async (t) => {
  const { top, app, inApp } = place(t);
  await inApp(['add', '../bus']);
  writeText(join(top, 'bus', 'pyproject.toml'), project('bus', '1.5'));
  writeText(join(top, 'bus', 'more.py'), '');
  rmSync(join(top, 'bus', 'bus.py'));
  t.is((await inApp(['add', '../bus'])).code, 0);
  t.deepEqual(readdirSync(join(app, 'packages', 'bus')), ['more.py']);
  t.is(lockOf(app).packages['bus']?.version, '1.5.0');
});

test('add: where one package cannot be put into its place, none is', async (t) => {
  const json = (name: string, version: string, dependencies = {}) =>
    JSON.stringify({ name, version, dependencies });
  const { app, top, inApp } = place(t, {
    'a/package.json': json('a', '1.0.0'),
    'a/a.py': 'x = 1\n',
    'c/package.json': json('c', '1.0.0'),
    'c/c.py': '',
    '@x/b/package.json': json('@x/b', '1.0.0'),
    '@x/b/b.py': '',
  });
  t.is((await inApp(['add', '../a'])).code, 0);
  const lock = readFileSync(join(app, 'mpy-ts.lock'), 'utf8');
  writeText(join(top, 'a/package.json'), json('a', '1.1.0', { '@x/b': '*', c: '*' }));
  writeText(join(top, 'a/a.py'), 'x = 2\n');
  writeText(join(app, 'packages/@x'), 'in the way');
  const { code, stderr } = await inApp(['add', '../a']);
  t.is(code, 2, stderr);
  t.regex(stderr, /packages.@x/);
  t.is(readFileSync(join(app, 'packages/a/a.py'), 'utf8'), 'x = 1\n');
  t.deepEqual(readdirSync(join(app, 'packages')).sort(), ['@x', 'a']);
  t.is(readFileSync(join(app, 'mpy-ts.lock'), 'utf8'), lock);
  t.deepEqual(readdirSync(app).sort(), ['main.py', 'mpy-ts.lock', 'packages', 'pyproject.toml']);
});

test("add: MicroPython's package.json", async (t) => {
  const { app, inApp } = place(t, {
    'mlx/package.json': JSON.stringify({
      urls: [['mlx/__init__.py', 'github:org/mlx/source/init.py']],
      deps: [
        ['collections-defaultdict', 'latest'],
        ['bus', '1.4.2'],
      ],
      version: '0.2',
    }),
    'mlx/source/init.py': 'import bus\n',
  });
  const { code, stderr } = await inApp(['add', '../mlx']);
  t.is(code, 0, stderr);
  t.is(stderr, 'installed mlx 0.2.0 (file:../mlx)\ninstalled bus 1.4.2 (file:../bus)\n');
  t.true(existsSync(join(app, 'packages', 'mlx', 'mlx', '__init__.py')));
});

/** A registry with packages made here. `spoil`: the archive is not the one that the registry's hash is of. */
async function registry(t: ExecutionContext, spoil = false): Promise<string> {
  const archives = new Map<string, Buffer>();
  const documents = new Map<string, object>();
  const publish = (name: string, versions: Readonly<Record<string, Files>>, source: string) => {
    const all = Object.entries(versions).map(([version, dependencies]) => {
      const json = JSON.stringify({ name, version, dependencies });
      const archive = makeArchive(
        json,
        new Map([[`${source}.py`, Buffer.from(`version = "${version}"\n`)]]),
      );
      const path = `/${name}/-/${source}-${version}.tgz`;
      archives.set(path, spoil ? gzipSync(gunzipSync(archive), { level: 1 }) : archive);
      return [
        version,
        { name, version, dependencies, dist: { tarball: path, integrity: sha512(archive) } },
      ] as const;
    });
    const latest = all.at(-1)?.[0];
    documents.set(name, { name, 'dist-tags': { latest }, versions: Object.fromEntries(all) });
  };
  publish('dial', { '1.0.0': {}, '1.1.0': { needle: '^2.0.0' }, '2.0.0': {} }, 'dial');
  publish('needle', { '1.0.0': {}, '2.3.0': {}, '3.0.0': {} }, 'needle');
  publish('@lamps/led', { '0.1.0': {} }, 'led');
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
    const archive = archives.get(path);
    const document = documents.get(path.slice(1));
    if (archive !== undefined) response.end(archive);
    else if (document !== undefined) {
      const { port } = server.address() as AddressInfo;
      const text = JSON.stringify(document).replaceAll(
        '"tarball":"/',
        `"tarball":"http://127.0.0.1:${port}/`,
      );
      response.setHeader('content-type', 'application/json').end(text);
    } else {
      response.statusCode = 404;
      response.end('{"error":"not found"}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function npmEnv(t: ExecutionContext): Files {
  const home = temporaryFolder(t);
  return {
    HOME: home,
    npm_config_cache: join(home, 'cache'),
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
  };
}

test.serial('add npm:… from the registry that npm is set to, with what it needs', async (t) => {
  t.timeout(240_000);
  const url = await registry(t);
  const { app, inApp } = place(t, { 'app/.npmrc': `registry=${url}\n` });
  const env = npmEnv(t);
  const { code, stderr } = await inApp(['add', 'npm:dial@^1.0', 'npm:@lamps/led'], env);
  t.is(code, 0, stderr);
  t.is(
    stderr,
    'installed dial 1.1.0 (npm:dial@1.1.0)\ninstalled needle 2.3.0 (npm:needle@2.3.0)\ninstalled @lamps/led 0.1.0 (npm:@lamps/led@0.1.0)\n',
  );
  t.true(existsSync(join(app, 'packages', '@lamps', 'led', 'led.py')));
  const lock = readFileSync(join(app, 'mpy-ts.lock'), 'utf8');
  t.false(lock.includes('127.0.0.1'), 'the lock file names no host');
  rmSync(join(app, 'packages'), { recursive: true });
  t.is((await inApp(['add'], env)).code, 0);
  t.is(readFileSync(join(app, 'packages', 'needle', 'needle.py'), 'utf8'), 'version = "2.3.0"\n');

  // Only one version of a package: dial needs needle 2.
  const conflict = await inApp(['add', 'npm:needle@3'], env);
  t.is(conflict.code, 2);
  t.is(
    conflict.stderr,
    'mpy-ts: error: dial needs needle ^2.0.0, and needle 3.0.0 is there\n  hint: only one version of a package can be installed: dial needs ^2.0.0\n',
  );
  t.is(readFileSync(join(app, 'mpy-ts.lock'), 'utf8'), lock);

  const missing = await inApp(['add', 'npm:nowhere'], env);
  t.is(missing.code, 5);
  t.regex(
    missing.stderr,
    /npm does not give the package nowhere\n {2}hint: check the name and the version; "npm config get registry" shows where npm looks\n$/,
  );
});

test.serial(
  'an archive that is not the one of the hash is refused, by npm and by the lock file',
  async (t) => {
    t.timeout(240_000);
    const good = await registry(t);
    const bad = await registry(t, true);
    const { app, inApp } = place(t);
    const refused = await inApp(['add', 'npm:needle'], { ...npmEnv(t), npm_config_registry: bad });
    t.is(refused.code, 5, refused.stderr);
    t.false(existsSync(join(app, 'packages')));
    t.is((await inApp(['add', 'npm:needle'], { ...npmEnv(t), npm_config_registry: good })).code, 0);
    const lock = readFileSync(join(app, 'mpy-ts.lock'), 'utf8');
    writeFileSync(join(app, 'mpy-ts.lock'), lock.replace(/sha512-[\w+/]{4}/, 'sha512-AAAA'));
    const wrong = await inApp(['add'], { ...npmEnv(t), npm_config_registry: good });
    t.is(wrong.code, 2);
    t.regex(wrong.stderr, /the package needle 3\.0\.0 is not the one of mpy-ts\.lock/);
  },
);

test('without npm: exit code 5', async (t) => {
  const { inApp } = place(t);
  const { code, stderr } = await inApp(['add', 'npm:x'], { PATH: '/nowhere' });
  t.is(code, 5);
  t.regex(
    stderr,
    /^mpy-ts: error: npm could not be run: .*\n {2}hint: npm comes with Node: is it in PATH\?\n$/,
  );
});

const badProjects: readonly (readonly [files: Files, message: string])[] = [
  [
    {},
    'there is no pyproject.toml in p\n  hint: a package needs one with [project], name and version\n',
  ],
  [{ 'p/pyproject.toml': 'x = \n' }, 'pyproject.toml is not valid TOML: invalid value (line 1)\n'],
  [
    { 'p/pyproject.toml': '[tool.mpy-ts]\n' },
    'pyproject.toml: there is no table [project]\n  hint: add [project] with name = "…" and version = "…"\n',
  ],
  [
    { 'p/pyproject.toml': project('-x', '1.0') },
    'pyproject.toml: [project] has no proper name\n  hint: a name has letters, digits, - . and _\n',
  ],
  [
    { 'p/pyproject.toml': project('x', '1.0.0.0') },
    'pyproject.toml: [project] has no version of the form 1.2.3\n  hint: for example version = "1.0.0", or "1.0rc1"\n',
  ],
  [
    { 'p/pyproject.toml': project('x', '1', 'dependencies = "bus"\n') },
    'pyproject.toml: the dependencies of [project] are no array of strings\n  hint: for example dependencies = ["bus>=1.0"]\n',
  ],
  [
    { 'p/pyproject.toml': project('x', '1', 'dependencies = ["bus[fast]"]\n') },
    'pyproject.toml: the dependency "bus[fast]" cannot be kept\n  hint: a name with versions is possible: "bus>=1.0,<2", "bus~=1.4"; no extras, markers or addresses\n',
  ],
  [
    { 'p/pyproject.toml': project('x', '1'), 'p/main.py': '' },
    'p has no module to pack\n  hint: modules stand beside pyproject.toml or in src/; the main program is not part of a package\n',
  ],
];
for (const [files, message] of badProjects) {
  test(`pack is refused: ${message.split('\n')[0] ?? ''}`, async (t) => {
    const { inTop } = place(t, { 'p/notes.txt': '', ...files });
    t.deepEqual(await inTop(['pack', 'p']), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: ${message}`,
    });
  });
}

const tgz = (files: Files) =>
  makeArchive(
    files['package.json'] ?? '{}',
    new Map(
      Object.entries(files)
        .filter(([name]) => name !== 'package.json')
        .map(([name, text]) => [name, Buffer.from(text)]),
    ),
  );
function link(path: string, linkpath: string): Buffer {
  const block = Buffer.alloc(3 * 512);
  new Header({ path, linkpath, type: 'SymbolicLink', size: 0, mode: 0o644 }).encode(block);
  return block;
}
const packJson = (name: string, version: string, dependencies: Files = {}) =>
  JSON.stringify({ name, version, dependencies });
const notPackage = (problem: string) =>
  `../x.tgz is no package: ${problem}\n  hint: "mpy-ts pack" makes packages\n`;

const badArchives: readonly (readonly [archive: Buffer, message: string])[] = [
  [Buffer.from('nothing'), notPackage('it is no gzipped tar archive')],
  [
    gzipSync(gunzipSync(tgz({ 'package.json': '{}', 'a.py': 'x' })).subarray(1024)),
    notPackage('it has no package.json'),
  ],
  [gzipSync(link('package/a.py', '/etc/passwd')), notPackage('package/a.py is no plain file')],
  [gzipSync(Buffer.alloc(700, 1)), notPackage('it is damaged')],
  [tgz({ 'package.json': '{' }), notPackage('package.json is not JSON')],
  [tgz({ 'package.json': '3' }), notPackage('package.json is no object')],
  [tgz({ 'package.json': '{}' }), notPackage('package.json has no proper name')],
  [tgz({ 'package.json': '{"name": "x"}' }), notPackage('package.json has no version')],
  [
    tgz({ 'package.json': '{"name": "x", "version": "1.0.0", "dependencies": {"y": 3}}' }),
    notPackage('the dependencies in package.json are no ranges'),
  ],
  [
    tgz({ 'package.json': packJson('x', '1.0.0'), '../../evil.py': '' }),
    notPackage('the name package/../../evil.py leads out of it'),
  ],
  [
    tgz({ 'package.json': packJson('x', '1.0.0', { bus: 'newest one' }) }),
    'x needs bus in the version "newest one", which is no range\n',
  ],
  [
    tgz({ 'package.json': packJson('x', '1.0.0', { bus: '^2.0.0' }) }),
    'x needs bus ^2.0.0, and file:../bus is 1.4.2\n',
  ],
  [
    tgz({ 'package.json': packJson('x', '1.0.0', { bus: '^1.0.0' }), 'bus.py': '' }),
    'x and bus both have a module bus\n  hint: only one of them can be installed\n',
  ],
];
for (const [archive, message] of badArchives) {
  test(`add is refused: ${message.split('\n')[0] ?? ''}`, async (t) => {
    const { top, app, inApp } = place(t);
    writeFileSync(join(top, 'x.tgz'), archive);
    t.deepEqual(await inApp(['add', '../x.tgz']), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: ${message}`,
    });
    t.deepEqual(readdirSync(app).sort(), ['main.py', 'pyproject.toml'], 'nothing is left behind');
  });
}

const badAdds: readonly (readonly [args: readonly string[], files: Files, message: string])[] = [
  [
    [],
    {},
    'no package is named, and mpy-ts.lock lists none\n  hint: name one: a folder, an archive (.tgz), or npm:NAME\n',
  ],
  [
    ['../nowhere'],
    {},
    'there is no package ../nowhere\n  hint: name a folder or an archive (.tgz), or one of npm with npm:NAME\n',
  ],
  [
    ['npm:Sensor Two'],
    {},
    "npm:Sensor Two is no package's name\n  hint: for example npm:sensor, npm:sensor@^1.2, npm:@scope/sensor\n",
  ],
  [
    ['../bus'],
    { 'app/mpy-ts.lock': 'x' },
    'mpy-ts.lock cannot be used: it is not JSON\n  hint: take it from version control again, or remove it and add the packages anew\n',
  ],
  [
    ['../mlx'],
    { 'mlx/package.json': '{"urls": [["a.py", "a.py"]]}' },
    '../mlx is no package: its file a.py is not there\n',
  ],
  [
    ['../mlx'],
    { 'mlx/package.json': '{"urls": [["a.py", "../bus/bus.py"]]}' },
    '../mlx is no package: its file ../bus/bus.py is outside of it\n',
  ],
  [['../mlx'], { 'mlx/package.json': '[' }, '../mlx is no package: package.json is not JSON\n'],
];
for (const [args, files, message] of badAdds) {
  test(`refused: add ${args.join(' ')}: ${message.split('\n')[0] ?? ''}`, async (t) => {
    const { inApp } = place(t, files);
    t.deepEqual(await inApp(['add', ...args]), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: ${message}`,
    });
  });
}
