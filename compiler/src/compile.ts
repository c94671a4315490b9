/**
 * The compiler as a function: the files of a program in, its C text and diagnostics out. Nothing here touches a disk, a
 * process or the clock; files come through the FileSystem interface, so that the same function serves the command line,
 * tests, an editor or a web page.
 *
 * Phases run in order, a later one only where the earlier ones found no error: module graph (parsing included),
 * code generation, image, C.
 */

import { explainProgram, nameMakers } from './analysis/explain.js';
import type { ExplainedModule, NameMaker } from './analysis/explain.js';
import type { ModuleCode } from './bytecode/code.js';
import { compileModules } from './bytecode/compile.js';
import { listInstructions } from './bytecode/disassemble.js';
import { emitC } from './emit/c.js';
import { buildImage } from './image/build.js';
import type { PlacedCode } from './image/codes.js';
import type { Image } from './image/rom.js';
import type { Shared } from './image/shared.js';
import { baseName, folderOf, joinPath } from './program/files.js';
import type { FileSystem } from './program/files.js';
import type { FrozenFiles } from './program/frozen.js';
import { buildGraph } from './program/graph.js';
import type { NativeSource, ProgramGraph } from './program/graph.js';
import type { SearchPlaces } from './program/locate.js';
import type { Optimization, ParsedModule } from './program/parsed.js';
import type { PinTable } from './program/pins.js';
import { SourceCache } from './program/source-cache.js';
import { StubLibrary } from './program/stub-library.js';
import { hasErrors } from './source/diagnostics.js';
import type { Diagnostic } from './source/diagnostics.js';
import type { SourceFile } from './source/span.js';

export interface CompileOptions {
  /** The folder of the package: `runtime-c` (stubs beside the C sources) and `lib` are in it. */
  readonly packageRoot: string;
  /** Folders to look for modules in, after the entry's own. */
  readonly include?: readonly string[];
  /** Modules of lib that are in the program even if nothing imports them. */
  readonly packages?: readonly string[];
  /** Modules under names of their own, wherever their files are; all of them are in the program. */
  readonly frozen?: FrozenFiles;
  readonly float?: 'single' | 'double';
  /** Leave out assert statements (1), documentation strings, too (2). */
  readonly optimize?: Optimization;
  /** What a board adds: modules of its chip and pins. None if left out. */
  readonly board?: BoardModules;
  /** Put disassembly beside the instructions in the C text, for people to read. */
  readonly disassembly?: boolean;
  /** The firmware into whose slot the program goes, unless it has native modules of its own. */
  readonly shared?: Shared | null;
  /** Stubs of the same files and package, read before (`openStubs`): quicker for many programs. */
  readonly stubs?: StubLibrary;
}

export interface BoardModules {
  /** Folders with stubs and sources of native modules, such as boards/chips/stm32f405. */
  readonly folders: readonly string[];
  readonly pins: PinTable | null;
}

export interface CompileResult {
  /** Errors and warnings of all phases that ran. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly program: CompiledProgram | null;
}

export interface CompiledProgram {
  /** The whole program as one C file; `runtime-c` must be on the include path. */
  readonly source: string;
  /** The objects of flash that the C text spells out. */
  readonly image: Image;
  /** Whether the image refers to objects of a firmware (`shared` above): then there is no C text of it. */
  readonly isForSlot: boolean;
  /** All code in flash in the order of its instructions, with positions in the source. */
  readonly codes: readonly PlacedCode[];
  /** Modules written in Python, the entry first. */
  readonly modules: readonly ParsedModule[];
  readonly moduleCodes: readonly ModuleCode[];
  /** What of each module is in flash, what the running program binds, and why. */
  readonly explain: () => readonly ExplainedModule[];
  /** Lines that keep everything that has a name; none in a program that makes no names while it runs. */
  readonly nameMakers: () => readonly NameMaker[];
  /** The text of a module, by its full name. */
  readonly file: (module: string) => SourceFile | null;
  /** Native modules of the program's own: their C files are to be compiled and linked with it. */
  readonly ownNatives: readonly NativeSource[];
}

/** Compiles the program that begins in the file `entry`. */
export function compileProgram(
  files: FileSystem,
  entry: string,
  options: CompileOptions,
): CompileResult {
  return compileGraph(programGraph(files, entry, options), options, new Set());
}

/**
 * Compiles modules for a firmware that imports them from C: there is no main program, and every public name of the modules is
 * kept. `folders`: where else modules are looked for that they import.
 */
export function compileFrozen(
  files: FileSystem,
  frozen: FrozenFiles,
  folders: readonly string[],
  options: CompileOptions,
): CompileResult {
  const graph = buildGraph({
    files,
    entry: null,
    places: searchPlaces([...folders, ...(options.include ?? [])], { ...options, frozen }),
    stubs: options.stubs ?? openStubs(files, options.packageRoot, options.board?.pins),
    packages: [...frozen.moduleNames(), ...(options.packages ?? [])],
    optimize: options.optimize ?? 0,
  });
  return compileGraph(graph, options, new Set(frozen.moduleNames()));
}

