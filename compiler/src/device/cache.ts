// The cache of what was compiled: libraries of the runtime and the objects in them. Names are hashes of everything that went in, so that nothing in it is ever out of
// date, and entries appear by renaming, so that any number of processes may use it at once.

import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface CachePlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** MPY_TS_CACHE, else the platform's folder for caches. */
export function cacheFolder({ env, platform, home }: CachePlaces): string {
  const named = env['MPY_TS_CACHE'];
  if (named !== undefined && named !== '') return named;
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Caches', 'mpy-ts');
    case 'win32':
      return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'mpy-ts', 'cache');
    default: {
      const xdg = env['XDG_CACHE_HOME'];
      return join(xdg !== undefined && xdg !== '' ? xdg : join(home, '.cache'), 'mpy-ts');
    }
  }
}

export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 32);
}

/** A name beside `path` that nobody else uses. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
}

/** Writes a file so that it is there whole or not at all. */
export function writeFileAtomic(path: string, content: string | Uint8Array, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  try {
    writeFileSync(temporary, content, { mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether the entry is there; if so it counts as used now. */
export function isCached(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody else's cache, or a read-only one: it serves all the same.
  }
  return true;
}

const maximumAgeMs = 14 * 24 * 60 * 60 * 1000;

/** Removes entries of a folder that nobody has used for two weeks. */
export function prune(folder: string, now = Date.now()): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && now - stats.mtimeMs > maximumAgeMs) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
