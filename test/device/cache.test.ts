import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import {
  cacheFolder,
  hashOf,
  isCached,
  prune,
  writeFileAtomic,
} from '../../compiler/src/device/cache.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const places = { env: {}, platform: 'linux', home: '/home/me' } as const;

test('the folder: the variable, then the platform', (t) => {
  t.is(cacheFolder({ ...places, env: { MPY_TS_CACHE: '/c' } }), '/c');
  t.is(cacheFolder({ ...places, env: { XDG_CACHE_HOME: '/x' } }), '/x/mpy-ts');
  t.is(cacheFolder(places), '/home/me/.cache/mpy-ts');
  t.is(cacheFolder({ ...places, platform: 'darwin' }), '/home/me/Library/Caches/mpy-ts');
  t.is(
    cacheFolder({ ...places, platform: 'win32', env: { LOCALAPPDATA: '/l' } }),
    '/l/mpy-ts/cache',
  );
});

test('hashes tell parts from one another', (t) => {
  t.is(hashOf('ab', 'c'), hashOf('ab', 'c'));
  t.not(hashOf('ab', 'c'), hashOf('a', 'bc'));
  t.is(hashOf('x').length, 32);
});

test('files appear whole, and leave nothing beside them', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'deep', 'file');
  writeFileAtomic(path, 'one');
  writeFileAtomic(path, Uint8Array.of(50), 0o755);
  t.is(readFileSync(path, 'utf8'), '2');
  t.is(statSync(path).mode & 0o111, 0o111);
  t.deepEqual(readdirSync(join(folder, 'deep')), ['file']);
});

test('a file that cannot be written leaves nothing behind', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'taken'));
  t.throws(() => writeFileAtomic(join(folder, 'taken'), 'x'));
  t.deepEqual(readdirSync(folder), ['taken']);
});

test('what nobody used for two weeks goes; what is used stays', (t) => {
  const folder = temporaryFolder(t);
  const old = writeText(join(folder, 'old'), '');
  const used = writeText(join(folder, 'used'), '');
  const past = new Date(Date.now() - 15 * 24 * 3600 * 1000);
  utimesSync(old, past, past);
  utimesSync(used, past, past);
  t.true(isCached(used));
  t.false(isCached(join(folder, 'absent')));
  prune(folder);
  t.false(existsSync(old));
  t.true(existsSync(used));
});
