/** Where `require` finds packages: libraries that a manifest added, our own, and checkouts of micropython-lib. */

import { joinPath } from '../program/files.js';
import type { FileSystem } from '../program/files.js';

export interface AddedLibrary {
  readonly name: string;
  readonly path: string;
  /** Added with prepend=True: it comes before all others. */
  readonly first: boolean;
}

export interface Libraries {
  readonly added: AddedLibrary[];
  /** Checkouts of micropython-lib. */
  readonly checkouts: readonly string[];
}

export interface Wanted {
  readonly name: string;
  readonly library: string | null;
  readonly unixFfi: boolean;
  readonly hasOurs: (name: string) => boolean;
}

export type FoundPackage =
  | { readonly kind: 'found'; readonly folder: string }
  | { readonly kind: 'ours'; readonly module: string }
  | { readonly kind: 'no library' }
  | { readonly kind: 'missing'; readonly lookedIn: readonly string[] };

/** The parts of micropython-lib, in the order in which they are searched. */
const PARTS = ['micropython', 'python-stdlib', 'python-ecosys'];

/** Packages lie some folders deep in a library. */
const DEPTH = 4;

export function findPackage(
  files: FileSystem,
  { added, checkouts }: Libraries,
  { name, library, unixFfi, hasOurs }: Wanted,
): FoundPackage {
  if (library !== null) {
    const found = added.find((each) => each.name === library);
    if (found === undefined) return { kind: 'no library' };
    return search(files, [found.path], name);
  }
  const own = added.filter(({ first }) => first).map(({ path }) => path);
  const others = added.filter(({ first }) => !first).map(({ path }) => path);
  const before = search(files, own, name);
  if (before.kind === 'found') return before;
  const module = ourModule(name, hasOurs);
  if (module !== null) return { kind: 'ours', module };
  const parts = checkouts.flatMap((folder) => partsOf(files, folder, unixFfi));
  const after = search(files, [...parts, ...others], name);
  if (after.kind === 'found') return after;
  return { kind: 'missing', lookedIn: [...own, ...parts, ...others] };
}

/** Ours is Python's own library, complete; micropython-lib's is cut down to fit. `os-path` there is a part of `os`. */
function ourModule(name: string, hasOurs: (name: string) => boolean): string | null {
  const first = name.split('-')[0] ?? name;
  return hasOurs(first) ? first : null;
}

/** A folder without the parts is searched itself. */
function partsOf(files: FileSystem, folder: string, unixFfi: boolean): readonly string[] {
  const names = unixFfi ? ['unix-ffi', ...PARTS] : PARTS;
  const parts = names
    .map((name) => joinPath(folder, name))
    .filter((path) => files.kind(path) === 'folder');
  return parts.length > 0 ? parts : [folder];
}

function search(files: FileSystem, roots: readonly string[], name: string): FoundPackage {
  for (const root of roots) {
    const folder = below(files, root, name, DEPTH);
    if (folder !== null) return { kind: 'found', folder };
  }
  return { kind: 'missing', lookedIn: roots };
}

/** The nearest folder of that name that has a manifest. */
function below(files: FileSystem, folder: string, name: string, depth: number): string | null {
  const path = joinPath(folder, name);
  if (files.kind(joinPath(path, 'manifest.py')) === 'file') return path;
  if (depth === 0) return null;
  for (const inner of files.list(folder)) {
    const next = joinPath(folder, inner);
    if (inner.startsWith('.') || inner.includes('.') || files.kind(next) !== 'folder') continue;
    const found = below(files, next, name, depth - 1);
    if (found !== null) return found;
  }
  return null;
}
