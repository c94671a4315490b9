// Versions and requirements of Python's packaging as npm's; package.json of mip; the lock file.

import test from 'ava';
import { topModules } from '../../compiler/src/packages/content.js';
import { formatLock, parseLock } from '../../compiler/src/packages/lock.js';
import type { LockedPackage } from '../../compiler/src/packages/lock.js';
import { parseMip } from '../../compiler/src/packages/mip.js';
import { parseRequirement, toSemver } from '../../compiler/src/packages/versions.js';

test('versions', (t) => {
  const known = { '1': '1.0.0', '1.2': '1.2.0', '1.2.3': '1.2.3', 'v2.0': '2.0.0' };
  const early = { '1.0rc1': '1.0.0-rc.1', '1.0.0a2': '1.0.0-a.2', '1.0.dev3': '1.0.0-dev.3' };
  for (const [given, expected] of Object.entries({ ...known, ...early })) {
    t.is(toSemver(given), expected, given);
  }
  t.is(toSemver('1.2.3-beta.1'), '1.2.3-beta.1');
  for (const none of ['', 'latest', '1.2.3.4', '1!2.0', '1.0.post1'])
    t.is(toSemver(none), null, none);
});

test('requirements', (t) => {
  const range = (text: string) => parseRequirement(text)?.range ?? null;
  t.deepEqual(parseRequirement('My_Bus.x >= 1.0, <2'), {
    name: 'my-bus-x',
    range: '>=1.0.0 <2.0.0',
  });
  t.is(range('bus'), '*');
  t.is(range('bus (>1.5)'), '>1.5.0');
  t.is(range('bus==1.2'), '1.2.0');
  t.is(range('bus==1.2.*'), '>=1.2.0 <1.3.0');
  t.is(range('bus~=1.4'), '>=1.4.0 <2.0.0');
  t.is(range('bus~=1.4.2'), '>=1.4.2 <1.5.0');
  for (const none of [
    'bus[fast]',
    'bus; python_version>"3"',
    'bus @ https://x',
    'bus!=1.0',
    'bus~=1',
    '',
  ]) {
    t.is(range(none), null, none);
  }
});

test('the modules of a package', (t) => {
  const paths = [
    'sensor.py',
    'led.pyi',
    'led.c',
    'drivers/__init__.py',
    'drivers/x/y.py',
    'README.md',
  ];
  t.deepEqual([...topModules(paths)], ['sensor', 'led', 'drivers']);
});

test("MicroPython's package.json", (t) => {
  const json = {
    urls: [
      ['mlx/__init__.py', 'github:org/repo/mlx/__init__.py'],
      ['mlx/utils.py', 'gitlab:org/repo/src/utils.py@main'],
      ['extra.py', './extra.py'],
    ],
    deps: [
      ['collections-defaultdict', 'latest'],
      ['os_path', '0.3'],
    ],
    version: '0.2',
  };
  t.deepEqual(parseMip(json, 'My_MLX'), {
    name: 'my-mlx',
    version: '0.2.0',
    dependencies: { 'collections-defaultdict': '*', 'os-path': '0.3.0' },
    files: [
      ['mlx/__init__.py', 'mlx/__init__.py'],
      ['mlx/utils.py', 'src/utils.py'],
      ['extra.py', 'extra.py'],
    ],
  });
  t.is(
    parseMip({ urls: [['a.py', 'https://x/a.py']] }, 'x'),
    'its file a.py is at https://x/a.py, and not in the folder',
  );
  t.is(
    parseMip({ urls: [], deps: [['github:a/b', 'main']] }, 'x'),
    'it needs github:a/b: install a copy of that first',
  );
  t.is(parseMip({ urls: [], deps: [['a', 'main']] }, 'x'), 'the version main of a is none');
  t.is(parseMip({ urls: ['a'] }, 'x'), 'its urls are no pairs of texts');
  t.is(parseMip({ urls: [], deps: 3 }, 'x'), 'its deps are no pairs of texts');
  t.is(parseMip({ urls: [], version: 'x' }, 'x'), 'its version "x" is none');
  t.is(parseMip({ urls: [] }, 'ä'), '"ä" is no name of a package');
});

test('the lock file: back and forth, in a fixed order, and what is wrong with one', (t) => {
  const entry: LockedPackage = {
    version: '1.0.0',
    from: 'npm:a@1.0.0',
    integrity: `sha512-${'A'.repeat(86)}==`,
    requested: true,
    dependencies: { z: '*', b: '^1' },
  };
  const text = formatLock(
    new Map([
      ['b', entry],
      ['a', entry],
    ]),
  );
  t.true(
    text.indexOf('"a"') < text.indexOf('"b":{') || text.indexOf('"a"') < text.lastIndexOf('"b"'),
  );
  t.is(formatLock(parseLock(text) as Map<string, LockedPackage>), text);
  t.is(parseLock('{'), 'it is not JSON');
  t.is(parseLock('{"lockfileVersion": 2}'), 'it is not of format 1');
  t.is(parseLock('{"lockfileVersion": 1}'), 'it lists no packages');
  const broken = { lockfileVersion: 1, packages: { a: { ...entry, integrity: 'sha1-x' } } };
  t.is(parseLock(JSON.stringify(broken)), 'its entry "a" is broken');
});
