/**
 * Modules that are frozen under names of their own, wherever their files are: what `mpy-ts freeze` and manifests list. For the search of modules they look
 * like one more folder, whose files are elsewhere.
 */

import type { Optimization } from './parsed.js';
import type { FileKind } from './files.js';

export interface FrozenFile {
  /** Where it is to be found by imports: `package/module.py`. */
  readonly target: string;
  /** The file itself. */
  readonly path: string;
  /** Null: as the rest of the program. */
  readonly optimize: Optimization | null;
}

/** Stands for the folder in paths and messages; no name of a file. */
const ROOT = '<frozen>';

export class FrozenFiles {
  static readonly root = ROOT;
  private readonly byPath = new Map<string, FrozenFile>();
  private readonly folders = new Map<string, Set<string>>();
  private readonly levels = new Map<string, Optimization>();

  /** `levels`: what is asked for files by their own paths, the main program's among them. */
  constructor(
    readonly files: readonly FrozenFile[],
    levels: ReadonlyMap<string, Optimization> = new Map(),
  ) {
    levels.forEach((level, path) => this.levels.set(path, level));
    for (const file of files) {
      this.byPath.set(`${ROOT}/${file.target}`, file);
      if (file.optimize !== null) {
        this.levels.set(file.path, file.optimize);
      }
      const parts = [ROOT, ...file.target.split('/')];
      parts.slice(1).forEach((name, at) => {
        const folder = parts.slice(0, at + 1).join('/');
        this.folders.set(folder, (this.folders.get(folder) ?? new Set()).add(name));
      });
    }
  }

  has(path: string): boolean {
    return path === ROOT || path.startsWith(`${ROOT}/`);
  }

  kind(path: string): FileKind | null {
    return this.byPath.has(path) ? 'file' : this.folders.has(path) ? 'folder' : null;
  }

  list(path: string): readonly string[] {
    return [...(this.folders.get(path) ?? [])].sort();
  }

  /** The file that is to be read. */
  real(path: string): string {
    return this.byPath.get(path)?.path ?? path;
  }

  /** The level that was asked for a file, by its own path. */
  levelOf(path: string): Optimization | null {
    return this.levels.get(path) ?? null;
  }

  /** Full names of the modules, packages before what is in them. */
  moduleNames(): readonly string[] {
    return this.files.map(({ target }) => moduleName(target)).sort();
  }
}

/** `a/b.py` is a.b, `a/__init__.py` is a. */
export function moduleName(target: string): string {
  return target
    .replace(/\.py$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .replaceAll('/', '.');
}
