// What `build` and `run` share: from the command line's options to a linked program.

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileProgram } from '../compile.js';
import type { CompiledProgram, CompileOptions } from '../compile.js';
import { boardModules, loadBoard } from '../device/boards.js';
import { buildProgram, toolsOfHost, toolsOfToolchain } from '../device/build-program.js';
import { cacheFolder } from '../device/cache.js';
import { Failure } from '../device/failure.js';
import type { LinkResult } from '../device/link-program.js';
import { NodeFiles } from '../device/node-files.js';
import type { BoardTools, RuntimeOptions } from '../device/runtime-library.js';
import type { Board } from '../emit/board.js';
import { FrozenFiles } from '../program/frozen.js';
import type { Project } from '../program/project.js';
import { hasErrors } from '../source/diagnostics.js';
import type { Context } from './command.js';
import { failureError } from './failures.js';
import { display, findEntry, findProjectFolder } from './find-project.js';
import type { ProjectFolder, ProjectQuery } from './find-project.js';
import { readManifest } from './manifests.js';
import type { Manifest, ManifestOptions } from './manifests.js';
import { sayDiagnostics } from './python-files.js';
import { includedFolders } from './included.js';
import { optimization } from './options.js';
import { requireHostCompiler, requireToolchain } from './tools.js';

export interface BuildOptions extends ManifestOptions {
  readonly entry?: string | undefined;
  readonly project?: string | undefined;
  readonly board?: string | undefined;
  readonly toolchain?: string | undefined;
  readonly sanitize?: boolean | undefined;
  /** How often -O stands in the line. */
  readonly optimize?: number | undefined;
}

export interface Prepared {
  readonly project: Project;
  /** Absolute. */
  readonly projectFolder: string;
  readonly entry: string;
  readonly board: Board;
  readonly manifest: Manifest;
}

/** The project, the board and the program; null when the project file's mistakes were printed. */
export function prepare(options: BuildOptions, context: Context): Prepared | null {
  const { cwd, console, packageRoot } = context;
  const query = { cwd, projectOption: options.project, entry: options.entry };
  const found = findProjectFolder(query);
  if (found.kind === 'invalid') {
    sayDiagnostics(found.diagnostics, console);
    return null;
  }
  const { project, folder: projectFolder } = found;
  const listed = readManifest(options, project, projectFolder, context);
  const { entry, manifest } = mainProgram(query, found, listed);
  const board = loadBoard(packageRoot, options.board ?? project.board);
  const optimize = optimization(options.optimize) ?? project.optimize;
  return { project: { ...project, optimize }, projectFolder, entry, board, manifest };
}

/** Where nothing else is the main program, the manifest's main.py is, as it is of a board with MicroPython. */
function mainProgram(query: ProjectQuery, found: ProjectFolder, manifest: Manifest) {
  const frozen = manifest.files.find(({ target }) => target === 'main.py');
  const isOther = query.entry !== undefined || found.project.main !== null;
  if (frozen === undefined || isOther || existsSync(join(found.folder, 'main.py'))) {
    return { entry: findEntry(query, found), manifest };
  }
  const files = manifest.files.filter((file) => file !== frozen);
  const entry = resolve(query.cwd, frozen.path);
  const levels = new Map(
    frozen.optimize === null ? [] : [[display(entry, query.cwd), frozen.optimize]],
  );
  return { entry, manifest: { ...manifest, files, levels } };
}

/** Compiles the program and prints what the compiler says; null when it found errors. */
export function compileEntry(
  prepared: Prepared,
  context: Context,
  more: Pick<CompileOptions, 'disassembly' | 'shared'> = {},
): CompiledProgram | null {
  const { cwd, console, packageRoot } = context;
  const { project, projectFolder, entry, manifest } = prepared;
  console.progress(`compiling ${display(entry, cwd)}`);
  const result = compileProgram(new NodeFiles(cwd), display(entry, cwd), {
    packageRoot,
    float: project.float,
    optimize: project.optimize,
    include: includedFolders(project, projectFolder, cwd),
    packages: [...project.packages, ...manifest.packages],
    frozen: new FrozenFiles(manifest.files, manifest.levels),
    board: boardModules(packageRoot, prepared.board),
    ...more,
  });
  sayDiagnostics(result.diagnostics, console);
  return hasErrors(result.diagnostics) ? null : result.program;
}

export async function boardTools(
  board: Board,
  options: BuildOptions,
  projectFolder: string,
  context: Context,
): Promise<BoardTools> {
  if (board.kind === 'host') {
    const { path, version } = await requireHostCompiler(context);
    return toolsOfHost(path, version, context.env);
  }
  const toolchain = await requireToolchain(context, options.toolchain, projectFolder);
  return toolsOfToolchain(toolchain, context.env);
}

export interface LinkTo {
  readonly folder: string;
  readonly name: string;
}

export async function link(
  prepared: Prepared,
  program: CompiledProgram,
  tools: BoardTools,
  options: BuildOptions,
  to: LinkTo,
  context: Context,
): Promise<LinkResult> {
  const { console, cwd, env, packageRoot, platform } = context;
  const { board, project } = prepared;
  return buildProgram({
    packageRoot,
    cache: cacheFolder({ env, platform, home: env['HOME'] ?? homedir() }),
    board,
    options: runtimeOptions(project, board, options),
    tools,
    source: program.source,
    ownSources: program.ownNatives.map(({ source }) => resolve(cwd, source)),
    ...to,
    sizes: { cStack: project.stack, heap: project.heap },
    keepGoing: (env['MPY_TS_KEEP_GOING'] ?? '') !== '',
    onProgress: (message) => console.progress(message),
    onWarnings: (warnings) => console.detail(warnings),
  });
}

function runtimeOptions(
  { float, options }: Project,
  board: Board,
  { sanitize = false }: BuildOptions,
): RuntimeOptions {
  if (board.kind !== 'host' && (sanitize || options.failNth)) {
    const what = sanitize ? '--sanitize' : 'the option fail-nth';
    throw new Failure('usage', `${what} is for the board host only`, {
      hints: ['say --board host'],
    });
  }
  return { float, heapStress: options.heapStress, failNth: options.failNth, sanitize };
}

/** Turns failures into the command line's errors. */
export async function withFailures(
  { console }: Context,
  action: () => Promise<number>,
): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Failure) throw failureError(error, console);
    throw error;
  }
}
