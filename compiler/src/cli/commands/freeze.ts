// `mpy-ts freeze PATHS… -o DIR`: modules as C arrays with a header, for a firmware that is not ours: its C code starts the runtime and imports them
// (runtime-c/port/embed.h).

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compileFrozen } from '../../compile.js';
import type { CompiledProgram } from '../../compile.js';
import { loadBoard } from '../../device/boards.js';
import { writeFileAtomic } from '../../device/cache.js';
import { NodeFiles } from '../../device/node-files.js';
import { fileFlags, languageFlags, runtimeFiles } from '../../device/runtime-library.js';
import type { RuntimeOptions } from '../../device/runtime-library.js';
import type { Board } from '../../emit/board.js';
import { frozenHeader } from '../../emit/frozen-header.js';
import { frozenMake } from '../../emit/frozen-make.js';
import { bytes, formatTable } from '../../emit/size.js';
import { moduleBytes, partBytes } from '../../emit/size-tree.js';
import { FrozenFiles } from '../../program/frozen.js';
import type { Project } from '../../program/project.js';
import { hasErrors } from '../../source/diagnostics.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { display, findProjectFolder } from '../find-project.js';
import { freezePaths } from '../freeze-paths.js';
import { includedFolders } from '../included.js';
import { manifestOptions, readManifest } from '../manifests.js';
import { boardOption, optimization, optimizeOption, projectOption } from '../options.js';
import { sayDiagnostics } from '../python-files.js';

export const command = defineCommand({
  options: (parser) =>
    manifestOptions(optimizeOption(projectOption(boardOption(parser))))
      .positional('paths', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'Modules (.py), packages (folders with __init__.py), folders of both',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'Folder for the results; made if it is not there',
      })
      .option('runtime', {
        type: 'boolean',
        default: false,
        describe: "Copy the runtime's sources there, too, so that the folder is all that is needed",
      }),
  examples: [
    {
      command: 'freeze sensor.py drivers -o frozen',
      meaning: 'A module and a folder, for the pyboard',
    },
    { command: 'freeze --board host app.py -o frozen', meaning: 'For a program on this computer' },
    {
      command: 'freeze --manifest manifest.py --lib-path ../micropython-lib -o frozen',
      meaning: "What a manifest of MicroPython's lists",
    },
    { command: 'freeze lib --json', meaning: 'What they would take, without writing anything' },
  ],
  epilogue:
    'Writes frozen.c, frozen.h and frozen.mk, which a Makefile can include; docs/packages.md says how they are linked. Modules that the named ones import are frozen with them. Without -o nothing is written, and the sizes are printed.',
  run: (options, context) =>
    withFailures(context, () => {
      const { cwd, console, packageRoot } = context;
      if (options.runtime && options.output === undefined) {
        throw usageError('--runtime needs a folder to copy to', 'add -o DIR');
      }
      const found = findProjectFolder({ cwd, projectOption: options.project });
      if (found.kind === 'invalid') {
        sayDiagnostics(found.diagnostics, console);
        return Promise.resolve(exitCodes.usage);
      }
      const optimize = optimization(options.optimize) ?? found.project.optimize;
      const project = { ...found.project, optimize };
      const board = loadBoard(packageRoot, options.board ?? project.board);
      const files = new NodeFiles(cwd);
      const manifest = readManifest(options, project, found.folder, context);
      const listed = manifest.files.length + manifest.packages.length > 0;
      if (options.paths.length === 0 && !listed) {
        throw usageError('nothing to freeze is named', 'name modules, folders or a --manifest');
      }
      const named = freezePaths(files, options.paths, manifest.files);
      const frozen = new FrozenFiles(named.files);
      const include = includedFolders(project, found.folder, cwd);
      const { program, diagnostics } = compileFrozen(files, frozen, named.folders, {
        packageRoot,
        include,
        float: project.float,
        packages: [...project.packages, ...manifest.packages],
        optimize,
        disassembly: true,
      });
      sayDiagnostics(diagnostics, console);
      if (program === null || hasErrors(diagnostics)) return Promise.resolve(exitCodes.source);
      const written =
        options.output === undefined
          ? []
          : writeFrozen(program, frozen, project, board, options.output, options.runtime, context);
      report(program, frozen, written, context);
      return Promise.resolve(exitCodes.ok);
    }),
});

