// The compiler's view of the disk: compiler/src/program/files.ts over Node's file system.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { baseName, folderOf } from '../program/files.js';
import type { FileKind, FileProblem, FileSystem } from '../program/files.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its path is too long',
  EMFILE: 'too many files are open',
};

/** Listings are remembered: one object serves one run of the compiler. */
export class NodeFiles implements FileSystem {
  private readonly listings = new Map<string, readonly string[]>();

  /** Relative paths start at `base`. */
  constructor(private readonly base: string) {}

  kind(path: string): FileKind | null {
    if (path.includes('\0') || !this.isSpelledSo(path)) return null;
    try {
      return statSync(this.place(path)).isDirectory() ? 'folder' : 'file';
    } catch {
      return null;
    }
  }

  readBytes(path: string): Uint8Array | FileProblem {
    try {
      return readFileSync(this.place(path));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return {
        kind: 'problem',
        reason: reasons[code] ?? `the system says ${code || String(error)}`,
      };
    }
  }

  list(path: string): readonly string[] {
    const place = this.place(path);
    const known = this.listings.get(place);
    if (known !== undefined) return known;
    let names: readonly string[] = [];
    try {
      names = readdirSync(place).sort();
    } catch {
      // No folder, or one that may not be read: nothing to find in it.
    }
    this.listings.set(place, names);
    return names;
  }

  /** On disks that ignore letter case `import Foo` must still not find foo.py. */
  private isSpelledSo(path: string): boolean {
    if (process.platform === 'linux') return true;
    const name = baseName(path);
    return name === '' || name === '.' || name === '..' || this.list(folderOf(path)).includes(name);
  }

  private place(path: string): string {
    return resolve(this.base, path === '' ? '.' : path);
  }
}
