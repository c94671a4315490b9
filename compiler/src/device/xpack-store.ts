// The store where xpm (the xPack package manager) keeps tools that are shared by all projects:
// STORE/@xpack-dev-tools/NAME/VERSION/.content/bin. See https://xpack.github.io/xpm/.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from './versions.js';

export interface StorePlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Where the store is: xpm's variable, its older variable, or the platform's default. */
export function storeFolder({ env, platform, home }: StorePlaces): string {
  const named = env['XPACKS_STORE_FOLDER'] ?? env['XPACKS_REPO_FOLDER'];
  if (named !== undefined && named !== '') return named;
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'xPacks');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'xPacks');
    default:
      return join(home, '.local', 'xPacks');
  }
}

/** The `bin` folders of every version of an xPack in the store, the newest first. */
export function storeBinFolders(places: StorePlaces, xpack: string): readonly string[] {
  const folder = join(storeFolder(places), ...xpack.split('/'));
  const versions = listFolder(folder).filter((name) => /^\d/.test(name));
  // With none there, a pattern stands for them, so that messages can say where was looked.
  if (versions.length === 0) return [join(folder, '*', '.content', 'bin')];
  return versions
    .sort((left, right) => compareVersions(right, left))
    .map((version) => join(folder, version, '.content', 'bin'));
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
