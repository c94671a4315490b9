// The project a command works on, and its main program: --project, or the nearest folder upwards whose
// pyproject.toml has [tool.mpy-ts], or none, when a file alone is the program.

import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { defaultProject, parseProject } from '../program/project.js';
import type { Project } from '../program/project.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { usageError } from './errors.js';

export type FoundProject =
  | {
      readonly kind: 'found';
      readonly project: Project;
      /** Absolute: the project's folder; that of the entry where there is no project file. */
      readonly folder: string;
      /** Absolute: the main program, which is there and is a file. */
      readonly entry: string;
      /** The project file, or null. */
      readonly file: string | null;
    }
  /** The project file has mistakes; the caller prints them and ends with `exitCodes.usage`. */
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

export interface ProjectQuery {
  readonly cwd: string;
  /** The value of --project: the project's folder or its pyproject.toml. */
  readonly projectOption?: string | undefined;
  /** The program named on the command line. */
  readonly entry?: string | undefined;
}

const fileName = 'pyproject.toml';

/** Throws a usage error when the named project or the program is not there. */
export function findProject(query: ProjectQuery): FoundProject {
  const found = findProjectFolder(query);
  if (found.kind === 'invalid') return found;
  return { ...found, entry: findEntry(query, found) };
}

export type ProjectFolder = Omit<Extract<FoundProject, { readonly kind: 'found' }>, 'entry'>;
export type FoundFolder = ProjectFolder | Extract<FoundProject, { readonly kind: 'invalid' }>;

/** The same for commands that need no main program. `entry`: where to begin the search, if not in `cwd`. */
export function findProjectFolder({ cwd, projectOption, entry }: ProjectQuery): FoundFolder {
  const start = entry === undefined ? cwd : dirname(resolve(cwd, entry));
  const read =
    projectOption === undefined ? searchUpwards(start, cwd) : readNamed(projectOption, cwd);
  if (read?.kind === 'invalid') return read;
  const project = read?.project ?? defaultProject;
  return { kind: 'found', project, folder: read?.folder ?? start, file: read?.file ?? null };
}

type ReadProject =
  | {
      readonly kind: 'read';
      readonly project: Project;
      readonly folder: string;
      readonly file: string;
    }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

function readNamed(option: string, cwd: string): ReadProject {
  const named = resolve(cwd, option);
  const stats = statSync(named, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw usageError(`--project ${option}: there is no such folder`, "name the project's folder");
  }
  const file = stats.isDirectory() ? join(named, fileName) : named;
  const text = readIfThere(file);
  if (text === null) {
    throw usageError(
      `--project ${option}: there is no ${fileName} in it`,
      'make one with a table [tool.mpy-ts], or leave --project out and name the program',
    );
  }
  const result = parseProject(display(file, cwd), text);
  switch (result.kind) {
    case 'invalid':
      return result;
    case 'none':
      throw usageError(
        `--project ${option}: ${fileName} has no table [tool.mpy-ts]`,
        'add a line [tool.mpy-ts] to it; it may stay empty',
      );
    case 'project':
      return { kind: 'read', project: result.project, folder: dirname(file), file };
  }
}

function searchUpwards(start: string, cwd: string): ReadProject | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, fileName);
    const text = readIfThere(file);
    if (text !== null) {
      const result = parseProject(display(file, cwd), text);
      if (result.kind === 'project') {
        return { kind: 'read', project: result.project, folder, file };
      }
      // A broken file of another tool's is none of our business.
      if (result.kind === 'invalid' && text.includes('mpy-ts')) return result;
    }
    if (dirname(folder) === folder) return null;
  }
}

/** The main program, absolute. */
export function findEntry(
  { entry, cwd }: ProjectQuery,
  { project, folder, file }: ProjectFolder,
): string {
  const path = entry === undefined ? join(folder, project.main ?? 'main.py') : resolve(cwd, entry);
  const stats = statSync(path, { throwIfNoEntry: false });
  const shown = display(path, cwd);
  if (stats?.isFile() === true) return path;
  if (stats?.isDirectory() === true) {
    throw usageError(
      `${shown} is a folder, not a program`,
      `name a .py file, or the folder of a project with --project ${shown}`,
    );
  }
  if (stats !== undefined) throw usageError(`${shown} is not a file`, 'name a .py file');
  if (entry !== undefined) {
    const hint = entry.endsWith('.py') ? 'check the name' : `did you mean ${entry}.py?`;
    throw usageError(`there is no file ${shown}`, hint);
  }
  if (project.main !== null) {
    throw usageError(`there is no file ${shown}`, `${fileName} names it as main: correct it there`);
  }
  throw usageError(
    `no program is named, and there is no ${shown}`,
    file !== null ? `name it in ${fileName}: main = "FILE.py"` : 'name it: mpy-ts COMMAND FILE.py',
  );
}

function readIfThere(path: string): string | null {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  // Editors on Windows may put a byte order mark before the text; TOML has none.
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** As the user would write it from where they are. */
export function display(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : isAbsolute(shown) || shown.startsWith('../..') ? path : shown;
}
