// The manifest of a command: --manifest, or the project file's; with the values that it asks for.

import { isAbsolute, resolve } from 'node:path';
import type { Argv } from 'yargs';
import { NodeFiles } from '../device/node-files.js';
import { evaluateManifest } from '../manifest/evaluate.js';
import { joinPath } from '../program/files.js';
import type { FrozenFile } from '../program/frozen.js';
import { Locator } from '../program/locate.js';
import type { Optimization } from '../program/parsed.js';
import type { Project } from '../program/project.js';
import { hasErrors } from '../source/diagnostics.js';
import type { Context } from './command.js';
import { CliError, usageError } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { display } from './find-project.js';
import { sayDiagnostics } from './python-files.js';

export interface ManifestOptions {
  readonly manifest?: string | undefined;
  /** One, or several where the option stands more than once. */
  readonly libPath?: string | readonly string[] | undefined;
  readonly define?: string | readonly string[] | undefined;
}

export function manifestOptions<T>(parser: Argv<T>) {
  return parser
    .option('manifest', {
      type: 'string',
      requiresArg: true,
      describe:
        "MicroPython's manifest.py: its modules are in the program (default: the project file's)",
    })
    .option('lib-path', {
      type: 'string',
      requiresArg: true,
      describe:
        "A checkout of micropython-lib, for the manifest's require(); may stand several times",
    })
    .option('define', {
      type: 'string',
      requiresArg: true,
      describe: 'NAME=FOLDER: a value of $(NAME) in the manifest; may stand several times',
    });
}

export interface Manifest {
  readonly files: readonly FrozenFile[];
  /** Modules of our own library that it requires. */
  readonly packages: readonly string[];
  /** What it asks for the main program, where that is one of its files, by its path. */
  readonly levels?: ReadonlyMap<string, Optimization>;
}

export const noManifest: Manifest = { files: [], packages: [] };

/** Throws when the manifest is wrong; what is wrong is printed before. */
export function readManifest(
  options: ManifestOptions,
  project: Project,
  projectFolder: string,
  context: Context,
): Manifest {
  const { cwd, env, console, packageRoot } = context;
  const own = (path: string) =>
    isAbsolute(path) ? path : display(joinPath(projectFolder, path), cwd);
  const path = options.manifest ?? (project.manifest === null ? null : own(project.manifest));
  if (path === null) return noManifest;
  const files = new NodeFiles(cwd);
  if (files.kind(path) !== 'file') {
    const what = files.kind(path) === null ? 'there is no such file' : 'it is a folder';
    throw usageError(`the manifest ${path}: ${what}`, 'name a file such as manifest.py');
  }
  // Absolute: manifests in other folders use them, too.
  const variables = new Map(
    [...project.variables].map(([name, folder]) => [name, resolve(projectFolder, folder)]),
  );
  for (const [name, folder] of defined(options.define)) variables.set(name, resolve(cwd, folder));
  const libraries =
    options.libPath === undefined ? project.libPath.map(own) : [options.libPath].flat();
  for (const folder of libraries) {
    if (files.kind(folder) !== 'folder') {
      throw usageError(
        `--lib-path ${folder}: there is no such folder`,
        'name a checkout of micropython-lib',
      );
    }
  }
  const checkouts = libraries.length > 0 ? libraries : checkoutsIn(variables, files);
  const [first] = checkouts;
  if (first !== undefined && !variables.has('MPY_LIB_DIR'))
    variables.set('MPY_LIB_DIR', resolve(cwd, first));
  const ours = new Locator(files, {
    folders: [],
    lib: joinPath(packageRoot, 'lib'),
    modules: [joinPath(packageRoot, 'runtime-c/modules')],
  });
  const result = evaluateManifest({
    ...{ files, path, variables, cwd, env },
    libraries: checkouts,
    hasOurs: (name) => ours.topLevel(name) !== null,
    say: (line) => console.info(line),
  });
  sayDiagnostics(result.diagnostics, console);
  if (hasErrors(result.diagnostics)) {
    throw new CliError(
      exitCodes.source,
      `the manifest ${path} cannot be used`,
      'what is wrong stands above',
    );
  }
  return result;
}

/** MicroPython's own tree has micropython-lib in it. */
function checkoutsIn(variables: ReadonlyMap<string, string>, files: NodeFiles): readonly string[] {
  const named = variables.get('MPY_LIB_DIR');
  if (named !== undefined) return [named];
  const tree = variables.get('MPY_DIR');
  const inside = tree === undefined ? null : joinPath(tree, 'lib/micropython-lib');
  return inside !== null && files.kind(inside) === 'folder' ? [inside] : [];
}

function defined(
  given: string | readonly string[] | undefined,
): readonly (readonly [string, string])[] {
  return (given === undefined ? [] : [given].flat()).map((text) => {
    const match = /^([A-Za-z_]\w*)=(.+)$/s.exec(text);
    if (match === null) {
      throw usageError(
        `--define ${text} is no value`,
        'for example --define BOARD_DIR=boards/mine',
      );
    }
    return [match[1]!, match[2]!];
  });
}
