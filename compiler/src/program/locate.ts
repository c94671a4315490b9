/**
 * Where a module is: the entry's folder and the project's other folders first, then lib/, then the native modules
 * that come with the runtime. A regular module wins over a folder without `__init__.py` (a namespace
 * package), wherever the two are.
 */

import type { FileKind, FileSystem } from './files.js';
import { joinPath } from './files.js';
import { FrozenFiles } from './frozen.js';

/** Where to look. Folders are as messages should show them. */
export interface SearchPlaces {
  /** The entry's folder, then others of the project. */
  readonly folders: readonly string[];
  /** Frozen under names of their own: looked for after the folders, before lib. */
  readonly frozen?: FrozenFiles;
  /** The standard library in Python; null for none. */
  readonly lib: string | null;
  /** Stubs and sources of the runtime's modules (runtime-c/modules) and the board's. */
  readonly modules: readonly string[];
}

export type Located =
  | {
      readonly kind: 'source';
      /** For reading and for messages. */
      readonly path: string;
      /** As tracebacks show it: from the folder in which it was found. */
      readonly shown: string;
      readonly isPackage: boolean;
      /** Where a package's modules are. */
      readonly folders: readonly PackageFolder[];
    }
  | { readonly kind: 'namespace'; readonly folders: readonly PackageFolder[] }
  | { readonly kind: 'native'; readonly stub: string; readonly source: string };

export interface PackageFolder {
  readonly path: string;
  readonly shown: string;
}

/** Modules that no file of a program replaces. */
const ALWAYS_NATIVE = new Set(['builtins', 'sys']);

/** MicroPython's older names of modules; without the u they are Python's. */
const U_PREFIXED = new Set(
  'uarray uasyncio ubinascii ucollections ucryptolib uerrno uhashlib uheapq uio ujson uos uplatform urandom ure uselect usocket ussl ustruct usys utime uweakref uzlib'.split(
    ' ',
  ),
);

/** The plain name of `utime` and its like, else null. */
export function plainName(name: string): string | null {
  return U_PREFIXED.has(name) ? name.slice(1) : null;
}

export class Locator {
  constructor(
    private readonly files: FileSystem,
    private readonly places: SearchPlaces,
  ) {}

  /** A top-level module. */
  topLevel(name: string): Located | null {
    if (ALWAYS_NATIVE.has(name)) {
      return this.runtimeModule(name);
    }
    const folders = this.topFolders();
    return (
      this.regular(folders, name, true) ?? this.runtimeModule(name) ?? this.namespace(folders, name)
    );
  }

  /** A module of a package. */
  inPackage(folders: readonly PackageFolder[], name: string): Located | null {
    return this.regular(folders, name, false) ?? this.namespace(folders, name);
  }

  /** Names that `topLevel` could find: for 'did you mean'. */
  topLevelNames(): string[] {
    const names = this.topFolders().flatMap((folder) => this.namesIn(folder.path));
    const { modules } = this.places;
    return [...names, ...modules.flatMap((folder) => this.stemsIn(folder, '.pyi'))];
  }

  namesIn(folder: string): string[] {
    const packages = this.list(folder).filter(
      (name) => this.kind(joinPath(joinPath(folder, name), '__init__.py')) === 'file',
    );
    return [...this.stemsIn(folder, '.py'), ...packages].filter((name) => !name.startsWith('__'));
  }

  /** Folders in which top-level modules are looked for, for messages. */
  placeNames(): string[] {
    return this.topFolders().map(({ path }) =>
      path === '' ? '.' : path === FrozenFiles.root ? 'what is frozen' : path,
    );
  }

  private topFolders(): PackageFolder[] {
    const own = this.places.folders.map((path) => ({ path, shown: '' }));
    const { frozen, lib } = this.places;
    if (frozen !== undefined) {
      own.push({ path: FrozenFiles.root, shown: '' });
    }
    return lib === null ? own : [...own, { path: lib, shown: 'lib' }];
  }

  private kind(path: string): FileKind | null {
    const { frozen } = this.places;
    return frozen?.has(path) === true ? frozen.kind(path) : this.files.kind(path);
  }

  private list(path: string): readonly string[] {
    const { frozen } = this.places;
    return frozen?.has(path) === true ? frozen.list(path) : this.files.list(path);
  }

  /** The file to be read: that of a frozen module is elsewhere. */
  private real(path: string): string {
    return this.places.frozen?.real(path) ?? path;
  }

  private regular(
    folders: readonly PackageFolder[],
    name: string,
    withNatives: boolean,
  ): Located | null {
    for (const folder of folders) {
      const inside = { path: joinPath(folder.path, name), shown: joinPath(folder.shown, name) };
      const initFile = joinPath(inside.path, '__init__.py');
      if (this.kind(initFile) === 'file') {
        const shown = joinPath(inside.shown, '__init__.py');
        return {
          kind: 'source',
          path: this.real(initFile),
          shown,
          isPackage: true,
          folders: [inside],
        };
      }
      const path = `${inside.path}.py`;
      if (this.kind(path) === 'file') {
        const shown = `${inside.shown}.py`;
        return { kind: 'source', path: this.real(path), shown, isPackage: false, folders: [] };
      }
      const native = withNatives ? this.native(folder.path, name) : null;
      if (native !== null) {
        return native;
      }
    }
    return null;
  }

  private runtimeModule(name: string): Located | null {
    for (const folder of this.places.modules) {
      const found = this.native(folder, name);
      if (found !== null) {
        return found;
      }
    }
    return null;
  }

  private native(folder: string, name: string): Located | null {
    const stub = joinPath(folder, `${name}.pyi`);
    const source = joinPath(folder, `${name}.c`);
    return this.kind(stub) === 'file' ? { kind: 'native', stub, source } : null;
  }

  private namespace(folders: readonly PackageFolder[], name: string): Located | null {
    const portions = folders
      .map((folder) => ({ path: joinPath(folder.path, name), shown: joinPath(folder.shown, name) }))
      .filter((portion) => this.kind(portion.path) === 'folder');
    return portions.length === 0 ? null : { kind: 'namespace', folders: portions };
  }

  private stemsIn(folder: string, ending: string): string[] {
    return this.list(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  }
}
