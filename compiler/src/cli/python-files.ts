// What commands that read Python files have in common: finding and reading them, and printing what the
// compiler says about them.

import { joinPath } from '../program/files.js';
import { isProblem } from '../program/files.js';
import type { FileSystem } from '../program/files.js';
import { formatDiagnostic } from '../source/code-frame.js';
import type { Diagnostic } from '../source/diagnostics.js';
import type { Console } from './console.js';
import { usageError } from './errors.js';

/** Folders that hold no sources of the user's. */
const skippedFolder = /^(\..*|node_modules|__pycache__)$/;

/** The file itself, or all .py files below a folder, sorted. */
export function findPythonFiles(files: FileSystem, path: string): readonly string[] {
  if (files.kind(path) !== 'folder') return [path];
  const found = searchFolder(files, path);
  if (found.length === 0) {
    throw usageError(
      `${path}: there is no .py file in this folder`,
      'name a file or another folder',
    );
  }
  return found;
}

function searchFolder(files: FileSystem, folder: string): string[] {
  const found: string[] = [];
  for (const name of files.list(folder)) {
    const path = joinPath(folder, name);
    if (files.kind(path) === 'folder') {
      if (!skippedFolder.test(name)) found.push(...searchFolder(files, path));
    } else if (name.endsWith('.py')) {
      found.push(path);
    }
  }
  return found;
}

/** The file's bytes; what is in the way is the user's to mend. */
export function readSource(files: FileSystem, path: string): Uint8Array {
  const result = files.readBytes(path);
  if (!isProblem(result)) return result;
  const withEnding = files.kind(`${path}.py`) === 'file';
  const hint = withEnding ? `did you mean ${path}.py?` : 'name a Python file';
  throw usageError(`cannot read ${path}: ${result.reason}`, hint);
}

/** Prints diagnostics with code frames to standard error, a blank line between them. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], console: Console): void {
  const quiet = console.settings.verbosity === 'quiet';
  const shown = diagnostics.filter(({ severity }) => severity === 'error' || !quiet);
  shown.forEach((diagnostic, index) => {
    console.say(`${index > 0 ? '\n' : ''}${formatDiagnostic(diagnostic, console.colors)}`);
  });
}
