// The runtime as a static library: all of runtime-c/ and the board's own files, compiled once for a board, a set of options and a compiler, then kept in the
// cache. Interpreter and heap are compiled for speed, the rest for size; first lines `// build: FLAGS` in a C file
// add flags for that file.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { boardHeader } from '../emit/board-header.js';
import type { Board } from '../emit/board.js';
import { hashOf, isCached, prune, temporaryName, writeFileAtomic } from './cache.js';
import { compileObjects } from './compile-objects.js';
import type { CompileJob } from './compile-objects.js';
import { Failure } from './failure.js';
import { runTool } from './run-tool.js';

export interface RuntimeOptions {
  readonly float: 'single' | 'double';
  readonly heapStress: boolean;
  readonly failNth: boolean;
  /** Address and undefined-behaviour sanitizers; board `host` only. */
  readonly sanitize: boolean;
}

export const defaultRuntimeOptions: RuntimeOptions = {
  float: 'single',
  heapStress: false,
  failNth: false,
  sanitize: false,
};

/** The compiler for a board, and the tools beside it. */
export interface BoardTools {
  readonly gcc: string;
  readonly ar: string;
  readonly version: string;
  /** Flags of the C library, for compiling and linking. */
  readonly libraryFlags: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface RuntimeRequest {
  readonly packageRoot: string;
  readonly cache: string;
  readonly board: Board;
  readonly options: RuntimeOptions;
  readonly tools: BoardTools;
  /** Files that do not compile are left out, for work on the runtime itself (MPY_TS_KEEP_GOING=1). */
  readonly keepGoing?: boolean;
  readonly onProgress?: (message: string) => void;
}

export interface RuntimeLibrary {
  readonly path: string;
  /** Changes with everything that went into the library. */
  readonly key: string;
  /** Flags to compile a program with, and to link it. */
  readonly flags: readonly string[];
  /** What the compiler had to say. */
  readonly warnings: string;
}

export async function buildRuntime(request: RuntimeRequest): Promise<RuntimeLibrary> {
  const { packageRoot, cache, board, tools } = request;
  const header = boardHeader(board);
  const headerFolder = join(cache, 'boards', hashOf(header));
  const flags = programFlags(request, headerFolder);
  const sources = findSources(packageRoot, board);
  const files = sources.map((path) => [path, readFileSync(path)] as const);
  const jobs = files
    .filter(([path]) => path.endsWith('.c'))
    .map(([path, text]) => compileJob(path, text.toString('utf8'), flags, request));
  const key = hashOf(
    JSON.stringify([
      tools.gcc,
      tools.version,
      flags,
      jobs.map((job) => job.flags.slice(flags.length)),
    ]),
    ...files.flatMap(([path, text]) => [relative(packageRoot, path), text]),
  );
  const folder = join(cache, 'runtime');
  const library = join(folder, `${board.name}-${key}.a`);
  const notes = `${library}.txt`;
  if (isCached(notes) && isCached(library)) {
    return { path: library, key, flags, warnings: readFileSync(notes, 'utf8') };
  }
  writeFileAtomic(join(headerFolder, 'board.h'), header);
  const { objects, warnings, missing } = await compileAll(jobs, request);
  mkdirSync(folder, { recursive: true });
  // A library that lacks files is not what its name says.
  const path = missing ? join(folder, `${board.name}-${hashOf(key, ...objects)}.part.a`) : library;
  writeFileAtomic(`${path}.txt`, warnings);
  await archive(path, objects, tools);
  prune(folder);
  prune(join(cache, 'objects'));
  return { path, key, flags, warnings };
}

function programFlags(
  { packageRoot, board, options, tools }: RuntimeRequest,
  headerFolder: string,
) {
  return [
    ...board.flags,
    ...tools.libraryFlags,
    ...languageFlags(board, options),
    `-I${join(packageRoot, 'runtime-c')}`,
    ...board.sources.map((source) => `-I${join(packageRoot, 'boards', source)}`),
    `-I${headerFolder}`,
  ];
}

/** What the runtime's C files are written for, and the switches of runtime-c/vm/config.h. */
export function languageFlags(board: Board, options: RuntimeOptions): readonly string[] {
  const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all'];
  return [
    '-std=gnu11',
    '-g',
    '-Wall',
    '-Wextra',
    '-fno-strict-aliasing',
    '-fno-common',
    '-ffunction-sections',
    '-fdata-sections',
    ...(options.sanitize ? [...sanitizers, '-fno-omit-frame-pointer'] : []),
    `-DMPY_FLOAT_DOUBLE=${options.float === 'double' ? 1 : 0}`,
    `-DMPY_HEAP_STRESS=${options.heapStress ? 1 : 0}`,
    `-DMPY_FAIL_NTH=${options.failNth ? 1 : 0}`,
    ...(board.kind === 'host' ? ['-D_GNU_SOURCE'] : []),
  ];
}

/** What the compiler makes the code for, by folder below runtime-c/. */
function optimisation({ sanitize }: RuntimeOptions) {
  return sanitize ? { fast: '-O1', small: '-O1' } : { fast: '-O2', small: '-Os' };
}

function compileJob(
  path: string,
  text: string,
  flags: readonly string[],
  { packageRoot, options, board }: RuntimeRequest,
): CompileJob {
  const name = relative(packageRoot, path).split(sep).join('/');
  return { source: path, name, flags: [...flags, ...fileFlags(name, text, board, options)] };
}

/** What one file is compiled with beside the others' flags. `name`: from the package's folder, with slashes. */
export function fileFlags(
  name: string,
  text: string,
  board: Board,
  options: RuntimeOptions,
): readonly string[] {
  const { fast, small } = optimisation(options);
  const own = flagsInSource(text, board.kind === 'host' ? 'host' : 'arm');
  const level = /^runtime-c\/(?:vm|heap)\//.test(name) ? fast : small;
  return [level, ...own];
}

/** Flags that a C file asks for in its first lines: `// build: FLAGS` everywhere, `// build arm: FLAGS` on one kind of target. */
function flagsInSource(text: string, target: 'arm' | 'host'): string[] {
  const head = /^(?:\/\/ build.*\n)*/.exec(text)?.[0] ?? '';
  return [...head.matchAll(/^\/\/ build( arm| host)?: (.*)$/gm)]
    .filter(([, only]) => only === undefined || only.trim() === target)
    .flatMap(([, , flags]) => (flags ?? '').trim().split(/\s+/));
}

async function compileAll(jobs: readonly CompileJob[], request: RuntimeRequest) {
  const { cache, tools, board, keepGoing, onProgress } = request;
  const results = await compileObjects(jobs, {
    gcc: tools.gcc,
    gccVersion: tools.version,
    folder: join(cache, 'objects'),
    env: tools.env,
    onProgress: (done, total, name) =>
      onProgress?.(`compiling the runtime for ${board.name}: ${done + 1} of ${total}, ${name}`),
  });
  const objects = results.flatMap((result) => (result.kind === 'object' ? [result.path] : []));
  const warnings = results
    .flatMap((result) =>
      result.kind === 'object' && result.warnings !== '' ? [result.warnings] : [],
    )
    .join('\n');
  const failed = results.filter((result) => result.kind === 'failed');
  const [first] = failed;
  if (first === undefined) return { objects, warnings, missing: false };
  const output = failed.map((result) => result.output).join('\n');
  if (keepGoing === true) {
    const note = `left out: ${failed.map(({ name }) => name).join(', ')}`;
    return { objects, warnings: `${output}\n${note}`, missing: true };
  }
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more files)` : '';
  throw new Failure('tool', `${tools.gcc} could not compile ${first.name}${more}`, {
    detail: output,
    hints: ['the runtime compiles with gcc 10 or later: "mpy-ts doctor" shows which one is used'],
  });
}

async function archive(path: string, objects: readonly string[], tools: BoardTools): Promise<void> {
  const temporary = temporaryName(path);
  // Names of members are of no use; the list may be longer than a command line on some systems.
  const list = `${temporary}.list`;
  writeFileAtomic(list, objects.map((object) => `"${object.replaceAll('\\', '/')}"`).join('\n'));
  try {
    const run = await runTool(tools.ar, ['rcsD', temporary, `@${list}`], { env: tools.env });
    if (run.kind === 'failed' || run.code !== 0) {
      const detail = run.kind === 'failed' ? `${run.output}\n${run.reason}` : run.stderr;
      throw new Failure('tool', `${tools.ar} could not make the runtime's library`, {
        detail: detail.trim(),
        hints: ['"mpy-ts doctor" shows which toolchain is used'],
      });
    }
    renameSync(temporary, path);
  } finally {
    rmSync(list, { force: true });
    rmSync(temporary, { force: true });
  }
}

/** The runtime without any board: C files and headers below runtime-c/, absolute. */
export function runtimeFiles(packageRoot: string): readonly string[] {
  return filesBelow(join(packageRoot, 'runtime-c')).filter((path) => !isOfFirmware(path));
}

/** Every C file and header that the library depends on, in a fixed order. */
function findSources(packageRoot: string, board: Board): readonly string[] {
  const folders = board.sources.map((source) => join(packageRoot, 'boards', source));
  const all = [join(packageRoot, 'runtime-c'), ...folders].flatMap(filesBelow);
  return all.filter((path) => !isOfFirmware(path));
}

/** Files in folders named `slot` are linked into firmwares only, where some take the place of others. */
function isOfFirmware(path: string): boolean {
  return path.endsWith('.c') && basename(dirname(path)) === 'slot';
}

/** The C files of a firmware beside the runtime's library. */
export function firmwareSources(packageRoot: string, board: Board): readonly string[] {
  const folders = board.sources.map((source) => join(packageRoot, 'boards', source));
  return [join(packageRoot, 'runtime-c'), ...folders].flatMap(filesBelow).filter(isOfFirmware);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ch]$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
