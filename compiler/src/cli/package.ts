// Where this package lies on disk, and its version.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json: the nearest one above this file. It is dist/cli in use and
 * compiler/src/cli in tests, so the depth is not fixed.
 */
export function findPackageRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    try {
      readFileSync(join(folder, 'package.json'));
      return folder;
    } catch {
      if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
    }
  }
}

export function packageVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) {
    if (typeof parsed.version === 'string') return parsed.version;
  }
  throw new Error(`${join(root, 'package.json')} has no version`);
}