function compileGraph(
  graph: ProgramGraph,
  options: CompileOptions,
  exported: ReadonlySet<string>,
): CompileResult {
  if (hasErrors(graph.diagnostics)) {
    return { diagnostics: inOrder(graph.diagnostics), program: null };
  }
  const float = options.float ?? 'single';
  const own = ownNatives(graph, options);
  const shared = own.length === 0 ? (options.shared ?? null) : null;
  const pins = options.board?.pins ?? null;
  const generated = compileModules(graph, { float, finished: shared === null, pins });
  const found = [...graph.diagnostics, ...generated.diagnostics];
  if (hasErrors(found)) {
    return { diagnostics: inOrder(found), program: null };
  }
  const { image, codes, diagnostics } = buildImage({
    shared,
    modules: generated.modules,
    natives: graph.nativeModules,
    imported: graph.imported.map(({ name }) => name),
    exported,
    float,
  });
  const all = [...found, ...diagnostics];
  if (hasErrors(all)) {
    return { diagnostics: inOrder(all), program: null };
  }
  const byName = new Map(graph.modules.map((module) => [module.name, module.file]));
  let text: string | null = null;
  const program: CompiledProgram = {
    get source() {
      text ??= emitC(image, {
        codes,
        disassemble: options.disassembly === true ? disassembler(generated.modules) : null,
        program: graph.modules[0]?.path ?? '',
      });
      return text;
    },
    image,
    isForSlot: shared !== null,
    codes,
    modules: graph.modules,
    moduleCodes: generated.modules,
    explain: () => explainProgram(generated.facts),
    nameMakers: () => nameMakers(generated.facts),
    file: (module) => byName.get(module) ?? null,
    ownNatives: own,
  };
  return { diagnostics: inOrder(all), program };
}

/**
 * All errors and warnings of Python files and of what they import, without images. Each file is looked at as a main program, or,
 * where `__init__.py` stands beside it, as a module of its package.
 */
export function checkFiles(
  files: FileSystem,
  paths: readonly string[],
  options: CompileOptions,
): readonly Diagnostic[] {
  const sources = new SourceCache(files);
  const stubs = options.stubs ?? openStubs(files, options.packageRoot, options.board?.pins);
  const found = new Map<string, Diagnostic>();
  for (const path of paths) {
    for (const diagnostic of checkFile(files, path, { ...options, stubs }, sources)) {
      const { code, file, span, message } = diagnostic;
      found.set(`${file?.path ?? ''}:${span.start}:${span.end}:${code}:${message}`, diagnostic);
    }
  }
  return inOrder([...found.values()]);
}

/** File by file, those of each in the order of its text. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  return files.flatMap((file) =>
    diagnostics
      .filter((diagnostic) => diagnostic.file === file)
      .sort((a, b) => a.span.start - b.span.start),
  );
}

function checkFile(
  files: FileSystem,
  path: string,
  options: CompileOptions,
  sources: SourceCache,
): readonly Diagnostic[] {
  const graph = programGraph(files, path, options, { ...moduleAt(files, path), sources });
  if (hasErrors(graph.diagnostics)) {
    return graph.diagnostics;
  }
  const pins = options.board?.pins ?? null;
  const generated = compileModules(graph, { float: options.float ?? 'single', pins });
  return [...graph.diagnostics, ...generated.diagnostics];
}

/** The full name of a package's module, and the folder in which the package is. */
function moduleAt(files: FileSystem, path: string): { entryName?: string; folder?: string } {
  const names = [baseName(path).replace(/\.py$/, '')];
  let folder = folderOf(path);
  while (folder !== '' && files.kind(joinPath(folder, '__init__.py')) === 'file') {
    names.unshift(baseName(folder));
    folder = folderOf(folder);
  }
  if (names.length === 1 || !names.every((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))) {
    return {};
  }
  return { entryName: names.filter((name) => name !== '__init__').join('.'), folder };
}

/** The stubs of a package's runtime, read as they are asked for. */
export function openStubs(
  files: FileSystem,
  packageRoot: string,
  pins: PinTable | null = null,
): StubLibrary {
  return new StubLibrary(files, joinPath(packageRoot, 'runtime-c/objects'), pins);
}

/** A line for each word of a code; the second word of an instruction has none. */
function disassembler(modules: readonly ModuleCode[]): (placed: PlacedCode) => readonly string[] {
  const slots = new Map(modules.map((module) => [module.name, module.slots]));
  return ({ code }) => {
    const lines: string[] = new Array<string>(code.instructions.length).fill('');
    for (const { offset, text } of listInstructions(code, slots.get(code.module) ?? [])) {
      lines[offset] = `${offset}: ${text}`;
    }
    return lines;
  };
}

interface GraphSettings {
  readonly entryName?: string;
  /** Where modules are looked for first; the entry's own folder if not given. */
  readonly folder?: string;
  readonly sources?: SourceCache;
}

function programGraph(
  files: FileSystem,
  entry: string,
  options: CompileOptions,
  { folder, ...settings }: GraphSettings = {},
): ProgramGraph {
  const { packageRoot } = options;
  const own = folder ?? folderOf(entry);
  return buildGraph({
    files,
    entry,
    ...settings,
    places: searchPlaces([own, ...(options.include ?? [])], options),
    stubs: options.stubs ?? openStubs(files, packageRoot, options.board?.pins),
    packages: [...(options.packages ?? []), ...(options.frozen?.moduleNames() ?? [])],
    optimize: options.optimize ?? 0,
  });
}

function searchPlaces(folders: readonly string[], options: CompileOptions): SearchPlaces {
  const { packageRoot, frozen } = options;
  return {
    folders: [...new Set(folders)],
    ...(frozen !== undefined && { frozen }),
    lib: joinPath(packageRoot, 'lib'),
    modules: moduleFolders(options),
  };
}

function ownNatives(graph: ProgramGraph, options: CompileOptions): NativeSource[] {
  const theirs = moduleFolders(options);
  return graph.imported.filter(({ stub }) => stub !== '' && !theirs.includes(folderOf(stub)));
}

/** Where the native modules that come with the runtime are. */
function moduleFolders({ packageRoot, board }: CompileOptions): readonly string[] {
  return [joinPath(packageRoot, 'runtime-c/modules'), ...(board?.folders ?? [])];
}