/** Absolute paths of what was written. */
function writeFrozen(
  program: CompiledProgram,
  frozen: FrozenFiles,
  project: Project,
  board: Board,
  output: string,
  copy: boolean,
  { cwd, packageRoot, console }: Context,
): readonly string[] {
  const folder = resolve(cwd, output);
  const runtime = runtimeFiles(packageRoot);
  if (copy) {
    for (const path of runtime) {
      const to = join(folder, relative(packageRoot, path));
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(path, to);
    }
  }
  const names = new Set(frozen.moduleNames());
  const texts = [
    ['frozen.c', program.source],
    ['frozen.h', frozenHeader(program.modules.filter(({ name }) => names.has(name)))],
    ['frozen.mk', makeText(program, project, board, folder, copy, runtime, packageRoot, cwd)],
  ] as const;
  for (const [name, text] of texts) writeFileAtomic(join(folder, name), text);
  console.info(`wrote ${display(folder, cwd)}/frozen.{c,h,mk}${copy ? ' and runtime-c' : ''}`);
  return texts.map(([name]) => join(folder, name));
}

function makeText(
  program: CompiledProgram,
  { float, options }: Project,
  board: Board,
  folder: string,
  copied: boolean,
  runtime: readonly string[],
  packageRoot: string,
  cwd: string,
): string {
  const switches: RuntimeOptions = {
    float,
    heapStress: options.heapStress,
    failNth: options.failNth,
    sanitize: false,
  };
  const sources = runtime
    .filter((path) => path.endsWith('.c'))
    .map((path) => {
      const name = slashes(relative(packageRoot, path));
      return { name, flags: fileFlags(name, readFileSync(path, 'utf8'), board, switches) };
    });
  return frozenMake({
    flags: [...board.flags, ...languageFlags(board, switches)],
    linkFlags: [
      ...board.flags,
      ...(board.kind === 'host' ? ['-no-pie'] : []),
      '-Wl,--gc-sections',
      '-lm',
    ],
    root: copied ? '.' : pathFrom(folder, packageRoot),
    sources,
    ownSources: program.ownNatives.map(({ source }) => pathFrom(folder, resolve(cwd, source))),
  });
}

/** From a folder to another place; absolute where the two have nothing in common. */
function pathFrom(folder: string, to: string): string {
  const path = relative(folder, to);
  const ups = path.split(sep).filter((part) => part === '..').length;
  const depth = folder.split(sep).length - 1;
  return slashes(isAbsolute(path) || ups >= depth ? to : path === '' ? '.' : path);
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

function report(
  program: CompiledProgram,
  frozen: FrozenFiles,
  files: readonly string[],
  { console }: Context,
): void {
  const sizes = new Map(moduleBytes(program).map(({ name, flash }) => [name, flash]));
  const named = new Set(frozen.moduleNames());
  const modules = program.modules
    .filter(({ name }) => name !== '__main__')
    .map(({ name, file }) => ({
      name,
      path: file.path,
      named: named.has(name),
      source: new TextEncoder().encode(file.text).length,
      flash: sizes.get(name) ?? 0,
    }));
  const own = modules.reduce((sum, { flash }) => sum + flash, 0);
  const shared = sizes.get('shared by modules') ?? 0;
  const source = modules.reduce((sum, each) => sum + each.source, 0);
  const total = [...sizes.values()].reduce((sum, flash) => sum + flash, 0);
  const flash = { modules: own, shared, tables: total - own - shared, total };
  const ratio = source === 0 ? 0 : Math.round(((own + shared) / source) * 1000) / 1000;
  if (console.settings.json) {
    console.writeJson({ files, modules, source, flash, parts: partBytes(program), ratio });
    return;
  }
  const rows = modules.map((each) => [each.name, bytes(each.source), bytes(each.flash)]);
  console.write(
    formatTable([
      ['module', 'source', 'flash'],
      ...rows,
      ['shared by modules', '', bytes(shared)],
      ['tables of names, types and strings', '', bytes(flash.tables)],
      ['in all', bytes(source), bytes(total)],
    ]),
  );
}
