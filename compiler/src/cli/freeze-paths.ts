// What `mpy-ts freeze PATHS` names: modules (.py files), packages (folders with __init__.py) and folders of both, each under the name by which it is imported.

import { posix } from 'node:path';
import { folderOf, joinPath } from '../program/files.js';
import type { FileSystem } from '../program/files.js';
import { moduleName } from '../program/frozen.js';
import type { FrozenFile } from '../program/frozen.js';
import { usageError } from './errors.js';
import { findPythonFiles } from './python-files.js';

export interface FrozenPaths {
  readonly files: readonly FrozenFile[];
  /** Where modules are found that they import: the folders in which the named things lie. */
  readonly folders: readonly string[];
}

/** Paths are relative to where the user is, or absolute. `listed`: what a manifest lists, to which the rest is added. */
export function freezePaths(
  files: FileSystem,
  paths: readonly string[],
  listed: readonly FrozenFile[] = [],
): FrozenPaths {
  const found: FrozenFile[] = [...listed];
  const folders = new Set<string>();
  for (const given of paths) {
    const path = posix.normalize(given).replace(/(?<=.)\/$/, '');
    const base = baseFolder(files, path);
    folders.add(base);
    for (const file of pythonFiles(files, path)) {
      const target = base === '' || base === '.' ? file : posix.relative(base, file);
      addFile(found, { target, path: file, optimize: null });
    }
  }
  return { files: found, folders: [...folders] };
}

function pythonFiles(files: FileSystem, path: string): readonly string[] {
  const kind = files.kind(path);
  if (kind === null) {
    const hint =
      files.kind(`${path}.py`) === 'file' ? `did you mean ${path}.py?` : 'check the name';
    throw usageError(`there is no file or folder ${path}`, hint);
  }
  if (kind === 'file' && !path.endsWith('.py')) {
    throw usageError(`${path} is not a .py file`, 'name modules (.py) and folders');
  }
  return findPythonFiles(files, path);
}

/** The folder from which a thing's name is counted: that around a module or a package; a folder without __init__.py itself. */
function baseFolder(files: FileSystem, path: string): string {
  const isRoot =
    files.kind(path) === 'folder' && files.kind(joinPath(path, '__init__.py')) !== 'file';
  return isRoot ? path : folderOf(path);
}

function addFile(found: FrozenFile[], file: FrozenFile): void {
  const { target, path } = file;
  const wrong = target
    .replace(/\.py$/, '')
    .split('/')
    .find((part) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
  if (wrong !== undefined) {
    throw usageError(
      `${path} cannot be imported: "${wrong}" is no name`,
      'rename it: a name has letters, digits and _, and begins with no digit',
    );
  }
  const other = found.find((each) => moduleName(each.target) === moduleName(target));
  if (other?.path === path) return;
  if (other !== undefined) {
    throw usageError(
      `${other.path} and ${path} would both be the module ${moduleName(target)}`,
      'leave one of them out',
    );
  }
  found.push(file);
}
